// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/shell/about_dialog.h"
#include "app/shell/cockpit.h"
#include "app/shell/hall_control.h"
#include "app/shell/main_frame.h"
#include "app/shell/plugin_dialog.h"
#include "app/shell/preferences.h"
#include "app/shell/preferences_dialog.h"
#include "app/shell/properties_dialog.h"
#include "app/shell/shell.h"
#include "app/shell/words.h"
#include "app/ui/language_tools.h"
#include "app/ui/rtl.h"
#include "app/ui/speaker_clock.h"
#include "app/ui/wx_strings.h"
#include "core/command/session_commands.h"
#include "core/session/presence.h"
#include "core/session/sittings.h"
#include "core/session/venue_zones.h"

#include <wx/app.h>
#include <wx/intl.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>

namespace mahdar::shell {
void Shell::SetLanguage(Language language) {
    m_preferences.SetLanguage(language);
    if (language == CurrentLanguage()) return;
    if (m_desk != nullptr) m_desk->flushTyping.Emit();
    MainFrame* old = m_frame;
    old->DropContent();
    m_hall->Detach();
    const wxString folder = ToWx(m_program.ThePaths().localeFolder.string());
    SetUpLanguage(Code(language), FromWx(folder));
    UseWords(m_program.ThePaths().localeFolder, std::string(Code(language)));
    const wxRect place = old->GetRect();
    const bool maximized = old->IsMaximized();
    MakeFrame();
    m_hall->Attach(m_desk.get(), m_frame);
    m_frame->SetSize(place);
    if (maximized) m_frame->Maximize();
    m_frame->ShowContent();
    m_frame->Show();
    if (m_review != nullptr) m_review->Remake(m_frame);
    old->Destroy();
}

void Shell::ShowPreferences() {
    const auto wishes = AskPreferences(m_frame, m_preferences);
    if (!wishes) return;
    m_preferences.SetHallSecondLanguage(wishes->hallSecond);
    m_preferences.SetHallSecondShown(true);
    m_preferences.SetLimits(wishes->memberLimitMinutes, wishes->institutionLimitMinutes);
    m_hall->Feed();
    CallLater([this, language = wishes->language] { SetLanguage(language); });
}

void Shell::ShowProperties() {
    if (m_desk == nullptr) return;
    (void)Guarded([&] {
        const VenueZones zones = VenueZones::Load(TheHost().DataFolder(), TheHost().UserFolder());
        const Meeting before = m_desk->State().TheMeeting();
        const auto problem = [&](const Meeting& after) {
            const std::string line = MeetingLine(before, after);
            const std::exception_ptr found = line.empty() ? nullptr : m_desk->ProblemWith(line);
            return found ? DescribeFailure(found) : wxString();
        };
        const wxString readOnly = m_desk->TheFile().ReadOnly()
                                      ? Filled(_("This session is open for reading only: %1."), {Worded(m_desk->Log().ReadOnlyReason())})
                                      : wxString();
        const auto after = AskProperties(m_frame, {before, zones, problem, readOnly});
        const std::string line = after ? MeetingLine(before, *after) : std::string();
        if (!line.empty()) m_desk->Run(line);
    });
}

void Shell::ShowPlugins() { ShowPluginDialog(m_frame, m_program.Plugins()); }

void Shell::ShowAbout() { ShowAboutDialog(m_frame); }

void Shell::TellClockStep(std::int64_t stepMs) {
    const wxString length = Ltr(ToWx(FormatLength(std::chrono::seconds(std::abs(stepMs) / 1000))));
    m_frame->Tell(Filled(stepMs < 0 ? _("The computer's clock was set back by %1. Running times are not changed by it.")
                                    : _("The computer's clock was set forward by %1. Running times are not changed by it."),
                         {length}));
}

void Shell::TellLostQuorum() {
    const auto quorum = QuorumNow(m_desk->State());
    const bool met = !quorum || quorum->standings.front().met;
    const bool lost = m_quorumMet && !met && CurrentSitting(m_desk->State()) != nullptr;
    m_quorumMet = met;
    if (!lost) return;
    const QuorumStanding& standing = quorum->standings.front();
    const std::vector<wxString> facts{wxString::Format("%d", quorum->here), wxString::Format("%d", quorum->members),
                                      wxString::Format("%d", standing.required), ToWx(standing.rule->rule)};
    m_frame->Tell(Filled(standing.rule->rule.empty()
                             ? _("The quorum is lost: %1 of %2 members are present, %3 are needed.")
                             : _("The quorum is lost: %1 of %2 members are present, %3 are needed (rule %4)."),
                         facts));
}

void Shell::ResetLayout() {
    if (Cockpit* cockpit = m_frame->TheCockpit()) cockpit->ResetLayout();
    m_preferences.SetLayout(IsInterfaceRightToLeft(), wxString());
}

void Shell::StepPane(bool forward) {
    if (Cockpit* cockpit = m_frame->TheCockpit()) cockpit->FocusPane(forward ? PaneStep::Next : PaneStep::Previous);
}

void Shell::RequestFocus(const std::string& place) {
    if (m_desk != nullptr) m_desk->focusRequested.Emit(place);
}

void Shell::ToggleClockSound() {
    const bool on = !m_preferences.ClockSound();
    m_preferences.SetClockSound(on);
    if (on) Play(ClockNote::Warning, m_program.ThePaths().userFolder);
    m_frame->Tell(on ? _("The speaker's clock sounds from now on.") : _("The speaker's clock is silent from now on."));
}

void Shell::SoundClock() {
    const Session& session = m_desk->State();
    const ClockState state = SpeakerClock(session, {}, m_desk->TheClock().Now()).state;
    const auto note = m_clockListener.Hear(session.TheFloor().speaking, state);
    if (note && m_preferences.ClockSound()) Play(*note, m_program.ThePaths().userFolder);
}

void Shell::Tick() {
    m_hall->Feed();
    SoundClock();
    (void)Guarded([this] {
        if (const std::int64_t step = m_desk->LookAtClock()) TellClockStep(step);
        TellLostQuorum();
        m_desk->SaveWhenIdle();
    });
    RememberSitting();
}

std::vector<StatusText> Shell::StartFacts() {
    const auto& plugins = m_program.Plugins();
    const auto loaded = static_cast<int>(std::count_if(plugins.begin(), plugins.end(), [](const PluginRecord& record) {
        return record.status == PluginStatus::Loaded;
    }));
    const int refused = static_cast<int>(plugins.size()) - loaded;
    std::vector<StatusText> facts{
        {GlyphName::Tick, Ink::Good,
         wxString::Format(wxPLURAL("%d plugin loaded", "%d plugins loaded", static_cast<unsigned>(loaded)), loaded)}};
    if (refused > 0) {
        facts.push_back({GlyphName::WarningTriangle, Ink::Wrong,
                         wxString::Format(wxPLURAL("%d plugin refused: Help, Plugins says why",
                                                   "%d plugins refused: Help, Plugins says why", static_cast<unsigned>(refused)),
                                          refused)});
    }
    facts.push_back({{}, Ink::Text, _("Works without network")});
    return facts;
}

}  // namespace mahdar::shell
