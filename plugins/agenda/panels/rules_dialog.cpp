// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/panels/rules_dialog.h"

#include "app/ui/accessibility.h"
#include "app/ui/rtl.h"
#include "app/ui/wx_strings.h"
#include "core/base/error.h"
#include "core/plugin/desk.h"
#include "core/plugin/host.h"
#include "plugins/agenda/panels/form.h"
#include "plugins/agenda/panels/panel_words.h"
#include "plugins/agenda/panels/rule_words.h"
#include "plugins/agenda/rules/rules_book.h"
#include "plugins/agenda/tables/table_words.h"

#include <wx/choice.h>
#include <wx/intl.h>
#include <wx/msgdlg.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include <algorithm>

namespace mahdar::agenda {

namespace {

wxString LimitLine(const TimeLimit& limit, Language language) {
    wxString who;
    if (!limit.kind.empty()) who = WordOf(*FromWord<InterventionKind>(limit.kind));
    if (!limit.group.empty()) {
        const wxString group = ToWx(tables::WordFor(*FromWord<SpeakerGroup>(limit.group), language));
        who = who.empty() ? group : Filled(_("%1, %2"), {who, group});
    }
    return Cited(Filled(_("%1: %2"), {who, MinutesOrNone(limit.seconds)}), limit.rule);
}

wxString QuorumLine(const QuorumRule& rule) {
    const wxString share = Ltr(wxString::Format("%d/%d", rule.numerator, rule.denominator));
    const bool debate = rule.use == QuorumUse::Debate;
    const wxString words = rule.moreThan ? (debate ? _("Quorum for debate: more than %1 of the members")
                                                   : _("Quorum for decisions: more than %1 of the members"))
                                         : (debate ? _("Quorum for debate: %1 of the members")
                                                   : _("Quorum for decisions: %1 of the members"));
    return Cited(Filled(words, {share}), rule.rule);
}

wxString MotionLine(int place, const MotionRule& motion, Language language) {
    wxString words = Filled(_("Motion %1: %2"), {Number(place), ToWx(motion.name.Best(language))});
    if (motion.speakersFor + motion.speakersAgainst > 0)
        words += Filled(_(" (%1 for, %2 against)"), {Number(motion.speakersFor), Number(motion.speakersAgainst)});
    return Cited(words, motion.rule);
}

class RulesForm final : public Form {
public:
    RulesForm(wxWindow* parent, Desk& desk, rules::Book book)
        : Form(parent, _("Rules of procedure")), m_desk(desk), m_book(std::move(book)) {
        wxArrayString names;
        int selected = 0;
        for (const Rules& rules : m_book.profiles) {
            if (rules.key == desk.State().TheMeeting().rules.key) selected = static_cast<int>(names.size());
            names.push_back(ToWx(rules.name.Best(desk.InterfaceLanguage())));
        }
        m_choice = AddChoice(_("Rules"), names, selected);
        m_words = new wxTextCtrl(this, wxID_ANY, wxString(), wxDefaultPosition, wxSize(520, 300),
                                 wxTE_MULTILINE | wxTE_READONLY);
        SetAccessibleName(m_words, _("What these rules say"));
        GetSizer()->Add(m_words, 1, wxEXPAND | wxLEFT | wxRIGHT, 12);
        m_choice->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { Show(); });
        Finish(_("Go by these rules"), _("Leave as it is"), parent);
        Show();
        if (!m_book.problems.empty())
            Complain(Filled(_("A file of your own could not be used: %1"), {ToWx(m_book.problems.front())}));
    }

    [[nodiscard]] const Rules& Chosen() const { return m_book.profiles[static_cast<std::size_t>(m_choice->GetSelection())]; }

    using Form::Show;

private:
    void Show() { m_words->ChangeValue(RulesInWords(Chosen(), m_desk.InterfaceLanguage())); }

    Desk& m_desk;
    rules::Book m_book;
    wxChoice* m_choice;
    wxTextCtrl* m_words;
};

}  // namespace

wxString RulesInWords(const Rules& rules, Language language) {
    wxString text;
    const auto add = [&](const wxString& line) { text += line + '\n'; };
    for (const TimeLimit& limit : rules.limits) add(LimitLine(limit, language));
    if (rules.reply.perSitting > 0)
        add(Cited(Filled(_("Right of reply: %1 in a sitting, the first %2, later ones %3"),
                         {Number(rules.reply.perSitting), MinutesOrNone(rules.reply.firstSeconds),
                          MinutesOrNone(rules.reply.laterSeconds)}),
                  rules.reply.rule));
    for (const QuorumRule& quorum : rules.quorum) add(QuorumLine(quorum));
    int place = 0;
    for (const MotionRule& motion : rules.motions) add(MotionLine(++place, motion, language));
    return text;
}

void AskRules(wxWindow* parent, Desk& desk) {
    try {
        RulesForm form(parent, desk, rules::LoadBook(desk.TheHost().DataFolder(), desk.TheHost().UserFolder()));
        if (form.ShowModal() == wxID_OK) desk.Run("meeting rules " + Quoted(form.Chosen().key));
    } catch (const Error& error) {
        wxMessageBox(Translated(error.MessageId(), error.Arguments()), _("Rules of procedure"), wxOK | wxICON_ERROR, parent);
    }
}

}  // namespace mahdar::agenda
