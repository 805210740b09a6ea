// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/briefings/sheet/sheet_sections.h"

#include "core/command/resolve.h"

#include <algorithm>
#include <utility>

namespace mahdar::briefings {

namespace {

constexpr int kNoteLines = 4;

page::Runs VerbAndSession(const SheetWords& words, const Mandate& mandate) {
    page::Runs runs;
    const std::string key = "verb." + mandate.verb;
    if (words.ThePhrases().Has(key)) runs = page::Plain(words.Say(key));
    std::string session;
    if (!mandate.session.empty()) session = words.Say("mandate.session", {mandate.session});
    if (session.empty() && !mandate.decision.Empty()) session = words.Say("mandate.this-meeting");
    if (!runs.empty() && !session.empty()) runs.push_back({.text = "\n"});
    if (!session.empty()) runs.push_back({.text = session});
    if (runs.empty()) runs = page::Plain("—");
    return runs;
}

page::Runs MandateText(const SheetWords& words, const Mandate& mandate) {
    page::Runs runs;
    if (mandate.text.Empty()) {
        runs.push_back({.text = words.Say("mandate.text-missing"), .tone = page::Tone::Quiet});
    } else {
        runs.push_back(words.Text(mandate.text));
    }
    const std::string path = PathOf(words.State(), mandate.item);
    if (!path.empty()) {
        runs.push_back({.text = " — ", .tone = page::Tone::Quiet});
        runs.push_back({.text = words.Say("mandate.place", {path}), .tone = page::Tone::Quiet});
    }
    return runs;
}

page::Runs Due(const SheetWords& words, const Mandate& mandate) {
    if (!mandate.asks) return page::Plain("—");
    if (!mandate.due.Empty()) return {words.Text(mandate.due)};
    return page::Plain(words.Say(mandate.recurring ? "mandate.recurring" : "mandate.no-due"));
}

page::Runs Addressees(const SheetWords& words, const Mandate& mandate) {
    std::vector<std::string> names;
    for (const InstitutionId& id : mandate.addressees) names.push_back(words.Name(id));
    names.insert(names.end(), mandate.otherAddressees.begin(), mandate.otherAddressees.end());
    return page::Plain(names.empty() ? words.Say("mandate.addressee-missing") : words.Joined(names));
}

std::string SessionsOf(const SheetWords& words, const std::vector<Mandate>& mandates) {
    std::vector<std::string> sessions;
    for (const Mandate& mandate : mandates) {
        if (!mandate.session.empty() && std::find(sessions.begin(), sessions.end(), mandate.session) == sessions.end())
            sessions.push_back(mandate.session);
    }
    std::sort(sessions.begin(), sessions.end());
    if (sessions.empty()) return {};
    return words.Say("list.and") +
           words.Say(sessions.size() == 1 ? "mandate.from-one" : "mandate.from", {words.Joined(sessions)});
}

/// A text in another language keeps its own direction inside the sentence (U+2068, U+2069).
std::string Island(const SheetWords& words, const LocalText& text) {
    const std::string& best = text.Best(words.TheLanguage());
    return words.LanguageOf(text) ? "\u2068" + best + "\u2069" : best;
}

std::string Said(const SheetWords& words, const Notice& notice) {
    const std::string message = Island(words, notice.message);
    const std::string document = !message.empty() ? message : notice.name;
    switch (notice.kind) {
        case NoticeKind::MandateWithoutSlot:
            return words.Say("notice.mandate", {std::to_string(notice.mandate), notice.path});
        case NoticeKind::DocumentMissing:
            if (document.empty()) return words.Say("notice.document-untitled", {notice.path});
            return words.Say("notice.document", {notice.path, document});
        case NoticeKind::TextToReview: return words.Say("notice.review", {notice.path});
        case NoticeKind::UnknownReporter: return words.Say("notice.unknown", {notice.path, notice.name});
        case NoticeKind::NobodyReports: return words.Say("notice.nobody", {notice.path});
        case NoticeKind::Finding: return words.Say("notice.finding", {notice.path, message});
    }
    return message;
}

/// One sentence each, but texts to review together in one.
std::vector<std::string> Sentences(const SheetWords& words, const std::vector<Notice>& notices) {
    std::vector<std::string> sentences;
    std::vector<std::string> toReview;
    for (const Notice& notice : notices) {
        if (notice.kind == NoticeKind::TextToReview) {
            const std::string item = words.Say("item.number", {notice.path});
            if (std::find(toReview.begin(), toReview.end(), item) == toReview.end()) toReview.push_back(item);
        } else {
            sentences.push_back(Said(words, notice));
        }
    }
    if (!toReview.empty())
        sentences.push_back(Said(words, {NoticeKind::TextToReview, 0, words.Joined(toReview), {}, {}}));
    return sentences;
}

page::Runs Wording(const SheetWords& words, const ProposedWording& wording) {
    const std::string key = "formula." + words.State().TheMeeting().bodyKind;
    const AgendaItem* item = words.State().Find(wording.item);
    const std::string title = item == nullptr ? std::string{} : item->title.Get(words.TheLanguage());
    const std::string topic = title.empty() ? words.Say("formula.on-item", {PathOf(words.State(), wording.item)})
                                            : words.Say("formula.on-title", {title});
    const Institution* institution = words.State().Find(wording.institution);
    std::string name = words.Name(wording.institution);
    if (institution != nullptr && institution->kind == InstitutionKind::Organ) name = words.Say("formula.organ", {name});
    return page::Plain(words.Say(words.ThePhrases().Has(key) ? key : "formula.committee", {name, topic}));
}

}  // namespace

void AddMandates(std::vector<page::Block>& blocks, const SheetWords& words, const std::vector<Mandate>& mandates,
                 MandateColumns columns) {
    if (mandates.empty()) return;
    const bool forItem = columns == MandateColumns::ForItem;
    blocks.push_back(words.Section(forItem ? "head.item-mandates" : "head.mandates",
                                   words.Count("count.mandates", static_cast<int>(mandates.size())) +
                                       SessionsOf(words, mandates)));
    page::Table table;
    table.widths = forItem ? std::vector{0.85, 1.6, 1.7, 4.0, 1.6, 1.8} : std::vector{0.8, 1.6, 4.8, 1.9, 2.0};
    table.header = {words.ColumnTitle("col.number"), words.ColumnTitle("col.verb")};
    if (forItem) table.header.push_back(words.ColumnTitle("col.addressee"));
    for (const char* key : {"col.mandate", "col.due", "col.state"}) table.header.push_back(words.ColumnTitle(key));
    for (std::size_t i = 0; i < mandates.size(); ++i) {
        std::vector<page::Cell> row{{.runs = page::Plain(std::to_string(i + 1))},
                                    {.runs = VerbAndSession(words, mandates[i])}};
        if (forItem) row.push_back({.runs = Addressees(words, mandates[i])});
        row.push_back(words.CellOf(MandateText(words, mandates[i]), mandates[i].text));
        row.push_back(words.CellOf(Due(words, mandates[i]), mandates[i].due));
        row.push_back({.runs = mandates[i].asks ? words.StateRuns(mandates[i].state) : page::Plain("—")});
        if (mandates[i].asks && mandates[i].recurring && !mandates[i].due.Empty())
            row.back().runs.back().text += words.Say("list.and") + words.Say("mandate.recurring");
        table.rows.push_back(std::move(row));
    }
    blocks.emplace_back(std::move(table));
}

void AddNotices(std::vector<page::Block>& blocks, const SheetWords& words, const std::vector<Notice>& notices) {
    if (notices.empty()) return;
    blocks.push_back(words.Section("head.notices"));
    const std::vector<std::string> sentences = Sentences(words, notices);
    for (const std::string& sentence : sentences) {
        page::Paragraph line{.style = page::ParagraphStyle::Notice, .alignment = page::Alignment::Start};
        line.keepWithNext = &sentence != &sentences.back();
        line.runs = {{.text = "▲ ", .tone = page::Tone::Care}, {.text = sentence}};
        blocks.emplace_back(std::move(line));
    }
}

void AddProposedWordings(std::vector<page::Block>& blocks, const SheetWords& words,
                         const std::vector<ProposedWording>& wordings) {
    if (wordings.empty()) return;
    blocks.push_back(words.Section("head.formula"));
    for (const ProposedWording& wording : wordings) {
        blocks.emplace_back(
            page::Paragraph{.runs = Wording(words, wording), .style = page::ParagraphStyle::Quote});
    }
}

void AddNotes(std::vector<page::Block>& blocks, const SheetWords& words) {
    blocks.push_back(words.Section("head.notes"));
    blocks.emplace_back(page::WritingLines{kNoteLines});
}

}  // namespace mahdar::briefings
