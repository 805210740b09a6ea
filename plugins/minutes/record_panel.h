// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/plugin/desk.h"
#include "plugins/minutes/record/formula_line.h"
#include "plugins/minutes/record/record_commands.h"
#include "plugins/minutes/record/record_rows.h"
#include "plugins/minutes/windows/record_windows.h"

#include <map>
#include <string>

#include <wx/panel.h>

namespace mahdar {

class RecordPanelView;
class SpellChecker;
struct FormulaSays;

/// The minutes of the current or selected item, written and recorded. The desk, the library and the window outlive it.
class RecordPanel final : public wxPanel {
public:
    RecordPanel(wxWindow* parent, Desk& desk, const DraftTables& tables, SpellChecker& spelling, RecordWindow& window, RecordWishes& wishes);

private:
    void Connect(RecordWindow& window);
    void ConnectFormula();
    void OnChanged(const Change& change);
    void OnSelection();
    /// Shows the paragraphs as they are now; rows that did not change are not touched.
    void Refresh();
    [[nodiscard]] ItemId ShownItem() const;

    void Type(const std::string& id, Language language, const std::string& text);
    void MarkSpelling();
    void SelectRow(const std::string& id);
    void ShowIn(const std::string& id, Language language);
    bool NextLanguage();
    [[nodiscard]] FormulaSays SayFormula(const std::string& typed);
    bool AddFormula(const std::string& typed);

    Desk& m_desk;
    const FormulaLibrary& m_library;
    SpellChecker& m_spelling;
    RecordPanelView* m_view;
    SessionNames m_names;
    RecordPage m_page;
    ItemId m_item;
    Language m_language;
    std::map<std::string, Language> m_languages;  // rows shown in another language than the rest
    std::string m_focusWanted;                    // a new row that the user asked to type into
    RecordWindows m_windows;
    Connection m_changed, m_selected, m_flush, m_focus, m_formula, m_nextLanguage, m_added;
};

}  // namespace mahdar
