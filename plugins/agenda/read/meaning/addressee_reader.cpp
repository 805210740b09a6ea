// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/meaning/addressee_reader.h"

#include "plugins/agenda/read/meaning/clause_signs.h"
#include "plugins/agenda/read/meaning/meaning_words.h"
#include "plugins/agenda/read/text_tools.h"

#include <algorithm>

namespace mahdar::agenda {
namespace {

constexpr std::size_t kRemembered = 32;
constexpr std::size_t kObjectReach = 9;
constexpr std::size_t kObjectReachAlone = 2;
constexpr std::size_t kLongestUnknown = 9;
constexpr std::size_t kLongestRelative = 14;
constexpr std::size_t kGroupReach = 4;
constexpr std::size_t kGenericReach = 8;

bool IsDefinite(std::u32string_view word) {
    return word.starts_with(U"ال") || word.starts_with(U"لل");
}

std::size_t SkipArticles(const PlacedText& text, std::size_t at, std::size_t end) {
    const auto skipped = [&](std::size_t word) {
        const std::u32string& w = text.Word(word);
        return MeaningWords("article").contains(w) || w == U"aux" || w == U"au" || w == U"a" || w == U"to" ||
               w == U"جميع" || w == U"كافه" || w == U"كل" || w == U"سائر";
    };
    while (at < end && skipped(at)) ++at;
    return at;
}

/// Whether a single Arabic letter, written to the word, is the preposition looked for.
bool HoldsPreposition(const PlacedText& text, std::size_t at, std::u32string_view preposition) {
    const std::u32string& word = text.Word(at);
    return preposition.size() == 1 && IsArabicLetter(preposition.front()) && word.size() > 3 &&
           word.front() == preposition.front();
}

/// "الإسراع في", "الانضمام إلى": what is asked, though it has an article like the name before it.
bool IsTask(const PlacedText& text, std::size_t at, std::size_t end) {
    return at + 1 < end && text.Word(at).starts_with(U"ال") &&
           (text.Word(at + 1) == U"في" || text.Word(at + 1) == U"الي");
}

/// "the Centre for Rural Studies" is a name, "the Centre for its work" is not.
bool NamesOn(const PlacedText& text, std::size_t at, std::size_t end) {
    at = SkipArticles(text, at, end);
    return at < end && IsCapital(text.Written(at).front());
}

/// Where the words of a Latin or Arabic name of an unknown body stop.
bool EndsUnknown(const PlacedText& text, std::size_t at) {
    const std::u32string& word = text.Word(at);
    if (MeaningWords("cooperation").contains(word) || MeaningWords("relative").contains(word)) return true;
    if (text.IsArabic(at)) return MeaningWords("before-object").contains(word) || word == U"ان";
    for (const std::u32string_view stop : {U"to", U"and", U"et", U"in", U"en", U"at", U"by", U"with", U"a"}) {
        if (word == stop) return true;
    }
    // "le Secrétariat de l'Organisation" goes on, "le Secrétariat de soumettre" does not.
    if ((word == U"de" || word == U"d") && at + 1 < text.Size()) {
        const std::u32string& next = text.Word(at + 1);
        return next.ends_with(U"er") || next.ends_with(U"ir") || next.ends_with(U"re") || next.size() < 3;
    }
    return false;
}

}  // namespace

void AddresseeReader::Remember(const NamedText& named, std::size_t end) {
    for (const Mention& mention : named.mentions) {
        if (mention.institution && mention.span.end <= end) m_named.push_back(*mention.institution);
    }
    if (m_named.size() > 2 * kRemembered)
        m_named.erase(m_named.begin(), m_named.end() - static_cast<std::ptrdiff_t>(kRemembered));
}

std::string AddresseeReader::Last() const {
    return m_named.empty() ? std::string() : m_finder.Key(m_named.back());
}

/// "المركز", "the Centre": the one named last whose name has that noun.
std::string AddresseeReader::Generic(const NamedText& named, std::size_t at, WordSpan clause) const {
    const auto readings = Readings(named.text.Word(at));
    const auto noun = std::find_if(readings.begin(), readings.end(), [](const std::u32string& word) {
        return MeaningWords("generic-body").contains(word);
    });
    if (noun == readings.end()) return {};
    const bool arabic = named.text.IsArabic(at);
    if (at + 1 < clause.end && !named.text.PartedBefore(at + 1)) {
        const std::u32string& next = named.text.Word(at + 1);
        if (arabic && IsDefinite(next) && !IsTask(named.text, at + 1, clause.end)) return {};
        if (next == U"du" || next == U"des") return {};
        if ((next == U"of" || next == U"for") && NamesOn(named.text, at + 2, clause.end)) return {};
        if (!arabic && IsLatinLetter(next.front()) && named.text.Written(at + 1).front() < U'a') return {};
    }
    const std::u32string bare = arabic ? noun->substr(2) : *noun;
    for (auto known = m_named.rbegin(); known != m_named.rend(); ++known) {
        for (const std::string& name : m_finder.Names()[*known].names) {
            const auto words = FoldedWords(Decode(name));
            const bool has = std::any_of(words.begin(), words.end(), [&](const std::u32string& word) {
                return word == bare || (arabic && word == *noun);
            });
            if (has) return m_finder.Key(*known);
        }
    }
    return {};
}

AddresseeReader::Part AddresseeReader::GroupAt(const NamedText& named, const Mention& group,
                                               WordSpan clause) const {
    std::size_t end = group.span.end;
    while (end < clause.end && !named.text.PartedBefore(end)) {
        const bool twoWords = named.text.Word(end) == U"ذات" && end + 1 < clause.end;
        if (!twoWords && !IsOne("group-tail", named.text.Word(end))) break;
        end += twoWords ? 2 : 1;
    }
    const bool relative = end < clause.end && MeaningWords("relative").contains(named.text.Word(end));
    if (relative) {
        const std::size_t limit = std::min(clause.end, end + kLongestRelative);
        std::size_t stop = end + 1;
        const auto closes = [&](std::size_t at) {
            const std::u32string& word = named.text.Word(at);
            return named.text.PartedBefore(at) || word == U"الي" || word == U"to" || word == U"a";
        };
        while (stop < limit && !closes(stop)) ++stop;
        if (stop < limit) end = stop;
    }
    Part part;
    part.end = end;
    part.other = named.text.Slice({group.span.begin, end});
    // "والمؤسسات": the conjunction, two bytes, is no part of the name.
    if (group.carriesAnd && named.text.IsArabic(group.span.begin)) part.other.erase(0, 2);
    if (part.other.starts_with("بال")) part.other.erase(0, 2);
    if (part.other.starts_with("لل")) part.other.replace(0, 2, "ا");
    return part;
}

/// "الأمانة العامة لمنتدى البورصات", "أمانة المنتدى", "the secretariat of the Forum": the body it acts for.
AddresseeReader::Part AddresseeReader::SecretariatAt(const NamedText& named, std::size_t at,
                                                     WordSpan clause) const {
    Part part;
    if (!MeaningWords("secretariat").contains(WithoutAnd(named.text.Word(at)))) return part;
    std::size_t of = at + 1;
    const auto skips = [&](const std::u32string& word) {
        return word == U"العامه" || word == U"of" || word == U"du" || word == U"de" || word == U"the" ||
               word == U"la" || word == U"l" || word == U"general";
    };
    while (of < clause.end && !named.text.PartedBefore(of) && skips(named.text.Word(of))) ++of;
    if (of >= clause.end || named.text.PartedBefore(of)) return part;
    const Mention* mention = named.MentionAt(of);
    if (mention && mention->institution) {
        part.key = m_finder.Key(*mention->institution);
        part.end = mention->span.end;
    } else if (std::string key = Generic(named, of, clause); !key.empty()) {
        part.key = std::move(key);
        part.end = of + 1;
    }
    part.secretariat = !part.key.empty();
    return part;
}

AddresseeReader::Part AddresseeReader::Known(const NamedText& named, std::size_t at, WordSpan clause) const {
    if (Part part = SecretariatAt(named, at, clause); !part.key.empty()) return part;
    if (const Mention* mention = named.MentionAt(at)) {
        if (!mention->institution) return GroupAt(named, *mention, clause);
        Part part;
        part.key = m_finder.Key(*mention->institution);
        part.end = mention->span.end;
        return part;
    }
    Part part;
    part.key = Generic(named, at, clause);
    if (!part.key.empty()) part.end = at + 1;
    return part;
}

/// As written: an Arabic noun with what depends on it, a Latin one up to the task.
AddresseeReader::Part AddresseeReader::UnknownAt(const NamedText& named, std::size_t at,
                                                 WordSpan clause) const {
    Part part;
    std::size_t end = at;
    const std::size_t limit = std::min(clause.end, at + kLongestUnknown);
    while (end < limit && (end == at || !named.text.PartedBefore(end)) && !EndsUnknown(named.text, end)) {
        if (end > at && named.text.IsArabic(end)) {
            const bool dependent = IsDefinite(named.text.Word(end)) || !IsDefinite(named.text.Word(end - 1));
            const bool task = IsTask(named.text, end, clause.end) && IsDefinite(named.text.Word(end - 1));
            if (!dependent || task) break;
        }
        ++end;
    }
    if (end == at) return part;
    part.end = end;
    part.other = named.text.Slice({at, end});
    return part;
}

AddresseeReader::Part AddresseeReader::PartAt(const NamedText& named, std::size_t at, WordSpan clause,
                                              bool first) const {
    Part part = Known(named, at, clause);
    if (part.end == 0 && first) part = UnknownAt(named, at, clause);
    return part;
}

Addressees AddresseeReader::ListAt(const NamedText& named, std::size_t at, WordSpan clause) const {
    Addressees list;
    list.end = at;
    for (bool first = true; at < clause.end; first = false) {
        // A short form of the document holds its article: "the Office".
        if (!named.MentionAt(at)) at = SkipArticles(named.text, at, clause.end);
        if (at >= clause.end) break;
        const Part part = PartAt(named, at, clause, first);
        if (part.end == 0) break;
        if (!part.key.empty()) list.keys.push_back(part.key);
        if (!part.other.empty()) list.others.push_back(part.other);
        list.secretariat = list.secretariat || part.secretariat;
        list.end = part.end;
        at = part.end;
        if (at >= clause.end) break;
        const std::u32string& next = named.text.Word(at);
        if (next == U"and" || next == U"et" || next == U"و") {
            at = SkipArticles(named.text, at + 1, clause.end);
        } else if (!CarriesAnd(next) && !(named.text.PartedBefore(at) && named.MentionAt(at))) {
            break;
        }
        if (MeaningWords("cooperation").contains(WithoutAnd(next))) break;
    }
    return list;
}

/// Where the object begins: at once, or behind the preposition the verb takes. 0: there is none.
std::size_t AddresseeReader::ObjectStart(const NamedText& named, const VerbHit& hit, WordSpan clause) const {
    std::size_t at = hit.last;
    bool subject = false;
    if (hit.verb->arabic && hit.verb->tail.empty()) {
        if (const auto body = BodyAfterVerb(named, hit.last, clause.end)) {
            at = body->span.end;
            subject = true;
        }
    }
    while (at < clause.end && MeaningWords("aside").contains(named.text.Word(at))) ++at;
    if (at >= clause.end) return 0;
    const std::size_t reach = subject || !hit.verb->tail.empty() ? kObjectReach : kObjectReachAlone;
    const std::size_t limit = std::min(clause.end, at + reach);
    for (std::size_t word = at; word < limit; ++word) {
        if (word > at && named.text.PartedBefore(word)) break;
        for (const std::u32string& preposition : hit.verb->objectWords) {
            if (named.text.Word(word) == preposition) return word + 1;
            if (HoldsPreposition(named.text, word, preposition)) return word;
        }
    }
    return hit.verb->objectAtOnce ? at : 0;
}

/// "it", "إليه": a body made just before, or the one named last.
Addressees AddresseeReader::NamedBefore(const NamedText& named, std::size_t verb, std::size_t end) const {
    Addressees found;
    found.end = end;
    const std::size_t sentence = named.text.SentenceOf(verb).begin;
    for (std::size_t at = verb; at > sentence; --at) {
        const Mention* mention = named.MentionEndingAt(at);
        if (mention && mention->institution) break;
        if (!IsOne("creating", named.text.Word(at - 1))) continue;
        const std::size_t name = SkipArticles(named.text, at, verb);
        std::size_t stop = name;
        while (stop < verb && IsCapital(named.text.Written(stop).front())) ++stop;
        if (stop == name && named.text.IsArabic(name)) stop = UnknownAt(named, name, {name, verb}).end;
        if (stop > name) {
            found.others.push_back(named.text.Slice({name, stop}));
            return found;
        }
    }
    if (!Last().empty()) found.keys.push_back(Last());
    return found;
}

/// Who is meant by a pronoun before a French verb or written to an Arabic one; nobody where there is none.
Addressees AddresseeReader::ByPronoun(const NamedText& named, const VerbHit& hit, WordSpan clause) const {
    if (hit.pronoun) return NamedBefore(named, hit.head.begin, hit.last);
    const std::size_t first = WithPronouns(named.text, hit, named.text.SentenceOf(hit.head.begin).begin);
    Addressees found;
    found.end = hit.last;
    for (std::size_t at = first; at < hit.head.begin; ++at) {
        const std::u32string& word = named.text.Word(at);
        if (word == U"y" || word == U"en") continue;
        if (!IsOne("several", word)) return NamedBefore(named, first, hit.last);
        for (auto mention = named.mentions.rbegin(); mention != named.mentions.rend(); ++mention) {
            if (mention->institution || mention->span.end > first) continue;
            found.others.push_back(named.text.Slice(mention->span));
            return found;
        }
    }
    for (std::size_t at = hit.last; at < std::min(clause.end, hit.last + 4); ++at) {
        if (!MeaningWords("pronoun").contains(named.text.Word(at))) continue;
        const bool latinAtOnce = named.text.IsArabic(at) || at == hit.last;
        if (!latinAtOnce) break;
        return NamedBefore(named, hit.head.begin, at + 1);
    }
    return found;
}

Addressees AddresseeReader::Asked(const NamedText& named, const VerbHit& hit, WordSpan clause) const {
    Addressees asked = ByPronoun(named, hit, clause);
    if (!asked.Empty()) return asked;
    asked.end = hit.last;
    const std::size_t start = ObjectStart(named, hit, clause);
    return start == 0 ? asked : ListAt(named, start, clause);
}

Addressees AddresseeReader::AskedBefore(const NamedText& named, std::size_t verb, std::size_t floor) const {
    Addressees asked;
    asked.end = verb;
    std::size_t end = verb;
    const auto helps = [&](const std::u32string& word) {
        return MeaningWords("passive").contains(word) || MeaningWords("chain").contains(word) ||
               word == U"ont" || word == U"a" || word == U"ete";
    };
    while (end > floor && helps(named.text.Word(end - 1))) --end;
    std::vector<const Mention*> found;
    while (const Mention* mention = named.MentionEndingAt(end)) {
        if (mention->span.begin < floor) break;
        found.insert(found.begin(), mention);
        end = mention->span.begin;
        while (end > floor && (MeaningWords("article").contains(named.text.Word(end - 1)) ||
                               named.text.Word(end - 1) == U"and" || named.text.Word(end - 1) == U"et"))
            --end;
    }
    for (const Mention* mention : found) {
        if (mention->institution) {
            asked.keys.push_back(m_finder.Key(*mention->institution));
        } else {
            asked.others.push_back(named.text.Slice(mention->span));
        }
    }
    if (!found.empty() || end <= floor) return asked;
    if (std::string key = Generic(named, end - 1, {floor, end}); !key.empty()) {
        asked.keys.push_back(std::move(key));
        return asked;
    }
    std::size_t begin = end;
    while (begin > floor && !named.text.PartedBefore(begin)) --begin;
    begin = SkipArticles(named.text, begin, end);
    if (begin < end && end - begin <= kLongestUnknown) asked.others.push_back(named.text.Slice({begin, end}));
    return asked;
}

/// "على البلدان الأعضاء", "بمشاركة 14 دولة عضو", "the efforts of Member States": the group is what is meant.
bool AddresseeReader::MeansGroup(const NamedText& named, const Mention& group, WordSpan clause) {
    const std::size_t at = group.span.begin;
    if (at > clause.begin + kGroupReach) return false;
    std::size_t before = at;
    const auto skipped = [&](const std::u32string& word) {
        return MeaningWords("article").contains(word) || word == U"of" || word == U"des" || word == U"to" ||
               word == U"علي" || word == U"a" || word == U"au" || word == U"aux" || IsDigit(word.front());
    };
    while (before > clause.begin && skipped(named.text.Word(before - 1))) --before;
    return before == clause.begin || IsOne("of-group", named.text.Word(before - 1)) ||
           named.text.Word(at).front() == 0x644;
}

Addressees AddresseeReader::Meant(const NamedText& named, WordSpan clause,
                                  const std::vector<std::size_t>& bodies) const {
    Addressees meant;
    meant.end = clause.begin;
    for (std::size_t at = clause.begin; at < clause.end; ++at) {
        const Mention* mention = named.MentionAt(at);
        if (!mention) {
            const bool early = meant.Empty() && at < clause.begin + kGenericReach;
            std::string key = early ? Generic(named, at, clause) : std::string();
            if (!key.empty()) meant.keys.push_back(std::move(key));
            continue;
        }
        if (!mention->institution) {
            if (meant.Empty() && MeansGroup(named, *mention, clause)) return ListAt(named, at, clause);
            continue;
        }
        if (std::find(bodies.begin(), bodies.end(), *mention->institution) != bodies.end()) continue;
        const std::u32string before = at > clause.begin ? named.text.Word(at - 1) : std::u32string();
        if (IsOne("affiliation", before)) continue;
        const bool offered =
            IsOne("offer", before) || (at > clause.begin + 1 && IsOne("offer", named.text.Word(at - 2)));
        if (meant.keys.empty() || offered) meant.keys.push_back(m_finder.Key(*mention->institution));
    }
    return meant;
}

}  // namespace mahdar::agenda
