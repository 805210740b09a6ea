// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/briefings/ledger/mandate_ledger.h"

#include "core/command/resolve.h"
#include "core/session/report_order.h"
#include "core/text/fold.h"
#include "plugins/briefings/ledger/institution_briefing.h"
#include "plugins/briefings/ledger/speaking_order.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_map>

namespace mahdar::briefings {

namespace {

constexpr int kNowhere = 1'000'000;

/// Place of every item and sub-item in printed order.
std::map<ItemId, int> PrintedPlaces(const Session& session) {
    std::map<ItemId, int> places;
    for (const AgendaItem* item : Children(session, {})) {
        for (const AgendaItem* part : ItemWithSubItems(session, item->id))
            places.emplace(part->id, static_cast<int>(places.size()));
    }
    return places;
}

/// The institution reports there itself, or for what it is the secretariat of.
bool Reports(const Session& session, const RequiredAction& action, const InstitutionId& asked) {
    return std::any_of(action.reporters.begin(), action.reporters.end(), [&](const InstitutionId& reporter) {
        if (reporter == asked) return true;
        const Institution* row = session.Find(reporter);
        const std::string role = "secretariat:" + asked.value;
        return row != nullptr && std::find(row->roles.begin(), row->roles.end(), role) != row->roles.end();
    });
}

Answer AnswerTo(const Session& session, const Mandate& mandate, const ItemId& item) {
    if (mandate.decision) return Answer::Later;
    if (mandate.addressees.empty())
        return mandate.otherAddressees.empty() ? Answer::Nobody : Answer::Everybody;
    Answer best = Answer::DoesNotReport;
    for (const RequiredAction& action : session.RequiredActions()) {
        for (const InstitutionId& asked : mandate.addressees) {
            if (!Reports(session, action, asked)) continue;
            if (!item.Empty() && action.item == item) return Answer::Reports;
            best = Answer::ReportsElsewhere;
        }
    }
    // "The Member States and SESRIC": the States answer in general, the institution by name.
    return best;
}

using Numbers = std::unordered_map<ParagraphId, int>;

std::string ParagraphOf(const Session& session, const Mandate& mandate, const Numbers& numbers) {
    const Decision* decision = session.Find(mandate.decision);
    if (decision == nullptr) return mandate.sourceParagraph;
    const auto found = numbers.find(decision->paragraph);
    return found == numbers.end() ? std::string{} : std::to_string(found->second);
}

LedgerRow RowOf(const Session& session, const Mandate& mandate, const Numbers& numbers) {
    LedgerRow row;
    row.mandate = mandate;
    row.item = PlaceOf(session, mandate);
    row.path = PathOf(session, row.item);
    row.due = DueAt(session.TheMeeting(), mandate);
    row.answer = AnswerTo(session, mandate, row.item);
    row.paragraph = ParagraphOf(session, mandate, numbers);
    return row;
}

}  // namespace

ItemId PlaceOf(const Session& session, const Mandate& mandate) {
    if (!mandate.item.Empty() || mandate.heading.Empty()) return mandate.item;
    for (const AgendaItem& item : session.Items()) {
        for (const Language language : kLanguages) {
            const std::string heading = FoldForSearch(mandate.heading.Get(language));
            if (!heading.empty() && heading == FoldForSearch(item.title.Get(language))) return item.id;
        }
    }
    return {};
}

std::vector<LedgerRow> LedgerOf(const Session& session) {
    std::vector<LedgerRow> ledger;
    const Numbers numbers = ReportNumbers(session);
    for (const Mandate& mandate : session.Mandates()) {
        if (mandate.asks) ledger.push_back(RowOf(session, mandate, numbers));
    }
    const std::map<ItemId, int> places = PrintedPlaces(session);
    const auto key = [&](const LedgerRow& row) {
        const Decision* decision = session.Find(row.mandate.decision);
        // By the item it was read under, not by the heading it matches: adding an item must not give new
        // numbers.
        const auto place = places.find(row.mandate.item);
        return std::make_tuple(decision == nullptr ? 0 : decision->number,
                               decision != nullptr || place == places.end() ? kNowhere : place->second,
                               row.mandate.lines.first);
    };
    std::stable_sort(ledger.begin(), ledger.end(),
                     [&](const LedgerRow& a, const LedgerRow& b) { return key(a) < key(b); });
    int number = 0;
    for (LedgerRow& row : ledger) row.number = ++number;
    return ledger;
}

LedgerSums SumsOf(const std::vector<LedgerRow>& ledger) {
    LedgerSums sums;
    for (const LedgerRow& row : ledger) {
        ++sums.asks;
        ++(row.mandate.decision ? sums.asked : sums.brought);
        switch (row.mandate.state) {
            case MandateState::Open:
                ++sums.open;
                break;
            case MandateState::Reported:
                ++sums.reported;
                break;
            case MandateState::Partly:
                ++sums.partly;
                break;
            case MandateState::CarriedOver:
                ++sums.carriedOver;
                break;
            case MandateState::Lapsed:
                ++sums.lapsed;
                break;
        }
        if (Fits(row, LedgerFilter::Overdue)) ++sums.overdue;
        if (IsUnansweredAsk(row)) ++sums.unanswered;
        if (GoesOn(row.mandate)) ++sums.goOn;
    }
    return sums;
}

bool IsUnansweredAsk(const LedgerRow& row) noexcept {
    return IsUnanswered(row.mandate.state) && row.answer != Answer::Reports && row.answer != Answer::Later;
}

bool GoesOn(const Mandate& mandate) noexcept {
    if (!mandate.asks || mandate.state == MandateState::Lapsed) return false;
    return mandate.recurring || mandate.state != MandateState::Reported;
}

bool Fits(const LedgerRow& row, LedgerFilter filter) noexcept {
    const bool waits = IsUnanswered(row.mandate.state);
    switch (filter) {
        case LedgerFilter::Unsettled:
            return waits;
        case LedgerFilter::Overdue:
            return waits && row.due == DueTime::Overdue;
        case LedgerFilter::Unanswered:
            return IsUnansweredAsk(row);
        case LedgerFilter::Settled:
            return !waits;
        case LedgerFilter::ThisMeeting:
            return !row.mandate.decision.Empty();
        case LedgerFilter::All:
            break;
    }
    return true;
}

bool IsAddressee(const Mandate& mandate, const InstitutionId& institution) {
    return std::find(mandate.addressees.begin(), mandate.addressees.end(), institution) !=
           mandate.addressees.end();
}

std::string FoldedWords(const Session& session, const LedgerRow& row) {
    std::string words = row.mandate.session + ' ' + row.path + ' ' + row.mandate.note;
    for (const Language language : kLanguages) {
        words += ' ' + row.mandate.text.Get(language) + ' ' + row.mandate.due.Get(language);
        for (const InstitutionId& id : row.mandate.addressees) {
            words += ' ' + SpeakerName(session, {id, {}}, language);
            if (const Institution* named = session.Find(id)) words += ' ' + named->names.Get(language);
        }
    }
    for (const std::string& other : row.mandate.otherAddressees) words += ' ' + other;
    return FoldForSearch(words);
}

std::vector<InstitutionId> ReportersWithoutAsk(const Session& session) {
    std::vector<InstitutionId> silent = Reporters(session);
    std::erase_if(silent, [&](const InstitutionId& id) {
        const auto& rows = session.Mandates();
        return std::any_of(rows.begin(), rows.end(),
                           [&](const Mandate& mandate) { return mandate.asks && IsAddressee(mandate, id); });
    });
    return silent;
}

std::optional<LedgerFilter> ParseFilter(std::string_view word) {
    constexpr std::pair<std::string_view, LedgerFilter> kWords[] = {
        {"all", LedgerFilter::All},         {"unsettled", LedgerFilter::Unsettled},
        {"overdue", LedgerFilter::Overdue}, {"unanswered", LedgerFilter::Unanswered},
        {"settled", LedgerFilter::Settled}, {"this-meeting", LedgerFilter::ThisMeeting}};
    for (const auto& [known, filter] : kWords) {
        if (word == known) return filter;
    }
    return std::nullopt;
}

}  // namespace mahdar::briefings
