// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/shell/main_frame.h"

#include "app/shell/disk_words.h"
#include "app/shell/frame_place.h"

#include "app/shell/checked_count.h"
#include "app/shell/cockpit.h"
#include "app/shell/desk_impl.h"
#include "app/shell/file_drop.h"
#include "app/shell/hall_control.h"
#include "app/shell/preferences.h"
#include "app/shell/shell.h"
#include "app/shell/start_screen.h"
#include "app/shell/words.h"
#include "app/ui/accessibility.h"
#include "app/ui/info_strip.h"
#include "app/ui/rtl.h"
#include "app/ui/wx_strings.h"
#include "core/session/wall_clock.h"

#include <wx/display.h>
#include <wx/infobar.h>
#include <wx/intl.h>
#include <wx/menu.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/textentry.h>
#include <wx/wupdlock.h>

namespace mahdar::shell {
namespace {

constexpr int kTickMs = 500;
constexpr int kErrorStaysMs = 20'000;
constexpr int kTicksBetweenChecks = 4;
const wxSize kSmallest(1180, 680);

void EditText(int id) {
    auto* entry = dynamic_cast<wxTextEntry*>(wxWindow::FindFocus());
    if (entry == nullptr) return;
    if (id == wxID_CUT) entry->Cut();
    if (id == wxID_COPY) entry->Copy();
    if (id == wxID_PASTE) entry->Paste();
    if (id == wxID_SELECTALL) entry->SelectAll();
}

/// Before a window is up GTK measures bold words with the plain face: measured again, they get their whole width.
void Remeasure(wxWindow& window) {
    for (wxWindow* child : window.GetChildren()) {
        child->InvalidateBestSize();
        Remeasure(*child);
    }
    if (dynamic_cast<StateLine*>(&window) != nullptr) window.SetMinSize(window.GetSizer()->CalcMin());
    window.Layout();
}

}  // namespace

MainFrame::MainFrame(Shell& shell)
    : wxFrame(nullptr, wxID_ANY, _("Mahdar")),
      m_shell(shell),
      m_keys(shell.Commands(), shell.ThePreferences().KeyOverrides()) {
    SetName("mahdar");
    SetMinSize(kSmallest);
    PlaceFrame(*this, shell.ThePreferences());
    SetBackgroundColour(Colour(Ground::Window));
    SetSizer(new wxBoxSizer(wxVERTICAL));
    TakeDrops(*this, shell);
    MakeBars();
    m_status = new StatusLine(this);
    SetStatusBar(m_status);
    SetStatusBarPane(-1);
    m_live = new wxStaticText(this, wxID_ANY, wxString(), wxDefaultPosition, wxSize(1, 1));
    SetAccessibleRole(m_live, AccessibleRole::Status);
    GetSizer()->Add(m_live, 0);
    Bind(wxEVT_CHAR_HOOK, &MainFrame::OnKey, this);
    Bind(wxEVT_MENU, &MainFrame::OnMenu, this);
    Bind(wxEVT_CLOSE_WINDOW, [this](wxCloseEvent& event) {
        if (m_shell.MayQuit()) {
            m_shell.CallLater([&shell = m_shell] { shell.Leave(); });
        }
        event.Veto();
    });
    m_timer.Bind(wxEVT_TIMER, [this](wxTimerEvent&) { OnTick(); });
    m_errorTimer.Bind(wxEVT_TIMER, [this](wxTimerEvent&) { m_error->Dismiss(); });
    m_timer.Start(kTickMs);
}

MainFrame::~MainFrame() { DropContent(); }

void MainFrame::MakeBars() {
    for (wxInfoBar** bar : {&m_disk, &m_error, &m_notice}) {
        *bar = new wxInfoBar(this);
        (*bar)->SetShowHideEffects(wxSHOW_EFFECT_NONE, wxSHOW_EFFECT_NONE);
        SetAccessibleRole(*bar, AccessibleRole::Alert);
        GetSizer()->Add(*bar, 0, wxEXPAND);
    }
    m_disk->Bind(wxEVT_BUTTON, [this](wxCommandEvent& event) {
        // Handled, or the bar would go away with the trouble still there.
        m_shell.CallLater([&shell = m_shell, copy = event.GetId() == wxID_SAVEAS] {
            if (copy) (void)shell.AskSaveAs();
            else if (DeskImpl* desk = shell.TheDesk()) desk->TryDiskNow();
        });
    });
}

void MainFrame::LabelDiskBar() {
    for (const wxWindowID id : {wxID_REFRESH, wxID_SAVEAS}) {
        if (m_disk->HasButtonId(id)) m_disk->RemoveButton(id);
    }
    const auto add = [&](wxWindowID id, const char* command, const wxString& label) {
        const Command* found = m_shell.Commands().Find(command);
        const std::string key = found == nullptr ? std::string() : m_keys.MainKey(*found);
        m_disk->AddButton(id, key.empty() ? label : label + "  " + Ltr(ToWx(key)));
    };
    add(wxID_REFRESH, "session/write-now", _("Try again"));
    add(wxID_SAVEAS, "session/save-as", _("Copy to…"));
}

void MainFrame::DropContent() {
    m_onChange.Disconnect();
    m_onDisk.Disconnect();
    m_onFocus.Disconnect();
    m_stripFeed.reset();
    for (wxWindow* window : {static_cast<wxWindow*>(m_strip), static_cast<wxWindow*>(m_cockpit), static_cast<wxWindow*>(m_start)}) {
        if (window != nullptr) window->Destroy();
    }
    m_strip = nullptr;
    m_cockpit = nullptr;
    m_start = nullptr;
    m_notice->Dismiss();
    m_disk->Dismiss();
}

void MainFrame::ShowContent() {
    const wxWindowUpdateLocker still(this);
    DropContent();
    MakeMenus();
    if (DeskImpl* desk = m_shell.TheDesk()) {
        ShowCockpit(*desk);
    } else {
        ShowStart();
    }
    RefreshTitle();
    m_menus->Refresh(m_shell.TheDesk() != nullptr ? &m_shell.TheDesk()->Log() : nullptr);
    RefreshStatus();
    Layout();
    // The agenda has the keys from the first moment; panes take them only once they are on the screen.
    CallAfter([this] {
        if (Cockpit* cockpit = TheCockpit()) cockpit->FocusPane(PaneStep::Next);
    });
}

void MainFrame::RefreshTitle() {
    const DeskImpl* desk = m_shell.TheDesk();
    if (desk == nullptr) return SetTitle(_("Mahdar"));
    const wxString file = ToWx(desk->TheFile().Path().filename().string());
    SetTitle(Filled(_("%1 — Mahdar"), {file}));
}

void MainFrame::ShowStart() {
    m_start = new StartScreen(this, m_shell);
    GetSizer()->Add(m_start, 1, wxEXPAND);
    Layout();
    m_start->FocusFirst();
}

void MainFrame::MakeStrip(DeskImpl& desk) {
    if (m_strip != nullptr) m_strip->Destroy();
    m_strip = new InfoStrip(this);
    m_stripFeed = std::make_unique<StripFeed>(*m_strip, StripFeed::NeedsOf(desk));
    // Under the bars, above the panes.
    GetSizer()->Insert(3, m_strip, 0, wxEXPAND);
    m_stripFeed->Show(desk);
    m_remeasure = true;
}

void MainFrame::ShowCockpit(DeskImpl& desk) {
    MakeStrip(desk);
    Layout();
    m_cockpit = new Cockpit(this, desk, m_shell.ThePreferences(), m_shell.Hall());
    GetSizer()->Add(m_cockpit, 1, wxEXPAND);
    FillViewMenu();
    m_onChange = desk.Log().changed.Connect([this](const Change&) {
        m_checkDue = true;
        if (DeskImpl* open = m_shell.TheDesk()) m_menus->Refresh(&open->Log());
        RefreshStatus();
    });
    m_onDisk = desk.diskChanged.Connect([this](const DiskState&) { OnDisk(); });
    m_onFocus = desk.focusRequested.Connect([this](const std::string& place) {
        constexpr std::string_view kPalette = "palette:";
        if (place.starts_with(kPalette))
            m_shell.CallLater([this, line = place.substr(kPalette.size())] { m_shell.ShowPalette(line); });
    });
    m_checkDue = true;
    OnDisk();
    CallAfter([this] {
        if (m_strip != nullptr) Remeasure(*m_strip);
    });
}

void MainFrame::MakeMenus() {
    m_menus = std::make_unique<Menus>(m_shell.Commands(), m_keys,
                                      m_shell.TheDesk() != nullptr ? MenuScope::Session : MenuScope::StartScreen);
    wxMenuBar* old = GetMenuBar();
    SetMenuBar(m_menus->Bar());
    delete old;
}

void MainFrame::FillViewMenu() {
    wxMenu* view = m_menus->ViewMenu();
    if (view == nullptr) return;
    view->AppendSeparator();
    auto* shown = new wxMenu;
    auto* floating = new wxMenu;
    for (const Cockpit::PaneInfo& pane : m_cockpit->Panes()) {
        wxMenuItem* show = shown->AppendCheckItem(wxID_ANY, pane.title);
        show->Check(pane.shown);
        shown->Bind(wxEVT_MENU, [this, id = pane.id](wxCommandEvent& event) { m_cockpit->ShowPane(id, event.IsChecked()); },
                    show->GetId());
        wxMenuItem* apart = floating->AppendCheckItem(wxID_ANY, pane.title);
        apart->Check(pane.floating);
        floating->Bind(wxEVT_MENU, [this, id = pane.id](wxCommandEvent& event) { m_cockpit->FloatPane(id, event.IsChecked()); },
                       apart->GetId());
    }
    view->AppendSubMenu(shown, _("&Panes shown"));
    view->AppendSubMenu(floating, _("Panes in a &window of their own"));
    wxMenuItem* reset = view->Append(wxID_ANY, _("&Reset the layout"));
    view->Bind(wxEVT_MENU, [this](wxCommandEvent&) { m_shell.CallLater([this] { m_shell.ResetLayout(); }); }, reset->GetId());
}

void MainFrame::OnKey(wxKeyEvent& event) {
    const std::string key = KeyName(event);
    const Command* command = key.empty() ? nullptr : m_keys.Find(key);
    if (command == nullptr || (BelongsToText(key) && IsTextEntry(FindFocus()))) return event.Skip();
    m_shell.Perform(*command);
}

void MainFrame::OnMenu(wxCommandEvent& event) {
    const int id = event.GetId();
    if (id == wxID_CUT || id == wxID_COPY || id == wxID_PASTE || id == wxID_SELECTALL) return EditText(id);
    const Command* command = m_menus->CommandOf(id);
    if (command == nullptr) return event.Skip();
    // The menu bar may be replaced by what the command does: not while it is telling us.
    m_shell.CallLater([&shell = m_shell, commandId = command->id] {
        if (const Command* found = shell.Commands().Find(commandId)) shell.Perform(*found);
    });
}

void MainFrame::OnTick() {
    DeskImpl* desk = m_shell.TheDesk();
    if (desk == nullptr || m_cockpit == nullptr) return;
    desk->tick.Emit();
    if (StripFeed::NeedsOf(*desk) != m_stripFeed->Has()) {
        MakeStrip(*desk);
        Layout();
    }
    m_stripFeed->Show(*desk);
    if (std::exchange(m_remeasure, false)) Remeasure(*m_strip);
    m_cockpit->FitPanes();
    m_shell.Tick();
    desk->LookAtDisk();
    if (m_checkDue && ++m_ticksSinceCheck >= kTicksBetweenChecks) {
        m_facts.missing = MissingCount(m_shell.TheHost(), desk->State());
        m_checkDue = false;
        m_ticksSinceCheck = 0;
    }
    RefreshStatus();
}

void MainFrame::RefreshStatus() {
    DeskImpl* desk = m_shell.TheDesk();
    if (desk == nullptr) return m_status->Show(m_shell.StartFacts(), {});
    m_facts.hall = m_shell.Hall().Shown();
    m_facts.hallScreen = m_shell.Hall().Screen();
    const auto start = StartStatus(*desk, m_keys, m_facts);
    m_status->Show(start, EndStatus(*desk, m_keys, m_facts));
    wxString spoken;
    for (const StatusText& text : start) spoken += text.text + ". ";
    // Only what the user did is worth saying: the journal's time alone changes with every act.
    const wxString undo = UndoWords(*desk);
    if (undo == m_spokenStatus) return SetAccessibleName(m_live, spoken);
    m_spokenStatus = undo;
    Announce(m_live, spoken);
}

void MainFrame::OnDisk() {
    DeskImpl* desk = m_shell.TheDesk();
    if (desk == nullptr || m_stripFeed == nullptr) return;
    const DiskState& disk = desk->Disk();
    m_stripFeed->Show(*desk);
    RefreshStatus();
    if (disk.restored > m_restoredTold)
        Tell(_("The journal had been taken away or replaced by another program. It was written again, whole."));
    m_restoredTold = disk.restored;
    if (!disk.troubleSince.Empty()) {
        m_diskWasBad = true;
        m_mostWaiting = std::max(m_mostWaiting, disk.waiting);
        TellDisk(DiskTrouble(disk, desk->State().TheMeeting()));
    } else if (m_diskWasBad) {
        m_diskWasBad = false;
        TellDisk({});
        Tell(wxString::Format(wxPLURAL("The act that was waiting is written.", "All %d acts are written.",
                                       static_cast<unsigned>(m_mostWaiting)),
                              static_cast<int>(m_mostWaiting)));
        m_mostWaiting = 0;
    }
}

void MainFrame::Complain(const wxString& sentence) {
    if (sentence.empty()) {
        if (m_error->IsShown()) m_error->Dismiss();
        return;
    }
    m_error->ShowMessage(sentence, wxICON_WARNING);
    m_errorTimer.StartOnce(kErrorStaysMs);
    Announce(m_live, sentence);
}

void MainFrame::Tell(const wxString& sentence) {
    m_notice->ShowMessage(sentence, wxICON_INFORMATION);
    Announce(m_live, sentence);
}

void MainFrame::TellDisk(const wxString& sentence) {
    if (sentence.empty()) return m_disk->Dismiss();
    if (!m_disk->IsShown()) LabelDiskBar();
    m_disk->ShowMessage(sentence, wxICON_ERROR);
}

wxRect MainFrame::FreeRect() {
    if (m_cockpit != nullptr) return m_cockpit->CentreOnScreen();
    const wxSize size = GetClientSize();
    const wxPoint middle = ClientToScreen(wxPoint(size.x / 2, 0));
    const int width = std::min(700, size.x);
    return {middle.x - width / 2, middle.y + 40, width, size.y};
}

}  // namespace mahdar::shell
