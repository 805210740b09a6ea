// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/minutes/windows/record_windows.h"

#include "app/ui/bring_forward.h"
#include "plugins/minutes/windows/adoption_frame.h"
#include "plugins/minutes/windows/decisions_frame.h"
#include "plugins/minutes/windows/drafts_frame.h"
#include "plugins/minutes/windows/missing_frame.h"
#include "plugins/minutes/windows/replace_frame.h"
#include "plugins/minutes/windows/spelling_frame.h"
#include "plugins/minutes/windows/versions_frame.h"

namespace mahdar {

RecordWindows::RecordWindows(wxWindow* pane, Desk& desk, const DraftTables& tables, SpellChecker& spelling,
                             RecordWishes& wishes)
    : m_pane(pane), m_desk(desk) {
    Offer(wishes.adoption, [pane, &desk] { return new AdoptionFrame(pane, desk); });
    Offer(wishes.decisions,
          [pane, &desk, &tables] { return new DecisionsFrame(pane, desk, tables.library); });
    Offer(wishes.drafts, [pane, &desk, &tables] { return new DraftsFrame(pane, desk, tables); });
    Offer(wishes.missing, [pane, &desk] { return new MissingFrame(pane, desk); });
    Offer(wishes.replace, [pane, &desk] { return new ReplaceFrame(pane, desk); });
    Offer(wishes.spelling, [pane, &desk, &spelling] { return new SpellingFrame(pane, desk, spelling); });
    Offer(wishes.versions, [pane, &desk] { return new VersionsFrame(pane, desk); });
}

RecordWindows::~RecordWindows() {
    // They look at the desk, which may go before the top-level window does.
    for (const auto& place : m_places) {
        if (place->frame) place->frame->Destroy();
    }
}

void RecordWindows::Offer(Signal<bool&>& wish, Maker make) {
    m_places.push_back(std::make_unique<Place>(Place{std::move(make), {}}));
    Place* place = m_places.back().get();
    m_connections.push_back(wish.Connect([this, place](bool& heard) {
        heard = true;
        // The key or menu event that asked for it is over first.
        m_pane->CallAfter([this, place] { Show(*place); });
    }));
}

void RecordWindows::Show(Place& place) {
    m_desk.flushTyping.Emit();
    if (!place.frame) place.frame = place.make();
    BringForward(*place.frame);
}

}  // namespace mahdar
