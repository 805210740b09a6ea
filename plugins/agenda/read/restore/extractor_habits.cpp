// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/restore/extractor_habits.h"

#include "plugins/agenda/read/text_tools.h"

#include <cstddef>

namespace mahdar::agenda {
namespace {

constexpr int kEnoughPercents = 4;
constexpr char32_t kLeftQuote = 0x201C;
constexpr char32_t kRightQuote = 0x201D;

struct Share {
    int found = 0;
    int of = 0;
    [[nodiscard]] double Value() const { return of == 0 ? 0 : static_cast<double>(found) / of; }
};

struct Observed {
    int percentApart = 0;
    int percentBehindDigit = 0;
    Share leftThenGap;
    Share rightThenGap;
};

void Observe(std::u32string_view raw, Observed& seen) {
    raw = Trim(raw);
    for (std::size_t i = 0; i < raw.size(); ++i) {
        const bool last = i + 1 == raw.size();
        if (raw[i] == U'%' || raw[i] == 0x66A) {
            const bool behindDigit = i > 0 && IsDigit(raw[i - 1]);
            seen.percentApart += !behindDigit;
            seen.percentBehindDigit += behindDigit && !last;
        }
        if (last || (raw[i] != kLeftQuote && raw[i] != kRightQuote)) continue;
        Share& share = raw[i] == kLeftQuote ? seen.leftThenGap : seen.rightThenGap;
        ++share.of;
        share.found += IsSpace(raw[i + 1]) || IsPunctuation(raw[i + 1]);
    }
}

}  // namespace

ExtractorHabits LearnHabits(const std::vector<std::u32string>& raws,
                            const std::vector<std::u32string>& labels) {
    Observed seen;
    for (const std::u32string& raw : raws) Observe(raw, seen);
    ExtractorHabits habits;
    habits.labels = habits.labels.With(labels);
    if (seen.percentApart > 0) habits.percent = PercentPlace::WithText;
    habits.percentProven = seen.percentApart > 0 || seen.percentBehindDigit >= kEnoughPercents;
    if (seen.rightThenGap.Value() > seen.leftThenGap.Value()) habits.closingQuote = kRightQuote;
    return habits;
}

}  // namespace mahdar::agenda
