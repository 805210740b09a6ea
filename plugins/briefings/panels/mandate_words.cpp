// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/briefings/panels/mandate_words.h"

#include "app/ui/language_tools.h"
#include "app/ui/rtl.h"
#include "app/ui/two_line_list.h"
#include "app/ui/wx_strings.h"
#include "core/command/resolve.h"
#include "core/document/page_text.h"
#include "core/session/wall_clock.h"
#include "plugins/briefings/panels/side_window.h"

#include <wx/intl.h>

namespace mahdar::briefings {

namespace {

std::string Comma(Language language) {
    return language == Language::Arabic ? "، " : ", ";
}

void AddLine(wxString& text, const wxString& line) {
    if (line.empty()) return;
    if (!text.empty()) text += "\n";
    text += line;
}

wxString EvidenceLine(const Session& session, const Mandate& mandate, Language language) {
    std::string words;
    if (const Intervention* speech = session.Find(mandate.evidence)) {
        words = SpeakerName(session, speech->speaker, language) + Comma(language) +
                Ltr(WallDate(session.TheMeeting(), speech->start) + ' ' +
                    WallTime(session.TheMeeting(), speech->start).substr(0, 5));
    }
    if (const MeetingDocument* document = session.Find(mandate.evidenceDocument)) {
        words += (words.empty() ? "" : Comma(language)) +
                 (document->symbol.empty() ? document->title.Best(language) : document->symbol);
    }
    return words.empty() ? wxString() : Filled(_("Evidence: %1"), {words});
}

wxString StepLine(const MandateStep& step, Language language) {
    std::string detail = step.evidence.Best(language);
    if (!step.note.empty()) detail += (detail.empty() ? "" : Comma(language)) + step.note;
    const std::string state = FromWx(StateWord(step.state));
    // TRANSLATORS: what an earlier meeting made of a mandate: "Meeting 41: Partly (SESRIC, 13 May 2025)"
    return detail.empty() ? Filled(_("Meeting %1: %2"), {step.meeting, state})
                          : Filled(_("Meeting %1: %2 (%3)"), {step.meeting, state, detail});
}

}  // namespace

wxString StateWord(MandateState state) {
    switch (state) {
        case MandateState::Reported:
            return _("Reported");
        case MandateState::Partly:
            return _("Partly");
        case MandateState::CarriedOver:
            return _("Carried over");
        case MandateState::Lapsed:
            return _("Lapsed");
        case MandateState::Open:
            break;
    }
    return _("Pending");
}

wxVariant StateCellOf(const LedgerRow& row) {
    switch (row.mandate.state) {
        case MandateState::Reported:
            return StateCell(GlyphName::Tick, Ink::Good, StateWord(row.mandate.state));
        case MandateState::Partly:
            return StateCell(GlyphName::HalfTick, Ink::Care, StateWord(row.mandate.state));
        case MandateState::CarriedOver:
            return StateCell(GlyphName::Arrow, Ink::Care, StateWord(row.mandate.state));
        case MandateState::Lapsed:
            return StateCell(GlyphName::Cross, Ink::Secondary, StateWord(row.mandate.state));
        case MandateState::Open:
            break;
    }
    if (row.due == DueTime::Overdue) return StateCell(GlyphName::WarningTriangle, Ink::Wrong, _("Overdue"));
    if (row.due == DueTime::NotYet) return StateCell(GlyphName::Ring, Ink::Secondary, _("Not due"));
    return StateCell(GlyphName::HalfDisc, Ink::Care, StateWord(row.mandate.state));
}

wxString AnswerWord(Answer answer) {
    switch (answer) {
        case Answer::Reports:
            return _("Reports under this item");
        case Answer::ReportsElsewhere:
            return _("Reports under another item only");
        case Answer::DoesNotReport:
            return _("Does not report");
        case Answer::Everybody:
            return _("Asked in general");
        case Answer::Nobody:
            return _("Nobody named");
        case Answer::Later:
            break;
    }
    return _("Asked by this meeting");
}

std::string AddresseesOf(const Session& session, const Mandate& mandate, Language language) {
    std::string names;
    const auto add = [&](const std::string& name) { names += (names.empty() ? "" : Comma(language)) + name; };
    for (const InstitutionId& id : mandate.addressees) add(SpeakerName(session, {id, {}}, language));
    for (const std::string& other : mandate.otherAddressees) add(other);
    return names.empty() ? FromWx(_("Not named")) : names;
}

wxString DueWords(const Mandate& mandate, Language language) {
    const wxString words = ToWx(page::WithSteadyRanges(mandate.due.Best(language)));
    return mandate.recurring && words.empty() ? _("every session") : words;
}

wxString SourceWords(const LedgerRow& row) {
    if (row.paragraph.empty()) return ToWx(row.mandate.session);
    // TRANSLATORS: the session that asked and the paragraph of its report
    return row.mandate.session.empty() ? Filled(_("para. %1"), {row.paragraph})
                                       : Filled(_("%1, para. %2"), {row.mandate.session, row.paragraph});
}

wxString DetailOf(const Session& session, const LedgerRow& row, Language language) {
    const Mandate& mandate = row.mandate;
    wxString text = ToWx(page::WithSteadyRanges(mandate.text.Best(language)));
    if (text.empty()) text = _("Text not recorded");
    AddLine(text, Filled(_("Asked of: %1"), {AddresseesOf(session, mandate, language)}));
    if (!mandate.heading.Empty())
        AddLine(text, Filled(_("Asked under: %1"), {mandate.heading.Best(language)}));
    if (!mandate.askedBy.Empty()) AddLine(text, Filled(_("Asked by: %1"), {mandate.askedBy.Best(language)}));
    if (const wxString due = DueWords(mandate, language); !due.empty())
        AddLine(text, Filled(_("Due: %1"), {FromWx(due)}));
    if (mandate.recurring) AddLine(text, _("Opens again at every session."));
    for (const MandateStep& step : mandate.steps) AddLine(text, StepLine(step, language));
    AddLine(text, EvidenceLine(session, mandate, language));
    if (!mandate.note.empty()) AddLine(text, Filled(_("Remark: %1"), {mandate.note}));
    return text;
}

}  // namespace mahdar::briefings
