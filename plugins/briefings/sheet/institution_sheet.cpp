// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/briefings/sheet/institution_sheet.h"

#include "core/command/resolve.h"
#include "core/io/archive_types.h"
#include "core/session/wall_clock.h"
#include "plugins/briefings/sheet/sheet_sections.h"

#include <algorithm>
#include <utility>

namespace mahdar::briefings {

namespace {

constexpr std::int64_t kMsPerMinute = 60'000;

void AddName(std::vector<page::Block>& blocks, const SheetWords& words, const InstitutionBriefing& briefing) {
    const Language language = words.TheLanguage();
    page::Heading heading{.level = 1};
    const std::string& own = briefing.names.Get(language);
    if (!briefing.acronym.empty() && briefing.acronym != own) {
        heading.runs.push_back({.text = briefing.acronym, .bold = true, .direction = page::Direction::LeftToRight});
        if (!briefing.names.Empty()) heading.runs.push_back({.text = "  ·  ", .tone = page::Tone::Quiet});
    }
    if (!briefing.names.Empty()) {
        heading.runs.push_back(words.Text(briefing.names));
        heading.runs.back().bold = true;
    }
    if (heading.runs.empty()) heading.runs = page::Bold(briefing.id.value);
    blocks.emplace_back(std::move(heading));

    page::Paragraph others{.style = page::ParagraphStyle::Note, .alignment = page::Alignment::Start};
    const std::string shown = briefing.names.Best(language);
    for (const Language other : kLanguages) {
        const std::string& name = briefing.names.Get(other);
        if (name.empty() || name == shown) continue;
        if (!others.runs.empty()) others.runs.push_back({.text = "\n"});
        others.runs.push_back({.text = name, .language = other});
    }
    const Institution* row = words.State().Find(briefing.id);
    if (row != nullptr && !row->contact.empty())
        others.runs.push_back({.text = (others.runs.empty() ? "" : "\n") + words.Say("sheet.contact", {row->contact})});
    if (!others.runs.empty()) blocks.emplace_back(std::move(others));
}

page::Runs SlotTime(const SheetWords& words, const InstitutionSlot& slot) {
    page::Runs runs = page::Plain(words.Minutes(slot.minutes));
    if (slot.places > 1) {
        runs.push_back({.text = "\n" + words.Say("slot.place", {std::to_string(slot.place),
                                                                std::to_string(slot.places)}),
                        .tone = page::Tone::Quiet});
    }
    return runs;
}

page::Runs Required(const SheetWords& words, const InstitutionSlot& slot) {
    page::Runs runs;
    if (slot.action.text.Empty()) {
        runs.push_back({.text = words.Say("slot.briefing")});
    } else {
        runs.push_back(words.Text(slot.action.text));
    }
    if (!slot.coReporters.empty()) {
        runs.push_back({.text = "\n"});
        runs.push_back({.text = words.Say("slot.with", {words.Names(slot.coReporters)}), .tone = page::Tone::Quiet});
    }
    return runs;
}

void AddSlots(std::vector<page::Block>& blocks, const SheetWords& words, const InstitutionBriefing& briefing) {
    if (briefing.slots.empty()) return;
    const bool anyDocument = std::any_of(briefing.slots.begin(), briefing.slots.end(),
                                         [](const InstitutionSlot& slot) { return !slot.documents.empty(); });
    std::string note = words.Count("count.slots", static_cast<int>(briefing.slots.size()));
    if (briefing.TotalMinutes() > 0)
        note += words.Say("list.and") + words.Count("count.minutes", briefing.TotalMinutes());
    blocks.push_back(words.Section("head.slots", note));
    page::Table table;
    table.widths = anyDocument ? std::vector{1.7, 2.7, 4.0, 1.9} : std::vector{1.7, 2.9, 5.6};
    for (const char* key : {"col.slot", "col.item", "col.required"}) table.header.push_back(words.ColumnTitle(key));
    if (anyDocument) table.header.push_back(words.ColumnTitle("col.document"));
    for (const InstitutionSlot& slot : briefing.slots) {
        const AgendaItem* item = words.State().Find(slot.action.item);
        std::vector<page::Cell> row{{.runs = SlotTime(words, slot)},
                                    {.runs = item == nullptr ? page::Plain(slot.path) : words.ItemLabel(*item)},
                                    words.CellOf(Required(words, slot), slot.action.text)};
        // Documents belong to the item: they stand once, beside its first slot.
        const bool isFirst = &slot == &briefing.slots.front() || (&slot - 1)->action.item != slot.action.item;
        if (anyDocument) row.push_back({.runs = isFirst ? words.Documents(slot.documents) : page::Runs{}});
        table.rows.push_back(std::move(row));
    }
    blocks.emplace_back(std::move(table));
}

void AddSaid(std::vector<page::Block>& blocks, const SheetWords& words, const InstitutionBriefing& briefing) {
    if (briefing.interventions.empty()) return;
    const auto minutes = [&](std::int64_t ms) {
        return words.Count("count.minutes", static_cast<int>((ms + kMsPerMinute - 1) / kMsPerMinute));
    };
    std::string note = words.Count("count.times", static_cast<int>(briefing.interventions.size()));
    if (briefing.spokenMs > 0) note += words.Say("list.and") + minutes(briefing.spokenMs);
    blocks.push_back(words.Section("head.said", note));
    for (const Intervention& row : briefing.interventions) {
        std::vector<std::string> said{WallTime(words.State().TheMeeting(), row.start).substr(0, 5),
                                      words.Say(std::string("kind.") + WordOf(row.kind))};
        const std::string path = PathOf(words.State(), row.item);
        if (!path.empty()) said.push_back(words.Say("item.number", {path}));
        if (row.runMs > 0) said.push_back(minutes(row.runMs));
        blocks.emplace_back(
            page::Paragraph{.runs = page::Plain(words.Joined(said)), .style = page::ParagraphStyle::Bullet});
    }
}

}  // namespace

std::vector<page::Block> InstitutionSheet(const SheetWords& words, const InstitutionBriefing& briefing) {
    std::vector<page::Block> blocks;
    AddName(blocks, words, briefing);
    AddSlots(blocks, words, briefing);
    std::vector<Mandate> mandates;
    for (const AddressedMandate& row : briefing.mandates) mandates.push_back(row.mandate);
    AddMandates(blocks, words, mandates, MandateColumns::ForInstitution);
    AddSaid(blocks, words, briefing);
    AddNotices(blocks, words, briefing.notices);
    std::vector<ProposedWording> wordings;
    for (const InstitutionSlot& slot : briefing.slots) {
        if (wordings.empty() || wordings.back().item != slot.action.item)
            wordings.push_back({briefing.id, slot.action.item});
    }
    AddProposedWordings(blocks, words, wordings);
    AddNotes(blocks, words);
    return blocks;
}

}  // namespace mahdar::briefings
