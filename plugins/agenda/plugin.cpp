// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/base/error.h"
#include "core/plugin/host.h"
#include "core/plugin/plugin_api.h"
#include "plugins/agenda/flow/flow_commands.h"
#include "plugins/agenda/flow/item_carry.h"
#include "plugins/agenda/import/agenda_importer.h"
#include "plugins/agenda/panels/agenda_panels.h"
#include "plugins/agenda/participants/participant_import.h"
#include "plugins/agenda/rules/rules_commands.h"
#include "plugins/agenda/tables/speakers_table.h"
#include "plugins/agenda/panels/review/reviewer.h"

namespace mahdar::agenda {
namespace {

class AgendaPlugin final : public Plugin {
public:
    void Register(Host& host) override {
        host.SetImporter(std::make_unique<TextAgendaImporter>());
        host.SetReviewer(std::make_unique<DocumentReviewer>(host.UserFolder() / "reviews"));
        flow::AddSittingCommands(host.Commands());
        flow::AddItemCommands(host.Commands());
        flow::AddFloorCommands(host.Commands());
        flow::AddCorrectionCommands(host.Commands());
        flow::AddPresenceCommands(host.Commands());
        flow::AddParticipantCommands(host.Commands());
        participants::AddImportCommand(host.Commands());
        rules::AddRulesCommands(host.Commands(), host.DataFolder(), host.UserFolder());
        host.AddStarter(rules::UsualRules(host.DataFolder(), host.UserFolder()));
        host.AddCarryOver(std::make_unique<flow::DeferredItems>());
        host.AddTable("speakers", std::make_unique<tables::SpeakersTable>());
        host.AddTable("attendance", std::make_unique<tables::AttendanceTable>());
        AddAgendaPanels(host);
    }
};

}  // namespace
}  // namespace mahdar::agenda

MAHDAR_DEFINE_PLUGIN(mahdar::agenda::AgendaPlugin, "org.mahdar.agenda", MAHDAR_TR("Agenda and floor"), "0.1.0")
