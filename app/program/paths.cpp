// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/program/paths.h"

#include <cstdlib>

namespace mahdar {
namespace fs = std::filesystem;
namespace {

fs::path FromEnvironment(const char* variable, const char* belowHome) {
    const char* value = std::getenv(variable);
    if (value != nullptr && *value != '\0') return fs::path(value) / "mahdar";
    const char* home = std::getenv("HOME");
    return fs::path(home != nullptr ? home : ".") / belowHome / "mahdar";
}

}  // namespace

Paths Paths::Find() {
    std::error_code ignored;
    const fs::path prefix = fs::read_symlink("/proc/self/exe", ignored).parent_path().parent_path();
    Paths paths;
    paths.dataFolder = prefix / "share" / "mahdar";
    paths.localeFolder = prefix / "share" / "locale";
    paths.userFolder = FromEnvironment("XDG_DATA_HOME", ".local/share");
    paths.refugeFolder = paths.userFolder / "refuge";
    paths.configFolder = FromEnvironment("XDG_CONFIG_HOME", ".config");
    paths.pluginFolders = {prefix / "lib" / "mahdar" / "plugins", paths.userFolder / "plugins"};
    return paths;
}

}  // namespace mahdar
