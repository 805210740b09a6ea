// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/text/language.h"
#include "plugins/minutes/formula/compose_sentence.h"
#include "plugins/minutes/formula/formula_bank.h"
#include "plugins/minutes/formula/name.h"

#include <string>
#include <string_view>
#include <vector>

namespace mahdar {

/// Marks around the operative verb while a sentence is put together; taken out at the end.
inline constexpr char kVerbBegin = '\x01';
inline constexpr char kVerbEnd = '\x02';

/// A head of the formula with its chain word put in and with the verb between marks.
[[nodiscard]] std::string MarkedHead(const Formula& formula, std::string head, Chain chain, Language language);

/// The words of typed votes with their counted noun: "25 votes", "25 voix", "25 صوتا". Slot is for_votes, against or
/// abstentions; text that is no number is given back unchanged.
[[nodiscard]] std::string VoteWords(std::string_view slot, const std::string& typed, Language language);

/// Puts "by SESRIC" behind the first noun of a report, briefing, statement ...: "the briefing by SESRIC on trade";
/// otherwise "(SESRIC)" behind the words. Used where the formula has no place for an addressee.
[[nodiscard]] std::string WithOrigin(const std::string& words, const std::vector<Name>& names, Mention mention,
                                     Language language);

}  // namespace mahdar
