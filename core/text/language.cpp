// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/text/language.h"

namespace mahdar {

std::string_view Code(Language language) noexcept {
    switch (language) {
        case Language::Arabic: return "ar";
        case Language::English: return "en";
        case Language::French: return "fr";
    }
    return "";
}

std::optional<Language> ParseLanguage(std::string_view code) noexcept {
    for (const Language language : kLanguages) {
        if (Code(language) == code) return language;
    }
    return std::nullopt;
}

const std::string& LocalText::Get(Language language) const noexcept {
    switch (language) {
        case Language::English: return en;
        case Language::French: return fr;
        default: return ar;
    }
}

void LocalText::Set(Language language, std::string text) {
    switch (language) {
        case Language::English: en = std::move(text); break;
        case Language::French: fr = std::move(text); break;
        default: ar = std::move(text); break;
    }
}

const std::string& LocalText::Best(Language preferred) const noexcept {
    if (!Get(preferred).empty()) return Get(preferred);
    for (const Language language : kLanguages) {
        if (!Get(language).empty()) return Get(language);
    }
    return ar;
}

}  // namespace mahdar
