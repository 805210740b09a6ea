// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/base/error.h"
#include "core/plugin/host.h"
#include "core/plugin/plugin_api.h"
#include "plugins/minutes/adoption/adoption_commands.h"
#include "plugins/minutes/decisions/decisions_table.h"
#include "plugins/minutes/drafting/draft_commands.h"
#include "plugins/minutes/formula/formula_library.h"
#include "plugins/minutes/carry/agenda_draft.h"
#include "plugins/minutes/carry/mandate_carry.h"
#include "plugins/minutes/missing/record_checker.h"
#include "plugins/minutes/record/record_commands.h"
#include "plugins/minutes/report/agenda_composer.h"
#include "plugins/minutes/report/minutes_composer.h"
#include "plugins/minutes/record_panel.h"
#include "plugins/minutes/report/phrases.h"
#include "plugins/minutes/search/replace_commands.h"
#include "plugins/minutes/spelling/spell_checker.h"
#include "plugins/minutes/versions/seal_commands.h"

#include <memory>

namespace mahdar {

/// What is registered keeps references to the tables and the window, which live as long as the plugin.
class MinutesPlugin final : public Plugin {
public:
    void Register(Host& host) override {
        const auto folder = host.DataFolder() / "minutes";
        m_library = std::make_unique<FormulaLibrary>(FormulaLibrary::Load(folder));
        m_ownWords = host.UserFolder() / "minutes" / "words.txt";
        const auto own = host.UserFolder() / "minutes" / "formulas.tsv";
        if (std::filesystem::exists(own)) m_library->formulas.Overlay(own);
        m_phrases = std::make_unique<Phrases>(Phrases::Load(folder));
        m_drafts = std::make_unique<DraftTables>(DraftTables{*m_library, *m_phrases});
        AddNoteCommands(host.Commands(), m_window);
        AddDecisionCommands(host.Commands(), *m_library, m_window);
        AddActionCommands(host.Commands(), *m_library);
        AddAdoptionCommands(host.Commands(), *m_drafts, m_wishes);
        AddAmendmentCommands(host.Commands());
        AddReplaceCommands(host.Commands());
        AddSealCommands(host.Commands());
        AddDraftCommands(host.Commands(), *m_drafts);
        AddWindowCommand(host.Commands(), "minutes/decisions", MAHDAR_TR("Decisions and action points"), "", "diamond", m_wishes.decisions);
        AddWindowCommand(host.Commands(), "minutes/drafts", MAHDAR_TR("Drafts and hand edits"), "", "two-arrows", m_wishes.drafts);
        AddWindowCommand(host.Commands(), "minutes/missing", MAHDAR_TR("What is still missing"), "Ctrl+F1", "warning", m_wishes.missing);
        AddWindowCommand(host.Commands(), "minutes/find", MAHDAR_TR("Find and replace in the record"), "Ctrl+Shift+F3", "search", m_wishes.replace);
        AddWindowCommand(host.Commands(), "minutes/spelling", MAHDAR_TR("Spelling of the record"), "", "pen", m_wishes.spelling);
        AddWindowCommand(host.Commands(), "minutes/versions", MAHDAR_TR("Sealed versions"), "", "ticked-ring", m_wishes.versions);
        host.AddComposer("minutes", std::make_unique<MinutesComposer>(*m_library, *m_phrases));
        host.AddComposer("agenda", std::make_unique<AgendaComposer>(*m_library, *m_phrases));
        host.AddChecker(std::make_unique<RecordChecker>(*m_library, m_drafts.get()));
        host.AddTable("decisions", std::make_unique<DecisionsTable>(*m_library));
        host.AddCarryOver(std::make_unique<AgendaDraft>(*m_library));
        host.AddCarryOver(std::make_unique<MandateCarry>());
        AddCarryCommands(host.Commands());
        host.AddPanel({"minutes.record", MAHDAR_TR("Minutes"), PanelPlace::Centre, 2, 6,
                       [this](wxWindow* parent, Desk& desk) -> wxWindow* {
                           return new RecordPanel(parent, desk, *m_drafts, Spelling(), m_window, m_wishes);
                       }});
    }

private:
    /// Dictionaries take time and room: only a window needs them.
    SpellChecker& Spelling() {
        if (!m_spelling) m_spelling = std::make_unique<SpellChecker>(SpellChecker::UsualFolders(), m_ownWords);
        return *m_spelling;
    }

    std::unique_ptr<FormulaLibrary> m_library;
    std::unique_ptr<Phrases> m_phrases;
    std::unique_ptr<DraftTables> m_drafts;
    std::unique_ptr<SpellChecker> m_spelling;
    std::filesystem::path m_ownWords;
    RecordWindow m_window;
    RecordWishes m_wishes;
};

}  // namespace mahdar

MAHDAR_DEFINE_PLUGIN(mahdar::MinutesPlugin, "org.mahdar.minutes", MAHDAR_TR("Minutes"), "0.1.0")
