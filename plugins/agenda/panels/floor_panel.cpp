// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/panels/floor_panel.h"

#include "app/ui/accessibility.h"
#include "app/ui/clock_panel.h"
#include "app/ui/fonts.h"
#include "app/ui/rtl.h"
#include "app/ui/section_header.h"
#include "app/ui/speaker_clock.h"
#include "app/ui/wx_strings.h"
#include "core/command/resolve.h"
#include "core/session/wall_clock.h"
#include "plugins/agenda/flow/floor_flow.h"
#include "plugins/agenda/panels/desk_tools.h"
#include "plugins/agenda/panels/floor_buttons.h"
#include "plugins/agenda/panels/glyph_label.h"
#include "plugins/agenda/panels/panel_words.h"
#include "plugins/agenda/panels/rule_words.h"
#include "plugins/agenda/panels/speaker_list.h"

#include <wx/sizer.h>
#include <wx/statline.h>
#include <wx/stattext.h>

namespace mahdar::agenda {

namespace {

constexpr int kMargin = 14;
constexpr int kNarrowWindow = 1360;
constexpr std::int64_t kListEveryMs = 30'000;

wxString FullName(const Session& session, const Speaker& speaker, const std::string& onBehalfOf, Language language) {
    const Institution* body = session.Find(speaker.institution);
    std::string name = body == nullptr ? std::string() : body->names.Best(language);
    // A state is called by its name already.
    if (name == SpeakerName(session, speaker, language)) name.clear();
    if (!onBehalfOf.empty()) name += (name.empty() ? "" : " · ") + onBehalfOf;
    return ToWx(name);
}

/// The full name; of somebody who interrupts, who goes on after him.
wxString Below(const Session& session, const Intervention& speaking, Language language) {
    wxString text = FullName(session, speaking.speaker, speaking.onBehalfOf, language);
    const Intervention* interrupted = session.Find(speaking.interrupts);
    if (interrupted == nullptr) return text;
    const wxString name = ToWx(SpeakerName(session, interrupted->speaker, language));
    return text + (text.empty() ? wxString() : ToWx(" · ")) + Filled(_("then %1 goes on"), {name});
}

bool ListIsClosedNow(const Session& session, const Instant& now) {
    const AgendaItem* current = session.Find(session.TheFloor().currentItem);
    return current != nullptr && ListIsClosed(*current, now);
}

}  // namespace

FloorPanel::FloorPanel(wxWindow* parent, Desk& desk, const std::shared_ptr<WindowWishes>& wishes)
    : wxPanel(parent), m_desk(desk), m_header(new SectionHeader(this, _("Floor"))) {
    SetBackgroundColour(Colour(Ground::Paper));
    m_clock = new ClockPanel(this);
    m_clock->SetMinSize(m_clock->GetBestSize());
    auto* speaker = SpeakerBox();
    m_buttons = new FloorButtons(this, desk);
    m_list = new SpeakerList(this, desk);
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(m_header, 0, wxEXPAND);
    column->Add(speaker, 0, wxEXPAND);
    column->Add(new wxStaticLine(this), 0, wxEXPAND);
    column->Add(m_clock, 0, wxEXPAND);
    column->Add(new wxStaticLine(this), 0, wxEXPAND);
    column->Add(m_buttons, 0, wxEXPAND);
    column->Add(new wxStaticLine(this), 0, wxEXPAND);
    column->Add(m_list, 1, wxEXPAND);
    SetSizer(column);
    SetMinSize(wxSize(-1, column->CalcMin().y));
    m_times.KeepDay(m_desk.State(), m_desk.TheClock().Now());
    m_pausedAt = PausedAt(m_desk.Log());
    ShowAll();
    Listen();
    m_windows = std::make_unique<LiveWindows>(this, desk, wishes);
}

wxWindow* FloorPanel::SpeakerBox() {
    auto* box = new wxPanel(this);
    box->SetBackgroundColour(Colour(Ground::Paper));
    m_name = new GlyphLabel(box, FontRole::Title, FontWeight::Bold, LabelRoom::WhatIsLeft);
    m_fullName = new wxStaticText(box, wxID_ANY, wxString());
    m_fullName->SetForegroundColour(Colour(Ink::Text));
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(m_name, 0, wxEXPAND);
    column->Add(EllipsizeLabel(m_fullName), 0, wxEXPAND);
    auto* frame = new wxBoxSizer(wxVERTICAL);
    frame->Add(column, 0, wxEXPAND | wxALL, kMargin / 2 - 2);
    box->SetSizer(frame);
    return box;
}

void FloorPanel::Listen() {
    m_connections.push_back(m_desk.Log().changed.Connect([this](const Change& change) { OnChanged(change); }));
    m_connections.push_back(m_desk.tick.Connect([this] { OnTick(); }));
    m_connections.push_back(m_desk.focusRequested.Connect([this](const std::string& place) {
        if (place == "floor.list") m_list->FocusList();
        if (place == "floor.clock") m_clock->Speak();
    }));
    wxGetTopLevelParent(this)->Bind(wxEVT_SIZE, &FloorPanel::OnWindowSize, this);
}

void FloorPanel::OnChanged(const Change& change) {
    m_times.Apply(change);
    if (!Touches<Intervention, Request, Floor, AgendaItem, RequiredAction, Institution, Meeting, Sitting>(change)) return;
    m_pausedAt = PausedAt(m_desk.Log());
    ShowAll();
}

void FloorPanel::OnTick() {
    ShowClock();
    const bool closed = ListIsClosedNow(m_desk.State(), m_desk.TheClock().Now());
    if (closed == m_listClosed && m_desk.TheClock().SteadyMs() - m_listShownAtMs < kListEveryMs) return;
    m_times.KeepDay(m_desk.State(), m_desk.TheClock().Now());
    ShowList();
}

void FloorPanel::OnWindowSize(wxSizeEvent& event) {
    event.Skip();
    m_buttons->SetKeys(event.GetSize().x < kNarrowWindow ? KeysShown::KeyOnly : KeysShown::KeyAndChord);
}

void FloorPanel::ShowAll() {
    ShowSpeaker();
    ShowClock();
    ShowList();
    m_buttons->Update();
}

void FloorPanel::ShowSpeaker() {
    const Session& session = m_desk.State();
    const Intervention* speaking = flow::Speaking(session);
    if (speaking == nullptr) {
        ShowNobody();
        return;
    }
    const Language language = m_desk.InterfaceLanguage();
    const std::string name = SpeakerName(session, speaking->speaker, language);
    m_name->Set(GlyphName::Microphone, Ink::Text, ToWx(name));
    m_fullName->SetLabelText(Below(session, *speaking, language));
    m_fullName->SetToolTip(m_fullName->GetLabelText());
    m_clock->SetSpeaker(name);
    // TRANSLATORS: kind of intervention and the time of day: Briefing · began 11:38:06.
    m_header->SetSecondary(Filled(_("%1 · began %2"), {WordOf(speaking->kind), Ltr(ToWx(WallTime(m_desk.State().TheMeeting(), speaking->start)))}));
    m_header->SetNote(AllowanceInWords(session, *speaking));
}

void FloorPanel::ShowNobody() {
    const Session& session = m_desk.State();
    const Language language = m_desk.InterfaceLanguage();
    const auto waiting = flow::WaitingList(session);
    wxString fullName;
    // The clock below says already that nobody has the floor.
    if (waiting.empty()) {
        m_name->Set(GlyphName::Dash, Ink::Secondary, _("Nobody is waiting"));
    } else {
        const Speaker& next = waiting.front()->speaker;
        m_name->Set(GlyphName::Triangle, Ink::Decision, Filled(_("Next: %1"), {ToWx(SpeakerName(session, next, language))}));
        fullName = FullName(session, next, waiting.front()->onBehalfOf, language);
    }
    m_fullName->SetLabelText(fullName);
    m_fullName->SetToolTip(fullName);
    m_clock->SetSpeaker({});
    m_header->SetSecondary({});
    m_header->SetNote({});
}

void FloorPanel::ShowClock() {
    m_clock->Show(SpeakerClock(m_desk.State(), m_pausedAt, m_desk.TheClock().Now()));
}

void FloorPanel::ShowList() {
    m_listShownAtMs = m_desk.TheClock().SteadyMs();
    m_listClosed = ListIsClosedNow(m_desk.State(), m_desk.TheClock().Now());
    m_list->Show(SpeakerRows(m_desk.State(), m_times, m_desk.InterfaceLanguage(), m_desk.TheClock().Now()));
    m_list->ShowStanding();
}

}  // namespace mahdar::agenda
