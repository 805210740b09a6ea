// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <tuple>

#include "core/session/agenda.h"
#include "core/session/floor.h"
#include "core/session/meeting.h"
#include "core/session/record.h"
#include "core/session/table.h"

namespace mahdar {

/// Throws ParseError: two rows of one kind carry one id.
[[noreturn]] void ThrowDoubleId(const char* table);

template <class IdType>
struct RowOfId;
#define MAHDAR_ROW(row)                   \
    template <>                           \
    struct RowOfId<decltype(row::id)> {   \
        using Type = row;                 \
    };
MAHDAR_ROW(Meeting)
MAHDAR_ROW(Floor)
MAHDAR_ROW(AgendaItem)
MAHDAR_ROW(Passage)
MAHDAR_ROW(RequiredAction)
MAHDAR_ROW(Institution)
MAHDAR_ROW(Participant)
MAHDAR_ROW(Sitting)
MAHDAR_ROW(Request)
MAHDAR_ROW(Intervention)
MAHDAR_ROW(Paragraph)
MAHDAR_ROW(Decision)
MAHDAR_ROW(Proposal)
MAHDAR_ROW(Mandate)
MAHDAR_ROW(MeetingDocument)
MAHDAR_ROW(Event)
MAHDAR_ROW(Finding)
MAHDAR_ROW(Envelope)
MAHDAR_ROW(SealedVersion)
#undef MAHDAR_ROW
template <class IdType>
using RowOf = typename RowOfId<IdType>::Type;

/// The meeting as plain values. Only a Change alters it (see SessionLog).
class Session {
public:
    Session();

    [[nodiscard]] const Meeting& TheMeeting() const { return Get<Meeting>().Rows().front(); }
    [[nodiscard]] const Floor& TheFloor() const { return Get<Floor>().Rows().front(); }

    template <class Row>
    [[nodiscard]] const Table<Row>& Get() const noexcept {
        return std::get<Table<Row>>(m_tables);
    }
    /// Null if there is none; the kind of row follows from the kind of id.
    template <class IdType>
    [[nodiscard]] const auto* Find(const IdType& id) const {
        return std::get<Table<RowOf<IdType>>>(m_tables).Find(id);
    }

    [[nodiscard]] const Table<AgendaItem>& Items() const noexcept { return Get<AgendaItem>(); }
    [[nodiscard]] const Table<Passage>& Passages() const noexcept { return Get<Passage>(); }
    [[nodiscard]] const Table<RequiredAction>& RequiredActions() const noexcept { return Get<RequiredAction>(); }
    [[nodiscard]] const Table<Institution>& Institutions() const noexcept { return Get<Institution>(); }
    [[nodiscard]] const Table<Participant>& Participants() const noexcept { return Get<Participant>(); }
    [[nodiscard]] const Table<Sitting>& Sittings() const noexcept { return Get<Sitting>(); }
    [[nodiscard]] const Table<Request>& Requests() const noexcept { return Get<Request>(); }
    [[nodiscard]] const Table<Intervention>& Interventions() const noexcept { return Get<Intervention>(); }
    [[nodiscard]] const Table<Paragraph>& Paragraphs() const noexcept { return Get<Paragraph>(); }
    [[nodiscard]] const Table<Decision>& Decisions() const noexcept { return Get<Decision>(); }
    [[nodiscard]] const Table<Proposal>& Proposals() const noexcept { return Get<Proposal>(); }
    [[nodiscard]] const Table<Mandate>& Mandates() const noexcept { return Get<Mandate>(); }
    [[nodiscard]] const Table<MeetingDocument>& Documents() const noexcept { return Get<MeetingDocument>(); }
    [[nodiscard]] const Table<Event>& Events() const noexcept { return Get<Event>(); }
    [[nodiscard]] const Table<Finding>& Findings() const noexcept { return Get<Finding>(); }
    [[nodiscard]] const Table<Envelope>& Envelopes() const noexcept { return Get<Envelope>(); }
    [[nodiscard]] const Table<SealedVersion>& Versions() const noexcept { return Get<SealedVersion>(); }

    bool operator==(const Session&) const = default;

    template <class Archive>
    void serialize(Archive& archive, unsigned) {
        SerializeTable<Meeting>(archive, "meeting");
        SerializeTable<Floor>(archive, "floor");
        SerializeTable<AgendaItem>(archive, "agenda");
        SerializeTable<Passage>(archive, "passages");
        SerializeTable<RequiredAction>(archive, "requiredActions");
        SerializeTable<Institution>(archive, "institutions");
        SerializeTable<Participant>(archive, "participants");
        SerializeTable<Sitting>(archive, "sittings");
        SerializeTable<Request>(archive, "requests");
        SerializeTable<Intervention>(archive, "interventions");
        SerializeTable<Paragraph>(archive, "paragraphs");
        SerializeTable<Decision>(archive, "decisions");
        SerializeTable<Proposal>(archive, "proposals");
        SerializeTable<Mandate>(archive, "mandates");
        SerializeTable<MeetingDocument>(archive, "documents");
        SerializeTable<Event>(archive, "events");
        SerializeTable<Finding>(archive, "findings");
        SerializeTable<Envelope>(archive, "envelopes");
        SerializeTable<SealedVersion>(archive, "versions");
        archive& boost::serialization::make_nvp("kept", m_kept);
    }

private:
    friend class Applier;

    template <class Row, class Archive>
    void SerializeTable(Archive& archive, const char* name) {
        auto& table = std::get<Table<Row>>(m_tables);
        if constexpr (Archive::is_loading::value) {
            // What the file does not speak of stays as it is in a new session.
            std::vector<Row> rows = table.Rows();
            archive& boost::serialization::make_nvp(name, rows);
            if (!table.Assign(std::move(rows))) ThrowDoubleId(name);
        } else {
            archive& boost::serialization::make_nvp(name, const_cast<std::vector<Row>&>(table.Rows()));
        }
    }

    std::tuple<Table<Meeting>, Table<Floor>, Table<AgendaItem>, Table<Passage>, Table<RequiredAction>,
               Table<Institution>, Table<Participant>, Table<Sitting>, Table<Request>, Table<Intervention>,
               Table<Paragraph>, Table<Decision>, Table<Proposal>, Table<Mandate>, Table<MeetingDocument>,
               Table<Event>, Table<Finding>, Table<Envelope>, Table<SealedVersion>>
        m_tables;
    KeptXml m_kept;
};

}  // namespace mahdar
