// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/base/id.h"

namespace mahdar {

using ItemId = Id<struct ItemTag>;
using PassageId = Id<struct PassageTag>;
using ActionId = Id<struct ActionTag>;
/// The key of the register ("SESRIC", a member state's ISO code): readable, so that files and scripts can name it.
using InstitutionId = Id<struct InstitutionTag>;
using ParticipantId = Id<struct ParticipantTag>;
using SittingId = Id<struct SittingTag>;
using RequestId = Id<struct RequestTag>;
using InterventionId = Id<struct InterventionTag>;
using ParagraphId = Id<struct ParagraphTag>;
using DecisionId = Id<struct DecisionTag>;
using ProposalId = Id<struct ProposalTag>;
using MandateId = Id<struct MandateTag>;
using DocumentId = Id<struct DocumentTag>;
using EventId = Id<struct EventTag>;
using FindingId = Id<struct FindingTag>;
using EnvelopeId = Id<struct EnvelopeTag>;
using VersionId = Id<struct VersionTag>;
using MeetingId = Id<struct MeetingTag>;
using FloorId = Id<struct FloorTag>;

}  // namespace mahdar
