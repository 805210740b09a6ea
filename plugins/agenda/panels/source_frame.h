// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/plugin/desk.h"
#include "plugins/agenda/import/import_record.h"
#include "plugins/agenda/panels/review/row_list.h"

#include <wx/frame.h>

#include <vector>

class wxButton;
class wxStaticText;

namespace mahdar::agenda {

/// The document the agenda was imported from, line by line as it was found and as it was read; the lines of
/// the item that is looked at stand out. The session keeps both, so nothing is read again. A window of its
/// own beside the cockpit.
class SourceFrame final : public wxFrame {
public:
    SourceFrame(wxWindow* parent, Desk& desk);
    /// The lines again, at the first of the item that is looked at.
    void ShowItem();

private:
    struct Row {
        RecordedLine line;
        bool ofItem = false;

        bool operator==(const Row&) const = default;
    };

    void BuildList();
    void ShowState();
    void SaveDocument();
    void SaveParts(const std::vector<const Envelope*>& parts);
    void OnKey(wxKeyEvent& event);

    Desk& m_desk;
    std::vector<RecordedLine> m_lines;
    wxStaticText* m_state;
    wxDataViewCtrl* m_list;
    wxButton* m_save;
    wxObjectDataPtr<RowList<Row>> m_rows;
    std::vector<Connection> m_connections;
};

}  // namespace mahdar::agenda
