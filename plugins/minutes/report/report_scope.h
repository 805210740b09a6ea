// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/session/session.h"
#include "plugins/minutes/formula/formula_library.h"
#include "plugins/minutes/report/phrases.h"
#include "plugins/minutes/report/report_form.h"

#include <optional>
#include <string>
#include <vector>

namespace mahdar {

/// Which text of a paragraph is printed. Tabled: what was put before the meeting, also of paragraphs it deleted and
/// without those proposed in the room. WithAuthors: as it stands, knowing by whom and when it was amended.
enum class TextState { Current = 1, Tabled, WithAuthors };

/// All that one printed report is made from. References must outlive it.
struct ReportScope {
    const FormulaLibrary& library;
    const Phrases& phrases;
    const Session& session;
    Language language;
    ReportForm form = ReportForm::Report;
    /// One of several columns: lists stand in the order of the first, missing texts are not borrowed from the others.
    std::optional<Language> firstColumn = {};
    TextState text = TextState::Current;

    [[nodiscard]] std::string Say(std::string_view key, const std::vector<std::string>& arguments = {}) const {
        return phrases.Say(key, language, arguments);
    }
    [[nodiscard]] Language ListLanguage() const { return firstColumn.value_or(language); }
};

/// Sealed and not reopened: no longer a draft.
[[nodiscard]] inline bool IsFinal(const Session& session) {
    const auto& versions = session.Versions().Rows();
    return !versions.empty() && versions.back().reopenedAt.Empty() && versions.back().reopenedBecause.empty();
}

/// The language a text will really be printed in when `wanted` is asked for.
[[nodiscard]] inline Language PrintedLanguage(const LocalText& text, Language wanted) {
    if (!text.Get(wanted).empty()) return wanted;
    for (const Language language : kLanguages) {
        if (!text.Get(language).empty()) return language;
    }
    return wanted;
}

}  // namespace mahdar
