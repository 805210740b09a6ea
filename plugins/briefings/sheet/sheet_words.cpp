// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/briefings/sheet/sheet_words.h"

#include "core/command/resolve.h"

#include <cctype>
#include <utility>

namespace mahdar::briefings {

namespace {

std::string Upper(std::string_view code) {
    std::string upper;
    for (const char letter : code) upper += static_cast<char>(std::toupper(static_cast<unsigned char>(letter)));
    return upper;
}

page::Runs StateOf(const char* glyph, page::Tone tone, std::string word) {
    return {page::Run{.text = std::string(glyph) + " " + std::move(word), .bold = true, .tone = tone}};
}

}  // namespace

std::string SheetWords::Joined(const std::vector<std::string>& words) const {
    std::string joined;
    for (const std::string& word : words) {
        if (!joined.empty()) joined += Say("list.and");
        joined += word;
    }
    return joined;
}

std::optional<Language> SheetWords::LanguageOf(const LocalText& text) const {
    if (text.Empty() || !text.Get(m_language).empty()) return std::nullopt;
    for (const Language language : kLanguages) {
        if (!text.Get(language).empty()) return language;
    }
    return std::nullopt;
}

page::Run SheetWords::Text(const LocalText& text) const {
    return {.text = text.Best(m_language), .language = LanguageOf(text)};
}

page::Cell SheetWords::CellOf(page::Runs runs, const LocalText& text) const {
    page::Cell cell{.runs = std::move(runs), .language = LanguageOf(text)};
    if (!cell.language) return cell;
    for (page::Run& run : cell.runs) {
        // What only separates belongs to the cell; a line break inside an island would end it.
        if (run.text == "\n" || run.text == " — ") continue;
        const Language language = run.language.value_or(m_language);
        run.language = language == *cell.language ? std::nullopt : std::optional(language);
    }
    return cell;
}

std::string SheetWords::Name(const InstitutionId& institution) const {
    return SpeakerName(m_session, {institution, {}}, m_language);
}

std::string SheetWords::Names(const std::vector<InstitutionId>& institutions) const {
    std::vector<std::string> names;
    for (const InstitutionId& id : institutions) names.push_back(Name(id));
    return Joined(names);
}

page::Run SheetWords::Title(const AgendaItem& item) const {
    if (!item.title.Empty()) return Text(item.title);
    const std::string path = PathOf(m_session, item.id);
    const std::size_t slash = path.find('/');
    if (slash == std::string::npos) return {.text = Say("item.number", {path})};
    return {.text = Say("item.sub", {path.substr(slash + 1)})};
}

page::Runs SheetWords::ItemLabel(const AgendaItem& item) const {
    const AgendaItem* parent = m_session.Find(item.parent);
    const AgendaItem& root = parent == nullptr ? item : *parent;
    page::Runs runs{{.text = root.title.Empty() ? Say("item.number", {root.number}) : root.number + " · "}};
    if (!root.title.Empty()) runs.push_back(Text(root.title));
    if (parent == nullptr) return runs;
    runs.push_back({.text = "\n"});
    runs.push_back(Title(item));
    return runs;
}

page::Heading SheetWords::Section(std::string_view key, const std::string& note, int level) const {
    page::Heading heading{.level = level, .runs = page::Bold(Say(key))};
    if (!note.empty()) heading.runs.push_back({.text = "  " + note, .tone = page::Tone::Quiet});
    return heading;
}

page::Cell SheetWords::ColumnTitle(std::string_view key) const { return {.runs = page::Bold(Say(key))}; }

page::Runs SheetWords::StateRuns(MandateState state) const {
    using page::Tone;
    const std::string word = Say(std::string("mandate.") + WordOf(state));
    switch (state) {
        case MandateState::Open: return StateOf("◐", Tone::Care, word);
        case MandateState::Reported: return StateOf("✓", Tone::Good, word);
        case MandateState::Partly: return StateOf("◐", Tone::Care, word);
        case MandateState::CarriedOver: return StateOf("↻", Tone::Care, word);
        case MandateState::Lapsed: return StateOf("✗", Tone::Quiet, word);
    }
    return page::Plain(word);
}

page::Runs SheetWords::StateRuns(DocumentState state) const {
    using page::Tone;
    const std::string word = Say(std::string("document.") + WordOf(state));
    switch (state) {
        case DocumentState::Expected: return StateOf("◐", Tone::Care, word);
        case DocumentState::Late: return StateOf("▲", Tone::Wrong, word);
        case DocumentState::Received:
        case DocumentState::Published: return StateOf("✓", Tone::Good, word);
    }
    return page::Plain(word);
}

page::Runs SheetWords::Documents(const std::vector<MeetingDocument>& documents) const {
    page::Runs runs;
    for (const MeetingDocument& document : documents) {
        if (!runs.empty()) runs.push_back({.text = "\n"});
        page::Run title = Text(document.title);
        if (title.text.empty()) title.text = document.symbol.empty() ? Say("document.untitled") : document.symbol;
        runs.push_back(std::move(title));
        runs.push_back({.text = "\n"});
        page::Runs state = StateRuns(document.state);
        std::string languages;
        for (const Language language : document.languages) {
            languages += (languages.empty() ? " (" : " ") + Upper(Code(language));
        }
        if (!languages.empty()) state.back().text += languages + ")";
        runs.insert(runs.end(), state.begin(), state.end());
    }
    return runs;
}

std::string SheetWords::Minutes(int minutes) const {
    return minutes > 0 ? Count("count.minutes", minutes) : Say("slot.nolimit");
}

}  // namespace mahdar::briefings
