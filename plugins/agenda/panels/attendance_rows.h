// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/session/session.h"
#include "plugins/agenda/panels/panel_words.h"

#include <string>
#include <vector>

namespace mahdar::agenda {

enum class AttendanceGroup { Members = 1, Others };

/// One line of the list of attendance: a person, or a body of which nobody is listed.
struct AttendanceRow {
    std::string word;  ///< how commands name it: the person's id, or the key of the body
    ParticipantId person;  ///< empty for a body of which nobody is listed
    Look presence;
    wxString body;
    wxString name;
    wxString role;
    wxString times;
    AttendanceGroup group = AttendanceGroup::Others;
    bool here = false;
    bool away = false;     ///< excused or absent
    std::string searched;  ///< folded names in all languages

    bool operator==(const AttendanceRow&) const = default;
};

enum class AttendanceShown { All = 1, Here, NotHere, Away, Members, Others };

/// In the order of protocol and the alphabet of that language.
[[nodiscard]] std::vector<AttendanceRow> AttendanceRows(const Session& session, Language language);

[[nodiscard]] std::vector<AttendanceRow> Narrowed(const std::vector<AttendanceRow>& rows, AttendanceShown shown,
                                                  const std::string& folded);

/// "43 of 57 member States are present", and whether that is a quorum by the rules.
[[nodiscard]] Look QuorumLook(const Session& session);

[[nodiscard]] wxString WordOf(ParticipantRole role);

}  // namespace mahdar::agenda
