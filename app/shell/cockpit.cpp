// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/shell/cockpit.h"

#include "app/shell/hall_control.h"
#include "app/shell/preferences.h"
#include "app/shell/words.h"
#include "app/ui/accessibility.h"
#include "app/ui/colours.h"
#include "app/ui/hall_panel.h"
#include "app/ui/rtl.h"
#include "app/ui/wx_strings.h"
#include "core/plugin/desk.h"

#include <wx/aui/dockart.h>
#include <wx/intl.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

#include <algorithm>
#include <map>

namespace mahdar::shell {
namespace {

constexpr int kStartWidth = 350;
constexpr int kEndWidth = 424;
constexpr int kSash = 5;
/// As wide as the pane, sixteen to nine.
constexpr int kPreviewHeight = kStartWidth * 9 / 16;
constexpr int kLast = 99;

wxPanel* Notice(wxWindow* parent, const wxString& sentence) {
    auto* panel = new wxPanel(parent);
    panel->SetBackgroundColour(Colour(Ground::Paper));
    auto* label = WrapLabel(new wxStaticText(panel, wxID_ANY, sentence), 200);
    auto* sizer = new wxBoxSizer(wxVERTICAL);
    sizer->Add(label, 0, wxEXPAND | wxALL, 16);
    panel->SetSizer(sizer);
    return panel;
}

/// A plugin whose pane cannot be made must not take the others down.
wxWindow* Made(const PanelSpec& spec, wxWindow* parent, Desk& desk) {
    try {
        if (wxWindow* window = spec.create(parent, desk)) return window;
        return Notice(parent, _("This pane is empty."));
    } catch (...) {
        return Notice(parent, Filled(_("The pane \"%1\" could not be made: %2"),
                                     {Worded(spec.title), DescribeFailure(std::current_exception())}));
    }
}

wxAuiPaneInfo Placed(const PanelSpec& spec) {
    wxAuiPaneInfo info;
    info.Name(ToWx(spec.id)).Caption(Worded(spec.title)).CaptionVisible(false).PaneBorder(false).CloseButton(false);
    info.Position(spec.order).MinSize(160, 60);
    info.dock_proportion = std::max(1, spec.share) * 1000;
    switch (spec.place) {
        case PanelPlace::Start: return info.Left().BestSize(kStartWidth, 200);
        case PanelPlace::End: return info.Right().BestSize(kEndWidth, 200);
        case PanelPlace::Centre: break;
    }
    return info.Centre().BestSize(400, 200);
}

}  // namespace

Cockpit::Cockpit(wxWindow* parent, Desk& desk, Preferences& preferences, HallControl& hall)
    : wxPanel(parent), m_preferences(preferences), m_hall(hall) {
    // Docks take a share of the width that is there when they are first laid out.
    SetSize(parent->GetClientSize());
    m_aui.SetManagedWindow(this);
    m_aui.SetFlags(wxAUI_MGR_ALLOW_FLOATING | wxAUI_MGR_TRANSPARENT_HINT | wxAUI_MGR_LIVE_RESIZE);
    m_aui.SetDockSizeConstraint(0.45, 0.9);
    wxAuiDockArt* art = m_aui.GetArtProvider();
    art->SetMetric(wxAUI_DOCKART_SASH_SIZE, kSash);
    art->SetMetric(wxAUI_DOCKART_PANE_BORDER_SIZE, 0);
    art->SetColour(wxAUI_DOCKART_SASH_COLOUR, Colour(Ground::Line));
    art->SetColour(wxAUI_DOCKART_BACKGROUND_COLOUR, Colour(Ground::Window));
    AddPanes(desk);
    AddHallPreview();
    m_aui.Update();
    m_designed = m_aui.SavePerspective();
    RestoreLayout();
}

Cockpit::~Cockpit() {
    m_hall.SetPreview(nullptr);
    const wxString now = m_aui.SavePerspective();
    if (now != m_designed) m_preferences.SetLayout(IsInterfaceRightToLeft(), now);
    m_aui.UnInit();
}

void Cockpit::AddPanes(Desk& desk) {
    std::vector<PanelSpec> specs = desk.TheHost().Panels();
    std::stable_sort(specs.begin(), specs.end(), [](const PanelSpec& a, const PanelSpec& b) {
        return std::pair(a.place, a.order) < std::pair(b.place, b.order);
    });
    bool centre = false;
    for (const PanelSpec& spec : specs) {
        wxWindow* window = Made(spec, this, desk);
        m_order.push_back(window);
        wxAuiPaneInfo info = Placed(spec);
        // A pane may ask for a least height; without one the next pane squeezes it to nothing.
        if (window->GetMinSize().y > 0) info.MinSize(info.min_size.x, std::max(info.min_size.y, window->GetMinSize().y));
        if (spec.share <= 0) {
            info.Fixed().MinSize(info.min_size.x, window->GetBestSize().y);
            m_fitted.push_back(window);
        }
        m_aui.AddPane(window, info);
        centre = centre || spec.place == PanelPlace::Centre;
    }
    if (centre) return;
    m_aui.AddPane(Notice(this, specs.empty() ? _("No plugin offers a pane. Help, Plugins says why.")
                                             : _("No plugin offers a pane for this place.")),
                  wxAuiPaneInfo().Name("shell.empty").Centre().CaptionVisible(false).PaneBorder(false).CloseButton(false));
}

void Cockpit::AddHallPreview() {
    auto* preview = new HallPanel(this);
    wxAuiPaneInfo info;
    info.Name(kHallPane).Caption(_("Preview of the hall")).CaptionVisible(false).PaneBorder(false).CloseButton(false);
    info.Left().Position(kLast).Fixed().BestSize(kStartWidth, kPreviewHeight).MinSize(160, kPreviewHeight).Hide();
    // Its least height is all it takes: the others share the rest.
    info.dock_proportion = 1;
    m_aui.AddPane(preview, info);
    m_hall.SetPreview(preview);
}

void Cockpit::RestoreLayout() {
    const wxString stored = m_preferences.Layout(IsInterfaceRightToLeft());
    std::map<wxString, wxString> titles;
    for (const PaneInfo& pane : Panes()) titles[pane.id] = pane.title;
    if (stored.empty() || !m_aui.LoadPerspective(stored, false)) return;
    // A pane that the remembered layout does not know would stay hidden: its plugin is new.
    wxAuiPaneInfoArray& panes = m_aui.GetAllPanes();
    for (std::size_t i = 0; i < panes.GetCount(); ++i) {
        if (panes[i].name != kHallPane && !stored.Contains("name=" + panes[i].name + ";")) panes[i].Show();
        // They are stored in the language of that day.
        if (const auto title = titles.find(panes[i].name); title != titles.end()) panes[i].Caption(title->second);
    }
    m_aui.Update();
}

std::vector<Cockpit::PaneInfo> Cockpit::Panes() {
    std::vector<PaneInfo> list;
    wxAuiPaneInfoArray& panes = m_aui.GetAllPanes();
    for (std::size_t i = 0; i < panes.GetCount(); ++i) {
        if (!panes[i].caption.empty()) list.push_back({panes[i].name, panes[i].caption, panes[i].IsShown(), panes[i].IsFloating()});
    }
    return list;
}

void Cockpit::ShowPane(const wxString& id, bool shown) {
    m_aui.GetPane(id).Show(shown);
    m_aui.Update();
}

void Cockpit::TogglePane(const wxString& id) { ShowPane(id, !m_aui.GetPane(id).IsShown()); }

void Cockpit::FloatPane(const wxString& id, bool floating) {
    wxAuiPaneInfo& pane = m_aui.GetPane(id);
    if (!pane.IsOk()) return;
    if (floating) {
        pane.CaptionVisible(true).Show().Float().FloatingSize(pane.window->GetSize());
        pane.FloatingPosition(ClientToScreen(wxPoint(80, 80)));
    } else {
        pane.CaptionVisible(false).Show().Dock();
    }
    m_aui.Update();
}

void Cockpit::ResetLayout() { m_aui.LoadPerspective(m_designed, true); }

void Cockpit::FocusPane(PaneStep step) {
    if (m_order.empty()) return;
    const int count = static_cast<int>(m_order.size());
    const wxWindow* focus = FindFocus();
    int current = -1;
    for (int i = 0; i < count; ++i) {
        if (focus != nullptr && (focus == m_order[i] || m_order[i]->IsDescendant(const_cast<wxWindow*>(focus)))) current = i;
    }
    const int direction = step == PaneStep::Next ? 1 : -1;
    if (current < 0) current = step == PaneStep::Next ? -1 : count;
    for (int tried = 0; tried < count; ++tried) {
        current = (current + direction + count) % count;
        wxWindow* pane = m_order[current];
        if (!pane->IsShownOnScreen()) continue;
        pane->SetFocus();
        const wxWindow* now = FindFocus();
        if (now != nullptr && now != focus) return;
    }
}

void Cockpit::FitPanes() {
    bool changed = false;
    for (wxWindow* window : m_fitted) {
        wxAuiPaneInfo& pane = m_aui.GetPane(window);
        const int height = window->GetBestSize().y;
        if (!pane.IsOk() || pane.min_size.y == height) continue;
        pane.MinSize(pane.min_size.x, height);
        changed = true;
    }
    if (changed) m_aui.Update();
}

wxRect Cockpit::CentreOnScreen() {
    wxRect area;
    wxAuiPaneInfoArray& panes = m_aui.GetAllPanes();
    for (std::size_t i = 0; i < panes.GetCount(); ++i) {
        if (panes[i].dock_direction == wxAUI_DOCK_CENTER && panes[i].IsShown() && !panes[i].IsFloating())
            area = area.IsEmpty() ? panes[i].window->GetRect() : area.Union(panes[i].window->GetRect());
    }
    if (area.IsEmpty()) area = GetClientRect();
    // In a right-to-left window the screen position of a point is that of the mirrored one.
    const wxPoint middle = ClientToScreen(wxPoint(area.x + area.width / 2, area.y));
    return {middle.x - area.width / 2, middle.y, area.width, area.height};
}

}  // namespace mahdar::shell
