// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/read/annotated_agenda.h"
#include "plugins/agenda/read/restore/line_restorer.h"
#include "plugins/agenda/read/restore/word_judge.h"

#include <string_view>
#include <vector>

namespace mahdar::agenda {

/// What the seams of a line rest on.
enum class SeamGround {
    Law = 1,   ///< the period of the extractor
    Language,  ///< the words alone
};

/// What may be wrong with a line although its seam is certain: the rules for runs are right nearly always,
/// and these are the places where they were not. Words that look torn count too, the more where no law tells
/// that there was no second seam.
[[nodiscard]] std::vector<ReviewReason> DoubtsOf(std::u32string_view restored,
                                                 const std::vector<RestoreSign>& signs,
                                                 const ExtractorHabits& habits, SeamGround ground,
                                                 WordJudge& judge);

}  // namespace mahdar::agenda
