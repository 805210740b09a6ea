// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "app/ui/key_button.h"

#include <wx/panel.h>

class wxBoxSizer;
class wxStaticText;

namespace mahdar {

/// The grey bar above a pane: bold title, what there is to know about it, and its buttons at the end.
class SectionHeader final : public wxPanel {
public:
    SectionHeader(wxWindow* parent, const wxString& title);

    void SetTitle(const wxString& title);
    /// Cut with dots when room is short; the whole is its tooltip.
    void SetSecondary(const wxString& text);
    /// A key that leads here, or another short note, at the very end.
    void SetNote(const wxString& text);
    KeyButton* AddButton(const wxString& verb, const wxString& keys, const KeyButtonLook& look);
    /// Any control (a StateLine, a wxChoice) whose parent is this header, before the buttons.
    void AddControl(wxWindow* control);

private:
    wxStaticText* m_title;
    wxStaticText* m_secondary;
    wxStaticText* m_note;
    wxBoxSizer* m_controls;
};

}  // namespace mahdar
