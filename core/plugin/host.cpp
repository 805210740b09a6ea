// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/plugin/host.h"

#include <cstdio>

#include "core/base/error.h"
#include "core/plugin/desk.h"
#include "core/plugin/plugin_api.h"

namespace mahdar {

// Key functions: one vtable each, in this library, whatever plugin is looked at.
Plugin::~Plugin() = default;
void Plugin::PostLoad(Host&) {}
AgendaImporter::~AgendaImporter() = default;
AgendaReview::~AgendaReview() = default;
AgendaReviewer::~AgendaReviewer() = default;
DocumentComposer::~DocumentComposer() = default;
SessionChecker::~SessionChecker() = default;
CarryOver::~CarryOver() = default;
SessionStarter::~SessionStarter() = default;
TableMaker::~TableMaker() = default;
Desk::~Desk() = default;

void CopyReason(const std::exception* exception, char* error, std::size_t capacity) noexcept {
    std::snprintf(error, capacity, "%s", exception != nullptr ? exception->what() : "unknown reason");
}

Host::Host(std::filesystem::path dataFolder, std::filesystem::path userFolder)
    : m_dataFolder(std::move(dataFolder)), m_userFolder(std::move(userFolder)) {}

void Host::AddComposer(std::string name, std::unique_ptr<DocumentComposer> composer) {
    m_composers[std::move(name)] = std::move(composer);
}

const DocumentComposer& Host::Composer(std::string_view name) const {
    const auto found = m_composers.find(name);
    if (found == m_composers.end())
        throw CommandError(MAHDAR_TR("No loaded plugin makes the document \"%1\". See the list of plugins."),
                           {std::string(name)});
    return *found->second;
}

void Host::AddTable(std::string name, std::unique_ptr<TableMaker> maker) { m_tables[std::move(name)] = std::move(maker); }

const TableMaker& Host::Table(std::string_view name) const {
    const auto found = m_tables.find(name);
    if (found == m_tables.end())
        throw CommandError(MAHDAR_TR("No loaded plugin makes the table \"%1\". See the list of plugins."), {std::string(name)});
    return *found->second;
}

}  // namespace mahdar
