// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/structure/meeting_facts.h"

#include "plugins/agenda/read/dates_in_text.h"
#include "plugins/agenda/read/number_words.h"
#include "plugins/agenda/read/structure/document_list.h"
#include "plugins/agenda/read/structure/organisation_name.h"
#include "plugins/agenda/read/text_tools.h"
#include "plugins/agenda/read/word_list.h"

#include <algorithm>
#include <optional>

namespace mahdar::agenda {
namespace {

constexpr std::size_t kLongestVenue = 3;
constexpr std::size_t kLongestName = 14;
constexpr std::size_t kReachToMeeting = 4;

struct Preface {
    std::u32string text;
    std::vector<Token> tokens;
    std::vector<std::size_t> lineStarts;
    std::vector<bool> unsure;  ///< parallel to lineStarts
};

bool HasText(const SourceLine& line) {
    return line.kind != LineKind::Blank && line.kind != LineKind::Noise;
}

/// A line end parts words; on a title page, and before a gap, it closes a name as well.
/// Ends before the first item that has a text: the bare list of items may stand before the first sentence.
Preface PrefaceOf(const std::vector<SourceLine>& lines, const std::vector<ReadItem>& items) {
    int end = static_cast<int>(lines.size()) + 1;
    for (const ReadItem& item : items) {
        const bool text = !item.background.empty() || !item.requiredActions.empty() || !item.subItems.empty();
        if (text && !item.titleLines.empty()) end = std::min(end, item.titleLines.front());
    }
    Preface preface;
    for (std::size_t i = 0; i < lines.size() && lines[i].number < end; ++i) {
        if (lines[i].kind == LineKind::Heading && end > static_cast<int>(lines.size())) break;
        // The last number of a symbol would be taken for the day before the date below.
        if (!HasText(lines[i]) || IsSymbol(Trim(Decode(lines[i].restored)))) continue;
        preface.lineStarts.push_back(preface.text.size());
        preface.unsure.push_back(lines[i].confidence != Confidence::Sure);
        const bool goesOn = lines[i].kind == LineKind::Text && i + 1 < lines.size() && HasText(lines[i + 1]);
        preface.text += Decode(lines[i].restored) + (goesOn ? U' ' : U'|');
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

/// "in Luanda from 12 ...": where the meeting is, not its name.
bool SaysWhereAndWhen(const Preface& p, std::size_t at) {
    constexpr std::size_t reach = 4;
    if (!Phrases("place").contains(p.tokens[at].word)) return false;
    for (std::size_t i = at + 2; i < std::min(p.tokens.size(), at + reach); ++i) {
        if (IsDigit(p.tokens[i].word.front()) || Phrases("meeting-days").contains(p.tokens[i].word))
            return true;
    }
    return false;
}

/// "s'ouvrira".
bool OpensFrenchVerb(const Preface& p, std::size_t at) {
    return p.tokens[at].word == U"s" && at + 1 < p.tokens.size() && p.tokens[at + 1].word.ends_with(U"ra");
}

std::size_t PhraseEnd(const Preface& p, std::size_t from, std::size_t most) {
    std::size_t end = from;
    while (end < p.tokens.size() && end < from + most &&
           (end == from || (!Parted(p, end) && !Phrases("name-end").contains(p.tokens[end].word) &&
                            !SaysWhereAndWhen(p, end) && !OpensFrenchVerb(p, end))))
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

/// "the eighteenth session" where a text names it: its number, these words, and the name of the body behind
/// them.
struct Naming {
    int ordinal = 0;
    std::string head;
    std::string whole;
};

std::size_t BehindAdjectives(const Preface& p, std::size_t at) {
    while (at < p.tokens.size() && !Parted(p, at) && Phrases("meeting-adjective").contains(p.tokens[at].word))
        ++at;
    return at;
}

std::optional<Naming> NamingAt(const Preface& p, std::size_t at) {
    const WordSet& meetings = Phrases("meeting");
    if (meetings.contains(p.tokens[at].word) && IsArabicLetter(p.tokens[at].word.front())) {
        const auto number = OrdinalAt(p.tokens, at + 1);
        if (!number) return std::nullopt;
        const std::size_t end = BehindAdjectives(p, at + 1 + number->tokens);
        return Naming{number->value, Slice(p, at, end), NameOf(p, at, end)};
    }
    const auto number = OrdinalAt(p.tokens, at);
    if (!number || IsArabicLetter(p.tokens[at].word.front())) return std::nullopt;
    std::size_t noun = at + number->tokens;
    const std::size_t reach = std::min(p.tokens.size(), noun + kReachToMeeting);
    while (noun < reach && !meetings.contains(p.tokens[noun].word)) ++noun;
    if (noun >= reach) return std::nullopt;
    const std::size_t end = BehindAdjectives(p, noun + 1);
    return Naming{number->value, Slice(p, at, end), NameOf(p, at, end)};
}

std::string StartingLarge(std::string name) {
    std::u32string text = Decode(name);
    if (!text.empty() && text.front() >= U'a' && text.front() <= U'z') text.front() -= 32;
    return Encode(text);
}

/// "تعقد اللجنة التوجيهية للشبكة دورتها السادسة": the body, as it follows "الدورة السادسة".
std::string BodyOfPossessed(const Preface& p, std::size_t noun) {
    constexpr std::size_t reach = 18;
    std::size_t end = noun;
    if (end > 0 && Phrases("place").contains(p.tokens[end - 1].word)) --end;
    for (std::size_t begin = end; begin > 0 && end - begin < reach; --begin) {
        if (!InSet(Phrases("convenes"), p.tokens[begin - 1].word)) continue;
        std::size_t stop = begin;
        while (stop < end && !(stop > begin && Parted(p, stop))) ++stop;
        if (stop < begin + 2) return {};
        const std::string name = Slice(p, begin, stop);
        constexpr std::string_view article = "ال";
        if (!name.starts_with(article)) return " ل" + name;
        const std::string bare = name.substr(article.size());
        return bare.starts_with("ل") ? " ل" + bare : " لل" + bare;
    }
    return {};
}

void AddBodyOfPossessed(const Preface& p, MeetingFacts& facts, const std::string& head) {
    if (facts.title != head) return;
    for (std::size_t at = 0; at + 1 < p.tokens.size(); ++at) {
        if (!Phrases("possessed-meeting").contains(p.tokens[at].word)) continue;
        const auto number = OrdinalAt(p.tokens, at + 1);
        if (!number || number->value != facts.ordinal) continue;
        const std::string body = BodyOfPossessed(p, at);
        if (body.empty()) continue;
        facts.title += body;
        return;
    }
}

/// The title page has the number, the first sentence often the body as well: "Eighteenth session" and "of the
/// River Commission".
void ReadOrdinal(const Preface& p, MeetingFacts& facts) {
    std::optional<Naming> first;
    for (std::size_t at = 0; at < p.tokens.size(); ++at) {
        const auto naming = NamingAt(p, at);
        if (!naming) continue;
        if (!first) first = naming;
        if (naming->ordinal != first->ordinal) continue;
        const std::string body = naming->whole.substr(naming->head.size());
        if (naming->whole.size() - naming->head.size() > first->whole.size() - first->head.size())
            first->whole = first->head + body;
    }
    if (!first) return;
    facts.ordinal = first->ordinal;
    facts.title = StartingLarge(first->whole);
    AddBodyOfPossessed(p, facts, first->head);
}

bool IsPlaceName(const Preface& p, std::size_t token) {
    const char32_t c = p.text[p.tokens[token].begin];
    const bool upper = IsCapital(c);
    return IsArabicLetter(c) || upper;
}

std::string PlaceFrom(const Preface& p, std::size_t at) {
    std::size_t end = at;
    while (end < p.tokens.size() && end < at + kLongestVenue && (end == at || !Parted(p, end)) &&
           IsPlaceName(p, end) && !Phrases("joiner").contains(p.tokens[end].word) &&
           !Phrases("place").contains(p.tokens[end].word))
        ++end;
    return end == at ? std::string() : Slice(p, at, end);
}

/// "(Ankara, 13-14 May 2025)", "Port Louis, Mauritius, 5-6 May": the first words of the line that has the
/// date.
void ReadVenueOfLine(const Preface& p, std::size_t date, MeetingFacts& facts) {
    std::size_t first = date;
    while (first > 0 && LineOf(p, first - 1) == LineOf(p, date)) --first;
    std::size_t end = first;
    bool meeting = true;
    // "Ninth meeting, Honiara, 15-17 February": the name of the meeting may stand first.
    while (meeting && end < date) {
        first = end;
        meeting = false;
        while (end < date && (end == first || !Parted(p, end)) &&
               !Phrases("joiner").contains(p.tokens[end].word) &&
               (end == first || !Phrases("place").contains(p.tokens[end].word)))
            meeting = Phrases("meeting").contains(p.tokens[end++].word) || meeting;
        if (end == first) break;
    }
    if (end > first && end - first <= kLongestVenue && IsPlaceName(p, first))
        facts.venue = Slice(p, first, end);
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
    ReadVenueOfLine(p, date.firstToken, facts);
}

void ReadDates(const Preface& p, MeetingFacts& facts) {
    // A masthead may bear the day the document was issued; a meeting mostly lasts more than one.
    auto date = NextDate(p.tokens, 0);
    for (auto next = date; next && date->start == date->end; next = NextDate(p.tokens, next->lastToken)) {
        if (next->start != next->end) date = next;
    }
    if (!date) return;
    facts.startDate = date->start;
    facts.endDate = date->end;
    ReadVenue(p, *date, facts);
}

}  // namespace

MeetingFacts ReadMeetingFacts(const std::vector<SourceLine>& lines, const std::vector<ReadItem>& items) {
    MeetingFacts facts;
    if (!items.empty()) {
        const Preface preface = PrefaceOf(lines, items);
        ReadOrdinal(preface, facts);
        ReadDates(preface, facts);
    }
    facts.organisation = OrganisationIn(lines, items);
    return facts;
}

}  // namespace mahdar::agenda
