// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/briefings/ledger/suggested_decisions.h"

#include "core/command/arguments.h"

namespace mahdar::briefings {

namespace {

/// A sub-item without title goes by its parent's.
LocalText TitleOf(const Session& session, const ItemId& id) {
    const AgendaItem* item = session.Find(id);
    if (item != nullptr && item->title.Empty()) item = session.Find(item->parent);
    return item == nullptr ? LocalText{} : item->title;
}

/// In quotation marks even if it is one word: that is what makes it the object.
std::string AsObject(const std::string& text) {
    const std::string quoted = Quoted(text);
    return quoted.starts_with('"') ? quoted : '"' + quoted + '"';
}

Language FirstLanguage(const LocalText& text, Language preferred) {
    if (!text.Get(preferred).empty()) return preferred;
    for (const Language language : kLanguages) {
        if (!text.Get(language).empty()) return language;
    }
    return preferred;
}

}  // namespace

std::vector<SuggestedDecision> SuggestedDecisions(const Session& session, const Phrases& phrases,
                                                  const InstitutionId& institution) {
    const LocalText title = TitleOf(session, session.TheFloor().currentItem);
    if (title.Empty() || session.Find(institution) == nullptr) return {};
    const Language typed = FirstLanguage(title, session.TheMeeting().workingLanguage);
    const auto line = [&](const char* verb, const char* phrase, const std::string& due) {
        const auto object = [&](Language language) {
            return phrases.In(language, phrase, {title.Get(language)});
        };
        std::string words = std::string("minutes decide ") + verb + ' ' + Quoted(institution.value) + ' ' +
                            AsObject(object(typed));
        if (!due.empty()) words += " due " + AsObject(due);
        for (const Language language : kLanguages) {
            if (language != typed && !title.Get(language).empty())
                words += " --" + std::string(Code(language)) + ' ' + AsObject(object(language));
        }
        return words + " --lang " + std::string(Code(typed));
    };
    std::vector<SuggestedDecision> suggestions{
        {Suggestion::NoteWithAppreciation, line("took-note-with-appreciation", "suggest.briefing", {})},
        {Suggestion::Note, line("took-note", "suggest.briefing", {})}};
    const int ordinal = session.TheMeeting().ordinal;
    const std::string next = ordinal > 0 ? "meeting " + std::to_string(ordinal + 1) : std::string{};
    suggestions.push_back({Suggestion::AskReport, line("requested", "suggest.report", next)});
    return suggestions;
}

}  // namespace mahdar::briefings
