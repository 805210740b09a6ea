// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/meaning/mention_finder.h"

#include "plugins/agenda/read/meaning/meaning_words.h"
#include "plugins/agenda/read/short_forms.h"
#include "plugins/agenda/read/text_tools.h"

#include <algorithm>

namespace mahdar::agenda {
namespace {

constexpr const char* kGroups[] = {"member-states", "institutions", "working-groups", "private-sector",
                                   "focal-points"};
const std::u32string kLamPrefix = U"ل";

/// "le Service de dresser": what is asked, not what the body is called after.
bool IsInfinitive(std::u32string_view word) {
    return word.size() > 4 && (word.ends_with(U"er") || word.ends_with(U"ir") || word.ends_with(U"re"));
}

/// One word in Latin letters with a capital after its first: "SESRIC", "IsDB", "OIC-AC" in two words.
bool IsAcronym(std::u32string_view name) {
    const auto upper = [](char32_t c) { return c >= U'A' && c <= U'Z'; };
    const bool oneWord = std::none_of(name.begin(), name.end(), IsSpace);
    return oneWord && name.size() > 1 && IsLatinLetter(name.front()) &&
           std::count_if(name.begin(), name.end(), upper) > 1;
}

}  // namespace

MentionFinder::MentionFinder(const InstitutionNames& names) : m_names(names) {
    AddNames();
    AddGroups();
    std::stable_sort(m_entries.begin(), m_entries.end(),
                     [](const Entry& a, const Entry& b) { return a.words.size() > b.words.size(); });
    for (std::size_t i = 0; i < m_entries.size(); ++i) m_byFirst[m_entries[i].words.front()].push_back(i);
}

void MentionFinder::Add(Entry entry) {
    if (!entry.words.empty()) m_entries.push_back(std::move(entry));
}

void MentionFinder::AddNames() {
    for (std::size_t i = 0; i < m_names.size(); ++i) {
        std::vector<std::string> wordings = m_names[i].names;
        wordings.push_back(m_names[i].key);
        wordings.push_back(m_names[i].acronym.substr(0, m_names[i].acronym.find(" (")));
        for (std::size_t name = 0; name < wordings.size(); ++name) {
            const std::u32string wording = Decode(wordings[name]);
            Entry entry{FoldedWords(wording), i, {}, name, {}};
            if (IsAcronym(wording)) entry.exact = wording;
            Add(std::move(entry));
        }
        for (const std::string& form : m_names[i].shortForms)
            Add({FoldedWords(Decode(form)), i, {}, 0, {}, true});
    }
}

void MentionFinder::AddGroups() {
    for (const char* group : kGroups) {
        for (const auto& phrase : MeaningPhrases(group)) Add({phrase, std::nullopt, group, 0, {}});
    }
}

std::optional<std::size_t> MentionFinder::ByKey(const std::string& key) const {
    const auto found = std::find_if(m_names.begin(), m_names.end(),
                                    [&](const InstitutionName& name) { return name.key == key; });
    if (found == m_names.end()) return std::nullopt;
    return static_cast<std::size_t>(found - m_names.begin());
}

bool MentionFinder::Fits(const PlacedText& text, std::size_t at, const Entry& entry) const {
    if (PhraseLength(text, at, entry.words) == 0) return false;
    if (!entry.exact.empty()) {
        const std::size_t last = at + entry.words.size() - 1;
        const std::size_t begin = text.tokens[at].begin;
        return std::u32string_view(text.text).substr(begin, text.tokens[last].end - begin) == entry.exact;
    }
    if (entry.shortForm && NamesAnother(text, at + entry.words.size())) return false;
    return !entry.institution || !GoesOnOtherwise(text, at, entry);
}

/// A short form that ends there may be the beginning of another body's name, or the article of a name in
/// full.
bool MentionFinder::NamesAnother(const PlacedText& text, std::size_t end) const {
    const bool task =
        end + 1 < text.Size() && IsOne("infinitive-sign", text.Word(end)) && IsInfinitive(text.Word(end + 1));
    if (task) return false;
    if (end < text.Size() && !text.PartedBefore(end) && QualifiesShortForm(text.Word(end))) return true;
    const auto found = m_byFirst.find(text.Word(end - 1));
    if (found == m_byFirst.end()) return false;
    return std::any_of(found->second.begin(), found->second.end(), [&](std::size_t index) {
        const Entry& other = m_entries[index];
        return !other.shortForm && other.words.size() > 1 && PhraseLength(text, end - 1, other.words) > 1;
    });
}

/// "The General Secretariat of the Forum" is not the General Secretariat: a short form that begins a longer
/// name of the same institution does not stand before another genitive.
bool MentionFinder::GoesOnOtherwise(const PlacedText& text, std::size_t at, const Entry& entry) const {
    const std::size_t end = at + entry.words.size();
    if (end >= text.Size() || text.Word(end).size() <= 3 || !text.Word(end).starts_with(kLamPrefix))
        return false;
    return std::any_of(m_entries.begin(), m_entries.end(), [&](const Entry& other) {
        return other.institution == entry.institution && other.words.size() > entry.words.size() &&
               std::equal(entry.words.begin(), entry.words.end(), other.words.begin());
    });
}

const MentionFinder::Entry* MentionFinder::At(const PlacedText& text, std::size_t at) const {
    const Entry* best = nullptr;
    for (const std::u32string& reading : Readings(text.Word(at))) {
        const auto found = m_byFirst.find(reading);
        if (found == m_byFirst.end()) continue;
        for (const std::size_t index : found->second) {
            const Entry& entry = m_entries[index];
            if (best != nullptr && best->words.size() >= entry.words.size()) break;
            if (Fits(text, at, entry)) best = &entry;
        }
    }
    return best;
}

/// "the Centre (ICDT)", "المركز ICDT": the acronym belongs to the name before it.
std::size_t MentionFinder::WithAcronym(const PlacedText& text, std::size_t end,
                                       std::size_t institution) const {
    if (end >= text.Size() || text.PartedBefore(end)) return end;
    const Entry* next = At(text, end);
    const bool same = next != nullptr && next->institution == institution && !next->exact.empty();
    return same ? end + next->words.size() : end;
}

std::vector<Mention> MentionFinder::In(const PlacedText& text) const {
    std::vector<Mention> mentions;
    for (std::size_t at = 0; at < text.Size();) {
        const Entry* entry = At(text, at);
        if (entry == nullptr) {
            ++at;
            continue;
        }
        Mention mention;
        mention.span = {at, at + entry->words.size()};
        mention.institution = entry->institution;
        mention.group = entry->group;
        mention.name = entry->name;
        mention.acronymOnly = !entry->exact.empty();
        mention.carriesAnd = text.Word(at) != entry->words.front() && CarriesAnd(text.Word(at));
        if (entry->institution) mention.span.end = WithAcronym(text, mention.span.end, *entry->institution);
        at = mention.span.end;
        mentions.push_back(std::move(mention));
    }
    return mentions;
}

}  // namespace mahdar::agenda
