// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/briefings/sheet/briefing_composer.h"

#include "core/base/error.h"
#include "core/command/resolve.h"
#include "core/document/page_renderer.h"
#include "core/session/wall_clock.h"
#include "plugins/briefings/ledger/institution_briefing.h"
#include "plugins/briefings/ledger/item_briefing.h"
#include "plugins/briefings/ledger/speaking_order.h"
#include "plugins/briefings/sheet/fit_page.h"
#include "plugins/briefings/sheet/institution_sheet.h"
#include "plugins/briefings/sheet/invitation_letter.h"
#include "plugins/briefings/sheet/item_sheet.h"
#include "plugins/briefings/sheet/sheet_words.h"

#include <optional>
#include <utility>

namespace mahdar::briefings {

namespace {

using Blocks = std::vector<page::Block>;

std::optional<std::string> Option(const ComposeRequest& request, const char* name) {
    const auto found = request.options.find(name);
    if (found == request.options.end() || found->second.empty()) return std::nullopt;
    return found->second;
}

page::Runs MeetingLine(const SheetWords& words) {
    const Meeting& meeting = words.State().TheMeeting();
    page::Runs line;
    const auto add = [&](const std::string& separator, page::Run run) {
        if (run.text.empty()) return;
        if (!line.empty()) line.push_back({.text = separator});
        line.push_back(std::move(run));
    };
    add({}, words.Text(meeting.title));
    add(" · ", words.Text(meeting.venue));
    const std::string dates = words.ThePhrases().Dates(words.TheLanguage(), meeting.startDate, meeting.endDate);
    add(meeting.venue.Empty() ? " · " : words.Say("list.and"), {.text = dates});
    return line;
}

page::Masthead MastheadOf(const SheetWords& words, const char* titleKey, const Instant& now) {
    page::Masthead masthead;
    masthead.start.push_back(page::Plain(words.Say(titleKey)));
    if (page::Runs line = MeetingLine(words); !line.empty()) masthead.start.push_back(std::move(line));
    const bool isLetter = std::string_view(titleKey) == "sheet.letter";
    if (isLetter) {
        // Goes out of the house: no word of whom the sheets are for.
        const Meeting& meeting = words.State().TheMeeting();
        masthead.start.front() = {words.Text(meeting.organisation)};
        if (meeting.organisation.Empty()) masthead.start.front() = page::Plain(words.Say(titleKey));
        if (!meeting.symbol.empty()) masthead.end.push_back(page::Plain(meeting.symbol));
        if (!now.Empty())
            masthead.end.push_back(page::Plain(words.ThePhrases().Dates(words.TheLanguage(), WallDate(meeting, now), {})));
        return masthead;
    }
    masthead.end.push_back(page::Plain(words.Say("sheet.for")));
    if (!now.Empty()) {
        const Meeting& meeting = words.State().TheMeeting();
        const std::string date = words.ThePhrases().Dates(words.TheLanguage(), WallDate(meeting, now), {});
        masthead.end.push_back(page::Plain(words.Say("sheet.prepared", {date, WallTime(meeting, now).substr(0, 5)})));
    }
    return masthead;
}

Blocks Pack(const SheetWords& words, const Instant& now) {
    const Session& session = words.State();
    Blocks pack;
    const auto add = [&](Blocks sheet) {
        if (!pack.empty()) pack.emplace_back(page::PageBreak{});
        pack.insert(pack.end(), std::make_move_iterator(sheet.begin()), std::make_move_iterator(sheet.end()));
    };
    for (const InstitutionId& id : Reporters(session)) add(InstitutionSheet(words, BriefingOf(session, id, now)));
    for (const AgendaItem* item : Children(session, {})) add(ItemSheet(words, BriefingOfItem(session, item->id)));
    return pack;
}

struct Subject {
    const char* titleKey = "sheet.pack";
    std::string name;
    bool hasStates = false;
    Blocks blocks;
};

Subject SubjectOf(const SheetWords& words, const ComposeRequest& request) {
    const Session& session = words.State();
    if (const auto name = Option(request, "institution")) {
        const Institution& row = RequireInstitution(session, *name);
        const InstitutionBriefing briefing = BriefingOf(session, row.id, request.now);
        return {"sheet.institution", words.Name(row.id), !briefing.mandates.empty(),
                InstitutionSheet(words, briefing)};
    }
    if (const auto name = Option(request, "letter")) {
        const Institution& row = RequireInstitution(session, *name);
        return {"sheet.letter", words.Name(row.id), false, InvitationLetter(words, BriefingOf(session, row.id, request.now))};
    }
    if (const auto path = Option(request, "item")) {
        const AgendaItem& item = RequireItem(session, *path);
        const ItemBriefing briefing = BriefingOfItem(session, item.id);
        return {"sheet.item", words.Say("item.number", {PathOf(session, item.id)}), !briefing.mandates.empty(),
                ItemSheet(words, briefing)};
    }
    Subject pack{"sheet.pack", {}, false, Pack(words, request.now)};
    if (pack.blocks.empty())
        throw CommandError(MAHDAR_TR("There is nothing to brief on: the agenda is empty. Import it or add items."));
    return pack;
}

/// Fewer lines for notes rather than a page with nothing else on it.
void FitNotes(page::Document& document) {
    auto* lines = document.blocks.empty() ? nullptr : std::get_if<page::WritingLines>(&document.blocks.back());
    if (lines == nullptr || document.blocks.size() < 2) return;
    page::Document withoutNotes = document;
    withoutNotes.blocks.resize(document.blocks.size() - 2);
    const int pages = page::PageRenderer(withoutNotes).PageCount();
    for (const int wanted = lines->count; page::PageRenderer(document).PageCount() > pages; --lines->count) {
        if (lines->count > kFewestNoteLines) continue;
        lines->count = wanted;
        return;
    }
}

}  // namespace

page::Document BriefingComposer::Compose(const Session& session, const ComposeRequest& request) const {
    const SheetWords words(session, *m_phrases, request.language);
    Subject subject = SubjectOf(words, request);
    page::Document document;
    document.language = request.language;
    document.title = words.Say(subject.titleKey) + (subject.name.empty() ? "" : " · " + subject.name);
    document.subject = session.TheMeeting().title.Best(request.language);
    document.created = ToIso(request.now);
    document.masthead = MastheadOf(words, subject.titleKey, request.now);
    document.blocks = std::move(subject.blocks);
    const std::string& symbol = session.TheMeeting().symbol;
    document.footer.start = subject.name + (subject.name.empty() || symbol.empty() ? "" : " · ") + symbol;
    if (subject.hasStates) document.footer.centre = words.Say("sheet.states");
    document.footer.pageWords = words.Say("sheet.page", {"%1", "%2"});
    // A pack is printed in one go: measuring every sheet of it would take seconds.
    if (!subject.name.empty() && !Option(request, "letter")) FitPage(document);
    if (!subject.name.empty()) FitNotes(document);
    return document;
}

}  // namespace mahdar::briefings
