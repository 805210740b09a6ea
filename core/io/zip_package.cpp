// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/io/zip_package.h"

#include "core/base/error.h"

#include <zip.h>

#include <algorithm>

namespace mahdar {
namespace {

constexpr std::size_t kChunk = std::size_t{1} << 16;

[[noreturn]] void ThrowDamaged(const std::string& name) {
    throw ParseError(MAHDAR_TR("\"%1\" is damaged or was not copied to its end. Ask for the file again."),
                     {name});
}

[[noreturn]] void ThrowTooManyParts(const std::string& name) {
    throw ParseError(MAHDAR_TR("\"%1\" is made of more parts than a document has; it was not opened."),
                     {name});
}

/// Before the archive is opened, because opening makes room for as many entries as there are.
void CheckEntryCount(std::string_view bytes, std::size_t most, const std::string& name) {
    constexpr std::string_view signature = "PK\x01\x02";
    std::size_t count = 0;
    for (std::size_t at = bytes.find(signature); at != std::string_view::npos;
         at = bytes.find(signature, at + 4)) {
        if (++count > most) ThrowTooManyParts(name);
    }
}

std::string Folded(std::string_view name) {
    std::string folded(name.starts_with('/') ? name.substr(1) : name);
    for (char& c : folded) {
        if (c == '\\') c = '/';
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + ('a' - 'A'));
    }
    return folded;
}

zip_t* Opened(std::string_view bytes, const std::string& name) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* const source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    zip_t* const archive = source == nullptr ? nullptr : zip_open_from_source(source, ZIP_RDONLY, &error);
    zip_error_fini(&error);
    if (archive == nullptr) {
        zip_source_free(source);
        ThrowDamaged(name);
    }
    return archive;
}

}  // namespace

void ZipPackage::Closer::operator()(zip* archive) const noexcept {
    zip_discard(archive);
}

ZipPackage::ZipPackage(std::string_view bytes, std::string name, const ZipLimits& limits)
    : m_name(std::move(name)), m_limits(limits) {
    if (bytes.empty()) ThrowDamaged(m_name);
    CheckEntryCount(bytes, m_limits.entries, m_name);
    m_archive.reset(Opened(bytes, m_name));
    const zip_int64_t entries = zip_get_num_entries(m_archive.get(), 0);
    if (entries > static_cast<zip_int64_t>(m_limits.entries)) ThrowTooManyParts(m_name);
    for (zip_int64_t i = 0; i < entries; ++i) {
        const auto index = static_cast<zip_uint64_t>(i);
        const char* const part = zip_get_name(m_archive.get(), index, 0);
        if (part != nullptr) m_parts.emplace(Folded(part), index);
    }
}

ZipPackage::~ZipPackage() = default;

std::vector<std::string> ZipPackage::Names() const {
    std::vector<std::string> names;
    for (const auto& [folded, index] : m_parts) {
        std::string name = zip_get_name(m_archive.get(), index, 0);
        std::replace(name.begin(), name.end(), '\\', '/');
        names.push_back(std::move(name));
    }
    return names;
}

bool ZipPackage::Has(std::string_view part) const {
    return m_parts.contains(Folded(part));
}

std::optional<std::string> ZipPackage::Read(std::string_view part) {
    const auto found = m_parts.find(Folded(part));
    if (found == m_parts.end()) return std::nullopt;
    return Unpack(found->second);
}

std::string ZipPackage::Unpack(std::uint64_t index) {
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat_index(m_archive.get(), index, 0, &stat) != 0) ThrowDamaged(m_name);
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE)
        throw ParseError(
            MAHDAR_TR("\"%1\" is protected by a password. Open it with the password, save it without "
                      "one, and import that."),
            {m_name});
    const std::unique_ptr<zip_file_t, decltype(&zip_fclose)> file(zip_fopen_index(m_archive.get(), index, 0),
                                                                  zip_fclose);
    if (file == nullptr) ThrowDamaged(m_name);
    const auto packed = static_cast<std::size_t>((stat.valid & ZIP_STAT_COMP_SIZE) != 0 ? stat.comp_size : 0);
    std::string bytes;
    while (true) {
        const std::size_t before = bytes.size();
        bytes.resize(before + kChunk);
        const zip_int64_t got = zip_fread(file.get(), bytes.data() + before, kChunk);
        if (got < 0) ThrowDamaged(m_name);
        bytes.resize(before + static_cast<std::size_t>(got));
        m_total += static_cast<std::size_t>(got);
        if (got == 0) return bytes;
        CheckGrowth(bytes.size(), packed);
    }
}

void ZipPackage::CheckGrowth(std::size_t unpacked, std::size_t packed) const {
    if (unpacked > m_limits.entryBytes || m_total > m_limits.totalBytes)
        throw ParseError(
            MAHDAR_TR("\"%1\" unpacks to more than a document holds (%2 MB); it was not opened."),
            {m_name, std::to_string(std::min(m_limits.entryBytes, m_limits.totalBytes) >> 20)});
    // A packed size too large to be true would have been refused: its bytes must lie inside the file.
    if (unpacked > m_limits.freeBytes && unpacked / m_limits.ratio > packed)
        throw ParseError(
            MAHDAR_TR("\"%1\" is packed so tightly that it can be no document; it was not opened."),
            {m_name});
}

}  // namespace mahdar
