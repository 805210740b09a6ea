// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/structure/meeting_facts.h"

#include "plugins/agenda/read/dates_in_text.h"
#include "plugins/agenda/read/number_words.h"
#include "plugins/agenda/read/text_tools.h"
#include "plugins/agenda/read/word_list.h"

#include <algorithm>
#include <map>

namespace mahdar::agenda {
namespace {

constexpr std::size_t kLongestVenue = 3;
constexpr std::size_t kLongestName = 14;
constexpr std::size_t kReachToMeeting = 4;
constexpr int kFewestNamings = 2;

struct Preface {
    std::u32string text;
    std::vector<Token> tokens;
    std::vector<std::size_t> lineStarts;
    std::vector<bool> unsure;  ///< parallel to lineStarts
};

Preface PrefaceOf(const std::vector<SourceLine>& lines) {
    Preface preface;
    for (const SourceLine& line : lines) {
        if (line.kind == LineKind::Heading) break;
        if (line.kind == LineKind::Blank || line.kind == LineKind::Noise) continue;
        preface.lineStarts.push_back(preface.text.size());
        preface.unsure.push_back(line.confidence != Confidence::Sure);
        preface.text += Decode(line.restored) + U'\n';
    }
    // A line end parts words and closes a name on a title page.
    for (char32_t& c : preface.text) {
        if (c == U'\n') c = U'|';
    }
    preface.tokens = Tokenize(preface.text);
    return preface;
}

bool Parted(const Preface& p, std::size_t token) {
    for (std::size_t at = p.tokens[token - 1].end; at < p.tokens[token].begin; ++at) {
        const char32_t c = p.text[at];
        if (IsPunctuation(c) || IsBracket(c) || c == U'|') return true;
    }
    return false;
}

std::string Slice(const Preface& p, std::size_t begin, std::size_t end) {
    const std::size_t first = p.tokens[begin].begin;
    std::u32string text(p.text.substr(first, p.tokens[end - 1].end - first));
    std::replace(text.begin(), text.end(), U'|', U' ');
    return Encode(CollapseSpaces(text));
}

std::size_t PhraseEnd(const Preface& p, std::size_t from, std::size_t most) {
    std::size_t end = from;
    while (end < p.tokens.size() && end < from + most &&
           (end == from || (!Parted(p, end) && !Phrases("name-end").contains(p.tokens[end].word))))
        ++end;
    return end;
}

bool IsOf(std::u32string_view word) {
    return (word.size() > 2 && word.front() == 0x644) || word == U"of" || word == U"du" || word == U"de" ||
           word == U"des";
}

std::size_t LineOf(const Preface& p, std::size_t token) {
    const auto next = std::upper_bound(p.lineStarts.begin(), p.lineStarts.end(), p.tokens[token].begin);
    return static_cast<std::size_t>(next - p.lineStarts.begin()) - 1;
}

/// The meeting's name after its number: "of the Follow-up Committee". Where a seam broke the line, the rest
/// of the name is the beginning of the next line.
std::string NameOf(const Preface& p, std::size_t begin, std::size_t end) {
    const std::string head = Slice(p, begin, end);
    if (end >= p.tokens.size() || Parted(p, end)) {
        const bool nextLine = end < p.tokens.size() && IsOf(p.tokens[end].word);
        return nextLine ? head + ' ' + Slice(p, end, PhraseEnd(p, end, kLongestName)) : head;
    }
    if (IsOf(p.tokens[end].word)) return Slice(p, begin, PhraseEnd(p, end, kLongestName));
    const std::size_t line = LineOf(p, begin);
    if (!p.unsure[line] || line + 1 >= p.lineStarts.size()) return head;
    for (std::size_t at = end; at < p.tokens.size(); ++at) {
        if (LineOf(p, at) != line + 1) continue;
        return IsOf(p.tokens[at].word) ? head + ' ' + Slice(p, at, PhraseEnd(p, at, kLongestName)) : head;
    }
    return head;
}

void ReadOrdinal(const Preface& p, MeetingFacts& facts) {
    const WordSet& meetings = Phrases("meeting");
    for (std::size_t at = 0; at < p.tokens.size(); ++at) {
        if (meetings.contains(p.tokens[at].word)) {
            const auto number = OrdinalAt(p.tokens, at + 1);
            if (!number || !IsArabicLetter(p.tokens[at].word.front())) continue;
            facts.ordinal = number->value;
            facts.title = NameOf(p, at, at + 1 + number->tokens);
            return;
        }
        const auto number = OrdinalAt(p.tokens, at);
        if (!number || IsArabicLetter(p.tokens[at].word.front())) continue;
        std::size_t noun = at + number->tokens;
        const std::size_t reach = std::min(p.tokens.size(), noun + kReachToMeeting);
        while (noun < reach && !meetings.contains(p.tokens[noun].word)) ++noun;
        if (noun >= reach) continue;
        facts.ordinal = number->value;
        facts.title = NameOf(p, at, noun + 1);
        return;
    }
}

bool IsPlaceName(const Preface& p, std::size_t token) {
    const char32_t c = p.text[p.tokens[token].begin];
    const bool upper = IsLatinLetter(c) && Fold(std::u32string(1, c))[0] != c;
    return IsArabicLetter(c) || upper;
}

std::string PlaceFrom(const Preface& p, std::size_t at) {
    std::size_t end = at;
    while (end < p.tokens.size() && end < at + kLongestVenue && (end == at || !Parted(p, end)) &&
           IsPlaceName(p, end) && !Phrases("joiner").contains(p.tokens[end].word))
        ++end;
    return end == at ? std::string() : Slice(p, at, end);
}

void ReadVenue(const Preface& p, const DateSpan& date, MeetingFacts& facts) {
    const WordSet& places = Phrases("place");
    if (date.lastToken + 1 < p.tokens.size() && places.contains(p.tokens[date.lastToken].word)) {
        facts.venue = PlaceFrom(p, date.lastToken + 1);
        return;
    }
    constexpr std::size_t reach = 8;
    for (std::size_t back = 1; back <= reach && back < date.firstToken; ++back) {
        const std::size_t at = date.firstToken - back;
        if (!places.contains(p.tokens[at - 1].word)) continue;
        facts.venue = PlaceFrom(p, at);
        if (!facts.venue.empty()) return;
    }
    // "(Ankara, 13-14 May 2025)": the words before the comma.
    if (date.firstToken == 0 || LineOf(p, date.firstToken - 1) != LineOf(p, date.firstToken)) return;
    std::size_t first = date.firstToken - 1;
    while (first > 0 && !Parted(p, first) && LineOf(p, first - 1) == LineOf(p, first)) --first;
    if (date.firstToken - first <= kLongestVenue && IsPlaceName(p, first))
        facts.venue = Slice(p, first, date.firstToken);
}

void ReadDates(const Preface& p, MeetingFacts& facts) {
    const auto date = NextDate(p.tokens, 0);
    if (!date) return;
    facts.startDate = date->start;
    facts.endDate = date->end;
    ReadVenue(p, *date, facts);
}

/// "منظمة التعاون الإسلامي", "Organisation of Islamic Cooperation": three words, or four with a French
/// article.
std::string OrganisationIn(const std::vector<SourceLine>& lines) {
    std::u32string text;
    for (const SourceLine& line : lines) {
        if (line.kind != LineKind::Blank && line.kind != LineKind::Noise)
            text += Decode(line.restored) + U' ';
    }
    const std::vector<Token> tokens = Tokenize(text);
    std::map<std::string, int> counts;
    for (std::size_t i = 0; i + 2 < tokens.size(); ++i) {
        const bool opens = text[tokens[i].begin] != U'o' && Phrases("organisation").contains(tokens[i].word);
        if (!opens) continue;
        const bool article = tokens[i + 2].word == U"la" || tokens[i + 2].word == U"the";
        const std::size_t words = IsArabicLetter(text[tokens[i].begin]) ? 3 : article ? 5 : 4;
        const std::size_t last = std::min(tokens.size(), i + words) - 1;
        ++counts[Encode(CollapseSpaces(text.substr(tokens[i].begin, tokens[last].end - tokens[i].begin)))];
    }
    const auto most = std::max_element(counts.begin(), counts.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    return most == counts.end() || most->second < kFewestNamings ? std::string() : most->first;
}

}  // namespace

MeetingFacts ReadMeetingFacts(const std::vector<SourceLine>& lines, const std::vector<ReadItem>& items) {
    MeetingFacts facts;
    if (!items.empty()) {
        const Preface preface = PrefaceOf(lines);
        ReadOrdinal(preface, facts);
        ReadDates(preface, facts);
    }
    facts.organisation = OrganisationIn(lines);
    return facts;
}

}  // namespace mahdar::agenda
