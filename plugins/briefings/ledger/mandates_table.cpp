// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/briefings/ledger/mandates_table.h"

#include "core/base/error.h"
#include "core/command/resolve.h"
#include "core/io/archive_types.h"
#include "plugins/briefings/ledger/mandate_evidence.h"
#include "plugins/briefings/ledger/speaking_order.h"
#include "plugins/briefings/sheet/sheet_words.h"

namespace mahdar::briefings {

namespace {

std::optional<std::string> Option(const ComposeRequest& request, const char* name) {
    const auto found = request.options.find(name);
    if (found == request.options.end() || found->second.empty()) return std::nullopt;
    return found->second;
}

std::string Addressees(const SheetWords& words, const Mandate& mandate) {
    std::vector<std::string> names;
    for (const InstitutionId& id : mandate.addressees) names.push_back(words.Name(id));
    names.insert(names.end(), mandate.otherAddressees.begin(), mandate.otherAddressees.end());
    return names.empty() ? words.Say("mandate.addressee-missing") : words.Joined(names);
}

/// "41: Partly; 42: Pending"
std::string Trail(const SheetWords& words, const Mandate& mandate) {
    std::string trail;
    for (const MandateStep& step : mandate.steps) {
        trail += (trail.empty() ? "" : "; ") + step.meeting + ": " +
                 words.Say(std::string("mandate.") + WordOf(step.state));
    }
    return trail;
}

std::vector<std::string> CellsOf(const SheetWords& words, const LedgerRow& row) {
    const Mandate& mandate = row.mandate;
    const Language language = words.TheLanguage();
    const std::string verb = "verb." + mandate.verb;
    const bool late = Fits(row, LedgerFilter::Overdue);
    return {std::to_string(row.number),
            words.Say(std::string("mandate.") + WordOf(mandate.state)),
            words.ThePhrases().Has(verb) ? words.Say(verb) : mandate.verb,
            Addressees(words, mandate),
            mandate.text.Best(language),
            mandate.due.Best(language),
            mandate.recurring ? words.Say("mandate.recurring") : std::string{},
            late ? words.Say("mandate.overdue") : std::string{},
            mandate.session,
            row.paragraph,
            row.path,
            words.Say("answer." + std::to_string(static_cast<int>(row.answer))),
            EvidenceWords(words.State(), words.ThePhrases(), mandate).Best(language),
            Trail(words, mandate),
            mandate.note};
}

}  // namespace

std::vector<LedgerRow> LedgerRowsFor(const Session& session, const ComposeRequest& request) {
    std::vector<LedgerRow> rows = LedgerOf(session);
    if (const auto word = Option(request, "show")) {
        const auto filter = ParseFilter(*word);
        if (!filter)
            throw CommandError(
                MAHDAR_TR("\"%1\" is no choice of mandates; use all, unsettled, overdue, unanswered, settled "
                          "or this-meeting."),
                {*word});
        std::erase_if(rows, [&](const LedgerRow& row) { return !Fits(row, *filter); });
    }
    if (const auto word = Option(request, "state")) {
        const auto state = FromWord<MandateState>(*word);
        if (!state)
            throw CommandError(
                MAHDAR_TR(
                    "\"%1\" is no state of a mandate; use open, reported, partly, carried-over or lapsed."),
                {*word});
        std::erase_if(rows, [&](const LedgerRow& row) { return row.mandate.state != *state; });
    }
    if (const auto name = Option(request, "institution")) {
        const InstitutionId id = RequireInstitution(session, *name).id;
        std::erase_if(rows, [&](const LedgerRow& row) { return !IsAddressee(row.mandate, id); });
    }
    if (const auto path = Option(request, "item")) {
        const ItemId item = RequireItem(session, *path).id;
        std::erase_if(rows, [&](const LedgerRow& row) {
            return row.item != item && RootOf(session, row.item) != item;
        });
    }
    return rows;
}

PlainTable MandatesTable::Sums(const Session& session, const ComposeRequest& request) const {
    const LedgerSums sums = SumsOf(LedgerRowsFor(session, request));
    const auto say = [&](const char* key) { return m_phrases->In(request.language, key); };
    PlainTable table;
    table.titles = {say("ledger.sum"), say("ledger.count")};
    const std::pair<const char*, int> rows[] = {{"ledger.asks", sums.asks},
                                                {"ledger.brought", sums.brought},
                                                {"ledger.asked", sums.asked},
                                                {"mandate.open", sums.open},
                                                {"mandate.reported", sums.reported},
                                                {"mandate.partly", sums.partly},
                                                {"mandate.carried-over", sums.carriedOver},
                                                {"mandate.lapsed", sums.lapsed},
                                                {"mandate.overdue", sums.overdue},
                                                {"ledger.unanswered", sums.unanswered},
                                                {"ledger.go-on", sums.goOn}};
    for (const auto& [key, count] : rows) table.rows.push_back({say(key), std::to_string(count)});
    for (const InstitutionId& id : ReportersWithoutAsk(session))
        table.rows.push_back({say("ledger.without-ask"), SpeakerName(session, {id, {}}, request.language)});
    return table;
}

PlainTable MandatesTable::Make(const Session& session, const ComposeRequest& request) const {
    if (Option(request, "sums")) return Sums(session, request);
    const SheetWords words(session, *m_phrases, request.language);
    PlainTable table;
    for (const char* key : {"col.number", "col.state", "col.verb", "col.addressee", "col.mandate", "col.due",
                            "col.recurring", "mandate.overdue", "col.session", "col.paragraph", "col.item",
                            "col.answer", "col.evidence", "col.trail", "head.notes"})
        table.titles.push_back(words.Say(key));
    for (const LedgerRow& row : LedgerRowsFor(session, request)) table.rows.push_back(CellsOf(words, row));
    return table;
}

}  // namespace mahdar::briefings
