// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/store/refuge.h"

#include "core/base/error.h"
#include "core/base/id.h"
#include "core/io/atomic_file.h"
#include "core/io/digest.h"
#include "core/store/session_file.h"

namespace mahdar {
namespace fs = std::filesystem;
namespace {

constexpr std::size_t kMaxHomeBytes = 64 << 10;
constexpr const char* kSuffixes[] = {"", ".bak", ".journal", ".journal.bak", ".home"};

fs::path With(const fs::path& path, const char* suffix) {
    fs::path result = path;
    result += suffix;
    return result;
}

}  // namespace

Refuge::Refuge(const fs::path& folder, const fs::path& home, const std::string& homeChecksum, const SessionLog& log)
    : m_path(RefugeOf(folder, home)) {
    std::error_code error;
    fs::create_directories(folder, error);
    if (error) throw IoError(MAHDAR_TR("Cannot write \"%1\": %2. Choose another folder or free the medium."), {folder.string(), error.message()});
    WriteFile(With(m_path, ".home"), home.string() + '\n' + homeChecksum + '\n');
    const std::string checksum = SaveSession(m_path, log.State(), log.History(), Backup::None);
    m_journal = std::make_unique<Journal>(With(m_path, ".journal"), checksum, log.LastSequence());
}

void Refuge::Record(const Change& change) { m_journal->Append({change.sequence, ToXml(change)}); }

fs::path RefugeOf(const fs::path& folder, const fs::path& home) {
    return folder / (home.stem().string() + "-" + Digest(home.string()).substr(0, 8) + home.extension().string());
}

bool TakenFrom(const fs::path& refuge, const std::string& homeChecksum) {
    try {
        const std::string home = ReadFile(With(refuge, ".home"), kMaxHomeBytes);
        return home.ends_with('\n' + homeChecksum + '\n');
    } catch (const Error&) {
        return false;
    }
}

fs::path SetAside(const fs::path& refuge) {
    const fs::path other = refuge.parent_path() / (refuge.stem().string() + "-" + NewIdText().substr(0, 6) + refuge.extension().string());
    std::error_code ignored;
    for (const char* suffix : kSuffixes) {
        if (fs::exists(With(refuge, suffix), ignored)) fs::rename(With(refuge, suffix), With(other, suffix), ignored);
    }
    return other;
}

void RemoveRefuge(const fs::path& refuge) noexcept {
    std::error_code ignored;
    for (const char* suffix : kSuffixes) fs::remove(With(refuge, suffix), ignored);
}

}  // namespace mahdar
