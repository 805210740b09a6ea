// SPDX-License-Identifier: LGPL-2.1-or-later
// What a person does to an import before it becomes a session, without a window:
//   act -> Corrections (at once, with undo) -> reading again (elsewhere) -> TakeReading
// Between the two, the lines that were touched already show what the person said; paragraphs and structure
// follow.
#pragma once

#include "plugins/agenda/read/annotated_agenda.h"
#include "plugins/agenda/review/line_said.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace mahdar::agenda {

/// How a line stands for the person who reviews.
enum class LineState { Sure = 1, Review, Done, Noise };

enum class ReviewAct {
    Accept = 1,
    Choose,
    Type,
    LeaveOut,
    TakeIn,
    Join,
    Part,
    Role,
    Number,
    Title,
    Move,
    AddItem,
    RemoveItem,
    BeginAnew
};

/// One act as the window tells it: "Taken back: line 109, another order".
struct ReviewStep {
    ReviewAct act = ReviewAct::Accept;
    int line = 0;      ///< 0: not about a line
    std::string item;  ///< number of the item added or removed
};

struct ReviewCounts {
    int sure = 0;
    int review = 0;
    int done = 0;
    int noise = 0;

    [[nodiscard]] int Lines() const noexcept { return sure + review + done; }
};

class ReviewModel {
public:
    explicit ReviewModel(Corrections corrections = {});

    [[nodiscard]] const AnnotatedAgenda& Agenda() const noexcept { return m_agenda; }
    [[nodiscard]] const Corrections& Said() const noexcept { return m_said; }
    /// Counts the changes of what was said.
    [[nodiscard]] std::uint64_t Revision() const noexcept { return m_revision; }
    /// What was read with the corrections of that revision. False, and nothing taken, if a later one is
    /// there.
    bool TakeReading(AnnotatedAgenda agenda, std::uint64_t revision);
    /// Whether paragraphs and structure show all that was said.
    [[nodiscard]] bool UpToDate() const noexcept { return m_readRevision == m_revision && m_read; }

    /// Null if there is no such line or it is blank.
    [[nodiscard]] const SourceLine* Line(int number) const;
    [[nodiscard]] LineState StateOf(int number) const;
    [[nodiscard]] ReviewCounts Counts() const;
    /// The next line to review after that one, round the end; 0 if there is none.
    [[nodiscard]] int NextToReview(int after) const;
    [[nodiscard]] int PreviousToReview(int before) const;
    /// The line with text after or before it; 0 at the end.
    [[nodiscard]] int NextLine(int after) const;
    [[nodiscard]] int PreviousLine(int before) const;

    // Acts. Each returns false if it changes nothing.
    /// The line is right as it stands.
    bool Accept(int line);
    bool Choose(int line, std::size_t candidate);
    /// A text without letters says that the line is not part of the text.
    bool Type(int line, const std::string& text);
    bool LeaveOut(int line);
    bool TakeIn(int line);
    bool Join(int line);
    bool Part(int line);
    bool SetRole(int line, LineRole role);
    bool SetNumber(int line, const std::string& number);
    bool SetTitle(int line, const std::string& title);
    /// The sub-item or action beginning at that line goes under "4" or "4/2".
    bool Move(int line, const std::string& parent);
    bool AddItem(const std::string& number, const std::string& title);
    bool RemoveItem(const std::string& number);
    /// Everything said is forgotten.
    bool BeginAnew();

    /// What was taken back or done again; nothing if there is nothing.
    std::optional<ReviewStep> Undo();
    std::optional<ReviewStep> Redo();
    [[nodiscard]] bool CanUndo() const noexcept { return !m_undo.empty(); }
    [[nodiscard]] bool CanRedo() const noexcept { return !m_redo.empty(); }
    [[nodiscard]] const ReviewStep* LastStep() const noexcept;

private:
    /// What of a line an act may show anew before it is read again.
    struct Shown {
        std::string restored;
        LineKind kind = LineKind::Text;
        Confidence confidence = Confidence::Review;
        std::vector<ReviewReason> reasons;
        bool corrected = false;
    };
    struct Entry {
        ReviewStep step;
        LineSaid lineBefore;
        LineSaid lineAfter;
        Shown shownBefore;
        std::optional<std::string> itemBefore;
        std::optional<std::string> itemAfter;
        Corrections allBefore;       ///< of BeginAnew only
        std::uint64_t revision = 0;  ///< the one this made
    };

    bool SayOf(ReviewAct act, int line, const std::function<void(LineSaid&)>& change);
    bool SayItem(ReviewAct act, const std::string& number, std::optional<std::string> title);
    void SayItemNow(const std::string& number, const std::optional<std::string>& title);
    void Do(Entry entry);
    void Apply(const Entry& entry);
    void TakeBack(const Entry& entry);
    void Show(int line);
    void ShowAs(int line, const Shown& shown);
    [[nodiscard]] Shown ShownOf(int line) const;

    AnnotatedAgenda m_agenda;
    Corrections m_said;
    std::uint64_t m_revision = 0;
    std::uint64_t m_readRevision = 0;
    bool m_read = false;
    std::vector<Entry> m_undo;
    std::vector<Entry> m_redo;
};

}  // namespace mahdar::agenda
