// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/base/error.h"
#include "core/plugin/host.h"
#include "core/plugin/plugin_api.h"
#include "plugins/minutes/formula/formula_library.h"
#include "plugins/minutes/record/mandate_carry.h"
#include "plugins/minutes/record/record_checker.h"
#include "plugins/minutes/record/record_commands.h"
#include "plugins/minutes/report/agenda_composer.h"
#include "plugins/minutes/report/minutes_composer.h"
#include "plugins/minutes/record_panel.h"
#include "plugins/minutes/report/phrases.h"

#include <memory>

namespace mahdar {

/// What is registered keeps references to the tables and the window, which live as long as the plugin.
class MinutesPlugin final : public Plugin {
public:
    void Register(Host& host) override {
        const auto folder = host.DataFolder() / "minutes";
        m_library = std::make_unique<FormulaLibrary>(FormulaLibrary::Load(folder));
        const auto own = host.UserFolder() / "minutes" / "formulas.tsv";
        if (std::filesystem::exists(own)) m_library->formulas.Overlay(own);
        m_phrases = std::make_unique<Phrases>(Phrases::Load(folder));
        AddNoteCommands(host.Commands(), m_window);
        AddDecisionCommands(host.Commands(), *m_library, m_window);
        host.AddComposer("minutes", std::make_unique<MinutesComposer>(*m_library, *m_phrases));
        host.AddComposer("agenda", std::make_unique<AgendaComposer>(*m_library, *m_phrases));
        host.AddChecker(std::make_unique<RecordChecker>(*m_library));
        host.AddCarryOver(std::make_unique<MandateCarry>());
        host.AddPanel({"minutes.record", MAHDAR_TR("Minutes"), PanelPlace::Centre, 2, 6,
                       [this](wxWindow* parent, Desk& desk) -> wxWindow* {
                           return new RecordPanel(parent, desk, *m_library, m_window);
                       }});
    }

private:
    std::unique_ptr<FormulaLibrary> m_library;
    std::unique_ptr<Phrases> m_phrases;
    RecordWindow m_window;
};

}  // namespace mahdar

MAHDAR_DEFINE_PLUGIN(mahdar::MinutesPlugin, "org.mahdar.minutes", MAHDAR_TR("Minutes"), "0.1.0")
