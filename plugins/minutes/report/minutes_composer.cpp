// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/minutes/report/minutes_composer.h"

#include "core/document/document.h"
#include "plugins/minutes/record/decision_sentence.h"
#include "core/session/report_order.h"
#include "plugins/minutes/report/item_heading.h"
#include "plugins/minutes/report/report_head.h"
#include "plugins/minutes/report/report_sentences.h"

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

class Report {
public:
    explicit Report(const ReportScope& scope) : m_scope(scope) {}

    std::vector<page::Block> Blocks() {
        m_blocks.emplace_back(page::Paragraph{.runs = page::Plain(ReportTitle(m_scope)), .style = page::ParagraphStyle::Title});
        AddSubtitles(m_scope, m_blocks);
        bool inItems = false;
        bool closing = false;
        for (const ReportEntry& entry : ReportOrder(m_scope.session)) {
            inItems = inItems || entry.item != nullptr;
            if (inItems && entry.item == nullptr && !std::exchange(closing, true))
                m_blocks.emplace_back(page::Heading{.level = 1, .runs = page::Plain(m_scope.Say("heading.closing"))});
            Add(entry);
        }
        return std::move(m_blocks);
    }

private:
    void Add(const ReportEntry& entry) {
        if (entry.part == ReportPart::Heading) {
            m_blocks.emplace_back(HeadingOf(m_scope, *entry.item));
            return;
        }
        page::Paragraph block;
        if (entry.paragraph != nullptr) {
            block = Written(*entry.paragraph);
        } else {
            block.runs = page::Plain(DraftedText(m_scope, entry));
        }
        block.number = NumberLabel(entry, m_scope.language) + '.';
        m_blocks.emplace_back(std::move(block));
    }

    page::Paragraph Written(const Paragraph& paragraph) const {
        const Language language = PrintedLanguage(paragraph.text, m_scope.language);
        const std::string& text = paragraph.text.Get(language);
        page::Paragraph block;
        const Decision* decision = m_scope.session.Find(paragraph.decision);
        if (decision == nullptr || paragraph.kind != ParagraphKind::Decision) {
            block.runs = page::Plain(text);
        } else {
            block.runs = WithBold(text, FindVerb(m_scope.library, m_scope.session, *decision, text, language));
            block.marginNote = m_scope.Say("margin.decision", {std::to_string(decision->number)});
        }
        if (language != m_scope.language) {
            block.language = language;
            block.runs.push_back({.text = " "});
            block.runs.push_back({.text = m_scope.Say("missing.translation"),
                                  .italic = true,
                                  .tone = page::Tone::Care,
                                  .language = m_scope.language});
        }
        return block;
    }

    const ReportScope& m_scope;
    std::vector<page::Block> m_blocks;
};

}  // namespace

page::Document MinutesComposer::Compose(const Session& session, const ComposeRequest& request) const {
    const ReportScope scope{m_library, m_phrases, session, request.language};
    page::Document document;
    document.title = ReportTitle(scope);
    document.language = request.language;
    document.subject = session.TheMeeting().symbol;
    document.author = session.TheMeeting().organisation.Best(request.language);
    document.created = ToIso(request.now);
    document.masthead = MakeMasthead(scope);
    document.blocks = Report(scope).Blocks();
    document.footer = MakeFooter(scope, request.now);
    return document;
}

}  // namespace mahdar
