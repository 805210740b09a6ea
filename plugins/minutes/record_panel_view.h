// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/minutes/record/record_rows.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include <wx/panel.h>

class wxChoice;
class wxStaticText;

namespace mahdar {

class FormulaBox;
class KeyButton;
class ParagraphList;
class SectionHeader;

/// What the user did in the panel. Every function must be set.
struct RecordPanelActs {
    std::function<void(const std::string& id, Language language, const std::string& text)> textTyped;
    std::function<void(const std::string& id)> rowFocused;
    std::function<void(const std::string& id, Language language)> rowLanguage;
    std::function<void(Language language)> language;
    std::function<void()> newParagraph;
};

/// Header, rows and the place of the formula line. Knows nothing of sessions: it shows pages.
class RecordPanelView final : public wxPanel {
public:
    RecordPanelView(wxWindow* parent, RecordPanelActs acts);

    /// Only rows that differ from those shown are touched; a text being typed is left alone.
    void ShowPage(const RecordPage& page);
    void ShowLanguage(Language language);
    [[nodiscard]] FormulaBox& Formula() { return *m_formula; }

    /// The session may only be read: nothing that changes it can be pressed or typed, and the reason is told.
    void SetReadOnly(const wxString& reason);

    void Reveal(const std::string& id);
    /// Puts the caret into that row; only where the user asked for it.
    void FocusRow(const std::string& id);
    /// The row with the caret; empty if there is none.
    [[nodiscard]] std::string FocusedRow() const;
    /// Records whatever is being typed.
    void Flush();

private:
    void MakeHeader();

    RecordPanelActs m_acts;
    SectionHeader* m_header;
    KeyButton* m_paragraph = nullptr;
    KeyButton* m_decision = nullptr;
    wxChoice* m_language = nullptr;
    wxStaticText* m_empty;
    ParagraphList* m_list;
    FormulaBox* m_formula;
    std::vector<RecordRow> m_rows;
    bool m_readOnly = false;
};

}  // namespace mahdar
