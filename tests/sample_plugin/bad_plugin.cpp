// SPDX-License-Identifier: LGPL-2.1-or-later
// One plugin per fault, chosen by the definition of BAD_....
#include <cstring>
#include <stdexcept>

#include "core/plugin/plugin_api.h"

#ifdef BAD_UNDEFINED
extern "C" void NobodyHasWrittenThis();
#endif

namespace {

class BadPlugin final : public mahdar::Plugin {
public:
    BadPlugin() {
#ifdef BAD_CREATE
        throw std::runtime_error("no paper");
#endif
#ifdef BAD_CREATE_ODD
        throw 7;
#endif
    }
    void Register(mahdar::Host&) override {
#ifdef BAD_REGISTER
        throw std::runtime_error("no ink");
#endif
#ifdef BAD_REGISTER_ODD
        throw 7;
#endif
#ifdef BAD_UNDEFINED
        NobodyHasWrittenThis();
#endif
    }
    void PostLoad(mahdar::Host&) override {
#if defined(BAD_REGISTER) || defined(BAD_POSTLOAD)
        throw std::runtime_error("no friends");
#endif
    }
};

}  // namespace

#if defined(BAD_ENTRY)
extern "C" int NotAnEntry() { return 0; }
#elif defined(BAD_ABI)
extern "C" const void* mahdar_plugin_entry_v2() noexcept { return nullptr; }
#elif defined(BAD_NULL)
extern "C" const mahdar::PluginDescriptor* mahdar_plugin_entry_v1() noexcept { return nullptr; }
#elif defined(BAD_TAG) || defined(BAD_SIZE) || defined(BAD_HOLES)
extern "C" const mahdar::PluginDescriptor* mahdar_plugin_entry_v1() noexcept {
    static mahdar::PluginDescriptor descriptor{};
    descriptor.structSize = sizeof descriptor;
    descriptor.abi = mahdar::kPluginAbi;
    descriptor.build = MAHDAR_BUILD_TAG;
#if defined(BAD_TAG)
    descriptor.build = "clang-99 wx-4.0";
    descriptor.id = descriptor.version = descriptor.title = "x";
    descriptor.create = [](char*, std::size_t) noexcept -> mahdar::Plugin* { return nullptr; };
    descriptor.destroy = [](mahdar::Plugin*) noexcept {};
#elif defined(BAD_SIZE)
    descriptor.structSize = 8;
#endif
    return &descriptor;
}
#else
MAHDAR_DEFINE_PLUGIN(BadPlugin, "org.example." BAD_NAME, "Bad", "0.0.1")
#endif
