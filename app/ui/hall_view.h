// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "app/ui/clock_view.h"

#include "core/text/language.h"

#include <string>
#include <vector>

namespace mahdar {

/// LowerThird leaves the upper part empty, for a picture of the room, and says below who speaks.
enum class HallMode { Normal = 1, Blank, Message, Suspended, LowerThird };
enum class HallList { Hidden = 1, Open, Closed };

/// A speaker waiting: the short name and the one in the second language or in full.
struct HallSpeaker {
    LocalText name;
    LocalText fullName;

    bool operator==(const HallSpeaker&) const = default;
};

/// Everything the delegates' screen shows. Texts are shown in the primary language and, where there is one, in the
/// second; the primary language decides on which side reading begins.
struct HallView {
    HallMode mode = HallMode::Normal;
    Language primary = Language::Arabic;
    Language second = Language::English;
    LocalText meetingTitle;
    LocalText placeAndDate;
    LocalText city;
    std::string itemNumber;
    LocalText itemTitle;
    LocalText parentTitle;
    LocalText speakerName;
    LocalText speakerFullName;
    ClockView clock;
    /// At most the first three are shown.
    std::vector<HallSpeaker> next;
    std::string wallClock;
    HallList list = HallList::Hidden;
    /// For Message; for Suspended the reason or the hour, shown under the sentence that says so.
    LocalText message;

    bool operator==(const HallView&) const = default;
};

}  // namespace mahdar
