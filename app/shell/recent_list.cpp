// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/shell/recent_list.h"

#include "app/shell/words.h"
#include "app/ui/rtl.h"
#include "app/ui/two_line_list.h"
#include "app/ui/wx_strings.h"
#include "core/base/clock.h"

#include <wx/dataview.h>
#include <wx/intl.h>

namespace mahdar::shell {
namespace {

wxVariant StateOf(const RecentSession& session) {
    const wxString number = wxString::Format("%d", session.sitting);
    switch (session.state) {
        case RecentState::SittingOpen: return StateCell(GlyphName::Triangle, Ink::Good, Filled(_("Sitting %1 in session"), {number}));
        case RecentState::SittingSuspended: return StateCell(GlyphName::TwoBars, Ink::Care, Filled(_("Sitting %1 suspended"), {number}));
        case RecentState::Closed: return StateCell(GlyphName::TickedBox, Ink::Good, Filled(_("Sitting %1 closed"), {number}));
        case RecentState::Draft: break;
    }
    return StateCell(GlyphName::Ring, Ink::Secondary, _("Draft"));
}

wxString UsedAt(const std::string& iso) {
    const auto used = ParseIso(iso);
    if (!used) return {};
    const Instant now = SystemClock{}.Now();
    const wxString time = Ltr(ToWx(WallTime(*used).substr(0, 5)));
    if (WallDate(*used) == WallDate(now)) return Filled(_("today %1"), {time});
    return Ltr(ToWx(WallDate(*used)));
}

}  // namespace

wxDataViewListCtrl* MakeRecentList(wxWindow* parent, const std::vector<RecentSession>& sessions,
                                   std::function<void(const std::filesystem::path&)> open) {
    auto* list = new wxDataViewListCtrl(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxDV_SINGLE | wxDV_ROW_LINES);
    AppendTwoLineColumn(list, _("Meeting"), 0, 560);
    AppendIconTextColumn(list, _("State"), 1, 180);
    AppendTextColumn(list, _("Last used"), 2, 110);
    PrepareList(list, _("Recent sessions"));
    std::vector<std::filesystem::path> paths;
    for (const RecentSession& session : sessions) {
        paths.push_back(session.path);
        const std::string file = session.path.filename().string();
        TwoLineText text;
        text.title = session.title.empty() ? file : session.title;
        text.current = true;
        text.detail = session.detail.empty() ? file : session.detail + " · " + file;
        wxVector<wxVariant> row;
        row.push_back(TwoLineMarkup(text));
        row.push_back(StateOf(session));
        row.push_back(UsedAt(session.usedAt));
        list->AppendItem(row);
    }
    list->Bind(wxEVT_DATAVIEW_ITEM_ACTIVATED, [list, paths, open = std::move(open)](wxDataViewEvent& event) {
        const int row = list->ItemToRow(event.GetItem());
        if (row >= 0 && row < static_cast<int>(paths.size())) open(paths[static_cast<std::size_t>(row)]);
    });
    return list;
}

}  // namespace mahdar::shell
