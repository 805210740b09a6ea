// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/panels/panel_words.h"

#include "app/ui/wx_strings.h"
#include "core/base/error.h"

#include <wx/translation.h>

namespace mahdar::agenda {

// The same English word stands for different ones in Arabic and French, hence the contexts.
Look LookOf(ItemState state) {
    switch (state) {
        case ItemState::Pending:
            return {GlyphName::Ring, Ink::Secondary, wxGETTEXT_IN_CONTEXT("item", "Not reached")};
        case ItemState::Open: return {GlyphName::Triangle, Ink::Decision, wxGETTEXT_IN_CONTEXT("item", "Open")};
        case ItemState::Suspended: return {GlyphName::TwoBars, Ink::Care, wxGETTEXT_IN_CONTEXT("item", "Suspended")};
        case ItemState::Deferred:
            return {GlyphName::HookedArrow, Ink::Action, wxGETTEXT_IN_CONTEXT("item", "Deferred")};
        case ItemState::Closed: return {GlyphName::TickedBox, Ink::Good, wxGETTEXT_IN_CONTEXT("item", "Closed")};
    }
    return {};
}

Look LookOf(RequestState state, QueuePlace place) {
    switch (state) {
        case RequestState::Waiting:
            if (place == QueuePlace::First)
                return {GlyphName::Triangle, Ink::Decision, wxGETTEXT_IN_CONTEXT("request", "Next")};
            return {GlyphName::Ring, Ink::Text, wxGETTEXT_IN_CONTEXT("request", "Waiting")};
        case RequestState::WithChair:
            return {GlyphName::HalfDisc, Ink::Wrong, wxGETTEXT_IN_CONTEXT("request", "With the chair")};
        case RequestState::Absent: return {GlyphName::Skip, Ink::Secondary, wxGETTEXT_IN_CONTEXT("request", "Absent")};
        case RequestState::Withdrawn:
            return {GlyphName::Cross, Ink::Secondary, wxGETTEXT_IN_CONTEXT("request", "Withdrawn")};
        case RequestState::Spoken:
            return {GlyphName::Tick, Ink::Good, wxGETTEXT_IN_CONTEXT("request", "Has spoken")};
    }
    return {};
}

Look LookOf(SlotState state) {
    switch (state) {
        case SlotState::Expected:
            return {GlyphName::HalfDisc, Ink::Care, wxGETTEXT_IN_CONTEXT("mandate", "Pending")};
        case SlotState::Delivered:
            return {GlyphName::Tick, Ink::Good, wxGETTEXT_IN_CONTEXT("mandate", "Reported")};
        case SlotState::Missed: return {GlyphName::Cross, Ink::Wrong, wxGETTEXT_IN_CONTEXT("mandate", "Lapsed")};
    }
    return {};
}

Look LookOfSpeaking() {
    return {GlyphName::Microphone, Ink::Decision, wxGETTEXT_IN_CONTEXT("request", "Speaking")};
}

wxString WordOf(InterventionKind kind) {
    switch (kind) {
        case InterventionKind::Briefing: return wxGETTEXT_IN_CONTEXT("intervention", "Briefing");
        case InterventionKind::Statement: return wxGETTEXT_IN_CONTEXT("intervention", "Statement");
        case InterventionKind::OnBehalf: return wxGETTEXT_IN_CONTEXT("intervention", "On behalf of a group");
        case InterventionKind::PointOfOrder: return wxGETTEXT_IN_CONTEXT("intervention", "Point of order");
        case InterventionKind::RightOfReply: return wxGETTEXT_IN_CONTEXT("intervention", "Right of reply");
        case InterventionKind::Question: return wxGETTEXT_IN_CONTEXT("intervention", "Question");
    }
    return {};
}

wxString Filled(const wxString& sentence, const std::vector<wxString>& arguments) {
    std::vector<std::string> words;
    for (const wxString& argument : arguments) words.push_back(FromWx(argument));
    return ToWx(FillIn(FromWx(sentence), words));
}

wxString Number(std::int64_t number) { return ToWx(std::to_string(number)); }

}  // namespace mahdar::agenda
