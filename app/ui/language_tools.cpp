// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/ui/language_tools.h"

#include <array>
#include <cstdlib>
#include <vector>

namespace mahdar {

namespace {

using Names = std::array<const char*, 12>;

constexpr Names kArabicMonths{"يناير", "فبراير", "مارس",   "أبريل",  "مايو",   "يونيو",
                              "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"};
constexpr Names kEnglishMonths{"January", "February", "March",     "April",   "May",      "June",
                               "July",    "August",   "September", "October", "November", "December"};
constexpr Names kFrenchMonths{"janvier", "février", "mars",      "avril",   "mai",      "juin",
                              "juillet", "août",    "septembre", "octobre", "novembre", "décembre"};

constexpr std::array<const char*, 7> kArabicDays{"الأحد",    "الاثنين", "الثلاثاء", "الأربعاء",
                                                 "الخميس", "الجمعة",  "السبت"};
constexpr std::array<const char*, 7> kEnglishDays{"Sunday",   "Monday", "Tuesday", "Wednesday",
                                                  "Thursday", "Friday", "Saturday"};
constexpr std::array<const char*, 7> kFrenchDays{"dimanche", "lundi",    "mardi", "mercredi",
                                                 "jeudi",    "vendredi", "samedi"};

/// Arabic counts in its own way: one, two, few (3 to 10), many.
struct ArabicNoun {
    const char* one;
    const char* two;
    const char* few;
    const char* many;
};

constexpr ArabicNoun kHourWords{"ساعة واحدة", "ساعتان", "ساعات", "ساعة"};
constexpr ArabicNoun kMinuteWords{"دقيقة واحدة", "دقيقتان", "دقائق", "دقيقة"};
constexpr ArabicNoun kSecondWords{"ثانية واحدة", "ثانيتان", "ثوانٍ", "ثانية"};

std::string TwoDigits(long long number) {
    return (number < 10 ? "0" : "") + std::to_string(number);
}

const char* MonthName(std::chrono::month month, Language language) {
    const unsigned index = static_cast<unsigned>(month) - 1;
    if (language == Language::Arabic) return kArabicMonths.at(index);
    return language == Language::French ? kFrenchMonths.at(index) : kEnglishMonths.at(index);
}

std::string DayNumber(std::chrono::day day, Language language) {
    const unsigned number = static_cast<unsigned>(day);
    return language == Language::French && number == 1 ? "1er" : std::to_string(number);
}

std::string DayAndMonth(std::chrono::year_month_day date, Language language) {
    return DayNumber(date.day(), language) + " " + MonthName(date.month(), language);
}

std::string CountArabic(long long count, const ArabicNoun& noun) {
    if (count == 1) return noun.one;
    if (count == 2) return noun.two;
    const long long lastTwo = count % 100;
    return std::to_string(count) + " " + (lastTwo >= 3 && lastTwo <= 10 ? noun.few : noun.many);
}

std::string CountLatin(long long count, const char* noun, Language language) {
    const bool single = count == 1 || (language == Language::French && count == 0);
    return std::to_string(count) + " " + noun + (single ? "" : "s");
}

std::string SpokenPart(long long count, const ArabicNoun& arabic, const char* english, const char* french,
                       Language language) {
    if (language == Language::Arabic) return CountArabic(count, arabic);
    return CountLatin(count, language == Language::French ? french : english, language);
}

}  // namespace

std::string FormatClock(std::chrono::seconds length) {
    const long long total = std::llabs(length.count());
    if (total >= 3600) return FormatLength(length);
    return TwoDigits(total / 60) + ":" + TwoDigits(total % 60);
}

std::string FormatLength(std::chrono::seconds length) {
    const long long total = std::llabs(length.count());
    const long long hours = total / 3600;
    const long long minutes = total / 60 % 60;
    const std::string seconds = ":" + TwoDigits(total % 60);
    if (hours == 0) return std::to_string(minutes) + seconds;
    return std::to_string(hours) + ":" + TwoDigits(minutes) + seconds;
}

std::string FormatTime(std::chrono::seconds sinceMidnight) {
    return FormatTimeToMinute(sinceMidnight) + ":" + TwoDigits(sinceMidnight.count() % 60);
}

std::string FormatTimeToMinute(std::chrono::seconds sinceMidnight) {
    const long long total = sinceMidnight.count();
    return TwoDigits(total / 3600 % 24) + ":" + TwoDigits(total / 60 % 60);
}

std::string FormatDuration(std::chrono::minutes length, Language language) {
    const bool arabic = language == Language::Arabic;
    const long long hours = length.count() / 60;
    const std::string minuteWord = arabic ? " د" : " min";
    if (hours == 0) return std::to_string(length.count()) + minuteWord;
    return std::to_string(hours) + (arabic ? " س " : " h ") + TwoDigits(length.count() % 60) + minuteWord;
}

std::string SpokenLength(std::chrono::seconds length, Language language) {
    const long long total = std::llabs(length.count());
    std::vector<std::string> parts;
    if (total >= 3600) parts.push_back(SpokenPart(total / 3600, kHourWords, "hour", "heure", language));
    if (total / 60 % 60) parts.push_back(SpokenPart(total / 60 % 60, kMinuteWords, "minute", "minute", language));
    if (total % 60 || parts.empty()) {
        parts.push_back(SpokenPart(total % 60, kSecondWords, "second", "seconde", language));
    }
    std::string spoken;
    for (const std::string& part : parts) {
        if (!spoken.empty()) spoken += language == Language::Arabic ? " و" : " ";
        spoken += part;
    }
    return spoken;
}

std::string FormatDate(std::chrono::year_month_day date, Language language) {
    return DayAndMonth(date, language) + " " + std::to_string(static_cast<int>(date.year()));
}

std::string FormatDateRange(std::chrono::year_month_day first, std::chrono::year_month_day last,
                            Language language) {
    if (first == last) return FormatDate(first, language);
    if (first.year() != last.year()) return FormatDate(first, language) + " – " + FormatDate(last, language);
    if (first.month() != last.month()) return DayAndMonth(first, language) + " – " + FormatDate(last, language);
    // U+2066 and U+2069 keep the smaller day before the greater one in Arabic too.
    return "\u2066" + DayNumber(first.day(), language) + "–" + DayNumber(last.day(), language) + "\u2069 " +
           MonthName(last.month(), language) + " " + std::to_string(static_cast<int>(last.year()));
}

std::string WeekdayName(std::chrono::year_month_day date, Language language) {
    const unsigned day = std::chrono::weekday(std::chrono::sys_days(date)).c_encoding();
    if (language == Language::Arabic) return kArabicDays.at(day);
    return language == Language::French ? kFrenchDays.at(day) : kEnglishDays.at(day);
}

}  // namespace mahdar
