// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/panels/item_panel.h"

#include "plugins/agenda/panels/annotation_pane.h"
#include "plugins/agenda/panels/desk_tools.h"
#include "plugins/agenda/panels/item_header.h"

#include <wx/sizer.h>
#include <wx/statline.h>
#include <wx/translation.h>

namespace mahdar::agenda {

namespace {

constexpr int kLowWindow = 780;

}  // namespace

ItemPanel::ItemPanel(wxWindow* parent, Desk& desk, AnnotationFold& fold)
    : wxPanel(parent),
      m_desk(desk),
      m_fold(fold),
      m_header(new ItemHeader(this, desk)),
      m_foldHeader(new FoldHeader(this, _("Annotation and required actions"), KeysOf(desk, "agenda/fold"),
                                  [this](Folding folding) { UserFolded(folding); })),
      m_annotation(new AnnotationPane(this, desk)) {
    m_foldHeader->SetLink(_("Original…"), _("The original document of the agenda"), [this] { m_desk.Run("agenda source"); });
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(m_header, 0, wxEXPAND);
    column->Add(m_foldHeader, 0, wxEXPAND);
    column->Add(m_annotation, 0, wxEXPAND);
    column->Add(new wxStaticLine(this), 0, wxEXPAND);
    SetSizer(column);
    ShowItem();
    Apply(m_fold.wanted);
    Listen();
}

void ItemPanel::Listen() {
    m_connections.push_back(m_desk.Log().changed.Connect([this](const Change& change) { OnChanged(change); }));
    m_connections.push_back(m_desk.selectionChanged.Connect([this](const Selection&) { ShowItem(); }));
    m_connections.push_back(m_desk.tick.Connect([this] { m_header->ShowTimes(ShownItem(m_desk)); }));
    m_connections.push_back(m_fold.toggled.Connect([this] {
        UserFolded(m_foldHeader->Get() == Folding::Folded ? Folding::Unfolded : Folding::Folded);
    }));
    m_connections.push_back(m_desk.focusRequested.Connect([this](const std::string& place) {
        if (place != "agenda.annotation") return;
        UserFolded(Folding::Unfolded);
        m_annotation->FocusText();
    }));
    wxGetTopLevelParent(this)->Bind(wxEVT_SIZE, &ItemPanel::OnWindowSize, this);
}

void ItemPanel::OnChanged(const Change& change) {
    if (Touches<AgendaItem, Floor, Passage, RequiredAction, Intervention, Institution>(change)) ShowItem();
}

void ItemPanel::OnWindowSize(wxSizeEvent& event) {
    event.Skip();
    const bool low = event.GetSize().y < kLowWindow;
    if (low == m_low) return;
    m_low = low;
    Apply(low ? Folding::Folded : m_fold.wanted);
}

void ItemPanel::ShowItem() {
    const AgendaItem* item = ShownItem(m_desk);
    m_header->Show(item);
    m_annotation->Show(item);
    m_foldHeader->ShowLink(item != nullptr && item->lines.first > 0);
    m_foldHeader->SetSecondary(item == nullptr ? wxString() : AnnotationSummary(m_desk.State(), *item));
}

void ItemPanel::UserFolded(Folding folding) {
    m_fold.wanted = folding;
    Apply(folding);
}

void ItemPanel::Apply(Folding folding) {
    m_foldHeader->Set(folding);
    const bool show = folding == Folding::Unfolded;
    if (m_annotation->IsShown() == show) return;
    m_annotation->wxWindow::Show(show);
    SetMinSize(wxSize(-1, GetSizer()->CalcMin().y));
    InvalidateBestSize();
    if (GetParent() != nullptr) GetParent()->Layout();
}

}  // namespace mahdar::agenda
