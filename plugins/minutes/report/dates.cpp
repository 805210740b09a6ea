// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/minutes/report/dates.h"

#include <unicode/calendar.h>

#include <cstdlib>
#include <memory>

namespace mahdar {
namespace {

constexpr double kMsPerDay = 86'400'000.0;

std::string DayNumberText(int day, Language language) {
    return language == Language::French && day == 1 ? "1er" : std::to_string(day);
}

std::string Month(const Phrases& phrases, int month, Language language) {
    return phrases.Say("month." + std::to_string(month), language);
}

/// One day or a range in one calendar: `say` prints the days given as text with month and year.
template <class Say>
std::string Range(const CalendarDay& first, const CalendarDay& last, Language language, Say say) {
    if (first == last) return say(DayNumberText(first.day, language), first);
    if (first.month == last.month && first.year == last.year)
        return say(std::to_string(first.day) + '-' + std::to_string(last.day), first);
    return say(DayNumberText(first.day, language), first) + " - " + say(DayNumberText(last.day, language), last);
}

std::string DayAndMonth(const Phrases& phrases, const CalendarDay& day, Language language) {
    return DayNumberText(day.day, language) + ' ' + Month(phrases, day.month, language);
}

}  // namespace

std::optional<CalendarDay> GregorianDay(std::string_view isoDate) {
    if (!DayNumber(isoDate)) return std::nullopt;
    const std::string text(isoDate);
    return CalendarDay{std::atoi(text.substr(0, 4).c_str()), std::atoi(text.substr(5, 2).c_str()),
                       std::atoi(text.substr(8, 2).c_str())};
}

std::optional<CalendarDay> HijriDay(std::string_view isoDate) {
    const auto days = DayNumber(isoDate);
    if (!days) return std::nullopt;
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Calendar> calendar(icu::Calendar::createInstance(
        *icu::TimeZone::getGMT(), icu::Locale("en@calendar=islamic-umalqura"), status));
    if (U_FAILURE(status) || calendar == nullptr) return std::nullopt;
    calendar->setTime(static_cast<double>(*days) * kMsPerDay + kMsPerDay / 2, status);
    const CalendarDay day{calendar->get(UCAL_YEAR, status), calendar->get(UCAL_MONTH, status) + 1,
                          calendar->get(UCAL_DATE, status)};
    return U_FAILURE(status) ? std::nullopt : std::optional(day);
}

std::string DayRange(const Phrases& phrases, std::string_view first, std::string_view last, Language language) {
    const auto from = GregorianDay(first);
    if (!from) return {};
    return Range(*from, GregorianDay(last).value_or(*from), language, [&](const std::string& days, const CalendarDay& day) {
        return days + ' ' + Month(phrases, day.month, language) + ' ' + std::to_string(day.year);
    });
}

std::string HijriRange(const Phrases& phrases, std::string_view first, std::string_view last, Language language) {
    const auto from = HijriDay(first);
    if (!from) return {};
    return Range(*from, HijriDay(last).value_or(*from), language, [&](const std::string& days, const CalendarDay& day) {
        const std::string month = phrases.Say("hijri." + std::to_string(day.month), language);
        return phrases.Say("day.hijri", language, {days, month, std::to_string(day.year)});
    });
}

std::string DualRange(const Phrases& phrases, std::string_view first, std::string_view last, Language language) {
    const std::string days = DayRange(phrases, first, last, language);
    const std::string hijri = HijriRange(phrases, first, last, language);
    return days.empty() || hijri.empty() ? days : phrases.Say("with-hijri", language, {days, hijri});
}

std::string HeldOn(const Phrases& phrases, std::string_view first, std::string_view last, Language language) {
    const auto from = GregorianDay(first);
    if (!from) return {};
    const CalendarDay to = GregorianDay(last).value_or(*from);
    const std::string year = ' ' + std::to_string(to.year);
    const std::string end = DayAndMonth(phrases, to, language) + year;
    if (*from == to) return phrases.Say("days.one", language, {end});
    if (from->month != to.month || from->year != to.year) {
        const std::string begin = DayAndMonth(phrases, *from, language) +
                                  (from->year != to.year ? ' ' + std::to_string(from->year) : std::string{});
        return phrases.Say("days.many", language, {begin, end});
    }
    const bool isPair = to.day == from->day + 1;
    return phrases.Say(isPair ? "days.two" : "days.many", language, {DayNumberText(from->day, language), end});
}

std::string TimeOfDay(const Phrases& phrases, const Instant& instant, Language language) {
    const std::string time = WallTime(instant);
    return phrases.Say("time", language, {time.substr(0, 2), time.substr(3, 2)});
}

}  // namespace mahdar
