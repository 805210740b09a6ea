// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/panels/correction_dialogs.h"

#include "app/ui/rtl.h"
#include "app/ui/wx_strings.h"
#include "core/command/resolve.h"
#include "core/plugin/desk.h"
#include "plugins/agenda/panels/body_names.h"
#include "plugins/agenda/panels/desk_tools.h"
#include "plugins/agenda/panels/form.h"
#include "plugins/agenda/panels/panel_words.h"

#include <wx/combobox.h>
#include <wx/intl.h>
#include <wx/textctrl.h>

namespace mahdar::agenda {

namespace {

struct Words {
    wxString title;
    wxString go;
    const char* command;
};

Words WordsOf(Correction correction) {
    switch (correction) {
        case Correction::Times: return {_("Correct the times of a speech"), _("Correct the times"), "floor retime"};
        case Correction::Speaker: return {_("Correct who spoke"), _("Correct the speaker"), "floor swap"};
        case Correction::Merge: return {_("Merge a speech with the next one"), _("Merge"), "floor merge"};
        case Correction::Split: return {_("Split a speech in two"), _("Split"), "floor split"};
        case Correction::Delete: return {_("Delete a speech from the record"), _("Delete"), "floor delete"};
    }
    return {};
}

/// What a secretariat usually has to put right; other words can be typed.
wxArrayString UsualReasons() {
    wxArrayString reasons;
    for (const wxString& reason : {_("The clock was started late"), _("The clock was stopped late"), _("The wrong delegation was noted"),
                                   _("The microphone failed"), _("Noted by mistake"), _("By the sound recording")})
        reasons.push_back(reason);
    return reasons;
}

class CorrectionForm final : public Form {
public:
    CorrectionForm(wxWindow* parent, Desk& desk, const Intervention& speech, Correction correction)
        : Form(parent, WordsOf(correction).title), m_desk(desk), m_speech(speech), m_correction(correction),
          m_bodies(NamesOfBodies(desk.State(), desk.InterfaceLanguage())) {
        AddNote(Described());
        if (correction == Correction::Times) {
            m_start = AddText(_("Began at"), ToWx(WallTime(speech.start)));
            m_end = AddText(_("Ended at"), ToWx(WallTime(speech.end)));
            m_end->Enable(!speech.end.Empty());
        }
        if (correction == Correction::Split) m_start = AddText(_("The second begins at"), ToWx(WallTime(speech.start)));
        if (correction == Correction::Speaker || correction == Correction::Split)
            m_speaker = AddProposals(correction == Correction::Split ? _("Speaker of the second") : _("Speaker"), m_bodies.names,
                                     Name());
        m_reason = AddProposals(_("Reason"), UsualReasons(), wxString());
        Finish(WordsOf(correction).go, _("Leave as it is"), parent);
        Bind(wxEVT_TEXT, [this](wxCommandEvent& event) {
            event.Skip();
            Check();
        });
        Check();
    }

    [[nodiscard]] std::string Line() const {
        std::string line = std::string(WordsOf(m_correction).command) + ' ' + Quoted(m_speech.id.value);
        if (m_correction == Correction::Times) {
            line += " --start " + Quoted(FromWx(Typed(m_start)));
            if (m_end->IsEnabled()) line += " --end " + Quoted(FromWx(Typed(m_end)));
        }
        if (m_correction == Correction::Split) line += " at " + Quoted(FromWx(Typed(m_start))) + " to " + Speaker();
        if (m_correction == Correction::Speaker) line += ' ' + Speaker();
        return line + " because " + Quoted(FromWx(m_reason->GetValue().Trim().Trim(false)));
    }

private:
    [[nodiscard]] wxString Name() const {
        return ToWx(SpeakerName(m_desk.State(), m_speech.speaker, m_desk.InterfaceLanguage()));
    }

    [[nodiscard]] wxString Described() const {
        const wxString end = m_speech.end.Empty() ? _("going on") : Ltr(ToWx(WallTime(m_speech.end)));
        // TRANSLATORS: %1 speaker, %2 kind of intervention, %3 and %4 beginning and end.
        return Filled(_("%1, %2, from %3 to %4"), {Name(), WordOf(m_speech.kind), Ltr(ToWx(WallTime(m_speech.start))), end});
    }

    [[nodiscard]] std::string Speaker() const {
        const std::string typed = FromWx(m_speaker->GetValue().Trim().Trim(false));
        const Institution* body = FindInstitution(m_desk.State(), typed);
        return SpeakerWord(body != nullptr ? mahdar::Speaker{body->id, {}} : mahdar::Speaker{{}, typed});
    }

    void Check() {
        const bool speaker = m_speaker == nullptr || !m_speaker->GetValue().Trim().empty();
        const bool reason = !m_reason->GetValue().Trim().empty();
        SetReady(speaker && reason);
        Complain(reason ? wxString() : _("The record needs the reason."));
    }

    Desk& m_desk;
    const Intervention m_speech;
    Correction m_correction;
    BodyNames m_bodies;
    wxTextCtrl* m_start = nullptr;
    wxTextCtrl* m_end = nullptr;
    wxComboBox* m_speaker = nullptr;
    wxComboBox* m_reason = nullptr;
};

}  // namespace

void AskCorrection(wxWindow* parent, Desk& desk, const Intervention& speech, Correction correction) {
    CorrectionForm form(parent, desk, speech, correction);
    // A refusal is told in the main window; the form stays open for another try.
    while (form.ShowModal() == wxID_OK && !desk.Run(form.Line())) {
    }
}

}  // namespace mahdar::agenda
