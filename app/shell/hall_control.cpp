// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/shell/hall_control.h"

#include "app/shell/desk_impl.h"
#include "app/shell/hall_feed.h"
#include "app/shell/hall_server.h"
#include "app/shell/preferences.h"
#include "app/ui/hall_frame.h"
#include "app/ui/hall_page.h"
#include "app/ui/hall_panel.h"
#include "app/ui/hall_place.h"
#include "app/ui/speaker_clock.h"

#include <wx/display.h>
#include <wx/window.h>

#include <algorithm>

namespace mahdar::shell {
namespace {

std::vector<std::string> Displays() {
    std::vector<std::string> names;
    for (unsigned i = 0; i < wxDisplay::GetCount(); ++i) {
        const wxRect place = wxDisplay(i).GetGeometry();
        names.push_back(std::to_string(place.width) + 'x' + std::to_string(place.height) + '+' + std::to_string(place.x) + '+' +
                        std::to_string(place.y));
    }
    return names;
}

unsigned DisplayOf(const wxWindow& window) {
    const int display = wxDisplay::GetFromWindow(&window);
    return display < 0 ? 0 : static_cast<unsigned>(display);
}

}  // namespace

HallControl::HallControl(Preferences& preferences) : m_preferences(preferences) {}
HallControl::~HallControl() = default;

void HallControl::Attach(DeskImpl* desk, wxWindow* window) {
    m_window = window;
    m_desk = desk;
    m_onChange.Disconnect();
    if (desk == nullptr) {
        if (m_frame != nullptr) m_frame->Hide();
        m_server.reset();
        m_mode = HallMode::Normal;
        return;
    }
    m_pausedAt = PausedAt(desk->Log());
    m_onChange = desk->Log().changed.Connect([this](const Change&) {
        m_pausedAt = PausedAt(m_desk->Log());
        Feed();
    });
    Feed();
}

void HallControl::Detach() {
    m_frame = nullptr;
    m_preview = nullptr;
    m_onChange.Disconnect();
}

void HallControl::SetPreview(HallPanel* preview) {
    m_preview = preview;
    Feed();
}

void HallControl::MakeFrame() {
    if (m_frame != nullptr) return;
    m_frame = new HallFrame(m_window, [this]() -> std::optional<unsigned> {
        const auto display = HallDisplay(Displays(), DisplayOf(*m_window), m_preferences.HallScreen());
        m_display = display.value_or(0);
        return display;
    });
    m_frame->Bind(wxEVT_CLOSE_WINDOW, [this](wxCloseEvent& event) {
        event.Veto();
        m_frame->Hide();
    });
}

void HallControl::Toggle() {
    if (m_frame != nullptr && m_frame->IsShown()) {
        m_frame->Hide();
        return;
    }
    MakeFrame();
    m_mode = HallMode::Normal;
    m_frame->SetView(View());
    (void)m_frame->Place();
    Feed();
}

bool HallControl::NextScreen() {
    const auto displays = Displays();
    const unsigned operators = DisplayOf(*m_window);
    const bool shown = m_frame != nullptr && m_frame->IsShown();
    const unsigned current = shown ? m_display : HallDisplay(displays, operators, m_preferences.HallScreen()).value_or(0);
    const auto next = NextHallDisplay(displays, operators, current);
    if (!next) return false;
    m_preferences.SetHallScreen(displays[*next]);
    if (!shown) {
        Toggle();
    } else {
        (void)m_frame->Place();
    }
    return true;
}

Language HallControl::Second() const {
    const Language primary = m_desk->State().TheMeeting().workingLanguage;
    return m_preferences.HallSecondShown() ? m_preferences.HallSecondLanguage() : primary;
}

void HallControl::NextSecondLanguage() {
    const Language primary = m_desk->State().TheMeeting().workingLanguage;
    std::vector<Language> choices;
    for (const Language language : kLanguages) {
        if (language != primary) choices.push_back(language);
    }
    const auto now = std::find(choices.begin(), choices.end(), Second());
    const bool last = now != choices.end() && now + 1 == choices.end();
    m_preferences.SetHallSecondShown(!last);
    if (!last) m_preferences.SetHallSecondLanguage(now == choices.end() ? choices.front() : *(now + 1));
    Feed();
}

void HallControl::ToggleMode(HallMode mode) {
    m_mode = m_mode == mode ? HallMode::Normal : mode;
    Feed();
}

void HallControl::ShowMessage(LocalText message) {
    m_message = std::move(message);
    m_mode = m_message.Empty() ? HallMode::Normal : HallMode::Message;
    Feed();
}

void HallControl::ServePage(bool on) {
    if (!on) {
        m_server.reset();
        return;
    }
    m_server = std::make_unique<HallServer>(m_preferences.HallPageAddress());
    Feed();
}

std::string HallControl::PageAddress() const { return m_server != nullptr ? m_server->Address() : std::string(); }

bool HallControl::IsSeen() const {
    return m_server != nullptr || (m_frame != nullptr && m_frame->IsShown()) ||
           (m_preview != nullptr && m_preview->IsShownOnScreen());
}

HallShown HallControl::Shown() const {
    if (!IsSeen()) return HallShown::Off;
    if (m_mode == HallMode::Blank) return HallShown::Blank;
    if (m_mode == HallMode::Message) return HallShown::Message;
    if (m_mode == HallMode::LowerThird) return HallShown::LowerThird;
    if (m_frame == nullptr || !m_frame->IsShown()) return HallShown::Off;
    return m_frame->Placement() == HallPlacement::FullScreen ? HallShown::On : HallShown::Window;
}

unsigned HallControl::Screen() const { return m_display + 1; }

HallView HallControl::View() const {
    HallView view = HallViewOf(m_desk->State(), m_desk->TheClock().Now(), m_pausedAt, Second());
    // A suspended sitting stays told unless something else was chosen for the hall.
    if (m_mode != HallMode::Normal) view.mode = m_mode;
    if (m_mode == HallMode::Message) view.message = m_message;
    return view;
}

void HallControl::Feed() {
    if (m_desk == nullptr || !IsSeen()) return;
    const HallView view = View();
    if (m_frame != nullptr && m_frame->IsShown()) m_frame->SetView(view);
    if (m_preview != nullptr) m_preview->SetView(view);
    if (m_server != nullptr) m_server->Show(HallPage(view));
}

}  // namespace mahdar::shell
