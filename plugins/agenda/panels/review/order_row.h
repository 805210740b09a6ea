// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/review/doubts.h"

#include <wx/panel.h>

#include <functional>

class wxRadioButton;
class wxStaticText;

namespace mahdar::agenda {

/// One order of a line as a radio button with the key that chooses it; the text breaks where it is too long.
class OrderRow final : public wxPanel {
public:
    /// Joins the group of `leader`; null for the first row.
    OrderRow(wxWindow* parent, OrderRow* leader, std::function<void()> chosen);

    /// `spoken` is what a screen reader says; `key` stands at the end.
    void Show(const wxString& markup, const wxString& spoken, const wxString& key);
    void Check(bool checked);
    [[nodiscard]] bool Checked() const;
    void SetFocus() override;

    using wxPanel::Show;

private:
    void Fit(int width);

    wxRadioButton* m_radio;
    wxStaticText* m_key;
};

}  // namespace mahdar::agenda
