// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/structure/reporters.h"

#include "plugins/agenda/read/text_tools.h"
#include "plugins/agenda/read/word_list.h"

#include <algorithm>
#include <optional>
#include <set>

namespace mahdar::agenda {
namespace {

const std::u32string kFrom = U"من";
const std::u32string kLamPrefix = U"ل";
constexpr std::size_t kModalReach = 9;
constexpr std::size_t kLongestUnknown = 6;

using Words = std::vector<std::u32string>;

enum class Joining { Plain = 1, And };

/// "من" names the one who reports only after "it is expected", "by" and the like.
bool Governs(const Words& words, std::size_t at) {
    const std::u32string_view word = WithoutAnd(words[at]);
    if (!Phrases("governor").contains(word)) return false;
    if (word != kFrom) return true;
    for (std::size_t back = 1; back <= 2 && back <= at; ++back) {
        if (InSet(Phrases("expecting"), words[at - back])) return true;
    }
    return false;
}

bool IsArticle(std::u32string_view word) {
    return word == U"the" || word == U"le" || word == U"la" || word == U"l" || word == U"les";
}

}  // namespace

/// One search: the mentions found so far and which institutions report.
class ReporterSearch {
public:
    ReporterSearch(const ReporterFinder& finder, std::string_view text)
        : m_finder(finder), m_text(Decode(text)), m_tokens(Tokenize(m_text)) {
        for (const Token& token : m_tokens) m_words.push_back(token.word);
        FindMentions();
    }

    void JudgeMentions() {
        for (bool changed = true; changed;) {
            changed = false;
            for (std::size_t i = 0; i < m_mentions.size(); ++i) {
                const std::size_t institution = m_mentions[i].institution;
                if (!m_reporting.contains(institution) && Reports(i))
                    changed = m_reporting.insert(institution).second;
            }
        }
    }

    /// Looks for names across the two ends of every stretch of a damaged line, and from there into the next
    /// line.
    void SearchSeams(const std::vector<std::string>& lines) {
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const Words next = i + 1 < lines.size() ? FoldedWords(Decode(lines[i + 1])) : Words{};
            for (const Words& stretch : Stretches(Decode(lines[i]))) SearchStretch(stretch, next);
        }
    }

    [[nodiscard]] ReportersFound Result() const {
        ReportersFound found;
        std::set<std::size_t> listed;
        for (const Mention& mention : m_mentions) {
            if (m_reporting.contains(mention.institution) && listed.insert(mention.institution).second)
                found.keys.push_back(m_finder.m_keys[mention.institution]);
        }
        for (const std::size_t institution : m_reporting) {
            if (listed.insert(institution).second) found.keys.push_back(m_finder.m_keys[institution]);
        }
        if (found.keys.empty()) FindUnknown(found.unknown);
        return found;
    }

private:
    struct Mention {
        std::size_t institution = 0;
        std::size_t begin = 0;
        std::size_t end = 0;
        Joining joining = Joining::Plain;
    };

    static std::optional<Joining> FirstWord(std::u32string_view text, std::u32string_view name) {
        if (text == name) return Joining::Plain;
        if (text.size() == name.size() + 1 && text.front() == 0x648 && text.substr(1) == name)
            return Joining::And;
        return std::nullopt;
    }

    /// How many words of the name stand at that place, the first one possibly with "and".
    static std::size_t MatchLength(const Words& text, std::size_t at, const Words& name) {
        if (at >= text.size() || !FirstWord(text[at], name.front())) return 0;
        std::size_t count = 1;
        while (count < name.size() && at + count < text.size() && text[at + count] == name[count]) ++count;
        return count;
    }

    void FindMentions() {
        for (std::size_t at = 0; at < m_words.size();) {
            const auto name =
                std::find_if(m_finder.m_names.begin(), m_finder.m_names.end(), [&](const auto& n) {
                    return MatchLength(m_words, at, n.words) == n.words.size() && !GoesOnOtherwise(n, at);
                });
            if (name == m_finder.m_names.end()) {
                ++at;
                continue;
            }
            m_mentions.push_back({name->institution, at, at + name->words.size(),
                                  *FirstWord(m_words[at], name->words.front())});
            at += name->words.size();
        }
    }

    /// "The General Secretariat of the Forum" is not the General Secretariat: a short form that is the
    /// beginning of a longer name of the same institution does not stand before another genitive.
    bool GoesOnOtherwise(const ReporterFinder::Name& name, std::size_t at) const {
        const std::size_t end = at + name.words.size();
        const bool genitive =
            end < m_words.size() && m_words[end].size() > 3 && m_words[end].starts_with(kLamPrefix);
        if (!genitive) return false;
        return std::any_of(m_finder.m_names.begin(), m_finder.m_names.end(), [&](const auto& other) {
            return other.institution == name.institution && other.words.size() > name.words.size() &&
                   std::equal(name.words.begin(), name.words.end(), other.words.begin());
        });
    }

    bool StartsSentence(std::size_t token) const {
        if (token == 0) return true;
        if (IsArticle(m_words[token - 1])) return StartsSentence(token - 1);
        const std::u32string_view gap(m_text.data() + m_tokens[token - 1].end,
                                      m_tokens[token].begin - m_tokens[token - 1].end);
        return std::any_of(gap.begin(), gap.end(),
                           [](char32_t c) { return IsSentenceEnd(c) || c == U';' || c == 0x61B; });
    }

    bool OpensBracket(std::size_t token) const {
        if (token == 0) return false;
        const std::u32string_view gap(m_text.data() + m_tokens[token - 1].end,
                                      m_tokens[token].begin - m_tokens[token - 1].end);
        return gap.find(U'(') != gap.npos;
    }

    /// A verb of reporting behind the subject; others who report with it may stand between.
    bool ModalFollows(std::size_t token) const {
        std::size_t others = 0;
        for (std::size_t i = token; i < m_words.size() && others < kModalReach;) {
            if (i > token && StartsSentence(i)) return false;
            if (Phrases("modal").contains(m_words[i])) return true;
            const auto mention = std::find_if(m_mentions.begin(), m_mentions.end(),
                                              [i](const Mention& m) { return m.begin == i; });
            others += mention == m_mentions.end();
            i = mention == m_mentions.end() ? i + 1 : mention->end;
        }
        return false;
    }

    /// The mention right before, when only connecting words stand between and its institution reports.
    bool ReporterBefore(std::size_t index, Joining joining) const {
        if (index == 0) return false;
        const Mention& before = m_mentions[index - 1];
        if (!m_reporting.contains(before.institution)) return false;
        bool connected = joining == Joining::And;
        for (std::size_t i = before.end; i < m_mentions[index].begin; ++i) {
            const bool connector = Phrases("connector").contains(m_words[i]);
            if (!connector && !IsArticle(m_words[i])) return false;
            connected = connected || connector;
        }
        return connected || OpensBracket(m_mentions[index].begin);
    }

    bool Reports(std::size_t index) const {
        const Mention& mention = m_mentions[index];
        if (ReporterBefore(index, mention.joining)) return true;
        if (mention.begin == 0) return ModalFollows(mention.end);
        std::size_t before = mention.begin - 1;
        while (before > 0 && IsArticle(m_words[before])) --before;
        if (Governs(m_words, before)) return true;
        return StartsSentence(mention.begin) && ModalFollows(mention.end);
    }

    static std::vector<Words> Stretches(std::u32string_view line) {
        std::vector<Words> stretches;
        std::u32string stretch;
        const auto flush = [&] {
            Words words = FoldedWords(stretch);
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

    /// A stretch laid out twice, so that its end meets its beginning: as two words, or as the two halves of
    /// one.
    struct Ring {
        Words words;
        std::size_t join = 0;  ///< the word after the meeting point, or the glued word itself
        bool glued = false;
    };

    void SearchStretch(const Words& words, const Words& next) {
        Ring spaced{words, words.size(), false};
        spaced.words.insert(spaced.words.end(), words.begin(), words.end());
        Ring glued{words, words.size() - 1, true};
        glued.words.back() += words.front();
        glued.words.insert(glued.words.end(), words.begin() + 1, words.end());
        SearchRing(spaced, next);
        SearchRing(glued, next);
    }

    /// Names that reach over the meeting point; the rest of a name may stand in the next line.
    void SearchRing(const Ring& ring, const Words& next) {
        for (std::size_t at = 0; at <= ring.join && at < ring.words.size(); ++at) {
            for (const auto& name : m_finder.m_names) {
                const std::size_t length = MatchLength(ring.words, at, name.words);
                const bool crosses = at + length > ring.join && (at < ring.join || ring.glued);
                if (length < 2 || !crosses || !RestFollows(name.words, length, next)) continue;
                const bool joined = *FirstWord(ring.words[at], name.words.front()) == Joining::And;
                const bool governed = at > 0 && Governs(ring.words, at - 1);
                if (governed || (joined && !m_reporting.empty())) m_reporting.insert(name.institution);
                break;
            }
        }
        // The word before the name may be the one that was cut: "يقد" + "م المركز".
        if (ring.glued && Governs(ring.words, ring.join)) SearchAfterGovernor(ring.words, ring.join + 1);
    }

    void SearchAfterGovernor(const Words& words, std::size_t at) {
        for (const auto& name : m_finder.m_names) {
            if (MatchLength(words, at, name.words) == name.words.size()) {
                m_reporting.insert(name.institution);
                return;
            }
        }
    }

    static bool RestFollows(const Words& name, std::size_t matched, const Words& next) {
        if (matched == name.size()) return true;
        const std::size_t rest = name.size() - matched;
        if (rest > next.size() || matched < 2) return false;
        return std::equal(name.begin() + static_cast<std::ptrdiff_t>(matched), name.end(), next.begin());
    }

    bool EndsUnknown(std::size_t i) const {
        const std::u32string& word = m_words[i];
        const bool preposition = word.size() > 3 && (word.front() == 0x628 || word.starts_with(U"تقرير"));
        return preposition || Phrases("committee").contains(word) || Phrases("open-end").contains(word) ||
               StartsSentence(i);
    }

    void FindUnknown(std::vector<std::string>& unknown) const {
        for (std::size_t i = 0; i + 2 < m_words.size(); ++i) {
            const bool verb =
                Governs(m_words, i) && IsArabicLetter(m_words[i].front()) && !Governs(m_words, i + 1);
            if (!verb || WithoutAnd(m_words[i]) == U"قبل") continue;
            std::size_t end = i + 1;
            while (end < m_words.size() && end < i + 1 + kLongestUnknown && !EndsUnknown(end) &&
                   !CommaBefore(end, i + 1))
                ++end;
            if (end < i + 3) continue;
            const std::size_t begin = m_tokens[i + 1].begin;
            unknown.push_back(
                Encode(std::u32string_view(m_text).substr(begin, m_tokens[end - 1].end - begin)));
            return;
        }
    }

    bool CommaBefore(std::size_t token, std::size_t first) const {
        if (token <= first) return false;
        const std::u32string_view gap(m_text.data() + m_tokens[token - 1].end,
                                      m_tokens[token].begin - m_tokens[token - 1].end);
        return std::any_of(gap.begin(), gap.end(), IsPunctuation);
    }

    const ReporterFinder& m_finder;
    std::u32string m_text;
    std::vector<Token> m_tokens;
    Words m_words;
    std::vector<Mention> m_mentions;
    std::set<std::size_t> m_reporting;
};

ReporterFinder::ReporterFinder(const InstitutionNames& names) {
    for (const InstitutionName& institution : names) {
        const std::size_t index = m_keys.size();
        m_keys.push_back(institution.key);
        std::vector<std::string> wordings = institution.names;
        wordings.push_back(institution.key);
        wordings.push_back(institution.acronym.substr(0, institution.acronym.find(" (")));
        for (const std::string& wording : wordings) {
            Words words = FoldedWords(Decode(wording));
            if (!words.empty()) m_names.push_back({index, std::move(words)});
        }
    }
    std::stable_sort(m_names.begin(), m_names.end(),
                     [](const Name& a, const Name& b) { return a.words.size() > b.words.size(); });
}

ReportersFound ReporterFinder::Find(std::string_view text,
                                    const std::vector<std::string>& damagedLines) const {
    ReporterSearch search(*this, text);
    search.JudgeMentions();
    search.SearchSeams(damagedLines);
    search.JudgeMentions();
    return search.Result();
}

}  // namespace mahdar::agenda
