// SPDX-License-Identifier: LGPL-2.1-or-later
// Names that change within one document.
#include "core/base/error.h"
#include "plugins/agenda/read/dates_in_text.h"
#include "plugins/agenda/read/findings/finding_context.h"
#include "plugins/agenda/read/meaning/meaning_words.h"
#include "plugins/agenda/read/meaning/series_words.h"
#include "plugins/agenda/read/number_words.h"
#include "plugins/agenda/read/text_tools.h"

#include <algorithm>
#include <map>

namespace mahdar::agenda {
namespace {

constexpr std::size_t kLongestName = 6;
constexpr std::size_t kTimeReach = 8;

struct GivenUp {
    std::vector<std::u32string> words;
    std::string name;
    const PlacedText* text = nullptr;
    WordSpan place;
    int line = 0;
};

/// "until 31 December 2024 as the": what stands between "known" and the name.
std::size_t SkipTime(const PlacedText& text, std::size_t at) {
    const std::size_t limit = std::min(text.Size(), at + kTimeReach);
    while (at < limit) {
        const std::u32string& word = text.Word(at);
        if (const auto month = MonthAt(text.tokens, at)) {
            at = month->end;
            continue;
        }
        const bool skips = IsOne("part-of-time", word) || IsOne("deadline", word) || IsOne("article", word) ||
                           IsOne("called-as", word) || PlainNumber(word);
        if (!skips) break;
        ++at;
    }
    return at;
}

std::size_t NameEnd(const PlacedText& text, std::size_t at) {
    std::size_t end = at;
    while (end < std::min(text.Size(), at + kLongestName) && (end == at || !text.PartedBefore(end)) &&
           (end == at || !text.BracketBefore(end)))
        ++end;
    return end;
}

std::vector<GivenUp> NamesGivenUp(const FindingContext& context) {
    std::vector<GivenUp> names;
    ForTexts(context, [&](const TextNode&, const PlacedText& text) {
        for (std::size_t at = 0; at < text.Size(); ++at) {
            for (const auto& phrase : MeaningPhrases("was-called")) {
                const std::size_t length = PhraseLength(text, at, phrase);
                if (length == 0) continue;
                const std::size_t begin = SkipTime(text, at + length);
                const WordSpan place{begin, NameEnd(text, begin)};
                if (place.end < begin + 2) break;
                GivenUp name{{}, text.Slice(place), &text, place, text.lines[begin]};
                for (std::size_t word = place.begin; word < place.end; ++word)
                    name.words.push_back(text.Word(word));
                names.push_back(std::move(name));
                break;
            }
        }
    });
    return names;
}

/// One wording of an institution's name, where it is used first.
struct Wording {
    std::string text;
    Stems stems;
    int line = 0;
    const TextNode* node = nullptr;
    bool arabic = false;
};

bool Differ(const Wording& a, const Wording& b) {
    if (a.arabic != b.arabic) return false;
    const auto within = [](const Stems& x, const Stems& y) {
        return std::includes(y.begin(), y.end(), x.begin(), x.end());
    };
    return !within(a.stems, b.stems) && !within(b.stems, a.stems);
}

/// The stems of a name in the register; a preposition written to its first word is no part of it.
Stems StemsOfName(const std::string& name) {
    Stems stems;
    for (const std::u32string& word : FoldedWords(Decode(name))) {
        const bool bound = stems.empty() && (word.starts_with(U"ل") || word.starts_with(U"ب")) && word.size() > 4 &&
                           !word.starts_with(U"لل");
        if (word.size() > 2) stems.insert(bound ? StemOf(std::u32string_view(word).substr(1)) : StemOf(word));
    }
    return stems;
}

using Wordings = std::map<std::size_t, std::vector<Wording>>;

Wordings WordingsOf(const FindingContext& context) {
    Wordings wordings;
    ForTexts(context, [&](const TextNode& node, const PlacedText& text) {
        for (const Mention& mention : context.finder.In(text)) {
            if (!mention.institution || mention.acronymOnly ||
                !IsSure(context, text.lines[mention.span.begin]))
                continue;
            const InstitutionName& institution = context.finder.Names()[*mention.institution];
            // "the Observatory" is short, not another name.
            const bool brief = StemsIn(text, mention.span).size() < 2;
            if (brief || mention.name >= institution.names.size()) continue;
            Wording wording{text.Slice(mention.span), StemsOfName(institution.names[mention.name]),
                            text.lines[mention.span.begin], &node, text.IsArabic(mention.span.begin)};
            if (wording.stems.size() > 1) wordings[*mention.institution].push_back(std::move(wording));
        }
    });
    return wordings;
}

}  // namespace

void FindNamesGivenUp(const FindingContext& context, Notes& notes) {
    for (const GivenUp& name : NamesGivenUp(context)) {
        ForTexts(context, [&](const TextNode& node, const PlacedText& text) {
            for (std::size_t at = 0; at < text.Size(); ++at) {
                const bool itself = &text == name.text && at >= name.place.begin && at < name.place.end;
                if (itself || PhraseLength(text, at, name.words) == 0) continue;
                ReadNote note = NoteFor(node, "name-given-up", NoteWeight::High, {text.lines[at], name.line});
                note.messageId =
                    MAHDAR_TR("Item %1 uses the name “%2”, which the document itself calls a former one.");
                note.arguments = {node.item.empty() ? "—" : node.item, name.name};
                notes.push_back(std::move(note));
                return;
            }
        });
    }
}

void FindNameDrift(const FindingContext& context, Notes& notes) {
    for (const auto& [institution, all] : WordingsOf(context)) {
        const auto other = std::find_if(all.begin(), all.end(),
                                        [&](const Wording& wording) { return Differ(all.front(), wording); });
        if (other == all.end()) continue;
        const bool told = std::any_of(notes.begin(), notes.end(), [&](const ReadNote& note) {
            const bool names = note.code == "name-given-up" || note.code == "former-name" ||
                               note.code == "reporter-other-name";
            const auto at = [&](int line) {
                return std::find(note.lines.begin(), note.lines.end(), line) != note.lines.end();
            };
            return names && (at(other->line) || at(all.front().line));
        });
        if (told) continue;
        ReadNote note =
            NoteFor(*other->node, "name-drift", NoteWeight::Medium, {other->line, all.front().line});
        note.messageId = MAHDAR_TR("%1 is called “%2” under item %3 and “%4” elsewhere.");
        note.arguments = {context.finder.Key(institution), other->text,
                          other->node->item.empty() ? "—" : other->node->item, all.front().text};
        notes.push_back(std::move(note));
    }
}

}  // namespace mahdar::agenda
