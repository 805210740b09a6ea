// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/base/error.h"
#include "core/plugin/host.h"
#include "core/plugin/plugin_api.h"
#include "plugins/briefings/board/board_commands.h"
#include "plugins/briefings/board/board_table.h"
#include "plugins/briefings/board/document_commands.h"
#include "plugins/briefings/ledger/briefing_commands.h"
#include "plugins/briefings/ledger/ledger_carry.h"
#include "plugins/briefings/ledger/mandate_commands.h"
#include "plugins/briefings/ledger/mandates_table.h"
#include "plugins/briefings/ledger/reporter_checker.h"
#include "plugins/briefings/panels/briefing_windows.h"
#include "plugins/briefings/panels/speakers_file_panel.h"
#include "plugins/briefings/register/register_commands.h"
#include "plugins/briefings/register/register_table.h"
#include "plugins/briefings/sheet/briefing_composer.h"
#include "plugins/briefings/sheet/sheet_batch.h"

#include <memory>

namespace mahdar::briefings {

namespace {

class BriefingsPlugin final : public Plugin {
public:
    ~BriefingsPlugin() override = default;

    void Register(Host& host) override {
        // Composer and checker both word their texts from it and may be destroyed in either order.
        const auto phrases =
            std::make_shared<const Phrases>(Phrases::Read(host.DataFolder() / "briefings" / "phrases.tsv"));
        host.AddComposer("briefing", std::make_unique<BriefingComposer>(phrases));
        host.AddChecker(std::make_unique<ReporterChecker>(phrases));
        host.AddTable("briefing-sheets", std::make_unique<SheetsTable>());
        host.AddTable("mandates", std::make_unique<MandatesTable>(phrases));
        host.AddTable("board", std::make_unique<BoardTable>(phrases));
        host.AddTable("register", std::make_unique<RegisterTable>());
        AddBoardCommands(host.Commands());
        AddBriefingCommands(host.Commands());
        AddDocumentCommands(host.Commands());
        AddMandateCommands(host.Commands());
        AddRegisterCommands(host.Commands());
        m_phrases = phrases;
        const auto wishes = std::make_shared<WindowWishes>();
        AddWindowCommands(host.Commands(), wishes);
        host.AddPanel({.id = "briefings.file",
                       .title = MAHDAR_TR("Speaker's file"),
                       .place = PanelPlace::End,
                       .order = 3,
                       .share = 2,
                       .create = [wishes, phrases](wxWindow* parent, Desk& desk) {
                           return MakeSpeakersFile(parent, desk, wishes, phrases);
                       }});
    }

    void PostLoad(Host& host) override {
        // Behind those who take mandates over into the next meeting.
        host.AddCarryOver(std::make_unique<LedgerCarry>(m_phrases));
    }

private:
    std::shared_ptr<const Phrases> m_phrases;  ///< one table of words for all that is worded here, read once
};

}  // namespace

}  // namespace mahdar::briefings

MAHDAR_DEFINE_PLUGIN(mahdar::briefings::BriefingsPlugin, "org.mahdar.briefings", MAHDAR_TR("Briefings"), "0.1.0")
