// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/review/structure_tree.h"

#include <wx/panel.h>

#include <string>
#include <vector>

class wxBoxSizer;
class wxStaticText;

namespace mahdar {
class StateLine;
}

namespace mahdar::agenda {

/// The strip over the review: what document this is, how much was recognised, how much is left to review.
class ReviewStrip final : public wxPanel {
public:
    explicit ReviewStrip(wxWindow* parent);

    void Show(const ReviewModel& model, const std::vector<StructureNode>& tree, const std::string& fileName);

    using wxPanel::Show;

private:
    wxBoxSizer* AddCell(wxStaticText*& label);

    wxStaticText* m_title;
    wxStaticText* m_detail;
    wxBoxSizer* m_cells;
    wxStaticText* m_itemsLabel = nullptr;
    wxStaticText* m_items = nullptr;
    wxStaticText* m_linesLabel = nullptr;
    StateLine* m_sure = nullptr;
    StateLine* m_review = nullptr;
    wxStaticText* m_findingsLabel = nullptr;
    StateLine* m_high = nullptr;
    StateLine* m_medium = nullptr;
};

}  // namespace mahdar::agenda
