// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/minutes/report/agenda_composer.h"

#include "core/command/resolve.h"
#include "core/document/document.h"
#include "plugins/minutes/report/item_heading.h"
#include "plugins/minutes/report/meeting_name.h"
#include "plugins/minutes/report/report_head.h"

#include <algorithm>
#include <tuple>

namespace mahdar {
namespace {

template <class Row>
std::vector<const Row*> RowsOf(const Session& session, const ItemId& item) {
    std::vector<const Row*> rows;
    for (const Row& row : session.Get<Row>()) {
        if (row.item == item) rows.push_back(&row);
    }
    std::ranges::sort(rows, [](const Row* a, const Row* b) {
        return std::tie(a->rank, a->id.value) < std::tie(b->rank, b->id.value);
    });
    return rows;
}

/// "Action required:" from the label of the document, which may carry its colon.
page::Run LabelRun(const ReportScope& scope, const LocalText& label) {
    page::Run run = label.Empty() ? page::Run{.text = scope.Say("agenda.action")} : RunOf(label, scope.language);
    while (!run.text.empty() && (run.text.back() == ':' || run.text.back() == ' ')) run.text.pop_back();
    run.text += scope.language == Language::French && !run.language ? "\u00A0: " : ": ";
    run.bold = true;
    return run;
}

bool IsListSign(const std::string& text) {
    return text.starts_with("– ") || text.starts_with("- ") || text.starts_with("• ") || text.starts_with("— ");
}

class Agenda {
public:
    explicit Agenda(const ReportScope& scope) : m_scope(scope) {}

    std::vector<page::Block> Blocks() {
        const Meeting& meeting = m_scope.session.TheMeeting();
        m_blocks.emplace_back(page::Paragraph{.runs = page::Plain(m_scope.Say("title.agenda")), .style = page::ParagraphStyle::Title});
        // A name that stands alone is in the nominative, whatever case it was read in.
        const std::string& title = meeting.title.Get(m_scope.language);
        if (!title.empty())
            m_blocks.emplace_back(page::Paragraph{
                .runs = page::Plain(m_scope.language == Language::Arabic ? ArabicNominative(title) : title),
                .style = page::ParagraphStyle::Subtitle});
        AddSubtitles(m_scope, m_blocks);
        AddPassages({});
        for (const AgendaItem* item : Children(m_scope.session, {})) {
            AddItem(*item);
            for (const AgendaItem* child : Children(m_scope.session, item->id)) AddItem(*child);
        }
        return std::move(m_blocks);
    }

private:
    /// What was carried over from an earlier meeting says so until somebody confirms it.
    void AddText(page::Runs runs, const LocalText& text, bool toConfirm) {
        page::Paragraph block{.runs = std::move(runs)};
        const Language language = PrintedLanguage(text, m_scope.language);
        if (language != m_scope.language) block.language = language;
        if (toConfirm) {
            block.runs.push_back({.text = " "});
            block.runs.push_back({.text = m_scope.Say("agenda.to-confirm"), .italic = true, .tone = page::Tone::Care});
            if (language != m_scope.language) block.runs.back().language = m_scope.language;
        }
        m_blocks.emplace_back(std::move(block));
    }

    void AddPassages(const ItemId& item) {
        for (const Passage* row : RowsOf<Passage>(m_scope.session, item)) {
            if (!row->text.Empty()) AddText(page::Plain(row->text.Best(m_scope.language)), row->text, row->toConfirm);
        }
    }

    void AddItem(const AgendaItem& item) {
        if (item.parent.Empty() && !item.title.Empty()) {
            m_blocks.emplace_back(page::Heading{
                .level = 1,
                .runs = FillRuns(m_scope.Say("heading.agenda-item", {"%1", "%2"}),
                                 {{.text = item.number}, RunOf(item.title, m_scope.language)})});
        } else if (!item.title.Empty() || !m_endedWithAction) {
            m_blocks.emplace_back(HeadingOf(m_scope, item));
        }
        // Behind an action a new background without a title says by itself that another sub-item begins.
        AddPassages(item.id);
        const auto actions = RowsOf<RequiredAction>(m_scope.session, item.id);
        for (const RequiredAction* row : actions) AddAction(*row);
        m_endedWithAction = !actions.empty();
        for (const MeetingDocument& row : m_scope.session.Documents()) {
            if (row.item != item.id || row.symbol.empty()) continue;
            m_blocks.emplace_back(page::Paragraph{.runs = page::Plain(m_scope.Say("agenda.document", {row.symbol})),
                                                  .style = page::ParagraphStyle::Note});
        }
    }

    void AddAction(const RequiredAction& row) {
        if (row.text.Empty()) return;
        page::Run label = LabelRun(m_scope, row.label);
        const Language language = PrintedLanguage(row.text, m_scope.language);
        // A label of our own inside a paragraph of another language is the island there.
        if (!label.language && language != m_scope.language) label.language = m_scope.language;
        if (label.language == language) label.language.reset();
        // A list keeps the sign of its first line.
        if (IsListSign(row.text.Get(language))) label.text.back() = '\n';
        AddText({std::move(label), {.text = row.text.Get(language)}}, row.text, row.toConfirm);
    }

    const ReportScope& m_scope;
    std::vector<page::Block> m_blocks;
    bool m_endedWithAction = false;
};

}  // namespace

page::Document AgendaComposer::Compose(const Session& session, const ComposeRequest& request) const {
    const ReportScope scope{m_library, m_phrases, session, request.language, ReportForm::Report, {}};
    page::Document document;
    document.title = scope.Say("title.agenda");
    document.language = request.language;
    document.subject = session.TheMeeting().symbol;
    document.author = session.TheMeeting().organisation.Best(request.language);
    document.created = ToIso(request.now);
    document.fields = MastheadFields(scope);
    document.masthead = HouseMasthead(document.fields);
    document.blocks = Agenda(scope).Blocks();
    document.footer = MakeFooter(scope, request.now);
    return document;
}

}  // namespace mahdar
