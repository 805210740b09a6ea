// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/briefings/sheet/sheet_batch.h"

#include "core/command/resolve.h"
#include "plugins/briefings/ledger/speaking_order.h"

namespace mahdar::briefings {

namespace {

constexpr std::size_t kNumberWidth = 2;

/// Keys and numbers are the user's: nothing of them may lead out of the folder.
std::string ForFile(std::string word) {
    for (char& letter : word) {
        const auto byte = static_cast<unsigned char>(letter);
        if (byte < 0x20 || letter == '/' || letter == '\\' || letter == ':' || letter == '*' ||
            letter == '?' || letter == '"')
            letter = '-';
    }
    return word.starts_with('.') ? '-' + word : word;
}

/// "04", so that files stand in the order of the agenda.
std::string Padded(const std::string& number) {
    return number.size() < kNumberWidth ? std::string(kNumberWidth - number.size(), '0') + number : number;
}

}  // namespace

std::vector<SheetJob> AllSheets(const Session& session) {
    std::vector<SheetJob> jobs;
    for (const InstitutionId& id : Reporters(session))
        jobs.push_back({SheetKind::Institution, "institution", id.value, ForFile("briefing-" + id.value)});
    for (const AgendaItem* item : Children(session, {})) {
        const std::string path = PathOf(session, item->id);
        if (!path.empty())
            jobs.push_back({SheetKind::Item, "item", path, ForFile("briefing-item-" + Padded(path))});
    }
    return jobs;
}

std::vector<SheetJob> AllLetters(const Session& session) {
    std::vector<SheetJob> jobs;
    for (const InstitutionId& id : Reporters(session))
        jobs.push_back({SheetKind::Letter, "letter", id.value, ForFile("invitation-" + id.value)});
    return jobs;
}

PlainTable SheetsTable::Make(const Session& session, const ComposeRequest& request) const {
    PlainTable table{{"option", "value", "stem"}, {}};
    for (const SheetJob& job : request.options.contains("letters") ? AllLetters(session) : AllSheets(session))
        table.rows.push_back({job.option, job.value, job.stem});
    return table;
}

}  // namespace mahdar::briefings
