// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <filesystem>
#include <vector>

namespace mahdar {

/// Where things lie, found from the place of the running program: the same for an installed program and a build.
struct Paths {
    std::filesystem::path dataFolder;    ///< <prefix>/share/mahdar
    std::filesystem::path localeFolder;  ///< <prefix>/share/locale
    std::vector<std::filesystem::path> pluginFolders;  ///< the program's, then the user's
    std::filesystem::path userFolder;    ///< $XDG_DATA_HOME/mahdar
    std::filesystem::path refugeFolder;  ///< where sessions go on whose own disk refuses
    std::filesystem::path configFolder;  ///< $XDG_CONFIG_HOME/mahdar

    [[nodiscard]] static Paths Find();
};

}  // namespace mahdar
