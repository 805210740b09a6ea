// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/plugin/desk.h"
#include "plugins/minutes/search/folded_find.h"

#include <optional>
#include <string>
#include <vector>

#include <wx/frame.h>
#include <wx/timer.h>

class wxButton;
class wxCheckBox;
class wxChoice;
class wxDataViewListCtrl;
class wxStaticText;
class wxTextCtrl;

namespace mahdar {

/// Find and replace over the whole record, in all languages at once or in one.
class ReplaceFrame final : public wxFrame {
public:
    /// `pane` is the pane it belongs to; the desk outlives the frame.
    ReplaceFrame(wxWindow* pane, Desk& desk);

private:
    struct Place {
        ParagraphId id;
        Language language = Language::Arabic;
        std::string number;
        std::string around;  ///< the words with some of their neighbours
        bool locked = false;
    };
    void MakeLayout();
    void Refresh();
    void Enable();
    void ReplaceAll();
    void ReplaceOne();
    void GoTo();
    void OnKey(wxKeyEvent& event);
    [[nodiscard]] const Place* Chosen() const;
    [[nodiscard]] std::optional<Language> OnlyLanguage() const;
    [[nodiscard]] std::string Line(const std::string& rest) const;

    Desk& m_desk;
    std::vector<Place> m_places;
    wxTextCtrl* m_find = nullptr;
    wxTextCtrl* m_with = nullptr;
    wxChoice* m_language = nullptr;
    wxCheckBox* m_exact = nullptr;
    wxDataViewListCtrl* m_list = nullptr;
    wxStaticText* m_count = nullptr;
    wxButton* m_all = nullptr;
    wxButton* m_one = nullptr;
    wxButton* m_goTo = nullptr;
    wxTimer m_pause;
    Connection m_changed;
};

}  // namespace mahdar
