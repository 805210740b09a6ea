// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/document/zip_bytes.h"

#include "core/base/error.h"

#include <zip.h>

namespace mahdar::page {
namespace {

// libzip turns a time_t into local time; these are the DOS fields themselves: 1 January 2000, midnight.
constexpr zip_uint16_t kDosTime = 0;
constexpr zip_uint16_t kDosDate = (20 << 9) | (1 << 5) | 1;

[[noreturn]] void Fail(const char* reason) {
    throw IoError(MAHDAR_TR("The document could not be packed: %1. Close other programs and try again."), {reason});
}

void AddPart(zip_t* archive, const ZipPart& part) {
    zip_source_t* const source = zip_source_buffer(archive, part.bytes.data(), part.bytes.size(), 0);
    if (source == nullptr) Fail(zip_strerror(archive));
    const zip_int64_t index = zip_file_add(archive, part.name.c_str(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        Fail(zip_strerror(archive));
    }
    const auto position = static_cast<zip_uint64_t>(index);
    zip_set_file_compression(archive, position, part.stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE, part.stored ? 0 : 6);
    zip_file_set_dostime(archive, position, kDosTime, kDosDate, 0);
    zip_file_set_external_attributes(archive, position, 0, ZIP_OPSYS_DOS, 0);
}

std::string ReadAll(zip_source_t* buffer) {
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_source_stat(buffer, &stat) != 0 || zip_source_open(buffer) != 0) Fail("no memory");
    std::string bytes(stat.size, '\0');
    const zip_int64_t got = zip_source_read(buffer, bytes.data(), bytes.size());
    zip_source_close(buffer);
    if (got < 0 || static_cast<std::size_t>(got) != bytes.size()) Fail("short read");
    return bytes;
}

}  // namespace

std::string ZipBytes(const std::vector<ZipPart>& parts) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* const buffer = zip_source_buffer_create(nullptr, 0, 0, &error);
    if (buffer == nullptr) Fail("no memory");
    zip_t* const archive = zip_open_from_source(buffer, ZIP_TRUNCATE, &error);
    if (archive == nullptr) {
        zip_source_free(buffer);
        Fail("no memory");
    }
    zip_source_keep(buffer);
    try {
        for (const ZipPart& part : parts) AddPart(archive, part);
        if (zip_close(archive) != 0) Fail(zip_strerror(archive));
    } catch (...) {
        zip_discard(archive);
        zip_source_free(buffer);
        throw;
    }
    const std::string bytes = ReadAll(buffer);
    zip_source_free(buffer);
    return bytes;
}

}  // namespace mahdar::page
