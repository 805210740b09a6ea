// SPDX-License-Identifier: LGPL-2.1-or-later
// Zip archives that are not what they say.
#pragma once

#include "core/document/zip_bytes.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace mahdar::test {

inline void PutU32(std::string& bytes, std::size_t at, std::uint32_t value) {
    for (std::size_t i = 0; i < 4; ++i) bytes[at + i] = static_cast<char>(value >> (8 * i) & 0xFF);
}

inline void PutU16(std::string& bytes, std::size_t at, std::uint16_t value) {
    for (std::size_t i = 0; i < 2; ++i) bytes[at + i] = static_cast<char>(value >> (8 * i) & 0xFF);
}

/// Every header of the archive declares that unpacked size.
inline std::string WithDeclaredSize(std::string zip, std::uint32_t size) {
    for (std::size_t at = zip.find("PK\x03\x04"); at != std::string::npos;
         at = zip.find("PK\x03\x04", at + 4))
        PutU32(zip, at + 22, size);
    for (std::size_t at = zip.find("PK\x01\x02"); at != std::string::npos;
         at = zip.find("PK\x01\x02", at + 4))
        PutU32(zip, at + 24, size);
    return zip;
}

/// Every header of the archive says that the entry is encrypted.
inline std::string SaidEncrypted(std::string zip) {
    for (std::size_t at = zip.find("PK\x03\x04"); at != std::string::npos;
         at = zip.find("PK\x03\x04", at + 4))
        PutU16(zip, at + 6, 1);
    for (std::size_t at = zip.find("PK\x01\x02"); at != std::string::npos;
         at = zip.find("PK\x01\x02", at + 4))
        PutU16(zip, at + 8, 1);
    return zip;
}

}  // namespace mahdar::test
