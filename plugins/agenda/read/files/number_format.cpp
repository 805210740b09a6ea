// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/files/number_format.h"

#include "plugins/agenda/read/text_tools.h"

#include <algorithm>
#include <cstddef>

namespace mahdar::agenda {
namespace {

constexpr std::u32string_view kLowerLetters = U"abcdefghijklmnopqrstuvwxyz";
constexpr std::u32string_view kUpperLetters = U"ABCDEFGHIJKLMNOPQRSTUVWXYZ";
constexpr std::u32string_view kAlphabet = U"أبتثجحخدذرزسشصضطظعغفقكلمنهوي";
constexpr std::u32string_view kAbjad = U"أبجدهوزحطيكلمنسعفصقرشتثخذضظغ";
constexpr int kMostRepeated = 8;
constexpr int kLargestRoman = 3999;

std::string Letters(int number, std::u32string_view alphabet) {
    const int size = static_cast<int>(alphabet.size());
    if (number < 1 || number > size * kMostRepeated) return std::to_string(number);
    const auto times = static_cast<std::size_t>((number - 1) / size + 1);
    return Encode(std::u32string(times, alphabet[static_cast<std::size_t>((number - 1) % size)]));
}

struct RomanStep {
    int value;
    const char* letters;
};
constexpr RomanStep kRoman[] = {{1000, "M"}, {900, "CM"}, {500, "D"}, {400, "CD"}, {100, "C"},
                                {90, "XC"},  {50, "L"},   {40, "XL"}, {10, "X"},   {9, "IX"},
                                {5, "V"},    {4, "IV"},   {1, "I"}};

std::string Roman(int number) {
    if (number < 1 || number > kLargestRoman) return std::to_string(number);
    std::string text;
    for (const RomanStep& step : kRoman) {
        for (; number >= step.value; number -= step.value) text += step.letters;
    }
    return text;
}

std::string Lower(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; });
    return text;
}

std::string Digits(int number, char32_t zero) {
    std::u32string text;
    for (const char c : std::to_string(number))
        text += c == '-' ? U'-' : zero + static_cast<char32_t>(c - '0');
    return Encode(text);
}

std::string Ordinal(int number) {
    const int last = number % 10;
    const bool teen = number / 10 % 10 == 1;
    const char* const ending = teen || last > 3 || last < 1 ? "th"
                               : last == 1                  ? "st"
                               : last == 2                  ? "nd"
                                                            : "rd";
    return std::to_string(number) + ending;
}

}  // namespace

std::string FormatNumber(int number, NumberStyle style) {
    switch (style) {
        case NumberStyle::None:
        case NumberStyle::Bullet:
            return {};
        case NumberStyle::Decimal:
            break;
        case NumberStyle::DecimalZero:
            return (number >= 0 && number < 10 ? "0" : "") + std::to_string(number);
        case NumberStyle::LowerLetter:
            return Letters(number, kLowerLetters);
        case NumberStyle::UpperLetter:
            return Letters(number, kUpperLetters);
        case NumberStyle::LowerRoman:
            return Lower(Roman(number));
        case NumberStyle::UpperRoman:
            return Roman(number);
        case NumberStyle::ArabicAlphabet:
            return Letters(number, kAlphabet);
        case NumberStyle::ArabicAbjad:
            return Letters(number, kAbjad);
        case NumberStyle::ArabicDigits:
            return Digits(number, 0x660);
        case NumberStyle::PersianDigits:
            return Digits(number, 0x6F0);
        case NumberStyle::HindiDigits:
            return Digits(number, 0x966);
        case NumberStyle::Ordinal:
            return Ordinal(number);
        case NumberStyle::Dashed:
            return "- " + std::to_string(number) + " -";
    }
    return std::to_string(number);
}

std::string PrintedBullet(std::string_view glyph) {
    const std::u32string text(Trim(Decode(glyph)));
    if (text.empty()) return {};
    const bool symbol =
        std::any_of(text.begin(), text.end(), [](char32_t c) { return c >= 0xE000 && c < 0xF900; });
    // "o" in a typewriter font is Word's hollow bullet.
    return symbol || text == U"o" || text == U"§" || text == U"·" ? "•" : Encode(text);
}

}  // namespace mahdar::agenda
