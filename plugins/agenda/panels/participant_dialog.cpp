// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/panels/participant_dialog.h"

#include "app/ui/wx_strings.h"
#include "core/command/resolve.h"
#include "core/plugin/desk.h"
#include "plugins/agenda/flow/participant_flow.h"
#include "plugins/agenda/panels/attendance_rows.h"
#include "plugins/agenda/panels/body_names.h"
#include "plugins/agenda/panels/form.h"

#include <wx/choice.h>
#include <wx/combobox.h>
#include <wx/intl.h>
#include <wx/textctrl.h>

namespace mahdar::agenda {

namespace {

constexpr ParticipantRole kRoles[] = {ParticipantRole::Chair,    ParticipantRole::ViceChair, ParticipantRole::Rapporteur,
                                      ParticipantRole::Head,     ParticipantRole::Delegate,  ParticipantRole::Observer,
                                      ParticipantRole::Secretariat};

class ParticipantForm final : public Form {
public:
    ParticipantForm(wxWindow* parent, Desk& desk, Participant person, const wxString& title, const wxString& go)
        : Form(parent, title), m_desk(desk), m_person(std::move(person)),
          m_bodies(NamesOfBodies(desk.State(), desk.InterfaceLanguage())) {
        m_body = AddProposals(_("Country or institution"), m_bodies.names, m_bodies.NameOf(m_person.institution));
        AddNames(m_names, m_person.name, {_("Name in Arabic"), _("Name in English"), _("Name in French")});
        AddNames(m_titles, m_person.title, {_("Position in Arabic"), _("Position in English"), _("Position in French")});
        wxArrayString roles;
        int selected = 0;
        for (const ParticipantRole role : kRoles) {
            if (role == m_person.role) selected = static_cast<int>(roles.size());
            roles.push_back(WordOf(role));
        }
        m_role = AddChoice(_("Role"), roles, selected);
        m_detail = AddText(_("What the role is about"), ToWx(m_person.roleDetail.Best(desk.InterfaceLanguage())));
        Finish(go, _("Leave as it is"), parent);
        Bind(wxEVT_TEXT, [this](wxCommandEvent& event) {
            event.Skip();
            Check();
        });
        Check();
        m_names[static_cast<std::size_t>(desk.InterfaceLanguage()) - 1]->SetFocus();
    }

    [[nodiscard]] Participant Wish() const {
        Participant wish = m_person;
        wish.institution = Body()->id;
        for (const Language language : kLanguages) {
            const std::size_t place = static_cast<std::size_t>(language) - 1;
            wish.name.Set(language, FromWx(Typed(m_names[place])));
            wish.title.Set(language, FromWx(Typed(m_titles[place])));
        }
        wish.role = kRoles[m_role->GetSelection()];
        const std::string detail = FromWx(Typed(m_detail));
        if (detail != m_person.roleDetail.Best(m_desk.InterfaceLanguage())) {
            wish.roleDetail = {};
            wish.roleDetail.Set(m_desk.InterfaceLanguage(), detail);
        }
        return wish;
    }

private:
    void AddNames(wxTextCtrl* (&into)[3], const LocalText& text, const wxString (&labels)[3]) {
        for (const Language language : kLanguages) {
            const std::size_t place = static_cast<std::size_t>(language) - 1;
            into[place] = AddText(labels[place], ToWx(text.Get(language)));
        }
    }

    [[nodiscard]] const Institution* Body() const {
        return FindInstitution(m_desk.State(), FromWx(m_body->GetValue().Trim().Trim(false)));
    }

    void Check() {
        const bool known = Body() != nullptr;
        SetReady(known);
        Complain(known || m_body->GetValue().empty() ? wxString() : _("No country or institution is called so."));
    }

    Desk& m_desk;
    Participant m_person;
    BodyNames m_bodies;
    wxComboBox* m_body;
    wxTextCtrl* m_names[3];
    wxTextCtrl* m_titles[3];
    wxChoice* m_role;
    wxTextCtrl* m_detail;
};

void Record(Desk& desk, const Participant& wish, const char* verb) {
    ChangeBuilder change(desk.State());
    const std::string name = wish.name.Best(desk.InterfaceLanguage());
    const std::string line = std::string("participants ") + verb + ' ' + Quoted(wish.institution.value) + ' ' + Quoted(name);
    // One chair and one rapporteur at a time, as with the command.
    for (const Participant& other : desk.State().Participants()) {
        const bool single = wish.role == ParticipantRole::Chair || wish.role == ParticipantRole::Rapporteur;
        if (!single || other.role != wish.role || other.id == wish.id) continue;
        Participant dismissed = other;
        dismissed.role = ParticipantRole::Head;
        dismissed.roleDetail = {};
        change.Put(std::move(dismissed));
    }
    change.Put(wish);
    desk.Record(std::string("participants/") + verb, line, change.Take());
}

}  // namespace

void AskParticipant(wxWindow* parent, Desk& desk, const Participant* known, const InstitutionId& body) {
    Participant person;
    if (known != nullptr) {
        person = *known;
    } else {
        person.id = NewId<ParticipantId>();
        person.institution = body;
        const Institution* row = desk.State().Find(body);
        if (row != nullptr && row->kind == InstitutionKind::Observer) person.role = ParticipantRole::Observer;
    }
    ParticipantForm form(parent, desk, person, known != nullptr ? _("Edit a participant") : _("Add a participant"),
                         known != nullptr ? _("Keep the changes") : _("Add"));
    if (form.ShowModal() == wxID_OK) Record(desk, form.Wish(), known != nullptr ? "edit" : "add");
}

}  // namespace mahdar::agenda
