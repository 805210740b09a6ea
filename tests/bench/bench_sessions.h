// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <vector>

#include "core/session/change.h"

namespace mahdar {

/// A session as it is saved.
struct BenchSession {
    Session session;
    std::vector<Change> history;
};

/// A long meeting as it would be: 200 items with title and annotation, 10 000 entries (6 000 paragraphs of some 400
/// bytes of Arabic, every tenth with its English and French; 3 200 interventions, every tenth with a note; 800
/// decisions), and a history of 1 000 changes that brought paragraphs, decisions and interventions in.
[[nodiscard]] BenchSession LongMeeting();

/// As many small fields to the byte as can be: every row of the sample session with all of its fields set, 5 000
/// interventions and 1 500 paragraphs, no history.
[[nodiscard]] BenchSession ManyFields();

}  // namespace mahdar
