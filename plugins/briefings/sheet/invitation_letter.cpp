// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/briefings/sheet/invitation_letter.h"

#include "plugins/briefings/ledger/mandate_ledger.h"

#include <algorithm>
#include <set>
#include <utility>

namespace mahdar::briefings {

namespace {

std::string FullName(const SheetWords& words, const InstitutionBriefing& briefing) {
    const std::string& name = briefing.names.Best(words.TheLanguage());
    if (name.empty()) return briefing.acronym.empty() ? briefing.id.value : briefing.acronym;
    return briefing.acronym.empty() || briefing.acronym == name ? name : name + " (" + briefing.acronym + ")";
}

page::Paragraph Line(std::string text) {
    return {.runs = page::Plain(std::move(text)), .alignment = page::Alignment::Start};
}

void AddAddressee(std::vector<page::Block>& blocks, const SheetWords& words,
                  const InstitutionBriefing& briefing) {
    page::Paragraph to{.runs = page::Bold(FullName(words, briefing)), .alignment = page::Alignment::Start};
    const Institution* row = words.State().Find(briefing.id);
    if (row != nullptr && !row->contact.empty()) to.runs.push_back({.text = "\n" + row->contact});
    blocks.emplace_back(std::move(to));
}

/// A text in another language keeps its own direction inside the sentence (U+2068, U+2069).
std::string Island(const SheetWords& words, const LocalText& text) {
    const std::string& best = text.Best(words.TheLanguage());
    return words.LanguageOf(text) ? "\u2068" + best + "\u2069" : best;
}

std::string MeetingWords(const SheetWords& words) {
    const Meeting& meeting = words.State().TheMeeting();
    std::string said = Island(words, meeting.title);
    if (said.empty()) said = words.Say("letter.meeting");
    const std::string venue = Island(words, meeting.venue);
    const std::string dates =
        words.ThePhrases().Dates(words.TheLanguage(), meeting.startDate, meeting.endDate);
    if (!venue.empty()) said += words.Say("list.and") + venue;
    if (!dates.empty()) said += words.Say("list.and") + dates;
    return said;
}

void AddSlots(std::vector<page::Block>& blocks, const SheetWords& words,
              const InstitutionBriefing& briefing) {
    page::Table table;
    table.widths = {2.9, 5.4, 1.7};
    for (const char* key : {"col.item", "col.required", "col.time"})
        table.header.push_back(words.ColumnTitle(key));
    for (const InstitutionSlot& slot : briefing.slots) {
        const AgendaItem* item = words.State().Find(slot.action.item);
        page::Runs required = slot.action.text.Empty() ? page::Plain(words.Say("slot.briefing"))
                                                       : page::Runs{words.Text(slot.action.text)};
        if (!slot.coReporters.empty())
            required.push_back({.text = "\n" + words.Say("slot.with", {words.Names(slot.coReporters)})});
        table.rows.push_back({{.runs = item == nullptr ? page::Plain(slot.path) : words.ItemLabel(*item)},
                              words.CellOf(std::move(required), slot.action.text),
                              {.runs = page::Plain(words.Minutes(slot.minutes))}});
    }
    blocks.emplace_back(std::move(table));
}

void AddOwed(std::vector<page::Block>& blocks, const SheetWords& words, const InstitutionBriefing& briefing) {
    std::vector<page::Block> owed;
    for (const AddressedMandate& row : briefing.mandates) {
        if (!IsUnanswered(row.mandate.state) || row.mandate.text.Empty()) continue;
        page::Paragraph bullet{.runs = {words.Text(row.mandate.text)},
                               .style = page::ParagraphStyle::Bullet,
                               .language = words.LanguageOf(row.mandate.text)};
        bullet.runs.front().language.reset();
        owed.emplace_back(std::move(bullet));
    }
    if (owed.empty()) return;
    blocks.emplace_back(Line(words.Say("letter.owed")));
    blocks.insert(blocks.end(), owed.begin(), owed.end());
}

/// The day by which documents must be in, if one is set; the earliest of several.
std::string DocumentsDue(const InstitutionBriefing& briefing) {
    std::set<std::string> days;
    for (const InstitutionSlot& slot : briefing.slots) {
        for (const MeetingDocument& document : slot.documents) {
            if (!document.dueDate.empty()) days.insert(document.dueDate);
        }
    }
    return days.empty() ? std::string{} : *days.begin();
}

}  // namespace

std::vector<page::Block> InvitationLetter(const SheetWords& words, const InstitutionBriefing& briefing) {
    std::vector<page::Block> blocks;
    AddAddressee(blocks, words, briefing);
    page::Paragraph subject{.runs = page::Bold(words.Say("letter.subject", {MeetingWords(words)})),
                            .alignment = page::Alignment::Start};
    blocks.emplace_back(std::move(subject));
    blocks.emplace_back(page::Paragraph{.runs = page::Plain(words.Say("letter.greeting"))});
    blocks.emplace_back(page::Paragraph{
        .runs = page::Plain(words.Say("letter.invites", {FullName(words, briefing), MeetingWords(words)}))});
    if (!briefing.slots.empty()) {
        blocks.emplace_back(Line(words.Say("letter.slots")));
        AddSlots(blocks, words, briefing);
    }
    AddOwed(blocks, words, briefing);
    const std::string due = DocumentsDue(briefing);
    blocks.emplace_back(page::Paragraph{
        .runs =
            page::Plain(due.empty() ? words.Say("letter.documents")
                                    : words.Say("letter.documents-by",
                                                {words.ThePhrases().Dates(words.TheLanguage(), due, {})}))});
    blocks.emplace_back(page::Paragraph{.runs = page::Plain(words.Say("letter.closing"))});
    blocks.emplace_back(page::Paragraph{.runs = page::Plain(words.Say("letter.signature")),
                                        .alignment = page::Alignment::End});
    return blocks;
}

}  // namespace mahdar::briefings
