// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/session/session.h"

#include <string>

namespace mahdar::briefings {

/// What the chair should know before giving the floor.
enum class NoticeKind {
    MandateWithoutSlot = 1,  ///< asked, still open, and nothing to report under that item
    DocumentMissing,
    TextToReview,
    UnknownReporter,
    NobodyReports,
    Finding
};

struct Notice {
    NoticeKind kind = NoticeKind::Finding;
    int mandate = 0;    ///< its number on the sheet, for MandateWithoutSlot
    std::string path;   ///< "10/2"; may be empty
    std::string name;   ///< the reporter nobody knows, or the document's symbol
    LocalText message;  ///< the finding's sentence or the document's title
    bool operator==(const Notice&) const = default;
};

}  // namespace mahdar::briefings
