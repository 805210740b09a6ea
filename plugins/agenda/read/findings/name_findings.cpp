// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/base/error.h"
#include "plugins/agenda/read/findings/finding_context.h"
#include "plugins/agenda/read/meaning/meaning_tables.h"
#include "plugins/agenda/read/meaning/meaning_words.h"
#include "plugins/agenda/read/text_tools.h"

#include <algorithm>
#include <map>

namespace mahdar::agenda {
namespace {

constexpr std::size_t kOnceReach = 4;
constexpr std::size_t kExpansionReach = 6;
constexpr std::size_t kLongestAcronym = 8;

struct FormerName {
    std::vector<std::u32string> words;
    std::string former;
    std::string present;
    NoteWeight weight = NoteWeight::Medium;
};

std::vector<FormerName> LoadFormerNames() {
    std::vector<FormerName> names;
    for (const auto& row : TableRows(FormerNameTable())) {
        if (row.size() < 4) continue;
        const NoteWeight weight = row[3] == "high" ? NoteWeight::High : NoteWeight::Medium;
        names.push_back({FoldedWords(Decode(row[1])), row[1], row[2], weight});
    }
    return names;
}

/// "formerly the ...": history, not a slip.
bool ToldAsHistory(const PlacedText& text, WordSpan name) {
    const std::size_t begin = name.begin > kOnceReach ? name.begin - kOnceReach : 0;
    const std::size_t end = std::min(text.Size(), name.end + kOnceReach);
    for (std::size_t at = begin; at < end; ++at) {
        if (IsOne("once", text.Word(at))) return true;
    }
    return false;
}

void FormerNamesIn(const TextNode& node, const PlacedText& text, Notes& notes) {
    static const std::vector<FormerName> names = LoadFormerNames();
    for (std::size_t at = 0; at < text.Size(); ++at) {
        for (const FormerName& name : names) {
            const std::size_t length = PhraseLength(text, at, name.words);
            if (length == 0 || ToldAsHistory(text, {at, at + length})) continue;
            ReadNote note =
                NoteFor(node, "former-name", name.weight, {text.lines[at], text.lines[at + length - 1]});
            note.messageId = MAHDAR_TR("Item %1 uses the former name “%2”; the name today is “%3”.");
            note.arguments = {node.item.empty() ? "—" : node.item, name.former, name.present};
            notes.push_back(std::move(note));
        }
    }
}

Stems NameStems(const std::string& name) {
    Stems stems;
    for (const std::u32string& word : FoldedWords(Decode(name))) {
        if (word.size() > 2) stems.insert(StemOf(word));
    }
    return stems;
}

bool IsArabicName(const std::string& name) {
    const std::u32string text = Decode(name);
    return !text.empty() && IsArabicLetter(text.front());
}

/// A name of several words that shares none with the other names in its script: another thing's name.
bool IsForeign(const InstitutionName& institution, std::size_t used) {
    if (used >= institution.names.size()) return false;
    const std::string& name = institution.names[used];
    const Stems stems = NameStems(name);
    if (stems.size() < 2) return false;
    bool compared = false;
    for (const std::string& proper : institution.names) {
        if (proper == name || IsArabicName(proper) != IsArabicName(name)) continue;
        const Stems others = NameStems(proper);
        if (others.size() < 2) continue;
        if (Share(stems, others)) return false;
        // The first name in a script is the proper one; only what comes after it can be wrong.
        if (&proper < &name) compared = true;
    }
    return compared;
}

struct Expansion {
    Stems stems;
    std::string text;
    int line = 0;
    const TextNode* node = nullptr;
};

using Expansions = std::map<std::string, std::vector<Expansion>>;

bool IsBracketedAcronym(const PlacedText& text, std::size_t at) {
    const std::u32string_view written = text.Written(at);
    const bool capitals =
        written.size() >= 2 && written.size() <= kLongestAcronym &&
        std::all_of(written.begin(), written.end(), [](char32_t c) { return c >= U'A' && c <= U'Z'; });
    const std::u32string_view gap = text.Gap(at);
    const std::u32string_view after = text.Gap(at + 1);
    return capitals && gap.find(U'(') != gap.npos && after.find(U')') != after.npos;
}

/// Capital letters in brackets, with the words before the bracket that they stand for.
void ExpansionsIn(const TextNode& node, const PlacedText& text, Expansions& found) {
    for (std::size_t at = 1; at < text.Size(); ++at) {
        if (!IsBracketedAcronym(text, at)) continue;
        const WordSpan sentence = text.SentenceOf(at);
        std::size_t begin = at;
        while (begin > sentence.begin && at - begin < kExpansionReach &&
               (begin == at || !text.PartedBefore(begin)) &&
               !MeaningWords("name-stop").contains(text.Word(begin - 1)))
            --begin;
        while (begin < at && (IsOne("to-come", text.Word(begin)) || IsOne("took-place", text.Word(begin))))
            ++begin;
        while (begin + 1 < at && MeaningWords("article").contains(text.Word(begin))) ++begin;
        const WordSpan words{begin, at};
        if (words.Empty()) continue;
        Expansion expansion{StemsIn(text, words), text.Slice(words), text.lines[at], &node};
        if (!expansion.stems.empty()) found[Encode(text.Written(at))].push_back(std::move(expansion));
    }
}

void CompareExpansions(const std::string& acronym, const std::vector<Expansion>& all, Notes& notes) {
    for (std::size_t i = 1; i < all.size(); ++i) {
        const bool known =
            std::any_of(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(i),
                        [&](const Expansion& before) { return Share(before.stems, all[i].stems); });
        if (known) continue;
        ReadNote note = NoteFor(*all[i].node, "acronym-shared", NoteWeight::High, {all[i].line, all[0].line});
        note.messageId = MAHDAR_TR("%1 stands for “%2” under item %3 and for “%4” under item %5.");
        note.arguments = {acronym, all[0].text, all[0].node->item, all[i].text, all[i].node->item};
        notes.push_back(std::move(note));
    }
}

}  // namespace

void FindFormerNames(const FindingContext& context, Notes& notes) {
    for (const FindingContext::Node& node : context.nodes) {
        FormerNamesIn(*node.node, node.node->title, notes);
        for (const FindingContext::Text& text : node.background) FormerNamesIn(*node.node, *text.text, notes);
        for (const FindingContext::Text& text : node.actions) FormerNamesIn(*node.node, *text.text, notes);
    }
}

void FindReportersUnderOtherNames(const FindingContext& context, Notes& notes) {
    for (const FindingContext::Node& node : context.nodes) {
        for (std::size_t i = 0; i < node.actions.size(); ++i) {
            const PlacedText& text = *node.actions[i].text;
            const auto& reporters = node.node->read->requiredActions[i].reporters;
            for (const Mention& mention : context.finder.In(text)) {
                if (!mention.institution) continue;
                const InstitutionName& institution = context.finder.Names()[*mention.institution];
                const bool reports =
                    std::find(reporters.begin(), reporters.end(), institution.key) != reporters.end();
                if (!reports || !IsForeign(institution, mention.name)) continue;
                ReadNote note = NoteFor(*node.node, "reporter-other-name", NoteWeight::High,
                                        {text.lines[mention.span.begin]});
                note.messageId = MAHDAR_TR(
                    "Item %1: the reporter is called “%2”, which is not a name of %3. Check who is meant.");
                note.arguments = {node.node->item, text.Slice(mention.span), institution.key};
                notes.push_back(std::move(note));
            }
        }
    }
}

void FindSharedAcronyms(const FindingContext& context, Notes& notes) {
    Expansions found;
    for (const FindingContext::Node& node : context.nodes) {
        for (const FindingContext::Text& text : node.background) ExpansionsIn(*node.node, *text.text, found);
        for (const FindingContext::Text& text : node.actions) ExpansionsIn(*node.node, *text.text, found);
    }
    for (const auto& [acronym, all] : found) CompareExpansions(acronym, all, notes);
}

}  // namespace mahdar::agenda
