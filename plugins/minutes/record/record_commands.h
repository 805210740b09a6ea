// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/base/signal.h"
#include "core/command/command.h"
#include "plugins/minutes/formula/formula_library.h"

namespace mahdar {

/// What commands ask of the window they were run in; nobody listens where there is none.
struct RecordWindow {
    /// A decision is to be typed: the caret goes to the formula line.
    Signal<bool&> formulaWanted;
    /// The next language of the paragraph is to be shown.
    Signal<bool&> languageWanted;
    /// A new empty paragraph waits for its words.
    Signal<const ParagraphId&> paragraphAdded;
};

/// minutes/note, internal, edit, translate, kind, move, remove, language.
void AddNoteCommands(CommandRegistry& commands, RecordWindow& window);
/// minutes/action, assign, state.
void AddActionCommands(CommandRegistry& commands, const FormulaLibrary& library);
/// minutes/decide.
void AddDecisionCommands(CommandRegistry& commands, const FormulaLibrary& library, RecordWindow& window);

}  // namespace mahdar
