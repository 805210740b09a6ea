// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/panels/agenda_tree_panel.h"

#include "app/ui/accessibility.h"
#include "app/ui/fonts.h"
#include "app/ui/rtl.h"
#include "app/ui/section_header.h"
#include "app/ui/two_line_list.h"
#include "app/ui/wx_strings.h"
#include "core/command/resolve.h"
#include "core/text/fold.h"
#include "plugins/agenda/panels/desk_tools.h"
#include "plugins/agenda/panels/list_looks.h"

#include <wx/menu.h>
#include <wx/sizer.h>
#include <wx/srchctrl.h>
#include <wx/stattext.h>

#include <algorithm>
#include <utility>

namespace mahdar::agenda {

namespace {

constexpr std::int64_t kMinutesEveryMs = 30'000;
constexpr int kMargin = 8;
constexpr int kEmptyWidth = 200;

}  // namespace

AgendaTreePanel::AgendaTreePanel(wxWindow* parent, Desk& desk)
    : wxPanel(parent),
      m_desk(desk),
      m_header(new SectionHeader(this, _("Agenda"))),
      m_search(new wxSearchCtrl(this, wxID_ANY)),
      m_empty(new wxStaticText(this, wxID_ANY, _("No items yet. Import an agenda, or press Insert to add one."))),
      m_tree(new wxDataViewCtrl(this, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxDV_SINGLE | wxDV_VARIABLE_LINE_HEIGHT | wxBORDER_NONE)),
      m_model(new AgendaModel) {
    SetBackgroundColour(Colour(Ground::Paper));
    m_header->SetNote("F6");
    m_search->SetDescriptiveText(_("Find an item"));
    m_search->ShowCancelButton(true);
    SetAccessibleName(m_search, _("Find an item"));
    m_tree->AssociateModel(m_model.get());
    AddColumns();
    PrepareList(m_tree, _("Agenda"));
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(m_header, 0, wxEXPAND);
    column->Add(m_search, 0, wxEXPAND | wxALL, kMargin);
    column->Add(WrapLabel(m_empty, kEmptyWidth), 0, wxEXPAND | wxALL, kMargin);
    column->Add(m_tree, 1, wxEXPAND);
    SetSizer(column);
    m_current = m_desk.State().TheFloor().currentItem;
    BindEvents();
    Listen();
    ShowRows();
    if (m_desk.Selected().item.Empty() && m_current) m_desk.Select({m_current, {}, {}});
    Reveal(m_desk.Selected().item);
}

void AgendaTreePanel::SetFocus() { m_tree->SetFocus(); }

void AgendaTreePanel::AddColumns() {
    constexpr int kGlyphWidth = 36;
    constexpr int kItemWidth = 220;
    constexpr int kMarkWidth = 32;
    constexpr int kMinutesWidth = 56;
    AppendSignColumn(m_tree, _("State"), AgendaModel::kState, kGlyphWidth);
    auto* item = AppendTwoLineColumn(m_tree, _("Item and state"), AgendaModel::kItem, kItemWidth);
    AppendSignColumn(m_tree, _("Mark"), AgendaModel::kMark, kMarkWidth);
    // TRANSLATORS: short for minutes, the title of a narrow column.
    AppendTwoLineColumn(m_tree, _("Min"), AgendaModel::kMinutes, kMinutesWidth);
    m_tree->SetExpanderColumn(item);
    m_tree->Bind(wxEVT_SIZE, [this, item](wxSizeEvent& event) {
        event.Skip();
        constexpr int kOthers = kGlyphWidth + kMarkWidth + kMinutesWidth;
        constexpr int kScrollBar = 14;
        item->SetWidth(std::max(kItemWidth / 2, event.GetSize().x - kOthers - kScrollBar));
    });
}

void AgendaTreePanel::BindEvents() {
    m_search->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { ApplyFilter(); });
    m_search->Bind(wxEVT_CHAR_HOOK, &AgendaTreePanel::OnKey, this);
    m_tree->Bind(wxEVT_CHAR_HOOK, &AgendaTreePanel::OnKey, this);
    m_tree->Bind(wxEVT_DATAVIEW_SELECTION_CHANGED, [this](wxDataViewEvent&) { OnSelected(); });
    m_tree->Bind(wxEVT_DATAVIEW_ITEM_ACTIVATED,
                 [this](wxDataViewEvent& event) { OpenItem(m_model->IdOf(event.GetItem())); });
    m_tree->Bind(wxEVT_DATAVIEW_ITEM_CONTEXT_MENU, [this](wxDataViewEvent& event) { OnMenu(event.GetItem()); });
}

void AgendaTreePanel::Listen() {
    m_connections.push_back(m_desk.Log().changed.Connect([this](const Change& change) { OnChanged(change); }));
    m_connections.push_back(m_desk.tick.Connect([this] { OnTick(); }));
    m_connections.push_back(m_desk.selectionChanged.Connect([this](const Selection& selection) {
        if (m_model->IdOf(m_tree->GetSelection()) != selection.item) Reveal(selection.item);
    }));
    m_connections.push_back(m_desk.focusRequested.Connect([this](const std::string& place) {
        if (place == "agenda.search") m_search->SetFocus();
        if (place == "agenda.tree") m_tree->SetFocus();
    }));
}

void AgendaTreePanel::OnChanged(const Change& change) {
    if (!Touches<AgendaItem, Floor, Paragraph, RequiredAction, MeetingDocument>(change)) return;
    ShowRows();
    FollowCurrent();
}

void AgendaTreePanel::OnTick() {
    const std::int64_t now = m_desk.TheClock().SteadyMs();
    if (now - m_minutesShownAtMs >= kMinutesEveryMs) ShowRows();
}

void AgendaTreePanel::ShowRows() {
    m_minutesShownAtMs = m_desk.TheClock().SteadyMs();
    const std::vector<ItemId> unfolded = Unfolded();
    auto rows = AgendaRows(m_desk.State(), m_desk.InterfaceLanguage(), m_desk.TheClock().Now());
    if (m_model->Show(std::move(rows)) == AgendaModel::Shown::Anew) Restore(unfolded);
    m_header->SetSecondary(ClosedCount(m_desk.State()));
    ShowEmptiness();
}

void AgendaTreePanel::ShowEmptiness() {
    const bool empty = m_model->Empty();
    if (m_empty->IsShown() == empty) return;
    m_empty->Show(empty);
    Layout();
}

void AgendaTreePanel::ApplyFilter() {
    const std::string folded = FoldForSearch(FromWx(m_search->GetValue()));
    if (m_model->Filter(folded) == AgendaModel::Shown::RowsOnly) return;
    Restore(folded.empty() ? std::vector<ItemId>{} : m_model->Parents());
}

std::vector<ItemId> AgendaTreePanel::Unfolded() const {
    std::vector<ItemId> unfolded = m_model->Parents();
    std::erase_if(unfolded, [this](const ItemId& id) { return !m_tree->IsExpanded(m_model->Find(id)); });
    return unfolded;
}

void AgendaTreePanel::Restore(const std::vector<ItemId>& unfolded) {
    for (const ItemId& id : unfolded) {
        if (const wxDataViewItem item = m_model->Find(id); item.IsOk()) m_tree->Expand(item);
    }
    Reveal(m_desk.Selected().item);
}

void AgendaTreePanel::FollowCurrent() {
    const ItemId current = m_desk.State().TheFloor().currentItem;
    if (current == m_current) return;
    const ItemId before = std::exchange(m_current, current);
    const ItemId selected = m_desk.Selected().item;
    const bool navigates = m_tree->HasFocus() && selected && selected != before;
    if (current.Empty() || navigates) return;
    m_desk.Select({current, {}, {}});
    Reveal(current);
}

void AgendaTreePanel::Reveal(const ItemId& id) {
    const wxDataViewItem item = m_model->Find(id);
    if (!item.IsOk()) {
        m_tree->UnselectAll();
        return;
    }
    if (const wxDataViewItem parent = m_model->GetParent(item); parent.IsOk()) m_tree->Expand(parent);
    if (m_tree->GetSelection() != item) m_tree->Select(item);
    m_tree->EnsureVisible(item);
}

void AgendaTreePanel::OnSelected() {
    const ItemId id = m_model->IdOf(m_tree->GetSelection());
    if (id.Empty() || id == m_desk.Selected().item) return;
    m_desk.Select({id, {}, {}});
}

void AgendaTreePanel::OnKey(wxKeyEvent& event) {
    const wxDataViewItem item = m_tree->GetSelection();
    const bool inTree = event.GetEventObject() == m_tree;
    const int key = event.GetKeyCode();
    if (event.HasAnyModifiers()) {
        event.Skip();
    } else if (key == WXK_INSERT) {
        m_desk.focusRequested.Emit("palette:agenda add ");
    } else if (!inTree && key == WXK_ESCAPE && !m_search->IsEmpty()) {
        m_search->Clear();
    } else if (!inTree && (key == WXK_RETURN || key == WXK_NUMPAD_ENTER || key == WXK_DOWN)) {
        if (const ItemId found = m_model->FirstMatch(); found && !m_search->IsEmpty()) m_desk.Select({found, {}, {}});
        m_tree->SetFocus();
    } else if (inTree && key == ForwardKey() && item.IsOk()) {
        m_tree->Expand(item);
    } else if (inTree && key == BackwardKey() && item.IsOk()) {
        const wxDataViewItem parent = m_model->GetParent(item);
        if (m_tree->IsExpanded(item)) {
            m_tree->Collapse(item);
        } else if (parent.IsOk()) {
            m_desk.Select({m_model->IdOf(parent), {}, {}});
        }
    } else {
        event.Skip();
    }
}

void AgendaTreePanel::OpenItem(const ItemId& id) {
    const AgendaItem* item = m_desk.State().Find(id);
    if (item != nullptr && item->state != ItemState::Open) RunOn(id, "agenda open");
}

void AgendaTreePanel::RunOn(const ItemId& id, const char* verb) {
    m_desk.Run(std::string(verb) + ' ' + PathOf(m_desk.State(), id));
}

void AgendaTreePanel::OnMenu(const wxDataViewItem& row) {
    const ItemId id = m_model->IdOf(row);
    const AgendaItem* item = m_desk.State().Find(id);
    if (item == nullptr) return;
    const bool isOpen = item->state == ItemState::Open;
    const bool isSuspended = item->state == ItemState::Suspended;
    const bool canDefer = isOpen || isSuspended || item->state == ItemState::Pending;
    wxMenu menu;
    const auto add = [&](const wxString& label, const char* verb, const char* command, bool possible) {
        const wxString keys = KeysOf(m_desk, command);
        wxMenuItem* entry = menu.Append(wxID_ANY, keys.empty() ? label : label + '\t' + keys);
        entry->Enable(possible && CanRun(m_desk, command));
        menu.Bind(wxEVT_MENU, [this, id, verb](wxCommandEvent&) { RunOn(id, verb); }, entry->GetId());
    };
    add(_("Open item"), "agenda open", "agenda/open", !isOpen);
    add(_("Close item"), "agenda close", "agenda/close", isOpen || isSuspended);
    add(isSuspended ? _("Resume item") : _("Suspend item"), "agenda suspend", "agenda/suspend", isOpen || isSuspended);
    add(_("Defer item"), "agenda defer", "agenda/defer", canDefer);
    m_tree->PopupMenu(&menu);
}

}  // namespace mahdar::agenda
