// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/briefings/panels/board_words.h"

#include "app/ui/language_tools.h"
#include "app/ui/rtl.h"
#include "app/ui/two_line_list.h"
#include "app/ui/wx_strings.h"
#include "core/command/resolve.h"
#include "core/document/page_text.h"
#include "core/session/wall_clock.h"
#include "plugins/briefings/panels/side_window.h"

#include <wx/intl.h>

#include <chrono>

namespace mahdar::briefings {

namespace {

wxVariant StateCellOf(const BoardRow& row) {
    switch (row.state) {
        case TurnState::Speaking:
            return StateCell(GlyphName::Microphone, Ink::Decision, _("Speaking"));
        case TurnState::Delivered:
            return StateCell(GlyphName::Tick, Ink::Good, _("Delivered"));
        case TurnState::Missed:
            return StateCell(GlyphName::Cross, Ink::Wrong, _("Missed"));
        case TurnState::Expected:
            break;
    }
    return StateCell(GlyphName::Ring, Ink::Secondary, wxGETTEXT_IN_CONTEXT("turn", "To come"));
}

std::string LanguagesOf(const std::vector<Language>& languages) {
    std::string codes;
    for (const Language language : languages)
        codes += (codes.empty() ? "" : " ") + std::string(Code(language));
    return codes;
}

wxVariant PaperCellOf(const BoardRow& row) {
    const auto worst = WorstOf(row.papers);
    if (!worst)
        return StateCell(GlyphName::Dash, Ink::Secondary, wxGETTEXT_IN_CONTEXT("document", "None entered"));
    std::vector<Language> languages;
    for (const BoardPaper& paper : row.papers) {
        if (paper.state == *worst)
            languages.insert(languages.end(), paper.document.languages.begin(),
                             paper.document.languages.end());
    }
    wxString words = PaperWord(*worst);
    if (row.papers.size() > 1) words += ToWx(" · ") + ToWx(std::to_string(row.papers.size()));
    if (row.papers.size() == 1 && !languages.empty())
        words += ToWx(" · ") + Ltr(ToWx(LanguagesOf(languages)));
    const bool late = *worst == PaperState::Late;
    const bool here = IsHere(*worst);
    return StateCell(late   ? GlyphName::WarningTriangle
                     : here ? GlyphName::Tick
                            : GlyphName::Ring,
                     late                                 ? Ink::Wrong
                     : *worst == PaperState::ReceivedLate ? Ink::Care
                     : here                               ? Ink::Good
                                                          : Ink::Secondary,
                     words);
}

wxString ItemWords(const BoardRow& row, Language language) {
    const std::string title = page::WithSteadyRanges(row.title.Best(language));
    return ToWx(Ltr(row.path) + (title.empty() ? "" : " · " + title));
}

wxString PaperLine(const Meeting& meeting, const BoardPaper& paper, Language language) {
    const MeetingDocument& document = paper.document;
    std::string title = document.title.Best(language);
    if (!document.symbol.empty()) title = Ltr(document.symbol) + (title.empty() ? "" : " · " + title);
    wxString line = ToWx(title.empty() ? FromWx(_("Document without title")) : title) + ToWx(" · ") +
                    PaperWord(paper.state);
    if (!document.languages.empty()) line += ToWx(" · ") + Ltr(ToWx(LanguagesOf(document.languages)));
    if (!document.dueDate.empty()) line += ToWx(" · ") + Filled(_("due on %1"), {Ltr(document.dueDate)});
    const std::string came = WallDate(meeting, document.receivedAt);
    if (!came.empty()) line += ToWx(" · ") + Filled(_("came on %1"), {Ltr(came)});
    if (!document.link.empty()) line += ToWx(" · ") + Ltr(ToWx(document.link));
    return line;
}

void AddLine(wxString& text, const wxString& line) {
    if (line.empty()) return;
    if (!text.empty()) text += "\n";
    text += line;
}

}  // namespace

wxString PaperWord(PaperState state) {
    switch (state) {
        case PaperState::Late:
            return wxGETTEXT_IN_CONTEXT("document", "Late");
        case PaperState::Received:
            return wxGETTEXT_IN_CONTEXT("document", "Received");
        case PaperState::ReceivedLate:
            return wxGETTEXT_IN_CONTEXT("document", "Came late");
        case PaperState::Published:
            return wxGETTEXT_IN_CONTEXT("document", "Published");
        case PaperState::Expected:
            break;
    }
    return wxGETTEXT_IN_CONTEXT("document", "Expected");
}

wxString LengthWords(std::int64_t ms) {
    return ms <= 0 ? wxString() : Ltr(ToWx(FormatLength(std::chrono::seconds(ms / 1000))));
}

wxString ReporterWords(const Session& session, const BoardRow& row, Language language) {
    const std::string names = ReportersOf(session, row, language);
    if (row.turn.reporters.empty()) return Filled(_("%1 (not in the register)"), {names});
    // TRANSLATORS: several institutions that give one report together
    wxString words = row.Joint() ? Filled(_("%1 (jointly)"), {names}) : ToWx(names);
    // TRANSLATORS: Borsa Istanbul, for the Exchanges Forum
    if (!row.onBehalfOf.empty()) words = Filled(_("%1, for %2"), {FromWx(words), row.onBehalfOf});
    return words;
}

wxVector<wxVariant> CellsOf(const Session& session, const BoardRow& row, Language language) {
    wxVector<wxVariant> cells;
    cells.push_back(wxVariant(ItemWords(row, language)));
    cells.push_back(wxVariant(Ltr(wxString::Format("%d/%d", row.place, row.places))));
    cells.push_back(wxVariant(ReporterWords(session, row, language)));
    cells.push_back(
        wxVariant(row.plannedMinutes > 0 ? Ltr(wxString::Format("%d:00", row.plannedMinutes)) : wxString()));
    cells.push_back(wxVariant(LengthWords(row.spokenMs)));
    cells.push_back(wxVariant(
        row.OverMs() > 0 ? Ltr("+" + FormatLength(std::chrono::seconds(row.OverMs() / 1000))) : wxString()));
    cells.push_back(StateCellOf(row));
    cells.push_back(PaperCellOf(row));
    return cells;
}

wxString DetailOf(const Session& session, const BoardRow& row, Language language) {
    wxString text;
    for (const InstitutionId& id : row.turn.reporters) {
        const Institution* body = session.Find(id);
        if (body != nullptr) AddLine(text, ToWx(body->names.Best(language)));
    }
    if (!row.onBehalfOf.empty()) AddLine(text, Filled(_("On behalf of: %1"), {row.onBehalfOf}));
    for (const BoardPaper& paper : row.papers)
        AddLine(text, PaperLine(session.TheMeeting(), paper, language));
    AddLine(text, ToWx(page::WithSteadyRanges(row.required.Best(language))));
    return text;
}

wxString SumsLine(const BoardSums& sums) {
    const auto number = [](std::int64_t value) { return std::to_string(value); };
    // TRANSLATORS: "turn" is one institution's report under one item
    return Filled(_("%1 turns · %2 delivered · %3 missed · %4 over time · planned %5 min, spoken %6 min · "
                    "documents: %7 of %8 here"),
                  {number(sums.turns), number(sums.delivered), number(sums.missed), number(sums.over),
                   number(sums.plannedMinutes), number((sums.spokenMs + 30'000) / 60'000),
                   number(sums.papersHere), number(sums.papers)});
}

}  // namespace mahdar::briefings
