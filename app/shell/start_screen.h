// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <wx/panel.h>

#include "core/text/language.h"

class wxBoxSizer;

namespace mahdar::shell {

class RecoveryNotice;
class Shell;

/// What the window shows while no session is open: what a crash left, ways to begin, recent sessions, language.
class StartScreen final : public wxPanel {
public:
    StartScreen(wxWindow* parent, Shell& shell);
    void FocusFirst();

private:
    [[nodiscard]] wxSizer* Begin();
    [[nodiscard]] wxSizer* Recent();
    [[nodiscard]] wxSizer* FirstHour();
    [[nodiscard]] wxSizer* Languages();
    void AddNotice(wxBoxSizer* column);
    void AddLanguage(wxBoxSizer* box, wxWindow* parent, Language language, const wxString& name, long style);

    Shell& m_shell;
    RecoveryNotice* m_notice = nullptr;
    wxWindow* m_first = nullptr;
};

}  // namespace mahdar::shell
