// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/briefings/panels/archive_reader.h"

#include "core/archive/archive_index.h"
#include "core/base/error.h"

namespace mahdar::briefings {

namespace fs = std::filesystem;

void ArchiveReader::Start(const fs::path& folder, const fs::path& indexFolder) {
    Stop();
    m_stop = false;
    m_thread = std::thread([this, folder, indexFolder] { Read(folder, indexFolder); });
}

void ArchiveReader::Stop() {
    m_stop = true;
    if (m_thread.joinable()) m_thread.join();
}

void ArchiveReader::Read(const fs::path& folder, const fs::path& indexFolder) {
    ReadingNews news;
    try {
        archive::ArchiveIndex index(folder, indexFolder);
        index.Refresh([&](int done, int total, const fs::path&) {
            news.done = done;
            news.total = total;
            if (total > 0) m_told(news);
            return !m_stop;
        });
    } catch (const Error& error) {
        news.reasonId = error.MessageId();
        news.reasonArguments = error.Arguments();
    } catch (const std::exception& error) {
        news.reasonId = MAHDAR_TR("The folder could not be read: %1.");
        news.reasonArguments = {error.what()};
    }
    news.ended = true;
    m_told(news);
}

}  // namespace mahdar::briefings
