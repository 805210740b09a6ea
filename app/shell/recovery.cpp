// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/shell/recovery.h"

#include "app/shell/strip_feed.h"
#include "core/base/error.h"
#include "core/command/resolve.h"
#include "core/io/file_lock.h"
#include "core/session/report_order.h"
#include "core/session/wall_clock.h"
#include "core/store/open_session.h"

namespace mahdar::shell {
namespace {

bool InUse(const std::filesystem::path& path) {
    LockOwner owner;
    return !FileLock::TryLock(path, owner).has_value();
}

void TellPlace(Interrupted& found, const Session& session, Language language) {
    if (const Sitting* sitting = CurrentSitting(session)) found.openSitting = sitting->ordinal;
    if (const AgendaItem* item = session.Find(session.TheFloor().currentItem)) {
        found.itemPath = PathOf(session, item->id);
        found.itemTitle = item->title.Best(language);
    }
    if (const Intervention* speaking = session.Find(session.TheFloor().speaking)) {
        found.speaker = SpeakerName(session, speaking->speaker, language);
        found.speakingSince = OnWallClock(session.TheMeeting(), speaking->start);
    }
}

void TellLastText(Interrupted& found, const Session& session, const std::vector<Change>& history) {
    for (auto change = history.rbegin(); change != history.rend(); ++change) {
        for (const AnyEdit& any : change->edits) {
            const auto* edit = std::get_if<Edit<Paragraph>>(&any);
            const Paragraph* row = edit != nullptr && edit->after ? session.Find(edit->after->id) : nullptr;
            if (row == nullptr || row->text.Empty()) continue;
            found.lastText = row->text.Best(session.TheMeeting().workingLanguage);
            const auto numbers = ReportNumbers(session);
            if (const auto number = numbers.find(row->id); number != numbers.end()) found.lastNumber = std::to_string(number->second);
            return;
        }
    }
}

}  // namespace

std::optional<Interrupted> FindInterrupted(const std::filesystem::path& lastOpen, const std::filesystem::path& refuge, Language language) {
    if (lastOpen.empty()) return std::nullopt;
    std::error_code ignored;
    const std::filesystem::path elsewhere = RefugeOf(refuge, RealPath(lastOpen));
    const bool hasRefuge = std::filesystem::exists(elsewhere, ignored);
    if (!std::filesystem::exists(JournalPath(lastOpen), ignored) && !hasRefuge) return std::nullopt;
    const bool homeIsGone = hasRefuge && !std::filesystem::exists(lastOpen, ignored);
    const std::filesystem::path& path = homeIsGone ? elsewhere : lastOpen;
    try {
        if (InUse(path)) return std::nullopt;
        const auto open = OpenSession::Open(path, Access::ReadOnly, refuge);
        if (open->Found().acts == 0 && !open->Found().fromBackup && !homeIsGone) return std::nullopt;
        const Session& session = open->Log().State();
        Interrupted found;
        found.path = path;
        if (homeIsGone) found.home = lastOpen;
        found.title = session.TheMeeting().title.Best(language);
        found.acts = open->Found().acts;
        found.allActs = open->Log().LastSequence();
        found.upTo = OnWallClock(session.TheMeeting(), homeIsGone && found.allActs > 0 ? open->Log().History().back().at : open->Found().upTo);
        found.tornBytes = open->Found().tornBytes;
        found.paragraphs = session.Paragraphs().Rows().size();
        TellPlace(found, session, language);
        TellLastText(found, session, open->Log().History());
        return found;
    } catch (const std::exception&) {
        // Opening it by hand says what is wrong; the start screen must come up.
        return std::nullopt;
    }
}

}  // namespace mahdar::shell
