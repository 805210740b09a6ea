// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/text/language.h"
#include "plugins/agenda/read/institution_names.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// An annotated agenda as text, read in four steps, each a value of its own:
///   bytes -> RawText (hygiene) -> SourceLines (restored, judged) -> ReadItems (structure) -> reporters,
///   facts
/// Nothing is invented: what the document does not give stays empty, and what is unsure says so.
namespace mahdar::agenda {

enum class Confidence { Sure = 1, Review };

enum class LineKind { Text = 1, Blank, Noise, Heading, Title, SubTitle, Label };

/// One line of the document; the raw text is never overwritten.
struct SourceLine {
    int number = 0;  ///< 1-based
    std::string raw;
    std::string restored;
    LineKind kind = LineKind::Text;
    Confidence confidence = Confidence::Review;
};

/// A paragraph, with the lines it came from.
struct Passage {
    std::string text;
    int firstLine = 0;
    int lastLine = 0;
    Confidence confidence = Confidence::Review;
};

/// What the meeting itself is to do with a report.
enum class CommitteeAction { None = 1, Consider, Act };

struct ReadAction {
    std::string text;   ///< without the label
    std::string label;  ///< empty: recognised by its words alone
    int firstLine = 0;
    int lastLine = 0;
    Confidence confidence = Confidence::Review;
    std::vector<std::string> reporters;  ///< keys of InstitutionNames, in the order of the text
    std::vector<std::string> unknownReporters;
    CommitteeAction committeeAction = CommitteeAction::None;
};

struct ReadItem {
    std::string number;  ///< as printed, in western digits; empty where the document gives none
    std::string title;
    std::vector<int> titleLines;
    bool titled = false;
    std::vector<Passage> background;
    std::vector<ReadAction> requiredActions;
    std::vector<ReadItem> subItems;
};

struct MeetingFacts {
    std::string title;
    std::string organisation;
    std::optional<int> ordinal;
    std::string startDate;  ///< ISO, empty when not given
    std::string endDate;
    std::string venue;
};

/// Something worth telling the person who imports; message id in English with %1, %2, ...
struct ReadNote {
    std::string code;
    std::vector<int> lines;
    std::string messageId;
    std::vector<std::string> arguments;
};

struct AnnotatedAgenda {
    Language language = Language::Arabic;
    std::vector<SourceLine> lines;
    std::vector<Passage> preamble;
    MeetingFacts meeting;
    std::vector<ReadItem> items;
    std::vector<ReadNote> notes;
};

/// Reads the text of an annotated agenda in Arabic, English or French, damaged or not. Never throws for what
/// the text says; throws ParseError only when it is too long to be an agenda.
[[nodiscard]] AnnotatedAgenda ReadAgendaText(std::string_view utf8, const InstitutionNames& names);

}  // namespace mahdar::agenda
