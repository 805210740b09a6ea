// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/import/import_record.h"

#include <filesystem>
#include <optional>
#include <string>

namespace mahdar::agenda {

/// Reviews that are not finished: one file for each document, named by its digest, written anew after each
/// act. A document that comes again is met with what was said of it, also after a crash.
class KeptReviews {
public:
    explicit KeptReviews(std::filesystem::path folder);

    /// Thread-safe towards itself for different documents. Throws IoError.
    void Keep(const ImportRecord& record) const;
    /// Nothing if there is none or it cannot be read; one that is damaged is set aside as "<name>.bad".
    [[nodiscard]] std::optional<ImportRecord> Find(const std::string& digest) const;
    void Forget(const std::string& digest) const;
    /// Leaves the latest ones; old reviews that nobody took up go.
    void LeaveLatest(std::size_t count) const;

private:
    [[nodiscard]] std::filesystem::path PathOf(const std::string& digest) const;

    std::filesystem::path m_folder;
};

}  // namespace mahdar::agenda
