// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/plugin/plugin_api.h"

namespace mahdar {

enum class PluginStatus { Loaded = 1, Refused };

/// One file found in a plugin folder.
struct PluginRecord {
    std::filesystem::path file;
    PluginStatus status = PluginStatus::Refused;
    std::string id;
    std::string version;
    std::string title;
    std::string reasonId;                      ///< English id of the refusal's sentence
    std::vector<std::string> reasonArguments;  ///< for it
};

/// Finds plugins in folders, checks each before any of its code runs, creates and registers them. What was loaded
/// stays loaded for the life of the process; the Plugin objects end with this object. Main thread.
class PluginLoader {
public:
    PluginLoader() = default;
    ~PluginLoader();
    PluginLoader(const PluginLoader&) = delete;
    PluginLoader& operator=(const PluginLoader&) = delete;

    /// Loads from each folder, sorted by file name; a missing folder is skipped. The first of two plugins with one
    /// id wins. Never throws for what is wrong with a plugin: the record says it.
    void LoadAll(const std::vector<std::filesystem::path>& folders, Host& host);

    [[nodiscard]] const std::vector<PluginRecord>& Records() const noexcept { return m_records; }

private:
    struct Live {
        const PluginDescriptor* descriptor;
        Plugin* plugin;
        bool registered;  ///< all of it
    };
    void Load(const std::filesystem::path& file, Host& host);

    std::vector<PluginRecord> m_records;
    std::vector<Live> m_live;
};

}  // namespace mahdar
