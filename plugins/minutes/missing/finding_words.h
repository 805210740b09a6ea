// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/session/session.h"

#include <string>
#include <vector>

namespace mahdar {

/// A code with its sentence in each language; %1, %2, %3 are filled in.
struct FindingWords {
    const char* code;
    FindingSeverity severity;
    const char* ar;
    const char* en;
    const char* fr;
};

/// `row` is the id of the row it is about, with whatever tells two findings of one row apart behind a colon:
/// the window jumps there.
[[nodiscard]] Finding MakeFinding(const FindingWords& words, const std::string& row, const ItemId& item,
                                  const std::vector<LocalText>& arguments);
/// An argument that is the same in every language.
[[nodiscard]] inline LocalText Same(const std::string& text) {
    return {text, text, text};
}

/// The paragraph a finding is about: its own, or that of the decision it names. Null if it is about something
/// else.
[[nodiscard]] const Paragraph* ParagraphOf(const Session& session, const Finding& finding);

}  // namespace mahdar
