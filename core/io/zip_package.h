// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

struct zip;

namespace mahdar {

/// How far a package is trusted. Everything is counted while it is unpacked: the sizes a package declares of
/// itself are not believed.
struct ZipLimits {
    std::size_t entries = 4096;
    std::size_t entryBytes = std::size_t{64} << 20;
    std::size_t totalBytes = std::size_t{128} << 20;  ///< of all that is read through one ZipPackage
    std::size_t freeBytes = std::size_t{1} << 20;     ///< of an entry, before its ratio counts
    std::size_t ratio = 200;                          ///< unpacked to packed
};

/// The parts of a zip archive in memory, as documents are made of (DOCX, ODT). Read only; one thread.
class ZipPackage {
public:
    /// `bytes` stay with the caller and must outlive the package; `name` is for the sentences of errors.
    /// Throws ParseError for what is no whole zip archive.
    ZipPackage(std::string_view bytes, std::string name, const ZipLimits& limits = {});
    ~ZipPackage();
    ZipPackage(const ZipPackage&) = delete;
    ZipPackage& operator=(const ZipPackage&) = delete;

    /// As stored, but with '/' between folders.
    [[nodiscard]] std::vector<std::string> Names() const;
    [[nodiscard]] bool Has(std::string_view part) const;
    /// Nothing when there is no such part. Letter case and a leading '/' do not matter. Throws ParseError
    /// when the part is protected by a password, is damaged or unpacks beyond the limits.
    [[nodiscard]] std::optional<std::string> Read(std::string_view part);

private:
    struct Closer {
        void operator()(zip* archive) const noexcept;
    };
    [[nodiscard]] std::string Unpack(std::uint64_t index);
    void CheckGrowth(std::size_t unpacked, std::size_t packed) const;

    std::string m_name;
    ZipLimits m_limits;
    std::unique_ptr<zip, Closer> m_archive;
    std::map<std::string, std::uint64_t, std::less<>> m_parts;  ///< by folded name
    std::size_t m_total = 0;
};

}  // namespace mahdar
