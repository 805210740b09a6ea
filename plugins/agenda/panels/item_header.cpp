// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/panels/item_header.h"

#include "app/ui/accessibility.h"
#include "app/ui/fonts.h"
#include "app/ui/key_button.h"
#include "app/ui/language_tools.h"
#include "app/ui/rtl.h"
#include "app/ui/wx_strings.h"
#include "core/command/resolve.h"
#include "core/session/forecast.h"
#include "core/session/wall_clock.h"
#include "plugins/agenda/panels/desk_tools.h"
#include "plugins/agenda/panels/glyph_label.h"
#include "plugins/agenda/panels/panel_words.h"

#include <wx/sizer.h>
#include <wx/statline.h>
#include <wx/stattext.h>

#include <algorithm>
#include <chrono>

namespace mahdar::agenda {

namespace {

constexpr int kMargin = 14;
constexpr int kGap = 8;

wxString ToMinute(const Session& session, const Instant& instant) {
    return Ltr(ToWx(WallTime(session.TheMeeting(), instant).substr(0, 5)));
}

wxString Length(std::int64_t ms) { return Ltr(ToWx(FormatLength(std::chrono::seconds(ms / 1000)))); }

wxString ParentLine(const Session& session, const AgendaItem& item, Language language) {
    const AgendaItem* parent = session.Find(item.parent);
    if (parent == nullptr) return Filled(_("Item %1"), {ToWx(item.number)});
    return Filled(_("Item %1"), {ToWx(parent->number)}) + ToWx(" · " + TitleOf(session, *parent, language));
}

wxString StateSentence(const Session& session, const AgendaItem& item, const Look& look) {
    // TRANSLATORS: state of an agenda item with the time of day: Open since 11:34.
    if (item.state == ItemState::Open && !item.openedAt.Empty())
        return Filled(_("Open since %1"), {ToMinute(session, item.openedAt)});
    // TRANSLATORS: state of an agenda item with the time of day: Closed at 11:34.
    if (item.state == ItemState::Closed && !item.closedAt.Empty())
        return Filled(_("Closed at %1"), {ToMinute(session, item.closedAt)});
    return look.word;
}

wxString OrderLine(const AgendaItem& item) {
    // TRANSLATORS: which item this was in the order in which they were taken up.
    return item.discussed > 0 ? Filled(_("taken up as no. %1"), {Number(item.discussed)}) : wxString();
}

wxString TimesLine(const Session& session, const AgendaItem& item, const Instant& now) {
    const ItemForecast forecast = ForecastItem(session, item, now);
    wxString line;
    const auto add = [&](const wxString& part) {
        if (!part.empty()) line += (line.empty() ? wxString() : ToWx(" · ")) + part;
    };
    if (forecast.plannedMinutes > 0) add(Filled(_("planned %1 min"), {Number(forecast.plannedMinutes)}));
    if (!item.openedAt.Empty()) add(Filled(_("elapsed %1"), {Length(forecast.spentMs)}));
    if (forecast.overMs > 0) add(Filled(_("%1 over"), {Length(forecast.overMs)}));
    if (forecast.expectedEnd && forecast.leftMs > 0) add(Filled(_("expected end %1"), {ToMinute(session, *forecast.expectedEnd)}));
    if (item.state != ItemState::Open) add(OrderLine(item));
    return line;
}

void SetText(wxStaticText* label, const wxString& text) {
    if (text == label->GetLabelText()) return;
    label->SetLabelText(text);
    label->SetToolTip(text);
}

KeyButtonLook Inline(GlyphName glyph) { return {KeyButtonShape::Inline, KeyButtonStyle::Plain, glyph}; }

}  // namespace

ItemHeader::ItemHeader(wxWindow* parent, Desk& desk)
    : wxPanel(parent),
      m_desk(desk),
      m_parent(new wxStaticText(this, wxID_ANY, wxString())),
      m_title(new wxStaticText(this, wxID_ANY, wxString())),
      m_state(new GlyphLabel(this, FontRole::Body, FontWeight::Bold, LabelRoom::AsNeeded)),
      m_times(new wxStaticText(this, wxID_ANY, wxString())) {
    SetBackgroundColour(Colour(Ground::Paper));
    m_parent->SetFont(UiFont(FontRole::Secondary));
    m_parent->SetForegroundColour(Colour(Ink::Secondary));
    m_title->SetFont(UiFont(FontRole::Title, FontWeight::Bold));
    m_title->SetForegroundColour(Colour(Ink::Text));
    m_times->SetForegroundColour(Colour(Ink::Text));
    SetAccessibleRole(m_title, AccessibleRole::Heading);
    for (wxStaticText* label : {m_parent, m_title, m_times}) EllipsizeLabel(label);
    auto* state = new wxBoxSizer(wxHORIZONTAL);
    state->Add(m_state, 0, wxALIGN_CENTRE_VERTICAL);
    state->Add(m_times, 1, wxALIGN_CENTRE_VERTICAL | wxLEFT, kGap * 2);
    auto* title = new wxBoxSizer(wxHORIZONTAL);
    title->Add(m_title, 1, wxALIGN_CENTRE_VERTICAL);
    title->Add(Buttons(), 0, wxALIGN_CENTRE_VERTICAL | wxLEFT, kGap);
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(m_parent, 0, wxEXPAND | wxTOP, kMargin / 2);
    column->Add(title, 0, wxEXPAND);
    column->Add(state, 0, wxEXPAND | wxTOP | wxBOTTOM, kGap / 2);
    auto* frame = new wxBoxSizer(wxVERTICAL);
    frame->Add(column, 0, wxEXPAND | wxLEFT | wxRIGHT, kMargin);
    frame->Add(new wxStaticLine(this), 0, wxEXPAND);
    SetSizer(frame);
}

wxSizer* ItemHeader::Buttons() {
    m_open = new KeyButton(this, _("Open item"), KeysOf(m_desk, "agenda/open"), Inline(GlyphName::Triangle));
    m_suspend = new KeyButton(this, _("Suspend"), KeysOf(m_desk, "agenda/suspend"), Inline(GlyphName::TwoBars));
    m_close = new KeyButton(this, _("Close item"), KeysOf(m_desk, "agenda/close"), Inline(GlyphName::TickedBox));
    m_open->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { Run("agenda open"); });
    m_suspend->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { Run("agenda suspend"); });
    m_close->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { Run("agenda close"); });
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(m_open, 0, wxALIGN_CENTRE_VERTICAL);
    row->Add(m_suspend, 0, wxALIGN_CENTRE_VERTICAL | wxLEFT, kGap);
    row->Add(m_close, 0, wxALIGN_CENTRE_VERTICAL | wxLEFT, kGap);
    return row;
}

void ItemHeader::Run(const char* verb) {
    if (!m_path.empty()) m_desk.Run(std::string(verb) + ' ' + m_path);
}

void ItemHeader::Show(const AgendaItem* item) {
    const Session& session = m_desk.State();
    const Language language = m_desk.InterfaceLanguage();
    m_path = item == nullptr ? std::string() : PathOf(session, item->id);
    m_state->Show(item != nullptr);
    ShowButtons(item);
    if (item == nullptr) {
        SetText(m_parent, {});
        SetText(m_title, _("No item is open"));
    } else {
        const Look look = LookOf(item->state);
        SetText(m_parent, ParentLine(session, *item, language));
        SetText(m_title, ToWx(TitleOf(session, *item, language)));
        m_state->Set(look.glyph, look.ink, StateSentence(session, *item, look));
    }
    ShowTimes(item);
    Layout();
}

void ItemHeader::ShowTimes(const AgendaItem* item) {
    SetText(m_times, item == nullptr ? wxString() : TimesLine(m_desk.State(), *item, m_desk.TheClock().Now()));
}

void ItemHeader::ShowButtons(const AgendaItem* item) {
    const bool isOpen = item != nullptr && item->state == ItemState::Open;
    const bool isSuspended = item != nullptr && item->state == ItemState::Suspended;
    m_open->Show(item != nullptr && !isOpen && !isSuspended);
    m_suspend->Show(isOpen || isSuspended);
    m_close->Show(isOpen || isSuspended);
    m_suspend->SetWords(isSuspended ? _("Resume") : _("Suspend"), KeysOf(m_desk, "agenda/suspend"));
    m_suspend->SetGlyph(isSuspended ? GlyphName::Play : GlyphName::TwoBars);
    m_open->Enable(CanRun(m_desk, "agenda/open"));
    m_suspend->Enable(CanRun(m_desk, "agenda/suspend"));
    m_close->Enable(CanRun(m_desk, "agenda/close"));
}

}  // namespace mahdar::agenda
