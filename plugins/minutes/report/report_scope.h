// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/session/session.h"
#include "plugins/minutes/formula/formula_library.h"
#include "plugins/minutes/report/phrases.h"

#include <string>
#include <vector>

namespace mahdar {

/// All that one printed report is made from. References must outlive it.
struct ReportScope {
    const FormulaLibrary& library;
    const Phrases& phrases;
    const Session& session;
    Language language;

    [[nodiscard]] std::string Say(std::string_view key, const std::vector<std::string>& arguments = {}) const {
        return phrases.Say(key, language, arguments);
    }
};

/// The language a text will really be printed in when `wanted` is asked for.
[[nodiscard]] inline Language PrintedLanguage(const LocalText& text, Language wanted) {
    if (!text.Get(wanted).empty()) return wanted;
    for (const Language language : kLanguages) {
        if (!text.Get(language).empty()) return language;
    }
    return wanted;
}

}  // namespace mahdar
