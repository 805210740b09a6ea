// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/document/document.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mahdar::page {

/// Valid UTF-8 that every format can carry: control characters and non-characters are dropped, tabs become
/// spaces, CR and CRLF become LF, broken bytes become U+FFFD.
[[nodiscard]] std::string PrintableText(std::string_view text);

/// The same on one line: line feeds become spaces.
[[nodiscard]] std::string OneLine(std::string_view text);

[[nodiscard]] std::string PlainText(const Runs& runs);

/// Words as a word processor counts them: between blanks, with a letter or digit in them.
[[nodiscard]] std::size_t CountWords(const Runs& runs);

/// The direction a run must be isolated with, if it differs from what its paragraph gives it.
[[nodiscard]] std::optional<Direction> IslandDirection(const Run& run, Language paragraphLanguage) noexcept;

/// The text with U+200E before each range of numbers ("13-14") that follows right-to-left letters: a range is
/// not mirrored, it stands as it is written in every language.
[[nodiscard]] std::string WithSteadyRanges(const std::string& text);

/// Printable text of the run, between U+2066 or U+2067 and U+2069 when it is an island.
[[nodiscard]] std::string IsolatedText(const Run& run, Language paragraphLanguage);

/// For texts that stand alone (cells, masthead, footer): Latin words without any right-to-left letter become
/// one left-to-right island, so that the last stop of "OIC/COMCEC-FC/41-25/D.Rep." stays behind its word.
[[nodiscard]] Runs StandingAlone(Runs runs, Language language);

/// What stands in the number column: the given number, or a bullet for bullets.
[[nodiscard]] std::string NumberText(const Paragraph& paragraph);
[[nodiscard]] const TextLook& LookOf(const PageStyle& style, ParagraphStyle paragraph) noexcept;
[[nodiscard]] Alignment AlignmentOf(const Paragraph& paragraph) noexcept;

/// One line of the contents: what the heading says, in its own language, and the how manieth heading it is
/// (from 0).
struct ContentsEntry {
    int level = 1;
    Runs runs = {};
    Language language = Language::Arabic;
    std::size_t heading = 0;
};
[[nodiscard]] std::vector<ContentsEntry> EntriesOf(const Document& document, const Contents& contents);

/// The words of a heading over parallel columns: all languages in one line.
[[nodiscard]] Runs ParallelHeadingRuns(const Parallel& heading, Language language);

/// The name by which the contents find heading number `heading`.
[[nodiscard]] std::string AnchorOf(std::size_t heading);

/// The footer's page words with %1 and %2 in them.
[[nodiscard]] std::string PageWords(const Document& document);

/// The page words cut at %1 and %2: text, or "1" / "2" with isField set.
struct PageWordsPart {
    std::string text = {};
    bool isField = false;
};
[[nodiscard]] std::vector<PageWordsPart> SplitPageWords(const std::string& words);

/// Byte ranges that must stay on one line: "(ICIEC)", "OIC/COMCEC-FC/41-25/D.Rep.", "13-14".
[[nodiscard]] std::vector<std::pair<std::size_t, std::size_t>> UnbreakableRanges(std::string_view text);

/// Stretches of one run that are drawn in one direction, by the Unicode bidi algorithm over the whole
/// paragraph.
struct DirectedText {
    std::string text = {};
    bool rightToLeft = false;
};
/// One list per run, in the order of the runs.
[[nodiscard]] std::vector<std::vector<DirectedText>> SplitByDirection(const Runs& runs, Language language);

/// 0xRRGGBB.
[[nodiscard]] std::uint32_t InkOf(const Run& run) noexcept;
/// The ground behind inserted and deleted words; empty without one.
[[nodiscard]] std::optional<std::uint32_t> GroundOf(const Run& run) noexcept;
/// "1a4f8f".
[[nodiscard]] std::string HexColour(std::uint32_t rgb);

[[nodiscard]] inline bool IsUnderlined(const Run& run) noexcept {
    return run.underline || run.change == ChangeMark::Inserted;
}
[[nodiscard]] inline bool IsStruck(const Run& run) noexcept {
    return run.struck || run.change == ChangeMark::Deleted;
}

}  // namespace mahdar::page
