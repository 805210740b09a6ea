// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/review/kept_reviews.h"

#include "core/base/error.h"
#include "core/io/atomic_file.h"

#include <algorithm>
#include <functional>
#include <system_error>
#include <utility>
#include <vector>

namespace mahdar::agenda {
namespace fs = std::filesystem;
namespace {

constexpr std::size_t kMostBytes = std::size_t{64} << 20;
constexpr const char* kExtension = ".review.xml";

}  // namespace

KeptReviews::KeptReviews(fs::path folder) : m_folder(std::move(folder)) {}

fs::path KeptReviews::PathOf(const std::string& digest) const {
    return m_folder / (digest + kExtension);
}

void KeptReviews::Keep(const ImportRecord& record) const {
    std::error_code ignored;
    fs::create_directories(m_folder, ignored);
    WriteFile(PathOf(record.digest), ToXml(record));
}

std::optional<ImportRecord> KeptReviews::Find(const std::string& digest) const {
    const fs::path path = PathOf(digest);
    std::error_code ignored;
    if (!fs::exists(path, ignored)) return std::nullopt;
    try {
        ImportRecord record = ImportRecordFromXml(ReadFile(path, kMostBytes));
        if (record.digest == digest) return record;
    } catch (const FormatTooNewError&) {
        return std::nullopt;
    } catch (const Error&) {
        fs::rename(path, fs::path(path) += ".bad", ignored);
    }
    return std::nullopt;
}

void KeptReviews::Forget(const std::string& digest) const {
    std::error_code ignored;
    fs::remove(PathOf(digest), ignored);
}

void KeptReviews::LeaveLatest(std::size_t count) const {
    std::vector<std::pair<fs::file_time_type, fs::path>> files;
    std::error_code ignored;
    for (const fs::directory_entry& entry : fs::directory_iterator(m_folder, ignored)) {
        if (entry.path().string().ends_with(kExtension))
            files.emplace_back(entry.last_write_time(ignored), entry.path());
    }
    if (files.size() <= count) return;
    std::sort(files.begin(), files.end(), std::greater<>());
    for (std::size_t i = count; i < files.size(); ++i) fs::remove(files[i].second, ignored);
}

}  // namespace mahdar::agenda
