// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/panels/review/review_acts.h"
#include "plugins/agenda/panels/review/structure_model.h"

#include <wx/panel.h>

#include <functional>
#include <vector>

namespace mahdar {
class SectionHeader;
}

namespace mahdar::agenda {

/// Items, sub-items and required actions as they were recognised, with their lines to review and who reports.
class StructurePane final : public wxPanel {
public:
    struct Listener {
        std::function<void(const StructureNode& node)> selected;
        std::function<void(FrameAct act)> act;
    };

    StructurePane(wxWindow* parent, Listener listener);

    void Show(const ReviewModel& model);
    [[nodiscard]] const std::vector<StructureNode>& Nodes() const noexcept { return m_model->Nodes(); }
    /// Selects the narrowest row that holds the line.
    void GoTo(int line);
    /// Null if nothing is selected.
    [[nodiscard]] const StructureNode* Selected() const;
    void SetFocus() override;

    using wxPanel::Show;

private:
    void AddColumns();
    void OnKey(wxKeyEvent& event);
    void Reveal(const wxDataViewItem& item);

    Listener m_listener;
    SectionHeader* m_header;
    wxDataViewCtrl* m_tree;
    wxObjectDataPtr<StructureModel> m_model;
    bool m_going = false;
    bool m_shownBefore = false;
};

}  // namespace mahdar::agenda
