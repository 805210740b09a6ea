// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/plugin/desk.h"
#include "plugins/agenda/panels/speaker_rows.h"

#include <wx/dataview.h>
#include <wx/panel.h>

#include <vector>

class wxStaticText;

namespace mahdar {
class KeyButton;
}

namespace mahdar::agenda {

class GlyphLabel;

/// The list of speakers with its header, and below it the reporters who have not asked yet.
class SpeakerList final : public wxPanel {
public:
    SpeakerList(wxWindow* parent, Desk& desk);

    /// Only rows that differ are touched; the selection stays with its request.
    void Show(std::vector<SpeakerRow> rows);
    /// Open or closed, how many, how long, whom else one might call.
    void ShowStanding();
    void FocusList();

    using wxPanel::Show;

private:
    class Store;

    void AddHeader();
    void AddList();
    void AddProposals();
    void ReplaceRow(unsigned place);
    void SelectRequest(const RequestId& request);
    void OnKey(wxKeyEvent& event);
    void RunOn(int place, const char* verb);
    void ShowProposals();
    void ShowButtons(const AgendaItem* current);
    /// Drops the longer key where a language needs the room for its words.
    void FitHeader();

    Desk& m_desk;
    std::vector<SpeakerRow> m_rows;
    std::vector<InstitutionId> m_proposed;
    wxPanel* m_header = nullptr;
    GlyphLabel* m_standing = nullptr;
    wxStaticText* m_count = nullptr;
    KeyButton* m_add = nullptr;
    KeyButton* m_close = nullptr;
    wxStaticText* m_empty = nullptr;
    wxDataViewListCtrl* m_list = nullptr;
    Store* m_store = nullptr;
    wxPanel* m_proposals = nullptr;
    wxStaticText* m_proposedNames = nullptr;
    KeyButton* m_addProposed = nullptr;
};

}  // namespace mahdar::agenda
