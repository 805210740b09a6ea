// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/plugin/desk.h"
#include "plugins/agenda/panels/correction_dialogs.h"
#include "plugins/agenda/panels/speech_models.h"

#include <wx/frame.h>

#include <vector>

class wxButton;
class wxChoice;
class wxDataViewCtrl;
class wxNotebook;

namespace mahdar::agenda {

enum class SpeechesPage { Record = 1, Sums };

/// The record of who spoke, with the tools to put it right, and how long everybody spoke. A window of its own beside
/// the cockpit.
class SpeechesFrame final : public wxFrame {
public:
    SpeechesFrame(wxWindow* parent, Desk& desk);
    void Turn(SpeechesPage page);

private:
    wxWindow* RecordPage(wxWindow* parent);
    wxWindow* SumsPage(wxWindow* parent);
    void Listen();
    void ShowRecord();
    void ShowSums();
    void EnableButtons();
    [[nodiscard]] const Intervention* Selected() const;
    void Correct(Correction correction);
    [[nodiscard]] tables::SpeakingScope Scope() const;
    void Export();
    void OnKey(wxKeyEvent& event);

    Desk& m_desk;
    wxNotebook* m_book = nullptr;
    wxDataViewCtrl* m_record = nullptr;
    wxDataViewCtrl* m_sums = nullptr;
    wxObjectDataPtr<SpeechModel> m_speeches;
    wxObjectDataPtr<SumModel> m_sumModel;
    wxChoice* m_by = nullptr;
    wxChoice* m_scope = nullptr;
    std::vector<wxButton*> m_corrections;
    std::vector<Connection> m_connections;
};

}  // namespace mahdar::agenda
