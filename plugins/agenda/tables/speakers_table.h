// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/plugin/services.h"

namespace mahdar::tables {

/// "speakers": who spoke how long. Option "by": speaker (usual), group, speech; "item" and "sitting" narrow
/// it.
class SpeakersTable final : public TableMaker {
public:
    [[nodiscard]] PlainTable Make(const Session& session, const ComposeRequest& request) const override;
};

/// "attendance": who was there from when to when, sitting by sitting; in the order of protocol.
class AttendanceTable final : public TableMaker {
public:
    [[nodiscard]] PlainTable Make(const Session& session, const ComposeRequest& request) const override;
};

}  // namespace mahdar::tables
