// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/text/language.h"

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include <wx/panel.h>
#include <wx/timer.h>

class wxStaticText;
class wxTextCtrl;

namespace mahdar {

class StateLine;

/// What stands under the formula line.
struct FormulaSays {
    int number = 0;               ///< of the paragraph that would be added; 0: it cannot be added yet
    std::string sentence;
    Language language = Language::Arabic;
    std::vector<Language> whole;  ///< languages that come out of the bank
    std::string problem;          ///< a sentence in the language of the interface
    std::string problemWords;     ///< underlined in the line
};

/// The line a decision is typed into, and its preview. Enter adds, Tab completes; Esc never throws away what was typed.
class FormulaBox final : public wxPanel {
public:
    explicit FormulaBox(wxWindow* parent);

    /// Asked after every change of the line.
    std::function<FormulaSays(const std::string& typed)> preview;
    /// True if it was recorded; then the line is emptied.
    std::function<bool(const std::string& typed)> add;
    /// The completed line; empty if there is nothing to complete.
    std::function<std::string(const std::string& typed)> complete;

    void FocusLine();
    /// Nothing can be typed; the reason stands where the preview would.
    void Block(const wxString& reason);
    /// The item, the language or the numbers changed: says it anew.
    void Update();

    using wxPanel::Update;

private:
    void MakeLayout();
    void OnKey(wxKeyEvent& event);
    void Say(const FormulaSays& says);
    void Remeasure();
    void Underline(const std::string& words);

    wxStaticText* m_label;
    wxTextCtrl* m_line;
    StateLine* m_state;
    wxStaticText* m_preview;
    wxStaticText* m_hint;
    StateLine* m_whole;
    wxTimer m_pause;
    std::string m_announced;
    bool m_blocked = false;
};

}  // namespace mahdar
