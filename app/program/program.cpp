// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/program/program.h"

#include <pwd.h>
#include <unistd.h>

#include "core/command/session_commands.h"

namespace mahdar {

Program::Program(Paths paths) : m_paths(std::move(paths)), m_host(m_paths.dataFolder, m_paths.userFolder) {
    AddSessionCommands(m_host.Commands());
    m_loader.LoadAll(m_paths.pluginFolders, m_host);
}

std::string Program::OperatorName() {
    const passwd* entry = ::getpwuid(::geteuid());
    return entry != nullptr ? entry->pw_name : "operator";
}

}  // namespace mahdar
