// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/structure/seam_names.h"

#include "plugins/agenda/read/structure/action_reading.h"
#include "plugins/agenda/read/text_tools.h"

#include <algorithm>
#include <optional>

namespace mahdar::agenda {
namespace {

std::vector<FoldedText> StretchesOf(std::u32string_view line) {
    std::vector<FoldedText> stretches;
    std::u32string stretch;
    const auto flush = [&] {
        FoldedText words = FoldedWords(stretch);
        if (words.size() > 1) stretches.push_back(std::move(words));
        stretch.clear();
    };
    for (const char32_t c : line) {
        if (IsLatinLetter(c) || IsDigit(c) || c == U':') {
            flush();
        } else {
            stretch.push_back(c);
        }
    }
    flush();
    return stretches;
}

/// A stretch laid out twice, so that its end meets its beginning: as two words, or as the two halves of one.
struct Ring {
    FoldedText words;
    std::size_t join = 0;  ///< the word after the meeting point, or the glued word itself
    bool glued = false;
};

std::optional<NameRole> FirstWord(std::u32string_view text, std::u32string_view name) {
    if (text == name) return NameRole::Plain;
    if (text.size() == name.size() + 1 && text.front() == 0x648 && text.substr(1) == name)
        return NameRole::And;
    return std::nullopt;
}

/// How many words of the name stand at that place, the first one possibly with "and".
std::size_t MatchLength(const FoldedText& text, std::size_t at, const FoldedText& name) {
    if (at >= text.size() || !FirstWord(text[at], name.front())) return 0;
    std::size_t count = 1;
    while (count < name.size() && at + count < text.size() && text[at + count] == name[count]) ++count;
    return count;
}

bool RestFollows(const FoldedText& name, std::size_t matched, const FoldedText& next) {
    if (matched == name.size()) return true;
    const std::size_t rest = name.size() - matched;
    if (rest > next.size() || matched < 2) return false;
    return std::equal(name.begin() + static_cast<std::ptrdiff_t>(matched), name.end(), next.begin());
}

class SeamSearch {
public:
    SeamSearch(const InstitutionIndex& index, std::set<std::size_t>& reporting)
        : m_index(index), m_reporting(reporting) {}

    void SearchStretch(const FoldedText& words, const FoldedText& next) {
        Ring spaced{words, words.size(), false};
        spaced.words.insert(spaced.words.end(), words.begin(), words.end());
        Ring glued{words, words.size() - 1, true};
        glued.words.back() += words.front();
        glued.words.insert(glued.words.end(), words.begin() + 1, words.end());
        SearchRing(spaced, next);
        SearchRing(glued, next);
    }

private:
    /// Names that reach over the meeting point; the rest of a name may stand in the next line.
    void SearchRing(const Ring& ring, const FoldedText& next) {
        for (std::size_t at = 0; at <= ring.join && at < ring.words.size(); ++at) {
            for (const auto& name : m_index.Names()) {
                const std::size_t length = MatchLength(ring.words, at, name.words);
                const bool crosses = at + length > ring.join && (at < ring.join || ring.glued);
                if (length < 2 || !crosses || !RestFollows(name.words, length, next)) continue;
                const bool joined = *FirstWord(ring.words[at], name.words.front()) == NameRole::And;
                const bool governed = at > 0 && GovernsIn(ring.words, at - 1);
                if (governed || (joined && !m_reporting.empty())) m_reporting.insert(name.institution);
                break;
            }
        }
        // The word before the name may be the one that was cut: "يقد" + "م المركز".
        if (ring.glued && GovernsIn(ring.words, ring.join)) SearchAfterGovernor(ring.words, ring.join + 1);
    }

    void SearchAfterGovernor(const FoldedText& words, std::size_t at) {
        for (const auto& name : m_index.Names()) {
            if (MatchLength(words, at, name.words) == name.words.size()) {
                m_reporting.insert(name.institution);
                return;
            }
        }
    }

    const InstitutionIndex& m_index;
    std::set<std::size_t>& m_reporting;
};

}  // namespace

void FindNamesAcrossSeams(const InstitutionIndex& index, const std::vector<std::string>& lines,
                          std::set<std::size_t>& reporting) {
    SeamSearch search(index, reporting);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const FoldedText next = i + 1 < lines.size() ? FoldedWords(Decode(lines[i + 1])) : FoldedText{};
        for (const FoldedText& stretch : StretchesOf(Decode(lines[i]))) search.SearchStretch(stretch, next);
    }
}

}  // namespace mahdar::agenda
