// SPDX-License-Identifier: LGPL-2.1-or-later
// The rules of procedure a meeting goes by, as data. A session carries the values it was given, so that it
// means the same on another machine; the profiles they come from are files. Rules are cited and counted,
// never enforced.
#pragma once

#include <string>
#include <vector>

#include "core/session/fields.h"
#include "core/session/words.h"

namespace mahdar {

/// How long one may speak. The most particular limit that fits holds: kind and group, then kind, then group.
struct TimeLimit {
    std::string kind;   ///< word of InterventionKind; empty: any
    std::string group;  ///< word of SpeakerGroup; empty: any
    int seconds = 0;    ///< 0: no limit
    std::string rule;   ///< number of the rule, as cited: "72"; empty: custom of the body
    bool operator==(const TimeLimit&) const = default;
    MAHDAR_FIELDS(kind, group, seconds, rule)
};

/// What a delegation may answer in one sitting.
struct ReplyRule {
    int perSitting = 0;  ///< 0: as often as it likes
    int firstSeconds = 0;
    int laterSeconds = 0;
    std::string rule;
    bool operator==(const ReplyRule&) const = default;
    MAHDAR_FIELDS(perSitting, firstSeconds, laterSeconds, rule)
};

enum class QuorumUse { Debate = 1, Decision };

/// A share of the members that must be in the room.
struct QuorumRule {
    QuorumUse use = QuorumUse::Debate;
    int numerator = 1;
    int denominator = 3;
    bool moreThan = false;  ///< the share alone is not enough: "a majority" is more than 1/2
    std::string rule;
    bool operator==(const QuorumRule&) const = default;
    MAHDAR_FIELDS(use, numerator, denominator, moreThan, rule)
};

/// A procedural motion. Those earlier in the list go before those later.
struct MotionRule {
    std::string key;  ///< "suspend-meeting"
    LocalText name;
    int speakersFor = 0;
    int speakersAgainst = 0;
    std::string rule;
    bool operator==(const MotionRule&) const = default;
    MAHDAR_FIELDS(key, name, speakersFor, speakersAgainst, rule)
};

struct Rules {
    std::string
        key;  ///< of the profile; empty: none was chosen, and the meeting's two limits are all there is
    LocalText name;
    std::vector<TimeLimit> limits;
    ReplyRule reply;
    std::vector<QuorumRule> quorum;
    std::vector<MotionRule> motions;
    std::string pointOfOrderRule;
    std::string closeListRule;
    std::string motionsRule;  ///< the one that orders the motions
    bool operator==(const Rules&) const = default;
    MAHDAR_FIELDS(key, name, limits, reply, quorum, motions, pointOfOrderRule, closeListRule, motionsRule)
};

enum class SpeakerGroup { Member = 1, Institution, Observer };

template <>
struct EnumWords<QuorumUse> {
    static constexpr EnumWord<QuorumUse> kWords[] = {{QuorumUse::Debate, "debate"},
                                                     {QuorumUse::Decision, "decision"}};
};
template <>
struct EnumWords<SpeakerGroup> {
    static constexpr EnumWord<SpeakerGroup> kWords[] = {{SpeakerGroup::Member, "member"},
                                                        {SpeakerGroup::Institution, "institution"},
                                                        {SpeakerGroup::Observer, "observer"}};
};

/// How many of `members` must be there.
[[nodiscard]] int Required(const QuorumRule& rule, int members) noexcept;

/// The limit that fits best; null if none does.
[[nodiscard]] const TimeLimit* FindLimit(const Rules& rules, InterventionKind kind, SpeakerGroup group);

/// Its place in the order of motions; null if the rules know no such motion.
[[nodiscard]] const MotionRule* FindMotion(const Rules& rules, const std::string& key);

}  // namespace mahdar
