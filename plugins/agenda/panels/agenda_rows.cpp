// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/panels/agenda_rows.h"

#include "app/ui/two_line_list.h"
#include "app/ui/wx_strings.h"
#include "core/command/resolve.h"
#include "core/text/fold.h"
#include "core/session/forecast.h"
#include "plugins/agenda/flow/missing.h"
#include "plugins/agenda/panels/desk_tools.h"

#include <wx/translation.h>

namespace mahdar::agenda {

namespace {

constexpr std::int64_t kMsPerMinute = 60'000;

wxString WordOf(flow::Missing missing) {
    switch (missing) {
        case flow::Missing::Outcome: return _("No outcome");
        case flow::Missing::NotHeard: return _("Reporter not heard");
        case flow::Missing::Reporter: return _("No reporter");
        case flow::Missing::Document: return _("Document late");
    }
    return {};
}

wxString WordsOf(const std::vector<flow::Missing>& missing) {
    wxString words;
    for (const flow::Missing one : missing) words += (words.empty() ? wxString() : ToWx(" · ")) + WordOf(one);
    return words;
}

/// "sitting 3" or what was typed.
std::string WhenDeferred(const AgendaItem& item) {
    if (item.plannedSitting > 0) return FromWx(Filled(_("to sitting %1"), {Number(item.plannedSitting)}));
    return item.deferredTo;
}

class RowMaker {
public:
    RowMaker(const Session& session, Language language, const Instant& now)
        : m_session(session), m_language(language), m_now(now), m_missing(flow::WhatIsMissing(session)) {}

    void AddAll(const ItemId& parent) {
        for (const AgendaItem* item : Children(m_session, parent)) {
            m_rows.push_back(RowFor(*item));
            AddAll(item->id);
        }
    }
    [[nodiscard]] std::vector<AgendaRow> Take() { return std::move(m_rows); }

private:
    [[nodiscard]] AgendaRow RowFor(const AgendaItem& item) const {
        AgendaRow row;
        row.id = item.id;
        row.parent = item.parent;
        row.state = LookOf(item.state);
        if (item.id == m_session.TheFloor().currentItem) row.standing = RowStanding::Current;
        const auto found = m_missing.find(item.id);
        const bool missing = found != m_missing.end();
        row.item = ItemCell(item, row, missing ? WordsOf(found->second) : wxString());
        row.minutes = MinutesCell(item);
        if (missing && item.state != ItemState::Open) {
            row.warning = found->second.front() == flow::Missing::Document ? Ink::Care : Ink::Wrong;
        } else if (missing || IsOver(item)) {
            row.warning = Ink::Care;
        }
        row.searched = FoldForSearch(item.number + ' ' + item.title.ar + ' ' + item.title.en + ' ' + item.title.fr);
        return row;
    }

    [[nodiscard]] wxString ItemCell(const AgendaItem& item, const AgendaRow& row, const wxString& missing) const {
        TwoLineText text;
        text.number = item.parent ? "–" : item.number;
        text.title = TitleOf(m_session, item, m_language);
        text.detail = FromWx(row.state.word);
        const std::string when = item.state == ItemState::Deferred ? WhenDeferred(item) : std::string();
        if (!when.empty()) text.detail += " · " + when;
        text.missing = FromWx(missing);
        text.current = row.standing == RowStanding::Current;
        return TwoLineMarkup(text);
    }

    [[nodiscard]] wxString MinutesCell(const AgendaItem& item) const {
        const std::int64_t spent = SpentMs(item, m_now) / kMsPerMinute;
        const wxString strong = item.openedAt.Empty() ? ToWx("–") : Number(spent);
        // TRANSLATORS: planned minutes below those spent: 39 / of 60.
        const int minutes = PlannedMinutes(m_session, item);
        const wxString planned = minutes > 0 ? Filled(_("of %1"), {Number(minutes)}) : wxString();
        return TwoLineMarkup(strong, planned);
    }

    [[nodiscard]] bool IsOver(const AgendaItem& item) const {
        const int minutes = PlannedMinutes(m_session, item);
        return item.state == ItemState::Open && minutes > 0 && SpentMs(item, m_now) > minutes * kMsPerMinute;
    }

    const Session& m_session;
    Language m_language;
    Instant m_now;
    std::unordered_map<ItemId, std::vector<flow::Missing>> m_missing;
    std::vector<AgendaRow> m_rows;
};

}  // namespace

std::vector<AgendaRow> AgendaRows(const Session& session, Language language, const Instant& now) {
    RowMaker maker(session, language, now);
    maker.AddAll({});
    return maker.Take();
}

wxString ClosedCount(const Session& session) {
    int closed = 0;
    int all = 0;
    for (const AgendaItem& item : session.Items()) {
        if (item.parent) continue;
        ++all;
        if (item.state == ItemState::Closed) ++closed;
    }
    return all == 0 ? wxString() : Filled(_("%1 of %2 closed"), {Number(closed), Number(all)});
}

}  // namespace mahdar::agenda
