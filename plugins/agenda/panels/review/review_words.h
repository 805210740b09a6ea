// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/panels/panel_words.h"
#include "plugins/agenda/review/document_parts.h"
#include "plugins/agenda/review/letters.h"

#include <exception>
#include <string>

namespace mahdar::agenda {

[[nodiscard]] Look LookOf(LineState state);
[[nodiscard]] Look LookOf(PartKind kind);
[[nodiscard]] Look LookOf(NoteWeight weight);
[[nodiscard]] wxString WordOf(LineRole role);

/// "line 105", "lines 107–109"; empty for no line.
[[nodiscard]] wxString LinesWords(int first, int last);
/// Why the line should be looked at: "2 orders are possible: the join cuts the word «...»"; empty for a sure
/// line.
[[nodiscard]] wxString ReasonWords(const SourceLine& line);
/// "39 letters, unchanged", or what is missing and what was added.
[[nodiscard]] Look LettersLook(const LetterDifference& difference);
/// An act as a sentence: "Line 109: another order".
[[nodiscard]] wxString StepWords(const ReviewStep& step);
/// The sentence for the user of whatever was thrown.
[[nodiscard]] wxString FailureWords(const std::exception_ptr& failure);

/// A text of the document with an invisible mark that gives it its own direction, whatever it begins with.
[[nodiscard]] wxString Directed(const std::string& text);
/// A text as markup: doubtful words on yellow and underlined, unsure stretches underlined.
[[nodiscard]] wxString DoubtMarkup(const std::string& text, const std::vector<TextSpan>& doubts,
                                   const std::vector<TextSpan>& unsure = {});

}  // namespace mahdar::agenda
