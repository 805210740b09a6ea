// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/tables/speakers_table.h"

#include <cstdlib>

#include "core/base/error.h"
#include "core/command/resolve.h"
#include "core/session/sittings.h"
#include "core/session/speaking_rules.h"
#include "plugins/agenda/flow/speeches.h"
#include "plugins/agenda/tables/speaking_stats.h"
#include "plugins/agenda/tables/table_words.h"

namespace mahdar::tables {
namespace {

using Cells = std::vector<std::string>;

std::string Option(const ComposeRequest& request, const char* name) {
    const auto found = request.options.find(name);
    return found == request.options.end() ? std::string{} : found->second;
}

SpeakingScope ScopeOf(const Session& session, const ComposeRequest& request) {
    SpeakingScope scope;
    if (const std::string item = Option(request, "item"); !item.empty())
        scope.item = RequireItem(session, item).id;
    if (const std::string ordinal = Option(request, "sitting"); !ordinal.empty()) {
        const Sitting* sitting = SittingByOrdinal(session, std::atoi(ordinal.c_str()));
        if (sitting == nullptr) throw CommandError(MAHDAR_TR("There is no sitting %1."), {ordinal});
        scope.sitting = sitting->id;
    }
    return scope;
}

Cells Titles(std::initializer_list<Title> titles, Language language) {
    Cells cells;
    for (const Title title : titles) cells.push_back(WordFor(title, language));
    return cells;
}

/// "12.5", whatever the locale writes.
std::string Share(std::int64_t part, std::int64_t whole) {
    const std::int64_t tenths = whole == 0 ? 0 : (part * 1000 + whole / 2) / whole;
    return std::to_string(tenths / 10) + '.' + std::to_string(tenths % 10);
}

void AddSum(Cells& cells, const SpeakingSum& sum, std::int64_t wholeMs) {
    for (const int count : {sum.speeches, sum.pointsOfOrder, sum.replies, sum.questions, sum.overLimit})
        cells.push_back(std::to_string(count));
    cells.push_back(std::to_string(sum.totalMs / 1000));
    cells.push_back(LengthText(sum.totalMs));
    cells.push_back(LengthText(sum.MeanMs()));
    cells.push_back(LengthText(sum.longestMs));
    cells.push_back(Share(sum.totalMs, wholeMs));
}

std::int64_t Whole(const std::vector<SpeakerSum>& sums) {
    std::int64_t ms = 0;
    for (const SpeakerSum& sum : sums) ms += sum.sum.totalMs;
    return ms;
}

PlainTable BySpeaker(const Session& session, const ComposeRequest& request) {
    const auto sums = SumsBySpeaker(session, request.now, ScopeOf(session, request));
    PlainTable table;
    table.titles = Titles({Title::Speaker, Title::Group, Title::Speeches, Title::PointsOfOrder,
                           Title::Replies, Title::Questions, Title::OverLimit, Title::Seconds, Title::Total,
                           Title::Mean, Title::Longest, Title::Share},
                          request.language);
    for (const SpeakerSum& sum : sums) {
        Cells cells{SpeakerName(session, sum.speaker, request.language),
                    WordFor(sum.group, request.language)};
        AddSum(cells, sum.sum, Whole(sums));
        table.rows.push_back(std::move(cells));
    }
    return table;
}

PlainTable ByGroup(const Session& session, const ComposeRequest& request) {
    const auto sums = SumsBySpeaker(session, request.now, ScopeOf(session, request));
    PlainTable table;
    table.titles = Titles({Title::Group, Title::Speakers, Title::Speeches, Title::PointsOfOrder,
                           Title::Replies, Title::Questions, Title::OverLimit, Title::Seconds, Title::Total,
                           Title::Mean, Title::Longest, Title::Share},
                          request.language);
    for (const GroupSum& sum : SumsByGroup(sums)) {
        Cells cells{WordFor(sum.group, request.language), std::to_string(sum.speakers)};
        AddSum(cells, sum.sum, Whole(sums));
        table.rows.push_back(std::move(cells));
    }
    return table;
}

PlainTable BySpeech(const Session& session, const ComposeRequest& request) {
    const SpeakingScope scope = ScopeOf(session, request);
    const Language language = request.language;
    PlainTable table;
    table.titles = Titles(
        {Title::Number, Title::Item, Title::Sitting, Title::Speaker, Title::Group, Title::Kind, Title::Date,
         Title::Start, Title::End, Title::Seconds, Title::Length, Title::Limit, Title::Note},
        language);
    int number = 0;
    for (const Intervention* speech : flow::SpeechesInOrder(session)) {
        ++number;
        if (!InScope(session, *speech, scope)) continue;
        const Sitting* sitting = SittingAt(session, speech->start);
        const std::int64_t ms = SpokenMs(*speech, request.now);
        table.rows.push_back(
            {std::to_string(number), PathOf(session, speech->item),
             sitting != nullptr ? std::to_string(sitting->ordinal) : std::string{},
             SpeakerName(session, speech->speaker, language),
             WordFor(GroupOf(session, speech->speaker), language), WordFor(speech->kind, language),
             WallDate(speech->start), WallTime(speech->start), WallTime(speech->end),
             std::to_string(ms / 1000), LengthText(ms),
             speech->limitSeconds > 0 ? std::to_string(speech->limitSeconds) : std::string{}, speech->note});
    }
    return table;
}

}  // namespace

PlainTable SpeakersTable::Make(const Session& session, const ComposeRequest& request) const {
    const std::string by = Option(request, "by");
    if (by.empty() || by == "speaker") return BySpeaker(session, request);
    if (by == "group") return ByGroup(session, request);
    if (by == "speech") return BySpeech(session, request);
    throw CommandError(MAHDAR_TR("Speaking times are counted by speaker, group or speech, not by \"%1\"."),
                       {by});
}

}  // namespace mahdar::tables
