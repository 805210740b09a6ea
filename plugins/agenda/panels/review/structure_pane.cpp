// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/panels/review/structure_pane.h"

#include "app/ui/accessibility.h"
#include "app/ui/rtl.h"
#include "app/ui/section_header.h"
#include "app/ui/two_line_list.h"
#include "app/ui/wx_strings.h"
#include "plugins/agenda/panels/review/review_words.h"
#include "plugins/agenda/panels/review/row_list.h"

#include <gtk/gtk.h>
#include <wx/sizer.h>
#include <wx/translation.h>

#include <algorithm>
#include <set>

namespace mahdar::agenda {

namespace {

constexpr int kDoubtWidth = 72;
constexpr int kReporterWidth = 100;
constexpr int kScrollBar = 14;

struct Slots {
    int reports = 0;
    std::set<std::string> bodies;

    void Count(const std::vector<StructureNode>& nodes) {
        for (const StructureNode& node : nodes) {
            reports += static_cast<int>(node.reporters.size() + node.unknownReporters.size());
            bodies.insert(node.reporters.begin(), node.reporters.end());
            bodies.insert(node.unknownReporters.begin(), node.unknownReporters.end());
            Count(node.children);
        }
    }
};

}  // namespace

StructurePane::StructurePane(wxWindow* parent, Listener listener)
    : wxPanel(parent),
      m_listener(std::move(listener)),
      m_header(new SectionHeader(this, _("Recognised structure"))),
      m_tree(new wxDataViewCtrl(this, wxID_ANY, wxDefaultPosition, wxDefaultSize,
                                wxDV_SINGLE | wxDV_ROW_LINES | wxDV_VARIABLE_LINE_HEIGHT | wxBORDER_NONE)),
      m_model(new StructureModel) {
    SetBackgroundColour(Colour(Ground::Paper));
    KeyButtonLook look{KeyButtonShape::Inline, KeyButtonStyle::Plain, GlyphName::Plus, Ink::Text};
    auto* add = m_header->AddButton(_("Item"), ToWx(KeyOf(FrameAct::AddItem)), look);
    SetAccessibleName(add, Translated(RowOf(FrameAct::AddItem).label));
    add->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { m_listener.act(FrameAct::AddItem); });
    m_tree->AssociateModel(m_model.get());
    AddColumns();
    PrepareList(m_tree, _("Recognised structure"));
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(m_header, 0, wxEXPAND);
    column->Add(m_tree, 1, wxEXPAND);
    SetSizer(column);
    m_tree->Bind(wxEVT_CHAR_HOOK, &StructurePane::OnKey, this);
    m_tree->Bind(wxEVT_DATAVIEW_SELECTION_CHANGED, [this](wxDataViewEvent&) {
        const StructureNode* node = Selected();
        if (!m_going && node != nullptr) m_listener.selected(*node);
    });
}

void StructurePane::AddColumns() {
    auto* renderer = new wxDataViewTextRenderer();
    renderer->EnableMarkup();
    renderer->EnableEllipsize(wxELLIPSIZE_END);
    g_object_set(renderer->GetGtkHandle(), "ypad", 4, nullptr);
    auto* part = new wxDataViewColumn(_("Item, part, action"), renderer, StructureModel::kPart, 240,
                                      wxALIGN_NOT, wxDATAVIEW_COL_RESIZABLE);
    m_tree->AppendColumn(part);
    AppendIconTextColumn(m_tree, wxGETTEXT_IN_CONTEXT("line", "Review"), StructureModel::kDoubt, kDoubtWidth);
    AppendTextColumn(m_tree, _("Who reports"), StructureModel::kReporter, kReporterWidth);
    m_tree->SetExpanderColumn(part);
    m_tree->Bind(wxEVT_SIZE, [part](wxSizeEvent& event) {
        event.Skip();
        part->SetWidth(std::max(120, event.GetSize().x - kDoubtWidth - kReporterWidth - kScrollBar));
    });
}

void StructurePane::Show(const ReviewModel& model) {
    std::set<std::string> folded;
    for (const std::string& id : m_model->Parents()) {
        if (!m_tree->IsExpanded(m_model->Find(id))) folded.insert(id);
    }
    const StructureNode* selected = Selected();
    const std::string selectedId = selected == nullptr ? std::string() : selected->id;
    const bool going = std::exchange(m_going, true);
    if (m_model->Show(StructureTree(model)) == StructureModel::Shown::Anew) {
        for (const std::string& id : m_model->Parents()) {
            if (!folded.contains(id)) m_tree->Expand(m_model->Find(id));
        }
        if (const wxDataViewItem row = m_model->Find(selectedId); row.IsOk()) Reveal(row);
    }
    m_going = going;
    Slots slots;
    slots.Count(m_model->Nodes());
    const auto bodies = static_cast<int>(slots.bodies.size());
    const wxString reports = Filled(wxPLURAL("%1 report", "%1 reports", static_cast<unsigned>(slots.reports)),
                                    {Number(slots.reports)});
    const wxString names =
        Filled(wxPLURAL("%1 body", "%1 bodies", static_cast<unsigned>(bodies)), {Number(bodies)});
    m_header->SetSecondary(slots.reports == 0 ? wxString() : reports + _(", ") + names);
}

void StructurePane::Reveal(const wxDataViewItem& item) {
    for (wxDataViewItem parent = m_model->GetParent(item); parent.IsOk(); parent = m_model->GetParent(parent))
        m_tree->Expand(parent);
    GoToRow(m_tree, item);
}

void StructurePane::GoTo(int line) {
    const StructureNode* node = NodeOfLine(m_model->Nodes(), line);
    const bool going = std::exchange(m_going, true);
    if (node == nullptr) {
        m_tree->UnselectAll();
    } else {
        Reveal(m_model->Find(node->id));
    }
    m_going = going;
}

const StructureNode* StructurePane::Selected() const {
    return m_model->NodeOf(m_tree->GetSelection());
}

void StructurePane::SetFocus() {
    m_tree->SetFocus();
}

/// Left and right fold and unfold in reading direction; GTK's own keys for it are not known to users.
void StructurePane::OnKey(wxKeyEvent& event) {
    const wxDataViewItem item = m_tree->GetSelection();
    const int key = event.GetKeyCode();
    if (event.HasAnyModifiers() || !item.IsOk()) {
        event.Skip();
    } else if (key == ForwardKey()) {
        m_tree->Expand(item);
    } else if (key == BackwardKey() && m_tree->IsExpanded(item)) {
        m_tree->Collapse(item);
    } else if (const wxDataViewItem parent = m_model->GetParent(item);
               key == BackwardKey() && parent.IsOk()) {
        GoToRow(m_tree, parent);
    } else {
        event.Skip();
    }
}

}  // namespace mahdar::agenda
