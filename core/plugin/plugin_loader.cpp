// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/plugin/plugin_loader.h"

#include <algorithm>
#include <cstring>
#include <string_view>

#include <elf.h>
#include <link.h>

#include <boost/dll/shared_library.hpp>
#include <boost/interprocess/file_mapping.hpp>
#include <boost/interprocess/mapped_region.hpp>

#include "core/base/error.h"

namespace mahdar {
namespace fs = std::filesystem;
namespace {

[[noreturn]] void Refuse(const char* reasonId, std::vector<std::string> arguments = {}) {
    throw Error(reasonId, std::move(arguments));
}

[[noreturn]] void RefuseNoLibrary() { Refuse(MAHDAR_TR("It is not a shared library of this computer.")); }

/// A part of the file as a plain structure; refuses if the file ends before it does.
template <class Part>
Part At(std::string_view bytes, std::uint64_t offset) {
    if (offset > bytes.size() || bytes.size() - offset < sizeof(Part)) RefuseNoLibrary();
    Part part;
    std::memcpy(&part, bytes.data() + offset, sizeof part);
    return part;
}

std::string_view Slice(std::string_view bytes, std::uint64_t offset, std::uint64_t length) {
    if (offset > bytes.size() || bytes.size() - offset < length) RefuseNoLibrary();
    return bytes.substr(offset, length);
}

/// The names a library exports, each told once. Read by hand: boost::dll::library_info looks at the full symbol table
/// only, which packagers strip, and it believes the sizes that a damaged file states.
template <class Tell>
void ForEachExport(std::string_view bytes, const Tell& tell) {
    const auto header = At<ElfW(Ehdr)>(bytes, 0);
    const bool ours = std::memcmp(header.e_ident, ELFMAG, SELFMAG) == 0 && header.e_type == ET_DYN &&
                      header.e_ident[EI_CLASS] == (sizeof(void*) == 8 ? ELFCLASS64 : ELFCLASS32);
    if (!ours) RefuseNoLibrary();
    for (std::uint64_t i = 0; i < header.e_shnum; ++i) {
        const auto section = At<ElfW(Shdr)>(bytes, header.e_shoff + i * sizeof(ElfW(Shdr)));
        if (section.sh_type != SHT_DYNSYM) continue;
        const auto strings = At<ElfW(Shdr)>(bytes, header.e_shoff + section.sh_link * sizeof(ElfW(Shdr)));
        const std::string_view text = Slice(bytes, strings.sh_offset, strings.sh_size);
        const std::string_view table = Slice(bytes, section.sh_offset, section.sh_size);
        for (std::size_t at = 0; at + sizeof(ElfW(Sym)) <= table.size(); at += sizeof(ElfW(Sym))) {
            const auto symbol = At<ElfW(Sym)>(table, at);
            if (symbol.st_shndx == SHN_UNDEF || symbol.st_name >= text.size()) continue;
            const std::string_view rest = text.substr(symbol.st_name);
            tell(rest.substr(0, rest.find('\0')));
        }
    }
}

/// Looks at the list of symbols only; nothing of the library runs, and only the pages that hold the list are read.
void CheckSymbols(const fs::path& file) {
    namespace ipc = boost::interprocess;
    ipc::mapped_region region;
    try {
        region = ipc::mapped_region(ipc::file_mapping(file.c_str(), ipc::read_only), ipc::read_only);
    } catch (const ipc::interprocess_exception&) {
        RefuseNoLibrary();
    }
    bool found = false;
    bool otherAbi = false;
    ForEachExport({static_cast<const char*>(region.get_address()), region.get_size()}, [&](std::string_view name) {
        found = found || name == kPluginEntryName;
        otherAbi = otherAbi || name.starts_with("mahdar_plugin_entry_v");
    });
    if (found) return;
    if (otherAbi) Refuse(MAHDAR_TR("It was made for another version of Mahdar; get the one for this version."));
    Refuse(MAHDAR_TR("It is a library but not a Mahdar plugin: the entry point is missing."));
}

const PluginDescriptor& CheckedDescriptor(const fs::path& file) {
    boost::dll::shared_library library;
    try {
        library.load(file.string(), boost::dll::load_mode::rtld_now);
    } catch (const std::exception& error) {
        Refuse(MAHDAR_TR("The system could not load it: %1."), {error.what()});
    }
    using Entry = const PluginDescriptor*() noexcept;
    const PluginDescriptor* descriptor = library.get<Entry>(kPluginEntryName)();
    // Never unloaded, refused or not: closing it would take serializers with it that others use by now.
    new boost::dll::shared_library(std::move(library));
    const bool whole = descriptor != nullptr && descriptor->structSize >= sizeof(PluginDescriptor) &&
                       descriptor->abi == kPluginAbi && descriptor->build != nullptr && descriptor->id != nullptr &&
                       descriptor->version != nullptr && descriptor->title != nullptr && descriptor->create != nullptr &&
                       descriptor->destroy != nullptr;
    if (!whole)
        Refuse(MAHDAR_TR("It was made for another version of Mahdar; get the one for this version."));
    if (std::string_view(descriptor->build) != MAHDAR_BUILD_TAG)
        Refuse(MAHDAR_TR("It was built with other tools (%1) than this program (%2)."),
               {descriptor->build, MAHDAR_BUILD_TAG});
    return *descriptor;
}

Plugin* Created(const PluginDescriptor& descriptor) {
    char reason[512] = "";
    Plugin* plugin = descriptor.create(reason, sizeof reason);
    if (plugin == nullptr) Refuse(MAHDAR_TR("It could not start: %1."), {reason});
    return plugin;
}

/// What foreign code threw, or nothing.
template <class Act>
std::string Guarded(const Act& act) {
    char reason[512] = "";
    try {
        act();
        return {};
    } catch (const std::exception& exception) {
        CopyReason(&exception, reason, sizeof reason);
    } catch (...) {
        CopyReason(nullptr, reason, sizeof reason);
    }
    return reason[0] != '\0' ? reason : "unknown reason";
}

}  // namespace

PluginLoader::~PluginLoader() {
    for (auto live = m_live.rbegin(); live != m_live.rend(); ++live) live->descriptor->destroy(live->plugin);
}

void PluginLoader::LoadAll(const std::vector<fs::path>& folders, Host& host) {
    for (const fs::path& folder : folders) {
        std::vector<fs::path> files;
        std::error_code ignored;
        for (const auto& entry : fs::directory_iterator(folder, ignored)) {
            if (entry.path().extension() == ".so") files.push_back(entry.path());
        }
        std::sort(files.begin(), files.end());
        for (const fs::path& file : files) Load(file, host);
    }
    for (const Live& live : m_live) {
        if (!live.registered) continue;
        const std::string reason = Guarded([&] { live.plugin->PostLoad(host); });
        if (reason.empty()) continue;
        for (PluginRecord& record : m_records) {
            if (record.id != live.descriptor->id || record.status != PluginStatus::Loaded) continue;
            record.reasonId = MAHDAR_TR("It started, but not everything of it works: %1.");
            record.reasonArguments = {reason};
        }
    }
}

void PluginLoader::Load(const fs::path& file, Host& host) {
    PluginRecord record;
    record.file = file;
    try {
        CheckSymbols(file);
        const PluginDescriptor& descriptor = CheckedDescriptor(file);
        record.id = descriptor.id;
        record.version = descriptor.version;
        record.title = descriptor.title;
        const bool twice = std::any_of(m_live.begin(), m_live.end(), [&](const Live& live) {
            return std::string_view(live.descriptor->id) == descriptor.id;
        });
        if (twice) Refuse(MAHDAR_TR("A plugin of the same name is already loaded."));
        Plugin* plugin = Created(descriptor);
        // It lives on even if refused: what it has registered by then may point at it.
        m_live.push_back({&descriptor, plugin, false});
        const std::string reason = Guarded([&] { plugin->Register(host); });
        if (!reason.empty()) Refuse(MAHDAR_TR("It could not start: %1."), {reason});
        m_live.back().registered = true;
        record.status = PluginStatus::Loaded;
    } catch (const Error& error) {
        record.reasonId = error.MessageId();
        record.reasonArguments = error.Arguments();
    }
    m_records.push_back(std::move(record));
}

}  // namespace mahdar
