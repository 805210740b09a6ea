// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "core/command/command.h"
#include "core/session/session.h"

namespace mahdar::shell {

enum class EntryUse { Runs = 1, Continues };

/// One row of the palette.
struct PaletteEntry {
    std::string glyph;
    std::string what;
    std::string line;  ///< the same as a line
    std::string keys;
    std::string help;
    EntryUse use = EntryUse::Runs;  ///< Continues: the line still needs words
};

/// A verb of the formula bank, as it is typed and as it reads.
struct FormulaVerb {
    std::string key;
    LocalText past;
};
/// Reads them from the table of formulas; empty if there is none.
[[nodiscard]] std::vector<FormulaVerb> ReadVerbs(const std::filesystem::path& table);

/// Words of the interface that the finder needs; %1 is filled in.
struct PaletteWords {
    std::string giveFloor;   ///< "Give the floor to %1"
    std::string addRequest;
    std::string decide;      ///< "Decide: requested %1"
    std::string sheet;
    std::string openItem;
    std::string decideVerb;
    std::string runLine;     ///< "Do: %1"
};

/// What the palette knows. The session may be null.
struct PaletteSources {
    const CommandRegistry& commands;
    const Session* session;
    Language language;
    std::function<std::string(const std::string&)> translate;
    std::function<std::string(const Command&)> keys;
    const std::vector<FormulaVerb>& verbs;
    PaletteWords words;
};

/// Finds what may be meant by what is typed: commands by label and id, institutions in any language, items, verbs;
/// a line that is a command already stands first.
class PaletteFinder {
public:
    explicit PaletteFinder(PaletteSources sources) : m_sources(std::move(sources)) {}

    [[nodiscard]] std::vector<PaletteEntry> Find(const std::string& typed) const;
    /// How many commands and names there are in all.
    [[nodiscard]] std::size_t Known() const;

private:
    using Entries = std::vector<PaletteEntry>;
    void AddCommands(const std::string& folded, Entries& entries) const;
    void AddInstitutions(const std::string& folded, Entries& entries) const;
    void AddItems(const std::string& folded, Entries& entries) const;
    void AddVerbs(const std::string& folded, Entries& entries) const;
    /// The line is a command with or without words: itself, and what its next word may be.
    [[nodiscard]] bool AddLine(const std::string& typed, Entries& entries) const;
    [[nodiscard]] bool NamesSomething(const std::string& word) const;
    void AddCompletions(const Command& command, const std::string& rest, Entries& entries) const;
    [[nodiscard]] std::string Label(const Command& command) const;
    [[nodiscard]] std::string KeysOf(const char* commandId) const;
    [[nodiscard]] bool Has(const char* commandId) const { return m_sources.commands.Find(commandId) != nullptr; }

    PaletteSources m_sources;
};

/// Every word of the folded query stands somewhere in the text.
[[nodiscard]] bool FoldedMatch(const std::string& foldedQuery, const std::string& text);

}  // namespace mahdar::shell
