// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/base/signal.h"
#include "core/plugin/desk.h"
#include "core/plugin/host.h"

#include <wx/weakref.h>

#include <filesystem>
#include <memory>
#include <vector>

class wxWindow;

namespace mahdar::agenda {

class AttendanceFrame;
class SourceFrame;
class SpeechesFrame;

/// What the commands that open a window ask for; the panel of the floor does it.
struct WindowWishes {
    Signal<> attendance;
    Signal<> speeches;
    Signal<> sums;
    Signal<> participantImport;
    Signal<> rules;
    Signal<> source;
};

/// presence/show, agenda/source, floor/speeches, floor/stats, participants/import-file, meeting/choose-rules.
void AddWindowCommands(CommandRegistry& commands, std::shared_ptr<WindowWishes> wishes);

/// Opens the windows beside the cockpit, one of each. Lives in a pane and dies with it.
class LiveWindows {
public:
    LiveWindows(wxWindow* pane, Desk& desk, const std::shared_ptr<WindowWishes>& wishes);
    ~LiveWindows();

private:
    void ShowAttendance();
    void ShowSource();
    SpeechesFrame* ShowSpeeches();

    wxWindow* m_pane;
    Desk& m_desk;
    wxWeakRef<AttendanceFrame> m_attendance;
    wxWeakRef<SpeechesFrame> m_speeches;
    wxWeakRef<SourceFrame> m_source;
    std::vector<Connection> m_connections;
};

}  // namespace mahdar::agenda
