// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/panels/review/review_acts.h"
#include "plugins/agenda/panels/review/row_list.h"
#include "plugins/agenda/review/document_parts.h"

#include <wx/panel.h>

#include <functional>

namespace mahdar {
class SectionHeader;
}

namespace mahdar::agenda {

/// The paragraphs of the item that holds the selected line, as they will stand in the session.
class PartsPane final : public wxPanel {
public:
    struct Listener {
        std::function<void(const DocumentPart& part)> selected;
        std::function<void(FrameAct act)> act;
    };

    PartsPane(wxWindow* parent, Listener listener);

    /// Shows the item that holds the line, and selects the paragraph of the line.
    void Show(const ReviewModel& model, const std::vector<StructureNode>& tree, int line);
    /// Null if the line is in no paragraph.
    [[nodiscard]] const DocumentPart* PartAt(int line) const;
    void SetFocus() override;

    using wxPanel::Show;

private:
    void AddColumns();

    Listener m_listener;
    SectionHeader* m_header;
    wxDataViewCtrl* m_list;
    wxObjectDataPtr<RowList<DocumentPart>> m_rows;
    bool m_going = false;
};

}  // namespace mahdar::agenda
