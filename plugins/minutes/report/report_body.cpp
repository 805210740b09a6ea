// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/minutes/report/report_body.h"

#include "core/document/page_text.h"
#include "core/session/report_order.h"
#include "core/session/sittings.h"
#include "core/session/wall_clock.h"
#include "plugins/minutes/record/decision_sentence.h"
#include "plugins/minutes/report/annexes.h"
#include "plugins/minutes/report/dates.h"
#include "plugins/minutes/report/item_heading.h"
#include "plugins/minutes/report/report_head.h"
#include "plugins/minutes/report/report_sentences.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace mahdar {
namespace {

page::Runs WithBold(const std::string& text, const std::optional<TextRange>& range) {
    if (!range || range->begin >= range->end || range->end > text.size()) return page::Plain(text);
    page::Runs runs;
    if (range->begin > 0) runs.push_back({.text = text.substr(0, range->begin)});
    runs.push_back({.text = text.substr(range->begin, range->end - range->begin), .bold = true});
    if (range->end < text.size()) runs.push_back({.text = text.substr(range->end)});
    return runs;
}

/// Paragraphs and headings of the body, and how many words they have.
class Body {
public:
    Body(const ReportScope& scope, std::vector<page::Block>& blocks)
        : m_scope(scope), m_blocks(blocks), m_labels(ReportLabels(scope.session, scope.language)) {}

    void AddReport() {
        const auto entries = ReportOrder(m_scope.session);
        const bool hasItems =
            std::ranges::any_of(entries, [](const ReportEntry& entry) { return entry.item != nullptr; });
        if (!entries.empty() && hasItems && entries.front().item == nullptr)
            AddHeading("heading.introduction");
        bool inItems = false;
        bool closing = false;
        const AgendaItem* item = nullptr;
        for (const ReportEntry& entry : entries) {
            if (entry.item != item) AddSpeakersUnder(item);
            item = entry.item;
            inItems = inItems || item != nullptr;
            if (inItems && item == nullptr && !std::exchange(closing, true)) AddHeading("heading.closing");
            Add(entry);
            AddDeletedBehind(entry);
        }
        AddSpeakersUnder(item);
    }

    /// Items with what was decided under them; their numbers are those of this document.
    void AddOutcome() {
        AddHeading("heading.outcome");
        int number = 0;
        const AgendaItem* open = nullptr;
        const auto entries = ReportOrder(m_scope.session);
        for (const ReportEntry& entry : entries) {
            if (entry.item == nullptr) continue;
            if (entry.part == ReportPart::Heading) {
                page::Heading heading = HeadingOf(m_scope, *entry.item);
                heading.level += 1;
                m_blocks.emplace_back(std::move(heading));
                open = entry.item;
                if (!HasOutcome(entries, *entry.item))
                    m_blocks.emplace_back(
                        page::Paragraph{.runs = page::Plain(m_scope.Say("item.no-outcome"))});
            } else if (open != nullptr && IsOutcome(entry)) {
                Add(entry, ++number);
            }
        }
    }

    void AddHeading(const char* key) {
        m_blocks.emplace_back(page::Heading{.level = 1, .runs = page::Plain(m_scope.Say(key))});
    }

private:
    static bool IsOutcome(const ReportEntry& entry) {
        if (entry.part == ReportPart::Deferred || entry.part == ReportPart::NotTaken) return true;
        return entry.paragraph != nullptr && entry.paragraph->kind != ParagraphKind::Narrative;
    }

    static bool HasOutcome(const std::vector<ReportEntry>& entries, const AgendaItem& item) {
        return std::ranges::any_of(entries, [&](const ReportEntry& entry) {
            const bool below =
                entry.item != nullptr && (entry.item->id == item.id || entry.item->parent == item.id);
            return below && entry.part != ReportPart::Heading && IsOutcome(entry);
        });
    }

    void Add(const ReportEntry& entry, int number = 0) {
        if (entry.part == ReportPart::Heading) {
            m_blocks.emplace_back(HeadingOf(m_scope, *entry.item));
            return;
        }
        page::Paragraph block;
        if (entry.paragraph != nullptr) {
            if (TextOf(*entry.paragraph).Empty()) return;
            block = Written(*entry.paragraph);
        } else {
            std::string text = DraftedText(m_scope, entry);
            if (entry.part == ReportPart::Attendance) text += ' ' + SeeParticipants();
            block.runs = page::Plain(std::move(text));
        }
        block.number = (number > 0 ? std::to_string(number) : NumberLabel(entry, m_scope.language)) + '.';
        m_blocks.emplace_back(std::move(block));
    }

    std::string SeeParticipants() const {
        const auto kinds = AnnexesOf(m_scope.session, m_scope.form);
        const auto found = std::ranges::find(kinds, AnnexKind::Participants);
        if (found == kinds.end()) return {};
        return m_scope.Say("annex.see-participants",
                           {AnnexNumber(m_scope, static_cast<std::size_t>(found - kinds.begin()))});
    }

    /// A summary record names everybody who spoke.
    void AddSpeakersUnder(const AgendaItem* item) {
        if (m_scope.form != ReportForm::Summary || item == nullptr) return;
        page::Runs runs = SpeakersUnder(m_scope, item->id);
        if (runs.empty()) return;
        runs.insert(runs.begin(),
                    {.text = m_scope.Say("label", {m_scope.Say("label.speakers")}) + ' ', .bold = true});
        m_blocks.emplace_back(page::Paragraph{.runs = std::move(runs), .style = page::ParagraphStyle::Note});
    }

    const LocalText& TextOf(const Paragraph& paragraph) const {
        const bool tabled = m_scope.text == TextState::Tabled && !paragraph.tabledAt.Empty();
        return tabled ? paragraph.tabled : paragraph.text;
    }

    /// Before the meeting stood what it deleted, behind the paragraph of this entry or first under its heading.
    void AddDeletedBehind(const ReportEntry& entry) {
        if (m_scope.text != TextState::Tabled) return;
        if (entry.part != ReportPart::Heading && entry.paragraph == nullptr) return;
        bool behind = entry.paragraph == nullptr;
        for (const Paragraph* row : ParagraphsOf(m_scope.session, entry.item != nullptr ? entry.item->id : ItemId{})) {
            const bool deleted = row->bis < 0 && row->kind != ParagraphKind::Note && !row->tabled.Empty();
            if (behind && deleted) {
                page::Paragraph block = Written(*row);
                block.number = m_labels.contains(row->id) ? m_labels.at(row->id) + '.' : std::string{};
                m_blocks.emplace_back(std::move(block));
            } else if (behind && row->kind != ParagraphKind::Note) {
                return;
            }
            behind = behind || row == entry.paragraph;
        }
    }

    /// Whose proposals were accepted, and when the last of them was.
    void NameAuthors(const Paragraph& paragraph, page::Runs& runs) const {
        if (m_scope.text != TextState::WithAuthors || runs.empty()) return;
        std::string names;
        Instant at = paragraph.adoptedAt;
        for (const Proposal& row : m_scope.session.Proposals()) {
            if (row.paragraph != paragraph.id || row.state != ProposalState::Accepted) continue;
            const Institution* body = m_scope.session.Find(row.proposer.institution);
            const std::string& name = body != nullptr ? body->names.Best(m_scope.language) : row.proposer.name;
            if (!name.empty() && names.find(name) == std::string::npos) names += (names.empty() ? "" : ", ") + name;
            at = row.settledAt;
        }
        runs.front().changedBy = names.empty() ? m_scope.Say("role.secretariat") : names;
        if (!at.Empty()) runs.front().changedAt = ToIso(at);
    }

    page::Paragraph Written(const Paragraph& paragraph) const {
        page::Paragraph block = Printed(paragraph);
        NameAuthors(paragraph, block.runs);
        return block;
    }

    page::Paragraph Printed(const Paragraph& paragraph) const {
        const LocalText& texts = TextOf(paragraph);
        const Language language = PrintedLanguage(texts, m_scope.language);
        const bool missing = language != m_scope.language;
        page::Paragraph block;
        const page::Run mark{.text = m_scope.Say("missing.translation"),
                             .italic = true,
                             .tone = page::Tone::Care,
                             .language = m_scope.language};
        const Decision* decision = m_scope.session.Find(paragraph.decision);
        const bool decides = decision != nullptr && paragraph.kind == ParagraphKind::Decision;
        if (decides) block.marginNote = m_scope.Say("margin.decision", {std::to_string(decision->number)});
        if (missing && m_scope.firstColumn) {
            block.runs = {mark};
            block.runs.front().language.reset();
            return block;
        }
        const std::string& text = texts.Get(language);
        block.runs =
            decides ? WithBold(text, FindVerb(m_scope.library, m_scope.session, *decision, text, language))
                    : page::Plain(text);
        if (!missing) return block;
        block.language = language;
        block.runs.push_back({.text = " "});
        block.runs.push_back(mark);
        return block;
    }

    const ReportScope& m_scope;
    std::vector<page::Block>& m_blocks;
    std::unordered_map<ParagraphId, std::string> m_labels;
};

std::size_t CountWords(const std::vector<page::Block>& blocks) {
    std::size_t words = 0;
    for (const page::Block& block : blocks) {
        if (const auto* heading = std::get_if<page::Heading>(&block))
            words += page::CountWords(heading->runs);
        if (const auto* paragraph = std::get_if<page::Paragraph>(&block))
            words += page::CountWords(paragraph->runs);
    }
    return words;
}

page::Cell Bold(std::string text) {
    return {.runs = page::Bold(std::move(text))};
}

/// Chair and rapporteur with their bodies: "Mr A (Türkiye)".
page::Runs WithRole(const ReportScope& scope, ParticipantRole role) {
    page::Runs runs;
    for (const Participant& row : scope.session.Participants()) {
        if (row.role != role) continue;
        if (!runs.empty()) runs.push_back({.text = scope.language == Language::Arabic ? "، " : ", "});
        const Institution* body = scope.session.Find(row.institution);
        if (!row.name.Empty()) runs.push_back(RunOf(row.name, scope.language));
        if (body == nullptr) continue;
        const std::string& name = body->names.Best(scope.language);
        runs.push_back({.text = row.name.Empty() ? name : " (" + name + ")"});
    }
    return runs;
}

/// What kind of meeting it was, when and where, who led it.
page::Table Facts(const ReportScope& scope) {
    const Meeting& meeting = scope.session.TheMeeting();
    page::Table table{.widths = {2, 7}};
    const auto add = [&](const char* key, page::Runs runs) {
        if (!runs.empty() && !(runs.size() == 1 && runs.front().text.empty()))
            table.rows.push_back({Bold(scope.Say(key)), {.runs = std::move(runs)}});
    };
    add("label.meeting", {RunOf(meeting.title.Empty() ? meeting.body : meeting.title, scope.language)});
    add("label.days",
        page::Plain(DualRange(scope.phrases, meeting.startDate, meeting.endDate, scope.language)));
    add("label.place", {RunOf(meeting.venue, scope.language)});
    add("role.chair", WithRole(scope, ParticipantRole::Chair));
    add("role.rapporteur", WithRole(scope, ParticipantRole::Rapporteur));
    if (scope.form == ReportForm::Summary) return table;
    page::Runs sittings;
    for (const Sitting& row : scope.session.Sittings()) {
        if (row.openedAt.Empty() || row.closedAt.Empty()) continue;
        const auto time = [&](const Instant& instant) {
            return TimeOfDay(scope.phrases, OnWallClock(meeting, instant), scope.language);
        };
        if (!sittings.empty()) sittings.push_back({.text = "\n"});
        sittings.push_back({.text = scope.Say("sitting", {std::to_string(row.ordinal), time(row.openedAt),
                                                          time(row.closedAt)})});
    }
    add("label.sittings", std::move(sittings));
    return table;
}

void AddSignatures(const ReportScope& scope, std::vector<page::Block>& blocks) {
    const std::string line(24, '_');
    blocks.emplace_back(page::Table{
        .widths = {1, 1, 1},
        .header = {{.runs = page::Plain(scope.Say("role.chair"))},
                   {.runs = page::Plain(scope.Say("role.rapporteur"))},
                   {.runs = page::Plain(scope.Say("role.secretariat"))}},
        .rows = {
            {{.runs = page::Plain("\n\n")}, {.runs = page::Plain("\n\n")}, {.runs = page::Plain("\n\n")}}}});
    blocks.emplace_back(page::Paragraph{.runs = page::Plain(scope.Say("approved", {line}))});
}

}  // namespace

std::vector<page::Block> ReportBlocks(const ReportScope& scope) {
    std::vector<page::Block> blocks;
    blocks.emplace_back(
        page::Paragraph{.runs = page::Plain(ReportTitle(scope)), .style = page::ParagraphStyle::Title});
    AddSubtitles(scope, blocks);
    if (scope.form == ReportForm::Summary && !IsFinal(scope.session))
        blocks.emplace_back(page::Paragraph{.runs = page::Plain(scope.Say("summary.correction")),
                                            .style = page::ParagraphStyle::Notice});
    if (scope.form != ReportForm::Report) blocks.emplace_back(Facts(scope));
    if (scope.form == ReportForm::Report)
        blocks.emplace_back(page::Contents{.title = scope.Say("heading.contents"), .level = 2});
    std::vector<page::Block> body;
    Body writer(scope, body);
    if (scope.form == ReportForm::Action) {
        writer.AddOutcome();
        page::Table actions = ActionTable(scope);
        if (!actions.rows.empty()) {
            writer.AddHeading("heading.actions");
            body.emplace_back(std::move(actions));
        }
        AddSignatures(scope, body);
    } else {
        writer.AddReport();
    }
    const std::size_t words = CountWords(body);
    blocks.insert(blocks.end(), std::make_move_iterator(body.begin()), std::make_move_iterator(body.end()));
    if (!IsFinal(scope.session) && scope.form != ReportForm::Action)
        blocks.emplace_back(page::Paragraph{.runs = page::Plain(scope.Say("words", {std::to_string(words)})),
                                            .style = page::ParagraphStyle::Note});
    AddAnnexes(scope, blocks);
    return blocks;
}

}  // namespace mahdar
