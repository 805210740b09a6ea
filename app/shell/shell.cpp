// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/shell/shell.h"

#include "app/shell/hall_commands.h"
#include "app/shell/hall_control.h"
#include "app/shell/main_frame.h"
#include "app/shell/palette.h"
#include "app/shell/preferences.h"
#include "app/shell/program_commands.h"
#include "app/shell/words.h"
#include "core/base/error.h"

#include <wx/app.h>
#include <wx/intl.h>
#include <wx/msgdlg.h>

namespace mahdar::shell {

Shell::Shell(Program& program, Preferences& preferences) : m_program(program), m_preferences(preferences), m_hall(std::make_unique<HallControl>(preferences)) {
    AddProgramCommands(*this);
    AddHallCommands(*this);
}

Shell::~Shell() = default;

void Shell::Start(const ShellOptions& options) {
    MakeFrame();
    m_frame->ShowContent();
    m_frame->Show();
    if (options.wish == Wish::Sample) {
        OpenSample();
    } else if (!options.file.empty()) {
        OpenFile(options.file);
    }
}

void Shell::MakeFrame() {
    m_frame = new MainFrame(*this);
    wxTheApp->SetTopWindow(m_frame);
}

void Shell::CallLater(std::function<void()> act) { wxTheApp->CallAfter(std::move(act)); }

void Shell::Complain(const std::exception_ptr& exception) {
    if (m_frame != nullptr) m_frame->Complain(exception ? DescribeFailure(exception) : wxString());
}

bool Shell::Guarded(const std::function<void()>& act) {
    try {
        act();
        return true;
    } catch (...) {
        Complain(std::current_exception());
        return false;
    }
}

void Shell::Perform(const Command& command) {
    if (command.act) {
        (void)Guarded([&] { command.act({}); });
        return;
    }
    if (m_desk == nullptr) {
        (void)Guarded([] { throw CommandError(MAHDAR_TR("No session is open. Open or import one first.")); });
        return;
    }
    if (command.id == "minutes/decide") return RequestFocus("minutes.formula");
    if (NeedsWords(command)) return ShowPalette(LineOf(command.id) + " ");
    const std::string line = LineOf(command.id);
    if (MayRun(line)) m_desk->Run(line);
}

bool Shell::RunLine(const std::string& line) {
    if (!MayRun(line)) return false;
    if (m_desk != nullptr) return m_desk->Run(line);
    return Guarded([&] {
        const auto parsed = Commands().Parse(line);
        if (!parsed.command->act) throw CommandError(MAHDAR_TR("No session is open. Open or import one first."));
        parsed.command->act(parsed.arguments);
    });
}

bool Shell::MayRun(const std::string& line) {
    const auto ask = [this](const wxString& what, const wxString& consequence, const wxString& go, const wxString& back) {
        wxMessageDialog question(m_frame, what, _("Mahdar"), wxYES_NO | wxNO_DEFAULT | wxICON_QUESTION);
        question.SetExtendedMessage(consequence);
        question.SetYesNoLabels(go, back);
        return question.ShowModal() == wxID_YES;
    };
    if (line == "sitting close")
        return ask(_("Close the sitting?"), _("A closed sitting is not opened again; the next one gets the next number."),
                   _("Close the sitting"), _("Go on"));
    if (line == "minutes seal")
        return ask(_("Seal the record?"), _("Nothing of the record can be changed before it is reopened with a reason."),
                   _("&Seal"), _("&Leave it open"));
    return true;
}

void Shell::ShowPalette(const std::string& typed) {
    const auto line = AskPalette(*this, typed);
    if (line) RunLine(*line);
}

}  // namespace mahdar::shell
