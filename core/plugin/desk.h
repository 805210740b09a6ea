// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <string>
#include <string_view>

#include "core/base/clock.h"
#include "core/base/signal.h"
#include "core/command/commander.h"

namespace mahdar {

class Host;

/// The place where one user works on one session: what panels see of the program. Main thread. Lives as long as
/// the session is open in the window; panels are destroyed before it.
class Desk {
public:
    virtual ~Desk();
    [[nodiscard]] virtual const Session& State() const = 0;
    [[nodiscard]] virtual SessionLog& Log() = 0;
    [[nodiscard]] virtual const Clock& TheClock() const = 0;
    [[nodiscard]] virtual Host& TheHost() = 0;
    /// The language of the interface.
    [[nodiscard]] virtual Language InterfaceLanguage() const = 0;
    /// Runs a command line with the current selection. An error is shown to the user without taking the focus;
    /// then false.
    virtual bool Run(std::string_view line) = 0;
    /// Records edits as one change of that act; errors as in Run.
    virtual bool Record(std::string act, std::string line, std::vector<AnyEdit> edits) = 0;

    [[nodiscard]] virtual const Selection& Selected() const = 0;
    virtual void Select(Selection selection) = 0;
    /// After Select changed something.
    Signal<const Selection&> selectionChanged;
    /// Twice a second while the window is up, for clocks.
    Signal<> tick;
    /// Before saving or closing, and at the latest every 2 s of typing: panels record text that is still being typed.
    Signal<> flushTyping;
    /// Something asked for the focus by command: "minutes.formula", "agenda.tree".
    Signal<const std::string&> focusRequested;
};

}  // namespace mahdar
