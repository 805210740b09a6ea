// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/read/annotated_agenda.h"
#include "plugins/agenda/read/structure/institution_index.h"

#include <string>
#include <string_view>
#include <vector>

namespace mahdar::agenda {

struct UnknownReporter {
    std::string name;     ///< exactly as written
    std::string acronym;  ///< as the text gives it behind the name; empty where it gives none
};

struct ReportersFound {
    std::vector<std::string> keys;  ///< in the order of the text
    std::vector<UnknownReporter> unknown;
};

/// What a label makes of the text behind it.
enum class ActionForm {
    Sentence = 1,
    Names,  ///< "Presenter: SESRIC; ICDT"
};

/// Finds who is to report in a required action: the institution in the place of the subject, not every one
/// that is mentioned. Made once per document; keeps the names by their folded words.
class ReporterFinder {
public:
    explicit ReporterFinder(const InstitutionNames& names);

    /// The text of an action, and its lines when they may still hold seams: a name the extraction broke in
    /// two is looked for across the two ends of each stretch and across the line end.
    [[nodiscard]] ReportersFound Find(std::string_view text, const std::vector<std::string>& damagedLines,
                                      ActionForm form = ActionForm::Sentence) const;

private:
    InstitutionIndex m_index;
};

}  // namespace mahdar::agenda
