// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/panels/agenda_panels.h"

#include "core/base/error.h"
#include "core/plugin/desk.h"
#include "plugins/agenda/panels/agenda_tree_panel.h"
#include "plugins/agenda/panels/floor_panel.h"
#include "plugins/agenda/panels/item_panel.h"
#include "plugins/agenda/panels/live_windows.h"

#include <memory>

namespace mahdar::agenda {

void AddAgendaPanels(Host& host) {
    // Shared, because the command and every item pane made later (one for each change of language) need it.
    auto fold = std::make_shared<AnnotationFold>();
    if (host.Commands().Find("agenda/fold") == nullptr) {
        Command command;
        command.id = "agenda/fold";
        command.label = MAHDAR_TR("Fold or unfold the annotation");
        command.key = "Ctrl+F9";
        command.chord = "Ctrl+Shift+X";
        command.glyph = "lines";
        command.act = [fold](const Arguments&) { fold->toggled.Emit(); };
        host.Commands().Add(std::move(command));
    }
    // Shared likewise by the commands and each pane of the floor made later.
    auto wishes = std::make_shared<WindowWishes>();
    AddWindowCommands(host.Commands(), wishes);
    host.AddPanel({"agenda.tree", MAHDAR_TR("Agenda"), PanelPlace::Start, 1, 1,
                   [](wxWindow* parent, Desk& desk) -> wxWindow* { return new AgendaTreePanel(parent, desk); }});
    host.AddPanel({"agenda.item", MAHDAR_TR("Item"), PanelPlace::Centre, 1, 0,
                   [fold](wxWindow* parent, Desk& desk) -> wxWindow* { return new ItemPanel(parent, desk, *fold); }});
    host.AddPanel({"floor.panel", MAHDAR_TR("Floor"), PanelPlace::End, 1, 3,
                   [wishes](wxWindow* parent, Desk& desk) -> wxWindow* { return new FloorPanel(parent, desk, wishes); }});
}

}  // namespace mahdar::agenda
