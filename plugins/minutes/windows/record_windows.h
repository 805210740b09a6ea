// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/plugin/desk.h"
#include "plugins/minutes/drafting/fresh_text.h"
#include "plugins/minutes/record/window_wishes.h"

#include <functional>
#include <map>
#include <memory>
#include <vector>

#include <wx/frame.h>
#include <wx/weakref.h>

namespace mahdar {

class SpellChecker;

/// Opens the windows of the record beside the cockpit, one of each. Lives in a pane and dies with it.
class RecordWindows {
public:
    RecordWindows(wxWindow* pane, Desk& desk, const DraftTables& tables, SpellChecker& spelling, RecordWishes& wishes);
    ~RecordWindows();

private:
    using Maker = std::function<wxFrame*()>;
    struct Place {
        Maker make;
        wxWeakRef<wxFrame> frame;
    };
    void Offer(Signal<bool&>& wish, Maker make);
    void Show(Place& place);

    wxWindow* m_pane;
    Desk& m_desk;
    std::vector<std::unique_ptr<Place>> m_places;
    std::vector<Connection> m_connections;
};

}  // namespace mahdar
