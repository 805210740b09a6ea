// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/command/command.h"
#include "core/plugin/services.h"

namespace mahdar {

/// What the program offers to plugins, and where they leave what they contribute. Main thread; outlives all plugins.
class Host {
public:
    explicit Host(std::filesystem::path dataFolder, std::filesystem::path userFolder);
    Host(const Host&) = delete;
    Host& operator=(const Host&) = delete;

    /// share/mahdar: the data files of the program.
    [[nodiscard]] const std::filesystem::path& DataFolder() const noexcept { return m_dataFolder; }
    /// The user's own data files, which add to the program's; need not exist.
    [[nodiscard]] const std::filesystem::path& UserFolder() const noexcept { return m_userFolder; }

    [[nodiscard]] CommandRegistry& Commands() noexcept { return m_commands; }
    [[nodiscard]] const CommandRegistry& Commands() const noexcept { return m_commands; }

    void AddPanel(PanelSpec panel) { m_panels.push_back(std::move(panel)); }
    [[nodiscard]] const std::vector<PanelSpec>& Panels() const noexcept { return m_panels; }

    void SetImporter(std::unique_ptr<AgendaImporter> importer) { m_importer = std::move(importer); }
    /// Null if no plugin reads agendas.
    [[nodiscard]] const AgendaImporter* Importer() const noexcept { return m_importer.get(); }

    void SetReviewer(std::unique_ptr<AgendaReviewer> reviewer) { m_reviewer = std::move(reviewer); }
    /// Null if no plugin shows what it read.
    [[nodiscard]] AgendaReviewer* Reviewer() const noexcept { return m_reviewer.get(); }

    void AddComposer(std::string name, std::unique_ptr<DocumentComposer> composer);
    /// Throws CommandError naming what is missing if no plugin makes that document.
    [[nodiscard]] const DocumentComposer& Composer(std::string_view name) const;

    void AddChecker(std::unique_ptr<SessionChecker> checker) { m_checkers.push_back(std::move(checker)); }
    [[nodiscard]] const std::vector<std::unique_ptr<SessionChecker>>& Checkers() const noexcept { return m_checkers; }

    void AddCarryOver(std::unique_ptr<CarryOver> carry) { m_carryOvers.push_back(std::move(carry)); }
    [[nodiscard]] const std::vector<std::unique_ptr<CarryOver>>& CarryOvers() const noexcept { return m_carryOvers; }

    void AddStarter(std::unique_ptr<SessionStarter> starter) { m_starters.push_back(std::move(starter)); }
    [[nodiscard]] const std::vector<std::unique_ptr<SessionStarter>>& Starters() const noexcept { return m_starters; }

    void AddTable(std::string name, std::unique_ptr<TableMaker> maker);
    /// Throws CommandError if no plugin makes that table.
    [[nodiscard]] const TableMaker& Table(std::string_view name) const;

private:
    std::filesystem::path m_dataFolder;
    std::filesystem::path m_userFolder;
    CommandRegistry m_commands;
    std::vector<PanelSpec> m_panels;
    std::unique_ptr<AgendaImporter> m_importer;
    std::unique_ptr<AgendaReviewer> m_reviewer;
    std::map<std::string, std::unique_ptr<DocumentComposer>, std::less<>> m_composers;
    std::vector<std::unique_ptr<SessionChecker>> m_checkers;
    std::vector<std::unique_ptr<CarryOver>> m_carryOvers;
    std::vector<std::unique_ptr<SessionStarter>> m_starters;
    std::map<std::string, std::unique_ptr<TableMaker>, std::less<>> m_tables;
};

}  // namespace mahdar
