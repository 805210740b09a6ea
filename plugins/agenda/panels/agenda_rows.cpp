// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/panels/agenda_rows.h"

#include "app/ui/two_line_list.h"
#include "app/ui/wx_strings.h"
#include "core/command/resolve.h"
#include "core/text/fold.h"
#include "plugins/agenda/flow/item_flow.h"
#include "plugins/agenda/panels/desk_tools.h"
#include "plugins/agenda/panels/item_marks.h"

#include <wx/translation.h>

namespace mahdar::agenda {

namespace {

constexpr std::int64_t kMsPerMinute = 60'000;

wxString WordOf(ItemMark mark) {
    switch (mark) {
        case ItemMark::NoOutcome: return _("No outcome");
        case ItemMark::NoReporter: return _("No reporter");
        case ItemMark::DocumentLate: return _("Document late");
    }
    return {};
}

class RowMaker {
public:
    RowMaker(const Session& session, Language language, const Instant& now)
        : m_session(session), m_language(language), m_now(now), m_marks(MissingMarks(session)) {}

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
        const auto mark = m_marks.find(item.id);
        row.item = ItemCell(item, row, mark == m_marks.end() ? wxString() : WordOf(mark->second));
        row.minutes = MinutesCell(item);
        if (mark != m_marks.end()) {
            row.warning = mark->second == ItemMark::DocumentLate ? Ink::Care : Ink::Wrong;
        } else if (IsOver(item)) {
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
        if (item.state == ItemState::Deferred && !item.deferredTo.empty()) text.detail += " · " + item.deferredTo;
        text.missing = FromWx(missing);
        text.current = row.standing == RowStanding::Current;
        return TwoLineMarkup(text);
    }

    [[nodiscard]] wxString MinutesCell(const AgendaItem& item) const {
        const std::int64_t spent = flow::SpentMs(item, m_now) / kMsPerMinute;
        const wxString strong = item.openedAt.Empty() ? ToWx("–") : Number(spent);
        // TRANSLATORS: planned minutes below those spent: 39 / of 60.
        const wxString planned = item.plannedMinutes > 0 ? Filled(_("of %1"), {Number(item.plannedMinutes)}) : wxString();
        return TwoLineMarkup(strong, planned);
    }

    [[nodiscard]] bool IsOver(const AgendaItem& item) const {
        return item.state == ItemState::Open && item.plannedMinutes > 0 &&
               flow::SpentMs(item, m_now) > item.plannedMinutes * kMsPerMinute;
    }

    const Session& m_session;
    Language m_language;
    Instant m_now;
    std::unordered_map<ItemId, ItemMark> m_marks;
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
