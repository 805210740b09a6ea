// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/panels/speech_models.h"

#include "app/ui/language_tools.h"
#include "app/ui/rtl.h"
#include "app/ui/wx_strings.h"
#include "core/command/resolve.h"
#include "plugins/agenda/flow/speeches.h"
#include "plugins/agenda/panels/panel_words.h"
#include "plugins/agenda/tables/table_words.h"

#include <wx/intl.h>

#include <algorithm>
#include <chrono>

namespace mahdar::agenda {

namespace {

wxString Length(std::int64_t ms) { return ToWx(FormatLength(std::chrono::seconds(ms / 1000))); }

wxString Share(std::int64_t part, std::int64_t whole) {
    if (whole == 0) return {};
    return Ltr(wxString::Format("%d %%", static_cast<int>((part * 100 + whole / 2) / whole)));
}

}  // namespace

void SpeechModel::Show(const Instant& now) {
    m_now = now;
    std::vector<InterventionId> order;
    for (const Intervention* speech : flow::SpeechesInOrder(m_session)) order.push_back(speech->id);
    const bool same = order == m_order;
    m_order = std::move(order);
    if (!same) return Reset(static_cast<unsigned>(m_order.size()));
    for (unsigned row = 0; row < m_order.size(); ++row) RowChanged(row);
}

const Intervention* SpeechModel::SpeechAt(unsigned row) const {
    return row < m_order.size() ? m_session.Find(m_order[row]) : nullptr;
}

int SpeechModel::RowOf(const InterventionId& id) const {
    const auto place = std::find(m_order.begin(), m_order.end(), id);
    return place == m_order.end() ? wxNOT_FOUND : static_cast<int>(place - m_order.begin());
}

void SpeechModel::GetValueByRow(wxVariant& value, unsigned row, unsigned column) const {
    value = wxString();
    const Intervention* speech = SpeechAt(row);
    if (speech == nullptr) return;
    switch (column) {
        case kNumber: value = Number(row + 1); break;
        case kItem: value = Ltr(ToWx(PathOf(m_session, speech->item))); break;
        case kSpeaker: value = ToWx(SpeakerName(m_session, speech->speaker, m_language)); break;
        case kKind: value = WordOf(speech->kind); break;
        case kStart: value = Ltr(ToWx(WallTime(speech->start))); break;
        case kEnd: value = speech->end.Empty() ? _("going on") : Ltr(ToWx(WallTime(speech->end))); break;
        case kLength: value = Length(std::max<std::int64_t>(0, SpokenMs(*speech, m_now))); break;
        default: value = ToWx(speech->note);
    }
}

void SumModel::Show(const Instant& now, SumsBy by, const tables::SpeakingScope& scope) {
    m_rows.clear();
    m_wholeMs = 0;
    const auto speakers = tables::SumsBySpeaker(m_session, now, scope);
    for (const tables::SpeakerSum& speaker : speakers) m_wholeMs += speaker.sum.totalMs;
    if (by == SumsBy::Speaker) {
        for (const tables::SpeakerSum& speaker : speakers)
            m_rows.push_back({ToWx(SpeakerName(m_session, speaker.speaker, m_language)),
                              ToWx(tables::WordFor(speaker.group, m_language)), speaker.sum});
    } else {
        for (const tables::GroupSum& group : tables::SumsByGroup(speakers))
            m_rows.push_back({ToWx(tables::WordFor(group.group, m_language)), Number(group.speakers), group.sum});
    }
    Reset(static_cast<unsigned>(m_rows.size()));
}

void SumModel::GetValueByRow(wxVariant& value, unsigned row, unsigned column) const {
    value = wxString();
    if (row >= m_rows.size()) return;
    const Row& shown = m_rows[row];
    const tables::SpeakingSum& sum = shown.sum;
    switch (column) {
        case kWho: value = shown.who; break;
        case kGroup: value = shown.group; break;
        case kSpeeches: value = Number(sum.speeches); break;
        case kOrders: value = Number(sum.pointsOfOrder); break;
        case kReplies: value = Number(sum.replies); break;
        case kQuestions: value = Number(sum.questions); break;
        case kOver: value = Number(sum.overLimit); break;
        case kTotal: value = Length(sum.totalMs); break;
        case kMean: value = Length(sum.MeanMs()); break;
        default: value = Share(sum.totalMs, m_wholeMs);
    }
}

}  // namespace mahdar::agenda
