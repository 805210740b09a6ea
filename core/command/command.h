// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "core/command/arguments.h"
#include "core/session/change_builder.h"

namespace mahdar {

/// What a command may look at while it plans: nothing changes before the whole plan stands.
struct CommandContext {
    const Session& session;
    ChangeBuilder& change;  ///< the command puts its edits here
    Instant now;
    std::string operatorName;
    ItemId selectedItem;            ///< what the agenda tree has selected; empty in scripts
    RequestId selectedRequest;      ///< likewise in the list of speakers
    ParagraphId selectedParagraph;  ///< where the caret is
    const std::vector<Change>& history;
};

/// One act of a user. Either it plans a change (`plan`), or it does something in the program only (`act`).
struct Command {
    std::string id;     ///< "floor/give"; as a line: "floor give"
    std::string label;  ///< English id of a verb phrase, translated where shown: "Give the floor to next"
    std::string help;   ///< what it does and when, one sentence (English id); may be empty
    std::string usage;  ///< words behind the name: "INSTITUTION [ITEM]"; locale-free
    std::string key;    ///< "F5"; may be empty
    std::string chord;  ///< "Ctrl+G"; may be empty
    std::string glyph;  ///< name of its glyph; may be empty
    /// Throws CommandError; then nothing changes. May rewrite nothing but the builder.
    std::function<void(CommandContext&, Arguments)> plan;
    std::function<void(Arguments)> act;
    /// Can it be done now? Empty: always. Must be quick: menus and buttons ask after every change.
    std::function<bool(const Session&)> enabled;
};

/// All commands by id. Ids are unique; adding one twice is a bug (std::logic_error).
class CommandRegistry {
public:
    void Add(Command command);
    [[nodiscard]] const Command* Find(std::string_view id) const;
    [[nodiscard]] const std::vector<Command>& All() const noexcept { return m_commands; }

    struct Parsed {
        const Command* command = nullptr;
        Arguments arguments;
    };
    /// "floor give SESRIC" -> floor/give with one word. Throws CommandError naming what comes nearest.
    [[nodiscard]] Parsed Parse(std::string_view line) const;

private:
    std::vector<Command> m_commands;
};

/// "floor/give" -> "floor give".
[[nodiscard]] std::string LineOf(std::string_view commandId);

}  // namespace mahdar
