// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/document/page_style.h"
#include "core/text/language.h"

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace mahdar::page {

/// A printed page as data. Texts are UTF-8 in logical order; a line feed inside a run is a forced line break,
/// every other control character is dropped by the writers. Words come in the same order in all formats:
/// masthead start side, masthead end side, then per paragraph margin note, number, text; tables and parallel
/// paragraphs row by row. Contents carry page numbers only in formats that have pages.

enum class Direction { RightToLeft = 1, LeftToRight };

/// What happened to the words of a run since the previous text.
enum class ChangeMark { None = 1, Inserted, Deleted };

/// A meaning shown as colour; never the only carrier of it.
enum class Tone { Normal = 1, Quiet, Good, Care, Wrong, Decision };

/// Words of one look. `language` makes the run an isolated island of that language's direction;
/// `direction` overrides the direction alone.
struct Run {
    std::string text = {};
    bool bold = false;
    bool italic = false;
    bool underline = false;
    bool struck = false;
    ChangeMark change = ChangeMark::None;
    Tone tone = Tone::Normal;
    std::optional<Language> language = {};
    std::optional<Direction> direction = {};
    /// Who changed the words and when (ISO 8601), where `change` is to be a tracked change of a word
    /// processor.
    std::string changedBy = {};
    std::string changedAt = {};

    bool operator==(const Run&) const = default;
};

using Runs = std::vector<Run>;

/// One run in the plain look, one in bold.
[[nodiscard]] inline Runs Plain(std::string text) {
    return {Run{.text = std::move(text)}};
}
[[nodiscard]] inline Runs Bold(std::string text) {
    return {Run{.text = std::move(text), .bold = true}};
}

enum class Alignment { Start = 1, Centre, End, Justify };

/// Quote stands behind a bar on the start side, Notice in a frame.
enum class ParagraphStyle { Body = 1, Title, Subtitle, Note, Bullet, Quote, Notice };

/// Level 1 to 3; kept on one page with what follows and entered in the PDF outline.
struct Heading {
    int level = 1;
    Runs runs = {};
    std::optional<Language> language = {};
    /// With it begins an annex, which some formats keep as a document of its own.
    bool isAnnex = false;

    bool operator==(const Heading&) const = default;
};

/// `number` is printed as given ("17."), never counted by the reader's program. `marginNote` ("Decision 5")
/// stands in the margin of the end side. Without `alignment` the style decides: Body is justified, Title and
/// Subtitle centred.
struct Paragraph {
    Runs runs = {};
    std::string number = {};
    std::string marginNote = {};
    ParagraphStyle style = ParagraphStyle::Body;
    std::optional<Alignment> alignment = {};
    bool keepWithNext = false;
    std::optional<Language> language = {};

    bool operator==(const Paragraph&) const = default;
};

struct Cell {
    Runs runs = {};
    std::optional<Language> language = {};
    std::optional<Alignment> alignment = {};

    bool operator==(const Cell&) const = default;
};

/// Widths are relative; when they are missing or too few the columns are equal. The header is repeated on
/// every page.
struct Table {
    std::vector<double> widths = {};
    std::vector<Cell> header = {};
    std::vector<std::vector<Cell>> rows = {};
    std::optional<Language> language = {};

    bool operator==(const Table&) const = default;
};

/// One paragraph in several languages side by side, each column with its own language and number; from 1 to 3
/// in `headingLevel` the columns are one heading.
struct Parallel {
    std::vector<Paragraph> columns = {};
    int headingLevel = 0;

    bool operator==(const Parallel&) const = default;
};

/// The headings of the document down to `level` under the word "Contents", each leading to its place.
struct Contents {
    std::string title = {};
    int level = 2;

    bool operator==(const Contents&) const = default;
};

struct PageBreak {
    bool operator==(const PageBreak&) const = default;
};

/// A thin line across the page.
struct Rule {
    bool operator==(const Rule&) const = default;
};

/// Empty lines to write on by hand.
struct WritingLines {
    int count = 4;
    bool operator==(const WritingLines&) const = default;
};

using Block = std::variant<Heading, Paragraph, Table, Parallel, Contents, PageBreak, Rule, WritingLines>;

/// A PNG, printed in the size given.
struct Picture {
    std::string png = {};
    double widthPt = 0;
    double heightPt = 0;

    bool operator==(const Picture&) const = default;
};

enum class LogoPlace { Start = 1, Centre, End };

/// The head of the first page: organisation on the start side; symbol, distribution, date on the end side.
/// The first line of the start side is printed larger, the first line of both sides bold.
struct Masthead {
    std::vector<Runs> start = {};
    std::vector<Runs> end = {};
    /// Above the lines of its side; Centre: above both.
    std::optional<Picture> logo = {};
    LogoPlace logoPlace = LogoPlace::Start;

    [[nodiscard]] bool Empty() const noexcept { return start.empty() && end.empty() && !logo; }
    [[nodiscard]] const Picture* LogoAt(LogoPlace place) const noexcept {
        return logo && logoPlace == place ? &*logo : nullptr;
    }
    bool operator==(const Masthead&) const = default;
};

/// Printed at the foot of every page of paged formats. `pageWords` holds %1 (page) and %2 (pages); when it is
/// empty the words of the document's language are used.
struct Footer {
    std::string start = {};
    std::string centre = {};
    std::string pageWords = {};

    bool operator==(const Footer&) const = default;
};

struct Document {
    std::string title = {};
    Language language = Language::Arabic;
    std::string author = {};
    std::string subject = {};
    std::vector<std::string> keywords = {};
    /// ISO 8601 with zone, "2025-05-14T12:40:00Z"; empty leaves the time out of the file.
    std::string created = {};
    PageStyle style = {};
    Masthead masthead = {};
    /// What a page style file may name in the masthead: "organisation", "symbol". Beside other languages in one document
    /// "organisation.en".
    std::map<std::string, Runs> fields = {};
    std::vector<Block> blocks = {};
    Footer footer = {};

    bool operator==(const Document&) const = default;
};

}  // namespace mahdar::page
