// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/text/encoding.h"

#include "core/base/error.h"

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>

namespace mahdar {
namespace {

constexpr std::size_t kSampleBytes = std::size_t{1} << 18;

struct ByteOrderMark {
    std::string_view bytes;
    TextEncoding encoding;
};
constexpr ByteOrderMark kMarks[] = {{"\xEF\xBB\xBF", TextEncoding::Utf8},
                                    {"\xFF\xFE", TextEncoding::Utf16LittleEndian},
                                    {"\xFE\xFF", TextEncoding::Utf16BigEndian}};

unsigned Byte(std::string_view bytes, std::size_t at) {
    return static_cast<unsigned char>(bytes[at]);
}

/// Whether a pair of bytes is a letter or sign of an Arabic, English or French text in UTF-16.
bool IsPlausiblePair(unsigned high, unsigned low) {
    const bool latin = high == 0 && ((low >= 0x20 && low != 0x7F) || (low >= 0x09 && low <= 0x0D));
    const bool signs = high == 0x20 && low < 0x70;
    const bool arabicForms = high >= 0xFB && (high != 0xFF || low == 0xFD);
    return latin || high == 0x06 || high == 0x01 || signs || arabicForms;
}

bool LooksLikeUtf16(std::string_view bytes, std::size_t highByte) {
    const std::size_t pairs = std::min(bytes.size(), kSampleBytes) / 2;
    std::size_t plausible = 0;
    std::size_t telling = 0;
    for (std::size_t i = 0; i < pairs; ++i) {
        const unsigned high = Byte(bytes, 2 * i + highByte);
        plausible += IsPlausiblePair(high, Byte(bytes, 2 * i + 1 - highByte));
        telling += high == 0x00 || high == 0x06;
    }
    return pairs > 1 && plausible * 20 >= pairs * 19 && telling * 2 >= pairs;
}

enum class Utf8Shape { WellFormed = 1, MostlyWellFormed, Other };

Utf8Shape ShapeOf(std::string_view bytes) {
    std::size_t good = 0;
    std::size_t bad = 0;
    const auto* const data = reinterpret_cast<const std::uint8_t*>(bytes.data());
    const auto size = static_cast<std::int64_t>(bytes.size());
    for (std::int64_t at = 0; at < size;) {
        if (data[at] < 0x80) {
            ++at;
            continue;
        }
        std::int32_t step = 0;
        UChar32 letter = 0;
        const auto left = static_cast<std::int32_t>(std::min<std::int64_t>(size - at, U8_MAX_LENGTH));
        U8_NEXT(data + at, step, left, letter);
        at += step;
        ++(letter < 0 ? bad : good);
    }
    if (bad == 0) return Utf8Shape::WellFormed;
    // A letter of two or three bytes is not there by chance; a few broken ones are damage, not another
    // encoding.
    return good >= 10 * bad ? Utf8Shape::MostlyWellFormed : Utf8Shape::Other;
}

bool IsAsciiLetter(unsigned byte) {
    return (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z');
}

/// The bytes of Windows-1256 that are Arabic letters or marks. The accented letters French needs stand in
/// both code pages at the same place and tell nothing.
bool IsArabicByte(unsigned byte) {
    if (byte < 0xC1) return byte == 0x81 || byte == 0x8D || byte == 0x8E || byte == 0x90;
    constexpr std::string_view shared =
        "\xD7\xE0\xE2\xE7\xE8\xE9\xEA\xEB\xEE\xEF\xF4\xF7\xF9\xFB\xFC\xFD\xFE";
    return byte != 0xFF && shared.find(static_cast<char>(byte)) == std::string_view::npos;
}

bool IsHighLetter(unsigned byte) {
    return byte >= 0xC0 && byte != 0xD7 && byte != 0xF7;
}

struct WordCount {
    std::size_t arabic = 0;  ///< high letters alone, at least two, one of them Arabic only
    std::size_t latin = 0;   ///< high letters among letters of ASCII
};

WordCount CountWords(std::string_view bytes) {
    WordCount count;
    std::size_t ascii = 0;
    std::size_t high = 0;
    std::size_t arabic = 0;
    const auto finish = [&] {
        count.arabic += ascii == 0 && high >= 2 && arabic > 0;
        count.latin += ascii > 0 && high > 0;
        ascii = high = arabic = 0;
    };
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        const unsigned byte = Byte(bytes, at);
        const bool letter = IsHighLetter(byte) || IsArabicByte(byte);
        if (!letter && !IsAsciiLetter(byte)) {
            finish();
            continue;
        }
        ascii += !letter;
        high += letter;
        arabic += IsArabicByte(byte);
    }
    finish();
    return count;
}

/// What ICU makes of it by the frequency of letters, among the code pages in question.
std::optional<TextEncoding> AskIcu(std::string_view bytes) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&status),
                                                                              ucsdet_close);
    ucsdet_setText(detector.get(), bytes.data(), static_cast<std::int32_t>(bytes.size()), &status);
    std::int32_t found = 0;
    const UCharsetMatch** const matches = ucsdet_detectAll(detector.get(), &found, &status);
    if (U_FAILURE(status)) return std::nullopt;
    for (std::int32_t i = 0; i < found; ++i) {
        const char* const name = ucsdet_getName(matches[i], &status);
        if (U_FAILURE(status) || name == nullptr) return std::nullopt;
        const std::string_view word(name);
        if (word == "windows-1256") return TextEncoding::Windows1256;
        if (word == "windows-1252" || word == "ISO-8859-1") return TextEncoding::Windows1252;
    }
    return std::nullopt;
}

TextEncoding CodePageOf(std::string_view bytes) {
    bytes = bytes.substr(0, kSampleBytes);
    const WordCount words = CountWords(bytes);
    if (words.arabic > 2 * words.latin) return TextEncoding::Windows1256;
    if (words.latin > 2 * words.arabic) return TextEncoding::Windows1252;
    const auto asked = AskIcu(bytes);
    if (asked) return *asked;
    return words.arabic > 0 ? TextEncoding::Windows1256 : TextEncoding::Windows1252;
}

const char* ConverterOf(TextEncoding encoding) {
    switch (encoding) {
        case TextEncoding::Utf16LittleEndian:
            return "UTF-16LE";
        case TextEncoding::Utf16BigEndian:
            return "UTF-16BE";
        case TextEncoding::Windows1256:
            return "windows-1256";
        case TextEncoding::Windows1252:
            return "windows-1252";
        case TextEncoding::Utf8:
            break;
    }
    return "UTF-8";
}

}  // namespace

std::string_view NameOf(TextEncoding encoding) noexcept {
    switch (encoding) {
        case TextEncoding::Utf16LittleEndian:
            return "UTF-16LE";
        case TextEncoding::Utf16BigEndian:
            return "UTF-16BE";
        case TextEncoding::Windows1256:
            return "Windows-1256";
        case TextEncoding::Windows1252:
            return "Windows-1252";
        case TextEncoding::Utf8:
            break;
    }
    return "UTF-8";
}

std::optional<TextEncoding> ParseTextEncoding(std::string_view name) {
    std::string word;
    for (const char c : name) {
        if (c != '-' && c != '_' && c != ' ')
            word += c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
    }
    if (word == "utf8") return TextEncoding::Utf8;
    if (word == "utf16le" || word == "utf16") return TextEncoding::Utf16LittleEndian;
    if (word == "utf16be") return TextEncoding::Utf16BigEndian;
    if (word == "windows1256" || word == "cp1256") return TextEncoding::Windows1256;
    if (word == "windows1252" || word == "cp1252") return TextEncoding::Windows1252;
    return std::nullopt;
}

DetectedEncoding DetectEncoding(std::string_view bytes) {
    for (const ByteOrderMark& mark : kMarks) {
        if (bytes.starts_with(mark.bytes)) return {mark.encoding, true};
    }
    if (LooksLikeUtf16(bytes, 1)) return {TextEncoding::Utf16LittleEndian, false};
    if (LooksLikeUtf16(bytes, 0)) return {TextEncoding::Utf16BigEndian, false};
    switch (ShapeOf(bytes)) {
        case Utf8Shape::WellFormed:
            return {TextEncoding::Utf8, true};
        case Utf8Shape::MostlyWellFormed:
            return {TextEncoding::Utf8, false};
        case Utf8Shape::Other:
            break;
    }
    return {CodePageOf(bytes), false};
}

std::string ToUtf8(std::string_view bytes, TextEncoding encoding) {
    for (const ByteOrderMark& mark : kMarks) {
        if (mark.encoding == encoding && bytes.starts_with(mark.bytes))
            bytes.remove_prefix(mark.bytes.size());
    }
    if (encoding == TextEncoding::Utf8) return std::string(bytes);
    constexpr std::size_t largest = std::size_t{1} << 29;
    if (bytes.size() > largest) throw ParseError(MAHDAR_TR("The text is too long to be read."));
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(
        ucnv_open(ConverterOf(encoding), &status), ucnv_close);
    const icu::UnicodeString text(bytes.data(), static_cast<std::int32_t>(bytes.size()), converter.get(),
                                  status);
    if (U_FAILURE(status))
        throw ParseError(MAHDAR_TR("The text cannot be read as %1. Choose another encoding."),
                         {std::string(NameOf(encoding))});
    std::string utf8;
    text.toUTF8String(utf8);
    return utf8;
}

}  // namespace mahdar
