// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <wx/panel.h>

#include <functional>

class wxBoxSizer;
class wxButton;
class wxStaticText;
typedef struct _GtkWidget GtkWidget;

namespace mahdar::agenda {

enum class Folding { Unfolded = 1, Folded };

/// The grey bar above a part of a pane that can be folded away: GTK's own expander with its arrow, so that the
/// keyboard and the screen reader know it.
class FoldHeader final : public wxPanel {
public:
    /// onFolded is called for the user's own acts only.
    FoldHeader(wxWindow* parent, const wxString& title, const wxString& keys, std::function<void(Folding)> onFolded);
    ~FoldHeader() override;

    void Set(Folding folding);
    [[nodiscard]] Folding Get() const;
    void SetSecondary(const wxString& text);
    /// A small button behind the secondary text; made once, shown or not.
    void SetLink(const wxString& label, const wxString& name, std::function<void()> act);
    void ShowLink(bool shown);

private:
    std::function<void(Folding)> m_onFolded;
    GtkWidget* m_expander;
    unsigned long m_handler = 0;
    wxStaticText* m_secondary;
    wxBoxSizer* m_row = nullptr;
    wxButton* m_link = nullptr;
};

}  // namespace mahdar::agenda
