// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/plugin/desk.h"

#include <wx/panel.h>

class wxDataViewListCtrl;
class wxTextCtrl;

namespace mahdar::agenda {

/// What the agenda says about one item: its background, and who has to do what.
class AnnotationPane final : public wxPanel {
public:
    AnnotationPane(wxWindow* parent, Desk& desk);

    /// Null: empty. Texts and rows that are the same stay untouched, with their selection and scrolling.
    void Show(const AgendaItem* item);
    void FocusText();

    using wxPanel::Show;

private:
    void ShowActions(const AgendaItem* item);

    Desk& m_desk;
    wxTextCtrl* m_text;
    wxDataViewListCtrl* m_actions;
    std::vector<std::vector<wxString>> m_rows;
};

/// "2 bodies · lines 230-266 of the original"
[[nodiscard]] wxString AnnotationSummary(const Session& session, const AgendaItem& item);

}  // namespace mahdar::agenda
