// SPDX-License-Identifier: LGPL-2.1-or-later
// What rows are called in files: the element names of a change's edits, the lines of a seal.
#pragma once

#include "core/session/session.h"

namespace mahdar {

template <class Row>
inline constexpr const char* kRowName = nullptr;
template <>
inline constexpr const char* kRowName<Meeting> = "meeting";
template <>
inline constexpr const char* kRowName<Floor> = "floor";
template <>
inline constexpr const char* kRowName<AgendaItem> = "item";
template <>
inline constexpr const char* kRowName<Passage> = "passage";
template <>
inline constexpr const char* kRowName<RequiredAction> = "requiredAction";
template <>
inline constexpr const char* kRowName<Institution> = "institution";
template <>
inline constexpr const char* kRowName<Participant> = "participant";
template <>
inline constexpr const char* kRowName<Sitting> = "sitting";
template <>
inline constexpr const char* kRowName<Request> = "request";
template <>
inline constexpr const char* kRowName<Intervention> = "intervention";
template <>
inline constexpr const char* kRowName<Paragraph> = "paragraph";
template <>
inline constexpr const char* kRowName<Decision> = "decision";
template <>
inline constexpr const char* kRowName<Proposal> = "proposal";
template <>
inline constexpr const char* kRowName<Mandate> = "mandate";
template <>
inline constexpr const char* kRowName<MeetingDocument> = "document";
template <>
inline constexpr const char* kRowName<Event> = "event";
template <>
inline constexpr const char* kRowName<Finding> = "finding";
template <>
inline constexpr const char* kRowName<Envelope> = "envelope";
template <>
inline constexpr const char* kRowName<SealedVersion> = "version";

}  // namespace mahdar
