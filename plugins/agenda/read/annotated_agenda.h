// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/text/language.h"
#include "plugins/agenda/read/corrections.h"
#include "plugins/agenda/read/institution_names.h"
#include "plugins/agenda/read/read_note.h"
#include "plugins/agenda/read/source_text.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// An annotated agenda as text, read in four steps, each a value of its own:
///   file -> SourceText (reader, hygiene) -> SourceLines (restored, judged) -> ReadItems (structure)
///   -> reporters, mandates, events, facts -> notes about the document itself
/// Nothing is invented: what the document does not give stays empty, and what is unsure says so.
namespace mahdar::agenda {

enum class Confidence { Sure = 1, Review };

enum class LineKind { Text = 1, Blank, Noise, Heading, Title, SubTitle, Label };

/// Why a line should be looked at by a person.
enum class ReviewReason {
    OrderUnclear = 1,  ///< two readings are about as likely
    UnknownWord,
    Url,
    Brackets,
    LatinFirst,
    Range,
    Quotation,
    Encoding,
};

/// One order in which a line may have been meant.
struct LineCandidate {
    std::string text;
    double probability = 0;  ///< 0 to 1 among the candidates of the line
    int seam = -1;           ///< code point of the raw line where the broken run begins again; -1: no seam
};

/// One line of the document; the raw text is never overwritten.
struct SourceLine {
    int number = 0;  ///< 1-based
    std::string raw;
    std::string restored;
    LineKind kind = LineKind::Text;
    Confidence confidence = Confidence::Review;
    LineHints hints;
    std::vector<LineCandidate> candidates;  ///< best first; empty where only one order is possible
    std::vector<ReviewReason> reasons;      ///< empty for a sure line
    bool corrected = false;                 ///< by a person
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
    std::vector<std::string> unknownReporters;  ///< exactly as written
    std::vector<std::string> unknownAcronyms;   ///< one for each of them, empty where the text gives none
    CommitteeAction committeeAction = CommitteeAction::None;
};

/// A document the annotation names under an item.
struct ReadDocument {
    std::string symbol;  ///< as printed, may be empty
    std::string title;
    std::vector<Language> languages;  ///< empty: not said
    int line = 0;
};

struct ReadItem {
    std::string number;  ///< as printed, in western digits; empty where the document gives none
    std::string title;
    std::vector<int> titleLines;
    bool titled = false;
    std::vector<Passage> background;
    std::vector<ReadAction> requiredActions;
    std::vector<ReadDocument> documents;
    int plannedMinutes = 0;  ///< 0: the document gives no time
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

/// What an earlier session asked, decided or welcomed: one verb of decision with its addressees.
struct ReadMandate {
    std::string verb;                          ///< key of the formula bank
    std::vector<std::string> addressees;       ///< keys of InstitutionNames
    std::vector<std::string> otherAddressees;  ///< groups and unknown bodies, as written
    std::string session;                       ///< "40"
    std::string due;                           ///< as written
    bool recurring = false;
    bool asks = false;        ///< somebody is to do something
    bool preambular = false;  ///< only introduces the clause after it
    bool toSecretariat = false;  ///< the addressee is named as the body its secretariat acts for
    bool answered = false;    ///< a required action of the same heading names the addressee
    std::string text;
    int firstLine = 0;
    int lastLine = 0;
    std::string item;  ///< number of the item
    int subItem = 0;   ///< 1-based; 0: item level
};

/// Something the document dates or announces.
struct ReadEvent {
    std::string date;  ///< ISO; "2025-09" or "2025" where only that is said; empty: announced without a date
    std::string endDate;  ///< likewise
    std::string text;
    int firstLine = 0;
    int lastLine = 0;
    std::string item;
    int subItem = 0;
};

/// "18 projects in 2024": a count of projects, and who carries them out where it is said.
struct ReadProjectCount {
    int count = 0;
    std::string year;
    std::vector<std::string> owners;  ///< as written
    int line = 0;
    std::string item;
};

struct AnnotatedAgenda {
    Language language = Language::Arabic;
    std::vector<SourceLine> lines;
    std::vector<Passage> preamble;
    MeetingFacts meeting;
    std::vector<ReadItem> items;
    std::vector<ReadMandate> mandates;
    std::vector<ReadEvent> events;
    std::vector<ReadProjectCount> projects;
    std::vector<ReadNote> notes;  ///< of the reading, then of the document itself
    SourceKind source = SourceKind::Text;
    std::string encoding;
};

/// Reads an annotated agenda in Arabic, English or French, damaged or not. Never throws for what the text
/// says; throws what `progress` throws.
[[nodiscard]] AnnotatedAgenda ReadAgenda(const SourceText& source, const InstitutionNames& names,
                                         const Corrections& corrections = {}, const Progress& progress = {});

/// The same for a plain UTF-8 text; throws ParseError when it is too long to be an agenda.
[[nodiscard]] AnnotatedAgenda ReadAgendaText(std::string_view utf8, const InstitutionNames& names);

}  // namespace mahdar::agenda
