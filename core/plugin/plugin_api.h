// SPDX-License-Identifier: LGPL-2.1-or-later
// What a plugin is to the program. A plugin is a shared library with one exported function, whose name carries the
// ABI major so that the list of symbols tells before any code of it runs. It is built with the same compiler and
// toolkit as the program (the build tag is compared); any change of Plugin or Host raises kPluginAbi.
// A plugin once loaded stays loaded: unloading breaks what it registered with the C++ run time.
#pragma once

#include <cstddef>
#include <cstdint>
#include <exception>

namespace mahdar {

class Host;

inline constexpr std::uint32_t kPluginAbi = 4;
inline constexpr const char* kPluginEntryName = "mahdar_plugin_entry_v1";

/// What a plugin contributes. All functions are called on the main thread.
class Plugin {
public:
    /// Commands, services and panels into the host. Throwing here refuses the plugin with that reason.
    virtual void Register(Host& host) = 0;
    /// After all plugins have registered; they may look for each other's services here.
    virtual void PostLoad(Host& host);

protected:
    virtual ~Plugin();
};

/// Plain data, appended to only. UTF-8.
struct PluginDescriptor {
    std::uint32_t structSize;
    std::uint32_t abi;
    const char* build;    ///< PluginBuildTag() of the library that it was built against
    const char* id;       ///< reverse-domain, e.g. "org.mahdar.agenda"
    const char* version;
    const char* title;    ///< English id of its name, translated where shown
    /// Null on failure, with a reason in `error`. The host owns the result until destroy.
    Plugin* (*create)(char* error, std::size_t capacity) noexcept;
    void (*destroy)(Plugin*) noexcept;
};

/// Compiler, C++ library and toolkit of this build. Compared word for word.
#define MAHDAR_STRINGIFY2(x) #x
#define MAHDAR_STRINGIFY(x) MAHDAR_STRINGIFY2(x)
#define MAHDAR_BUILD_TAG "gcc-abi-" MAHDAR_STRINGIFY(__GXX_ABI_VERSION) " cxx11-" MAHDAR_STRINGIFY(_GLIBCXX_USE_CXX11_ABI) " wx-3.2"

/// Copies what an exception says into a plain buffer.
void CopyReason(const std::exception* exception, char* error, std::size_t capacity) noexcept;

}  // namespace mahdar

/// Writes the entry point of a plugin whose class derives publicly from mahdar::Plugin and has a public destructor.
#define MAHDAR_DEFINE_PLUGIN(Class, pluginId, pluginTitle, pluginVersion)                                        \
    extern "C" __attribute__((visibility("default"))) const mahdar::PluginDescriptor*                            \
    mahdar_plugin_entry_v1() noexcept {                                                                          \
        static const mahdar::PluginDescriptor descriptor{                                                        \
            sizeof(mahdar::PluginDescriptor), mahdar::kPluginAbi, MAHDAR_BUILD_TAG, pluginId, pluginVersion,     \
            pluginTitle,                                                                                         \
            [](char* error, std::size_t capacity) noexcept -> mahdar::Plugin* {                                  \
                try {                                                                                            \
                    return new Class;                                                                            \
                } catch (const std::exception& exception) {                                                      \
                    mahdar::CopyReason(&exception, error, capacity);                                             \
                } catch (...) {                                                                                  \
                    mahdar::CopyReason(nullptr, error, capacity);                                                \
                }                                                                                                \
                return nullptr;                                                                                  \
            },                                                                                                   \
            [](mahdar::Plugin* plugin) noexcept { delete static_cast<Class*>(plugin); }};                        \
        return &descriptor;                                                                                      \
    }
