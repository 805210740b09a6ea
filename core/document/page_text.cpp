// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/document/page_text.h"

#include "core/base/error.h"
#include "core/document/page_style.h"

#include <glib.h>
#include <pango/pango.h>

#include <algorithm>
#include <cstdio>
#include <cstring>

namespace mahdar::page {
namespace {

constexpr const char* kLeftToRightIsolate = "\u2066";
constexpr const char* kRightToLeftIsolate = "\u2067";
constexpr const char* kLeftToRightMark = "\u200E";
constexpr const char* kRightToLeftMark = "\u200F";
constexpr const char* kPopIsolate = "\u2069";
constexpr std::size_t kLongestUnbreakableBytes = 40;

void AppendPrintable(std::string& out, gunichar character, const char* bytes, const char* end) {
    if (character == '\t')
        out += ' ';
    else if (character == '\n' ||
             (character >= 0x20 && !(character >= 0x7f && character < 0xa0) &&
              (character & 0xfffe) != 0xfffe && !(character >= 0xfdd0 && character <= 0xfdef)))
        out.append(bytes, end);
    else if (character == 0x85 || character == 0x0b || character == 0x0c)
        out += '\n';
}

/// Hebrew, Arabic and their neighbours up to U+08FF, and their presentation forms.
bool IsRightToLeftLetter(gunichar character) {
    return g_unichar_isalpha(character) &&
           ((character >= 0x590 && character <= 0x8ff) || (character >= 0xfb1d && character <= 0xfdff) ||
            (character >= 0xfe70 && character <= 0xfefc));
}

bool IsAsciiToken(char byte) {
    return byte > ' ' && byte < 0x7f;
}
bool IsAsciiWord(char byte) {
    return g_ascii_isalnum(byte);
}

}  // namespace

std::string PrintableText(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    const char* at = text.data();
    const char* const end = at + text.size();
    while (at < end) {
        const gunichar character = g_utf8_get_char_validated(at, end - at);
        if (*at == '\0') {
            ++at;
            continue;
        }
        if (character == static_cast<gunichar>(-1) || character == static_cast<gunichar>(-2)) {
            out += "\uFFFD";
            ++at;
            continue;
        }
        const char* const next = g_utf8_next_char(at);
        if (character == '\r') {
            if (next == end || *next != '\n') out += '\n';
        } else if (character == 0x2028 || character == 0x2029) {
            out += '\n';
        } else {
            AppendPrintable(out, character, at, next);
        }
        at = next;
    }
    return out;
}

std::string OneLine(std::string_view text) {
    std::string line = PrintableText(text);
    std::replace(line.begin(), line.end(), '\n', ' ');
    return line;
}

std::string PlainText(const Runs& runs) {
    std::string text;
    for (const Run& run : runs) text += PrintableText(run.text);
    return text;
}

std::size_t CountWords(const Runs& runs) {
    const std::string text = PlainText(runs);
    std::size_t words = 0;
    bool inWord = false;
    for (const char* at = text.c_str(); *at != '\0'; at = g_utf8_next_char(at)) {
        const gunichar character = g_utf8_get_char(at);
        if (g_unichar_isspace(character)) {
            inWord = false;
        } else if (!inWord && g_unichar_isalnum(character)) {
            inWord = true;
            ++words;
        }
    }
    return words;
}

std::optional<Direction> IslandDirection(const Run& run, Language paragraphLanguage) noexcept {
    if (run.direction) return run.direction;
    if (!run.language || IsRightToLeft(*run.language) == IsRightToLeft(paragraphLanguage))
        return std::nullopt;
    return IsRightToLeft(*run.language) ? Direction::RightToLeft : Direction::LeftToRight;
}

std::string WithSteadyRanges(const std::string& text) {
    std::string out;
    std::size_t at = 0;
    for (const auto& [from, to] : UnbreakableRanges(text)) {
        for (std::size_t i = from; i < to; ++i) {
            if (!g_ascii_isdigit(text[i]) || (i > from && !std::strchr("([{", text[i - 1]))) continue;
            std::size_t end = i;
            while (end < to && g_ascii_isdigit(text[end])) ++end;
            if (end + 1 >= to || !std::strchr("-/", text[end]) || !g_ascii_isdigit(text[end + 1])) continue;
            out.append(text, at, i - at);
            out += kLeftToRightMark;
            at = i;
        }
    }
    return out.append(text, at);
}

std::string IsolatedText(const Run& run, Language paragraphLanguage) {
    const auto island = IslandDirection(run, paragraphLanguage);
    std::string text = PrintableText(run.text);
    if (!island) return IsRightToLeft(paragraphLanguage) ? WithSteadyRanges(text) : text;
    if (text.empty()) return text;
    if (*island == Direction::RightToLeft) text = WithSteadyRanges(text);
    return (*island == Direction::RightToLeft ? kRightToLeftIsolate : kLeftToRightIsolate) + text +
           kPopIsolate;
}

Runs StandingAlone(Runs runs, Language language) {
    if (!IsRightToLeft(language)) return runs;
    bool hasLeftToRight = false;
    const std::string text = PlainText(runs);
    for (const char* at = text.data(); at < text.data() + text.size(); at = g_utf8_next_char(at)) {
        const gunichar character = g_utf8_get_char(at);
        if (IsRightToLeftLetter(character)) return runs;
        hasLeftToRight = hasLeftToRight || g_unichar_isalpha(character);
    }
    if (!hasLeftToRight) return runs;
    Runs joined;
    for (Run& run : runs) {
        if (!run.direction) run.direction = Direction::LeftToRight;
        joined.push_back(std::move(run));
    }
    return joined;
}

std::string NumberText(const Paragraph& paragraph) {
    if (paragraph.number.empty() && paragraph.style == ParagraphStyle::Bullet) return "\u2022";
    return OneLine(paragraph.number);
}

const TextLook& LookOf(const PageStyle& style, ParagraphStyle paragraph) noexcept {
    switch (paragraph) {
        case ParagraphStyle::Title:
            return style.title;
        case ParagraphStyle::Subtitle:
            return style.subtitle;
        case ParagraphStyle::Note:
            return style.note;
        case ParagraphStyle::Notice:
            return style.notice;
        case ParagraphStyle::Body:
        case ParagraphStyle::Bullet:
        case ParagraphStyle::Quote:
            break;
    }
    return style.body;
}

Alignment AlignmentOf(const Paragraph& paragraph) noexcept {
    if (paragraph.alignment) return *paragraph.alignment;
    switch (paragraph.style) {
        case ParagraphStyle::Title:
        case ParagraphStyle::Subtitle:
            return Alignment::Centre;
        case ParagraphStyle::Note:
        case ParagraphStyle::Notice:
            return Alignment::Start;
        default:
            return Alignment::Justify;
    }
}

Runs ParallelHeadingRuns(const Parallel& heading, Language language) {
    Runs all;
    for (const Paragraph& column : heading.columns) {
        if (!all.empty()) all.push_back({.text = " \u00B7 "});
        const Language own = column.language.value_or(language);
        for (Run run : column.runs) {
            if (!run.language && own != language) run.language = own;
            all.push_back(std::move(run));
        }
    }
    return all;
}

std::vector<ContentsEntry> EntriesOf(const Document& document, const Contents& contents) {
    std::vector<ContentsEntry> entries;
    std::size_t number = 0;
    const auto add = [&](int level, Runs runs, Language language) {
        const std::size_t heading = number++;
        if (std::clamp(level, 1, 3) > contents.level) return;
        for (Run& run : runs) run.bold = false;
        entries.push_back({std::clamp(level, 1, 3), std::move(runs), language, heading});
    };
    for (const Block& block : document.blocks) {
        if (const auto* heading = std::get_if<Heading>(&block))
            add(heading->level, heading->runs, heading->language.value_or(document.language));
        else if (const auto* row = std::get_if<Parallel>(&block); row != nullptr && row->headingLevel > 0)
            add(row->headingLevel, ParallelHeadingRuns(*row, document.language), document.language);
    }
    return entries;
}

std::string AnchorOf(std::size_t heading) {
    return "_Toc" + std::to_string(100001 + heading);
}

std::string PageWords(const Document& document) {
    if (!document.footer.pageWords.empty()) return OneLine(document.footer.pageWords);
    switch (document.language) {
        case Language::Arabic:
            return "صفحة %1 من %2";
        case Language::English:
            return "Page %1 of %2";
        case Language::French:
            return "Page %1 sur %2";
    }
    return "%1";
}

std::vector<PageWordsPart> SplitPageWords(const std::string& words) {
    std::vector<PageWordsPart> parts;
    std::size_t from = 0;
    for (std::size_t at = words.find('%'); at != std::string::npos; at = words.find('%', at + 1)) {
        const char kind = at + 1 < words.size() ? words[at + 1] : '\0';
        if (kind != '1' && kind != '2') continue;
        if (at > from) parts.push_back({words.substr(from, at - from)});
        parts.push_back({std::string(1, kind), true});
        from = at + 2;
    }
    if (from < words.size()) parts.push_back({words.substr(from)});
    return parts;
}

std::vector<std::pair<std::size_t, std::size_t>> UnbreakableRanges(std::string_view text) {
    std::vector<std::pair<std::size_t, std::size_t>> ranges;
    for (std::size_t begin = 0; begin < text.size();) {
        if (!IsAsciiToken(text[begin])) {
            ++begin;
            continue;
        }
        std::size_t end = begin;
        while (end < text.size() && IsAsciiToken(text[end])) ++end;
        const std::string_view token = text.substr(begin, end - begin);
        const bool hasWord = std::any_of(token.begin(), token.end(), IsAsciiWord);
        const bool canBreak = token.find_first_of("/-()[]{}") != std::string_view::npos;
        if (hasWord && canBreak && token.size() <= kLongestUnbreakableBytes) ranges.emplace_back(begin, end);
        begin = end;
    }
    return ranges;
}

std::vector<std::vector<DirectedText>> SplitByDirection(const Runs& runs, Language language) {
    std::string whole;
    for (const Run& run : runs) whole += IsolatedText(run, language);
    PangoDirection base = IsRightToLeft(language) ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR;
    guint8* const levels =
        pango_log2vis_get_embedding_levels(whole.data(), static_cast<int>(whole.size()), &base);
    std::vector<std::vector<DirectedText>> result;
    std::size_t character = 0;
    for (const Run& run : runs) {
        auto& parts = result.emplace_back();
        const auto island = IslandDirection(run, language);
        const std::string isolated = IsolatedText(run, language);
        for (const char* at = isolated.data(); at < isolated.data() + isolated.size(); ++character) {
            const char* const next = g_utf8_next_char(at);
            const gunichar code = g_utf8_get_char(at);
            if (code >= 0x2066 && code <= 0x2069) {
                // Word knows marks but no isolates; a mark at both ends holds the stops of an island in
                // place.
                const bool leftToRight = island == Direction::LeftToRight;
                if (parts.empty() || parts.back().rightToLeft == leftToRight)
                    parts.push_back({{}, !leftToRight});
                parts.back().text += leftToRight ? kLeftToRightMark : kRightToLeftMark;
            } else {
                const bool rightToLeft = (levels[character] & 1) != 0;
                if (parts.empty() || parts.back().rightToLeft != rightToLeft)
                    parts.push_back({{}, rightToLeft});
                parts.back().text.append(at, next);
            }
            at = next;
        }
    }
    g_free(levels);
    return result;
}

std::uint32_t InkOf(const Run& run) noexcept {
    if (run.change == ChangeMark::Inserted) return 0x0f4d23;
    if (run.change == ChangeMark::Deleted) return 0x8b1524;
    switch (run.tone) {
        case Tone::Normal:
            return kInk;
        case Tone::Quiet:
            return 0x5e5c64;
        case Tone::Good:
            return 0x1b6b34;
        case Tone::Care:
            return 0x7a4a00;
        case Tone::Wrong:
            return 0xa51d2d;
        case Tone::Decision:
            return kDecisionInk;
    }
    return kInk;
}

std::optional<std::uint32_t> GroundOf(const Run& run) noexcept {
    if (run.change == ChangeMark::Inserted) return 0xdff3e4;
    if (run.change == ChangeMark::Deleted) return 0xfbe3e4;
    return std::nullopt;
}

std::string HexColour(std::uint32_t rgb) {
    char text[8];
    std::snprintf(text, sizeof text, "%06x", static_cast<unsigned>(rgb & 0xffffff));
    return text;
}

}  // namespace mahdar::page
