// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "app/program/paths.h"
#include "core/plugin/host.h"
#include "core/plugin/plugin_loader.h"

namespace mahdar {

/// The program without its face: folders, host, plugins. One per process.
class Program {
public:
    explicit Program(Paths paths);

    [[nodiscard]] const Paths& ThePaths() const noexcept { return m_paths; }
    [[nodiscard]] Host& TheHost() noexcept { return m_host; }
    [[nodiscard]] const std::vector<PluginRecord>& Plugins() const noexcept { return m_loader.Records(); }
    /// Who acts, for the history: the login name.
    [[nodiscard]] static std::string OperatorName();

private:
    Paths m_paths;
    Host m_host;
    PluginLoader m_loader;  // after the host: plugins end before what they registered with
};

}  // namespace mahdar
