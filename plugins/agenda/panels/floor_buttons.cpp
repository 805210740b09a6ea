// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/panels/floor_buttons.h"

#include "app/ui/key_button.h"
#include "core/command/resolve.h"
#include "plugins/agenda/flow/floor_flow.h"

#include <wx/sizer.h>
#include <wx/translation.h>

namespace mahdar::agenda {

namespace {

constexpr int kColumns = 3;
constexpr int kGap = 4;
constexpr int kMargin = 6;
constexpr int kHeight = 42;

}  // namespace

FloorButtons::FloorButtons(wxWindow* parent, Desk& desk) : wxPanel(parent), m_desk(desk) {
    SetBackgroundColour(Colour(Ground::Window));
    auto* grid = new wxGridSizer(kColumns, kGap, kGap);
    const auto add = [&](const char* command, const wxString& verb, GlyphName glyph, KeyButtonStyle style,
                         const char* palette) {
        auto* button = new KeyButton(this, verb, KeysOf(m_desk, command, m_keys), {KeyButtonShape::TwoLines, style, glyph});
        button->Bind(wxEVT_BUTTON, [this, line = LineOf(command), palette](wxCommandEvent&) {
            if (palette != nullptr) {
                m_desk.focusRequested.Emit(palette);
            } else {
                m_desk.Run(line);
            }
        });
        button->SetMinSize(wxSize(button->GetMinSize().x, std::max(kHeight, button->GetMinSize().y)));
        grid->Add(button, 1, wxEXPAND);
        m_acts.push_back({command, verb, button});
    };
    add("floor/next", _("Give to next"), GlyphName::Triangle, KeyButtonStyle::Suggested, nullptr);
    add("floor/stop", _("Stop"), GlyphName::TickedBox, KeyButtonStyle::Plain, nullptr);
    add("floor/pause", _("Pause"), GlyphName::TwoBars, KeyButtonStyle::Plain, nullptr);
    add("floor/order", _("Point of order"), GlyphName::Flag, KeyButtonStyle::Plain, "palette:floor order ");
    add("floor/reply", _("Right of reply"), GlyphName::ReplyArrow, KeyButtonStyle::Plain, "palette:floor reply ");
    add("floor/late", _("Started earlier"), GlyphName::Clock, KeyButtonStyle::Plain, nullptr);
    auto* frame = new wxBoxSizer(wxVERTICAL);
    frame->Add(grid, 1, wxEXPAND | wxALL, kMargin);
    SetSizer(frame);
    Update();
}

void FloorButtons::Update() {
    const Intervention* speaking = flow::Speaking(m_desk.State());
    const bool paused = speaking != nullptr && speaking->state == InterventionState::Paused;
    for (Act& act : m_acts) {
        act.button->Enable(CanRun(m_desk, act.command));
        if (act.command != "floor/pause") continue;
        act.verb = paused ? _("Resume") : _("Pause");
        act.button->SetGlyph(paused ? GlyphName::Play : GlyphName::TwoBars);
    }
    ShowWords();
}

void FloorButtons::SetKeys(KeysShown keys) {
    if (keys == m_keys) return;
    m_keys = keys;
    ShowWords();
}

void FloorButtons::ShowWords() {
    for (const Act& act : m_acts) act.button->SetWords(act.verb, KeysOf(m_desk, act.command, m_keys));
}

}  // namespace mahdar::agenda
