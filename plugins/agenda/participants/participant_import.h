// SPDX-License-Identifier: LGPL-2.1-or-later
// A list read meets the session: what each row would do, shown before it is done.
#pragma once

#include <string>
#include <vector>

#include "core/command/command.h"
#include "plugins/agenda/participants/participant_list.h"

namespace mahdar::participants {

enum class Fate {
    New = 1,
    Changed,  ///< somebody listed already gets another title, role or a name in one more language
    Same
};

struct PlannedRow {
    ListedPerson listed;
    Institution body;
    bool bodyIsNew = false;   ///< the register does not know it; it would be added
    std::string nearestBody;  ///< what may have been meant; empty if nothing comes near
    Participant person;       ///< as he would be
    Fate fate = Fate::New;
};

struct ImportPlan {
    ParticipantList list;
    std::vector<PlannedRow> rows;

    [[nodiscard]] int Count(Fate fate) const;
    [[nodiscard]] int NewBodies() const;
};

/// Throws ParseError as the reading does. People are known again by their body and their name in any
/// language.
[[nodiscard]] ImportPlan PlanImport(const Session& session, std::string_view bytes, Language latin);

/// Puts the plan into a change of the session it was made for.
void PutImport(ChangeBuilder& change, const ImportPlan& plan);

/// participants/import FILE, and participants/add, edit, remove, bureau/set, clear come from flow.
void AddImportCommand(CommandRegistry& commands);

}  // namespace mahdar::participants
