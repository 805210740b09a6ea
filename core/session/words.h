// SPDX-License-Identifier: LGPL-2.1-or-later
// The states of things in a meeting and the words that stand for them in files and in show --json.
#pragma once

#include "core/io/archive_types.h"
#include "core/text/language.h"

namespace mahdar {

enum class ItemState { Pending = 1, Open, Suspended, Deferred, Closed };
enum class Confidence { Sure = 1, Review };
enum class CommitteeAction { None = 1, Consider, Act };
enum class SlotState { Expected = 1, Delivered, Missed };
enum class InstitutionKind { Organ = 1, Institution, Forum, MemberState, Observer, Group, Other };
enum class ParticipantRole { Chair = 1, ViceChair, Rapporteur, Head, Delegate, Observer, Secretariat };
enum class Presence { Expected = 1, Present, Excused, Absent };
enum class SittingState { Planned = 1, Open, Suspended, Closed };
enum class InterventionKind { Briefing = 1, Statement, OnBehalf, PointOfOrder, RightOfReply, Question };
enum class RequestState { Waiting = 1, WithChair, Absent, Withdrawn, Spoken };
enum class InterventionState { Speaking = 1, Paused, Done };
enum class ParagraphKind { Narrative = 1, Decision, Action, Note };
enum class TextStatus { Missing = 1, Drafted, Translated, Reviewed, Stale };
enum class Adoption { Open = 1, OnFloor, Adopted, AdoptedAsAmended, LeftOpen, Deleted };
enum class ProposalKind { Replace = 1, Delete, Insert };
/// Bracketed: taken into the text as an alternative in square brackets, not yet chosen.
enum class ProposalState { Open = 1, Accepted, NotAccepted, Withdrawn, Bracketed };
enum class MandateState { Open = 1, Reported, Partly, CarriedOver, Lapsed };
enum class DocumentState { Expected = 1, Received, Late, Published };
enum class FindingSeverity { Low = 1, Medium, High };

template <>
struct EnumWords<Language> {
    static constexpr EnumWord<Language> kWords[] = {
        {Language::Arabic, "ar"}, {Language::English, "en"}, {Language::French, "fr"}};
};
template <>
struct EnumWords<ItemState> {
    static constexpr EnumWord<ItemState> kWords[] = {{ItemState::Pending, "pending"},
                                                     {ItemState::Open, "open"},
                                                     {ItemState::Suspended, "suspended"},
                                                     {ItemState::Deferred, "deferred"},
                                                     {ItemState::Closed, "closed"}};
};
template <>
struct EnumWords<Confidence> {
    static constexpr EnumWord<Confidence> kWords[] = {{Confidence::Sure, "sure"}, {Confidence::Review, "review"}};
};
template <>
struct EnumWords<CommitteeAction> {
    static constexpr EnumWord<CommitteeAction> kWords[] = {
        {CommitteeAction::None, "none"}, {CommitteeAction::Consider, "consider"}, {CommitteeAction::Act, "act"}};
};
template <>
struct EnumWords<SlotState> {
    static constexpr EnumWord<SlotState> kWords[] = {
        {SlotState::Expected, "expected"}, {SlotState::Delivered, "delivered"}, {SlotState::Missed, "missed"}};
};
template <>
struct EnumWords<InstitutionKind> {
    static constexpr EnumWord<InstitutionKind> kWords[] = {{InstitutionKind::Organ, "organ"},
                                                           {InstitutionKind::Institution, "institution"},
                                                           {InstitutionKind::Forum, "forum"},
                                                           {InstitutionKind::MemberState, "member-state"},
                                                           {InstitutionKind::Observer, "observer"},
                                                           {InstitutionKind::Group, "group"},
                                                           {InstitutionKind::Other, "other"}};
};
template <>
struct EnumWords<ParticipantRole> {
    static constexpr EnumWord<ParticipantRole> kWords[] = {{ParticipantRole::Chair, "chair"},
                                                           {ParticipantRole::ViceChair, "vice-chair"},
                                                           {ParticipantRole::Rapporteur, "rapporteur"},
                                                           {ParticipantRole::Head, "head"},
                                                           {ParticipantRole::Delegate, "delegate"},
                                                           {ParticipantRole::Observer, "observer"},
                                                           {ParticipantRole::Secretariat, "secretariat"}};
};
template <>
struct EnumWords<Presence> {
    static constexpr EnumWord<Presence> kWords[] = {{Presence::Expected, "expected"},
                                                    {Presence::Present, "present"},
                                                    {Presence::Excused, "excused"},
                                                    {Presence::Absent, "absent"}};
};
template <>
struct EnumWords<SittingState> {
    static constexpr EnumWord<SittingState> kWords[] = {{SittingState::Planned, "planned"},
                                                        {SittingState::Open, "open"},
                                                        {SittingState::Suspended, "suspended"},
                                                        {SittingState::Closed, "closed"}};
};
template <>
struct EnumWords<InterventionKind> {
    static constexpr EnumWord<InterventionKind> kWords[] = {{InterventionKind::Briefing, "briefing"},
                                                            {InterventionKind::Statement, "statement"},
                                                            {InterventionKind::OnBehalf, "on-behalf"},
                                                            {InterventionKind::PointOfOrder, "point-of-order"},
                                                            {InterventionKind::RightOfReply, "right-of-reply"},
                                                            {InterventionKind::Question, "question"}};
};
template <>
struct EnumWords<RequestState> {
    static constexpr EnumWord<RequestState> kWords[] = {{RequestState::Waiting, "waiting"},
                                                        {RequestState::WithChair, "with-chair"},
                                                        {RequestState::Absent, "absent"},
                                                        {RequestState::Withdrawn, "withdrawn"},
                                                        {RequestState::Spoken, "spoken"}};
};
template <>
struct EnumWords<InterventionState> {
    static constexpr EnumWord<InterventionState> kWords[] = {{InterventionState::Speaking, "speaking"},
                                                             {InterventionState::Paused, "paused"},
                                                             {InterventionState::Done, "done"}};
};
template <>
struct EnumWords<ParagraphKind> {
    static constexpr EnumWord<ParagraphKind> kWords[] = {{ParagraphKind::Narrative, "narrative"},
                                                         {ParagraphKind::Decision, "decision"},
                                                         {ParagraphKind::Action, "action"},
                                                         {ParagraphKind::Note, "note"}};
};
template <>
struct EnumWords<TextStatus> {
    static constexpr EnumWord<TextStatus> kWords[] = {{TextStatus::Missing, "missing"},
                                                      {TextStatus::Drafted, "drafted"},
                                                      {TextStatus::Translated, "translated"},
                                                      {TextStatus::Reviewed, "reviewed"},
                                                      {TextStatus::Stale, "stale"}};
};
template <>
struct EnumWords<Adoption> {
    static constexpr EnumWord<Adoption> kWords[] = {{Adoption::Open, "open"},
                                                    {Adoption::OnFloor, "on-floor"},
                                                    {Adoption::Adopted, "adopted"},
                                                    {Adoption::AdoptedAsAmended, "adopted-as-amended"},
                                                    {Adoption::LeftOpen, "left-open"},
                                                    {Adoption::Deleted, "deleted"}};
};
template <>
struct EnumWords<ProposalKind> {
    static constexpr EnumWord<ProposalKind> kWords[] = {
        {ProposalKind::Replace, "replace"}, {ProposalKind::Delete, "delete"}, {ProposalKind::Insert, "insert"}};
};
template <>
struct EnumWords<ProposalState> {
    static constexpr EnumWord<ProposalState> kWords[] = {{ProposalState::Open, "open"},
                                                         {ProposalState::Accepted, "accepted"},
                                                         {ProposalState::NotAccepted, "not-accepted"},
                                                         {ProposalState::Withdrawn, "withdrawn"},
                                                         {ProposalState::Bracketed, "bracketed"}};
};
template <>
struct EnumWords<MandateState> {
    static constexpr EnumWord<MandateState> kWords[] = {{MandateState::Open, "open"},
                                                        {MandateState::Reported, "reported"},
                                                        {MandateState::Partly, "partly"},
                                                        {MandateState::CarriedOver, "carried-over"},
                                                        {MandateState::Lapsed, "lapsed"}};
};
template <>
struct EnumWords<DocumentState> {
    static constexpr EnumWord<DocumentState> kWords[] = {{DocumentState::Expected, "expected"},
                                                         {DocumentState::Received, "received"},
                                                         {DocumentState::Late, "late"},
                                                         {DocumentState::Published, "published"}};
};
template <>
struct EnumWords<FindingSeverity> {
    static constexpr EnumWord<FindingSeverity> kWords[] = {
        {FindingSeverity::Low, "low"}, {FindingSeverity::Medium, "medium"}, {FindingSeverity::High, "high"}};
};

}  // namespace mahdar
