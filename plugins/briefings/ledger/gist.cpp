// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/briefings/ledger/gist.h"

#include <algorithm>
#include <string_view>

namespace mahdar::briefings {

namespace {

/// A name further back is part of what is asked, not of who is asked. In per cent of the text.
constexpr std::size_t kFarthestName = 70;
constexpr std::string_view kBetween[] = {" ", "،", ",", ")", "]", ":"};

/// Behind the last of the institution's names that stand in the front part; 0 if none does.
std::size_t BehindName(const std::string& text, const Institution& institution) {
    const std::size_t limit = text.size() * kFarthestName / 100;
    std::size_t behind = 0;
    const auto look = [&](const std::string& name) {
        if (name.empty()) return;
        const std::size_t at = text.find(name);
        if (at != std::string::npos && at + name.size() <= limit) behind = std::max(behind, at + name.size());
    };
    look(institution.acronym);
    for (const Language language : kLanguages) look(institution.names.Get(language));
    for (const std::string& variant : institution.variants) look(variant);
    if (behind == 0) return 0;
    for (std::string_view rest = std::string_view(text).substr(behind);;
         rest = std::string_view(text).substr(behind)) {
        const auto* mark = std::find_if(std::begin(kBetween), std::end(kBetween),
                                        [&](std::string_view between) { return rest.starts_with(between); });
        if (mark == std::end(kBetween)) break;
        behind += mark->size();
    }
    return behind;
}

bool BeginsLetter(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
}

}  // namespace

std::string Gist(const std::string& text, const Institution& institution, std::size_t letters) {
    const std::size_t from = BehindName(text, institution);
    std::size_t count = 0;
    std::size_t space = 0;
    std::size_t end = from;
    for (; end < text.size(); ++end) {
        if (BeginsLetter(text[end]) && ++count > letters) break;
        if (text[end] == ' ') space = end;
    }
    std::string gist = from > 0 ? "… " : "";
    if (end == text.size()) return gist + text.substr(from);
    return gist + text.substr(from, (space > from ? space : end) - from) + " …";
}

}  // namespace mahdar::briefings
