// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/briefings/register/register_keep.h"

#include "core/command/resolve.h"

#include <algorithm>

namespace mahdar::briefings {

int KeepAsOwn(const Session& session, const std::filesystem::path& dataFolder,
              const std::filesystem::path& userFolder) {
    const std::vector<Institution> known = LoadRegister(dataFolder, userFolder);
    OwnRegister own = LoadOwnRegister(userFolder);
    int kept = 0;
    for (const Institution& row : session.Institutions()) {
        const auto same = std::find_if(known.begin(), known.end(),
                                       [&](const Institution& old) { return old.id == row.id; });
        if (same != known.end() && *same == row) continue;
        own.Put(row);
        ++kept;
    }
    for (const Institution& row : known) {
        if (session.Find(row.id) != nullptr) continue;
        // What was merged is found by its old name; what was only removed here stays for other meetings.
        const Institution* into =
            FindInstitution(session, row.acronym.empty() ? row.names.Best(Language::English) : row.acronym);
        if (into == nullptr) continue;
        own.Merge(row.id, into->id);
        ++kept;
    }
    if (kept > 0) SaveOwnRegister(userFolder, own);
    return kept;
}

}  // namespace mahdar::briefings
