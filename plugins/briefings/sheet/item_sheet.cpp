// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/briefings/sheet/item_sheet.h"

#include "core/command/resolve.h"
#include "core/io/archive_types.h"
#include "plugins/briefings/sheet/sheet_sections.h"

#include <algorithm>
#include <utility>

namespace mahdar::briefings {

namespace {

constexpr std::size_t kBriefCharacters = 240;
constexpr std::size_t kMandateCharacters = 160;
/// Of each item or sub-item: the chair has the annotation itself beside the sheet.
constexpr std::size_t kMostPassages = 3;

/// The first sentences of a text, at a full stop or else at a space, with dots if something is left out.
std::string InShort(const std::string& text, std::size_t limit) {
    std::size_t characters = 0;
    std::size_t end = 0;
    std::size_t space = 0;
    std::size_t stop = 0;
    for (; end < text.size() && characters < limit; ++end) {
        const auto byte = static_cast<unsigned char>(text[end]);
        if ((byte & 0xC0U) != 0x80U) ++characters;
        if (text[end] == ' ') space = end;
        if (text[end] == ' ' && end > 0 && text[end - 1] == '.') stop = end;
    }
    if (end >= text.size()) return text;
    if (stop > end / 2) return text.substr(0, stop) + " …";
    return text.substr(0, space == 0 ? 0 : space) + " …";
}

bool IsSubItem(const ItemPart& part) { return !part.item.parent.Empty(); }

page::Heading PartSection(const SheetWords& words, const ItemPart& part, std::string_view key) {
    return words.Section(key, {}, IsSubItem(part) ? 3 : 2);
}

page::Heading PartHeading(const SheetWords& words, const ItemPart& part, int level) {
    page::Heading heading{.level = level};
    const page::Run title = words.Title(part.item);
    if (part.item.title.Empty()) {
        heading.runs = page::Bold(IsSubItem(part) ? part.path + " · " + title.text : title.text);
        return heading;
    }
    heading.runs = page::Bold(level == 1 ? words.Say("item.number", {part.path}) + " · " : part.path + " · ");
    heading.runs.push_back(title);
    heading.runs.back().bold = true;
    return heading;
}

void AddBackground(std::vector<page::Block>& blocks, const SheetWords& words, const ItemPart& part) {
    if (part.passages.empty()) return;
    blocks.push_back(PartSection(words, part, "head.background"));
    for (const Passage& passage : part.passages) {
        if (&passage - part.passages.data() == kMostPassages) break;
        page::Run run = words.Text(passage.text);
        run.text = InShort(run.text, kBriefCharacters);
        const std::optional<Language> language = std::exchange(run.language, std::nullopt);
        blocks.emplace_back(
            page::Paragraph{.runs = {run}, .style = page::ParagraphStyle::Bullet, .language = language});
    }
}

std::string Speaker(const SheetWords& words, const ReporterSlot& turn) {
    if (turn.institution.Empty()) return words.Say("reporter.unknown", {turn.unknownName});
    return words.Name(turn.institution);
}

page::Cell RequiredOf(const SheetWords& words, const ItemPart& part, const ReporterSlot& turn) {
    page::Runs runs;
    LocalText first;
    for (const RequiredAction& action : part.actions) {
        const auto& names = action.reporters;
        const auto& unknown = action.unknownReporters;
        const bool isTheirs =
            turn.institution.Empty()
                ? std::find(unknown.begin(), unknown.end(), turn.unknownName) != unknown.end()
                : std::find(names.begin(), names.end(), turn.institution) != names.end();
        if (!isTheirs || action.text.Empty()) continue;
        if (runs.empty()) first = action.text;
        if (!runs.empty()) runs.push_back({.text = "\n"});
        runs.push_back(words.Text(action.text));
    }
    if (runs.empty()) runs = page::Plain(words.Say("slot.briefing"));
    return words.CellOf(std::move(runs), first);
}

/// The same action again, which the row before has in full.
bool SameActions(const ItemPart& part, const ReporterSlot& one, const ReporterSlot& other) {
    return std::all_of(part.actions.begin(), part.actions.end(), [&](const RequiredAction& action) {
        const auto names = [&](const ReporterSlot& turn) {
            return turn.institution.Empty() ? std::find(action.unknownReporters.begin(), action.unknownReporters.end(),
                                                        turn.unknownName) != action.unknownReporters.end()
                                            : std::find(action.reporters.begin(), action.reporters.end(),
                                                        turn.institution) != action.reporters.end();
        };
        return names(one) == names(other);
    });
}

/// Only what asks for something, in short.
std::vector<Mandate> AsksInShort(const std::vector<Mandate>& mandates) {
    std::vector<Mandate> asks;
    for (Mandate mandate : mandates) {
        if (!mandate.asks) continue;
        for (const Language language : kLanguages)
            mandate.text.Set(language, InShort(mandate.text.Get(language), kMandateCharacters));
        asks.push_back(std::move(mandate));
    }
    return asks;
}

void AddOrder(std::vector<page::Block>& blocks, const SheetWords& words, const ItemPart& part) {
    if (part.order.empty()) return;
    blocks.push_back(PartSection(words, part, "head.order"));
    page::Table table;
    table.widths = {0.6, 2.2, 1.5, 5.7};
    for (const char* key : {"col.number", "col.speaker", "col.time", "col.required"})
        table.header.push_back(words.ColumnTitle(key));
    for (std::size_t i = 0; i < part.order.size(); ++i) {
        const ReporterSlot& turn = part.order[i];
        table.rows.push_back({{.runs = page::Plain(std::to_string(i + 1))},
                              {.runs = page::Bold(Speaker(words, turn))},
                              {.runs = page::Plain(words.Minutes(turn.minutes))},
                              i > 0 && SameActions(part, part.order[i - 1], turn)
                                  ? page::Cell{.runs = {{.text = words.Say("slot.same"), .tone = page::Tone::Quiet}}}
                                  : RequiredOf(words, part, turn)});
    }
    blocks.emplace_back(std::move(table));
}

void AddCommittee(std::vector<page::Block>& blocks, const SheetWords& words, const ItemPart& part) {
    bool isFirst = true;
    for (const RequiredAction& action : part.actions) {
        if (action.committeeAction == CommitteeAction::None) continue;
        if (std::exchange(isFirst, false)) blocks.push_back(PartSection(words, part, "head.committee"));
        page::Paragraph line{.style = page::ParagraphStyle::Bullet};
        line.runs = page::Bold(words.Say(std::string("committee.") + WordOf(action.committeeAction)));
        // What reporters are asked stands in the order of speaking already.
        const bool isOwn = action.reporters.empty() && action.unknownReporters.empty();
        if (isOwn && !action.text.Empty()) {
            line.runs.push_back({.text = "\n"});
            line.runs.push_back(words.Text(action.text));
        }
        blocks.emplace_back(std::move(line));
    }
}

void AddUnclaimed(std::vector<page::Block>& blocks, const SheetWords& words, const ItemPart& part) {
    for (const RequiredAction& action : part.actions) {
        const bool isOwn = action.reporters.empty() && action.unknownReporters.empty();
        if (!isOwn || action.committeeAction != CommitteeAction::None || action.text.Empty()) continue;
        blocks.push_back(PartSection(words, part, "col.required"));
        blocks.emplace_back(page::Paragraph{.runs = {{.text = action.text.Best(words.TheLanguage())}},
                                            .language = words.LanguageOf(action.text)});
    }
}

void AddDocuments(std::vector<page::Block>& blocks, const SheetWords& words, const ItemPart& part) {
    if (part.documents.empty()) return;
    blocks.push_back(PartSection(words, part, "head.documents"));
    for (const MeetingDocument& document : part.documents) {
        page::Paragraph line{.style = page::ParagraphStyle::Bullet};
        line.runs = words.Documents({document});
        for (page::Run& run : line.runs) {
            if (run.text == "\n") run.text = " — ";
        }
        blocks.emplace_back(std::move(line));
    }
}

}  // namespace

std::vector<page::Block> ItemSheet(const SheetWords& words, const ItemBriefing& briefing) {
    std::vector<page::Block> blocks;
    std::vector<ProposedWording> wordings;
    for (const ItemPart& part : briefing.parts) {
        blocks.emplace_back(PartHeading(words, part, &part == &briefing.parts.front() ? 1 : 2));
        AddBackground(blocks, words, part);
        AddOrder(blocks, words, part);
        AddCommittee(blocks, words, part);
        AddUnclaimed(blocks, words, part);
        AddDocuments(blocks, words, part);
        for (const ReporterSlot& turn : part.order) {
            if (!turn.institution.Empty()) wordings.push_back({turn.institution, part.item.id});
        }
    }
    if (blocks.empty()) return blocks;
    AddMandates(blocks, words, AsksInShort(briefing.mandates), MandateColumns::ForItem);
    AddNotices(blocks, words, briefing.notices);
    AddProposedWordings(blocks, words, wordings);
    AddNotes(blocks, words);
    return blocks;
}

}  // namespace mahdar::briefings
