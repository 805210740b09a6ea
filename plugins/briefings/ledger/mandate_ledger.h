// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/session/session.h"
#include "plugins/briefings/ledger/mandate_due.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mahdar::briefings {

/// Who is to answer for what was asked, as the agenda of this meeting has it.
enum class Answer {
    Reports = 1,       ///< an addressee reports under that heading
    ReportsElsewhere,  ///< an addressee reports, but under other headings only
    DoesNotReport,     ///< none of the addressees reports at this meeting
    Everybody,         ///< asked of member states or institutions in general
    Nobody,            ///< no addressee is named
    Later              ///< asked by this very meeting
};

/// One mandate as the ledger shows it. A value: valid whatever happens to the session afterwards.
struct LedgerRow {
    int number = 0;  ///< 1-based; stays while the meeting goes on: what is asked anew comes last
    Mandate mandate;
    ItemId item;       ///< the item of this agenda it belongs to: its own, or the one with the same heading
    std::string path;  ///< "4/2"; empty if it belongs to none
    DueTime due = DueTime::Now;
    Answer answer = Answer::Nobody;
    std::string paragraph;  ///< number of its paragraph in the report that asked; empty if not known
};

enum class LedgerFilter { All = 1, Unsettled, Overdue, Unanswered, Settled, ThisMeeting };

struct LedgerSums {
    int asks = 0;  ///< brought + asked
    int brought = 0;
    int asked = 0;  ///< by this meeting
    int open = 0;
    int reported = 0;
    int partly = 0;
    int carriedOver = 0;
    int lapsed = 0;
    int overdue = 0;
    int unanswered = 0;
    int goOn = 0;  ///< the next meeting takes them over; asks - goOn are settled for good
    bool operator==(const LedgerSums&) const = default;
};

/// Everything that asks somebody for something: first what was brought, in the order in which it was read or
/// taken over, then what this meeting asked, in the order of its decisions.
[[nodiscard]] std::vector<LedgerRow> LedgerOf(const Session& session);

[[nodiscard]] LedgerSums SumsOf(const std::vector<LedgerRow>& ledger);

/// No required action of this meeting answers it, and it still waits for an answer.
[[nodiscard]] bool IsUnansweredAsk(const LedgerRow& row) noexcept;
[[nodiscard]] bool Fits(const LedgerRow& row, LedgerFilter filter) noexcept;
/// Does the next meeting take it over?
[[nodiscard]] bool GoesOn(const Mandate& mandate) noexcept;
[[nodiscard]] bool IsAddressee(const Mandate& mandate, const InstitutionId& institution);

/// Words of the row in any language, folded, for searching.
[[nodiscard]] std::string FoldedWords(const Session& session, const LedgerRow& row);

/// Institutions that report at this meeting though nothing was asked of them.
[[nodiscard]] std::vector<InstitutionId> ReportersWithoutAsk(const Session& session);

/// The item a mandate belongs to; for one of an earlier meeting the item with the same heading. Empty if
/// there is none.
[[nodiscard]] ItemId PlaceOf(const Session& session, const Mandate& mandate);

[[nodiscard]] std::optional<LedgerFilter> ParseFilter(std::string_view word);

}  // namespace mahdar::briefings
