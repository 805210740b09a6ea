// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/session/session.h"
#include "plugins/agenda/tables/speaking_stats.h"

#include <wx/dataview.h>

#include <vector>

namespace mahdar::agenda {

/// All speeches of the record, latest last. Cells are made when they are asked for: a record may hold thousands.
class SpeechModel final : public wxDataViewVirtualListModel {
public:
    enum Column : unsigned { kNumber, kItem, kSpeaker, kKind, kStart, kEnd, kLength, kNote, kColumns };

    SpeechModel(const Session& session, Language language) : m_session(session), m_language(language) {}

    /// Reads the session anew; `now` counts the speech that is going on.
    void Show(const Instant& now);
    /// Null if the row is gone meanwhile.
    [[nodiscard]] const Intervention* SpeechAt(unsigned row) const;
    [[nodiscard]] int RowOf(const InterventionId& id) const;

    unsigned GetColumnCount() const override { return kColumns; }
    wxString GetColumnType(unsigned) const override { return "string"; }
    void GetValueByRow(wxVariant& value, unsigned row, unsigned column) const override;
    bool SetValueByRow(const wxVariant&, unsigned, unsigned) override { return false; }

private:
    const Session& m_session;
    Language m_language;
    Instant m_now;
    std::vector<InterventionId> m_order;
};

enum class SumsBy { Speaker = 1, Group };

/// Speaking times by speaker or by group.
class SumModel final : public wxDataViewVirtualListModel {
public:
    enum Column : unsigned { kWho, kGroup, kSpeeches, kOrders, kReplies, kQuestions, kOver, kTotal, kMean, kShare, kColumns };

    SumModel(const Session& session, Language language) : m_session(session), m_language(language) {}

    void Show(const Instant& now, SumsBy by, const tables::SpeakingScope& scope);

    unsigned GetColumnCount() const override { return kColumns; }
    wxString GetColumnType(unsigned) const override { return "string"; }
    void GetValueByRow(wxVariant& value, unsigned row, unsigned column) const override;
    bool SetValueByRow(const wxVariant&, unsigned, unsigned) override { return false; }

private:
    struct Row {
        wxString who;
        wxString group;
        tables::SpeakingSum sum;
    };
    const Session& m_session;
    Language m_language;
    std::vector<Row> m_rows;
    std::int64_t m_wholeMs = 0;
};

}  // namespace mahdar::agenda
