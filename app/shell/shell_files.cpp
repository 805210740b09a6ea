// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/shell/file_names.h"
#include "app/shell/frame_place.h"
#include "app/shell/hall_control.h"
#include "app/shell/main_frame.h"
#include "app/shell/new_meeting_dialog.h"
#include "app/shell/preferences.h"
#include "app/shell/shell.h"
#include "app/shell/strip_feed.h"
#include "app/shell/words.h"
#include "app/program/new_session.h"
#include "app/ui/rtl.h"
#include "app/ui/wx_strings.h"
#include "core/base/error.h"
#include "core/io/atomic_file.h"
#include "core/session/wall_clock.h"

#include <wx/app.h>
#include <wx/filedlg.h>
#include <wx/intl.h>
#include <wx/msgdlg.h>
#include <wx/stdpaths.h>
#include <wx/utils.h>

namespace mahdar::shell {
namespace fs = std::filesystem;
namespace {

constexpr std::size_t kMaxImportBytes = std::size_t{64} << 20;

wxString SessionPattern() { return _("Mahdar sessions") + " (*.mahdar)|*.mahdar"; }

fs::path WithExtension(fs::path path) {
    if (path.extension() != kSessionExtension) path += kSessionExtension;
    return path;
}

}  // namespace

void Shell::Adopt(std::unique_ptr<OpenSession> session) {
    // Panels first, then the old desk: they look at it until they are gone.
    m_frame->DropContent();
    m_desk = std::make_unique<DeskImpl>(TheHost(), std::move(session), Program::OperatorName(),
                                        [this](const std::exception_ptr& failure) { Complain(failure); });
    m_hall->Attach(m_desk.get(), m_frame);
    m_preferences.SetLastOpen(m_desk->TheFile().ReadOnly() ? fs::path() : m_desk->TheFile().Path());
    RememberRecent();
    m_frame->ShowContent();
    m_frame->Complain({});
    TellWhatWasFound();
}

void Shell::TellWhatWasFound() {
    const OpenSession& file = m_desk->TheFile();
    if (file.LockedBy()) {
        m_frame->Tell(Filled(_("%1 has this session open. You can read it and save a copy under another name."),
                             {ToWx(file.LockedBy()->Describe())}));
        return;
    }
    const Recovered& found = file.Found();
    if (found.fromBackup) {
        m_frame->Tell(Filled(_("The file was damaged (%1). The copy of the save before and the journal were used instead; "
                               "the damaged file is kept."),
                             {ToWx(found.fileProblem)}));
    } else if (found.fromRefuge > 0) {
        m_frame->Tell(Filled(wxString::Format(wxPLURAL("%d act that its disk had refused is in this session again; the last one is of %%1.",
                                                       "%d acts that its disk had refused are in this session again; the last one is of %%1.",
                                                       static_cast<unsigned>(found.fromRefuge)),
                                              static_cast<int>(found.fromRefuge)),
                             {Ltr(ToWx(WallTime(m_desk->State().TheMeeting(), found.upTo)))}));
    } else if (found.acts > 0) {
        m_frame->Tell(Filled(wxString::Format(wxPLURAL("%d act was recovered from the journal, up to %%1.",
                                                       "%d acts were recovered from the journal, up to %%1.",
                                                       static_cast<unsigned>(found.acts)),
                                              static_cast<int>(found.acts)),
                             {Ltr(ToWx(WallTime(m_desk->State().TheMeeting(), found.upTo)))}));
    }
    for (const Diagnostic& note : file.Notes()) m_frame->Tell(Worded(note.messageId, note.arguments));
}

void Shell::RememberRecent() {
    const Session& session = m_desk->State();
    const Meeting& meeting = session.TheMeeting();
    RecentSession recent;
    recent.path = m_desk->TheFile().Path();
    recent.title = meeting.title.Best(CurrentLanguage());
    recent.detail = FromWx(PlaceAndDates(meeting, CurrentLanguage()));
    if (!session.Sittings().Rows().empty()) {
        recent.sitting = session.Sittings().Rows().back().ordinal;
        const Sitting* sitting = CurrentSitting(session);
        recent.state = sitting == nullptr                          ? RecentState::Closed
                       : sitting->state == SittingState::Suspended ? RecentState::SittingSuspended
                                                                   : RecentState::SittingOpen;
    }
    recent.usedAt = ToIso(m_desk->TheClock().Now());
    m_preferences.Remember(recent);
}

void Shell::RememberSitting() {
    const auto& sittings = m_desk->State().Sittings().Rows();
    const std::pair now(sittings.size(), sittings.empty() ? 0 : static_cast<int>(sittings.back().state));
    if (now == m_rememberedSitting) return;
    m_rememberedSitting = now;
    RememberRecent();
}

void Shell::OpenSample() {
    (void)Guarded([&] {
        if (!CloseSession()) return;
        const fs::path folder = m_program.ThePaths().userFolder;
        fs::create_directories(folder);
        const fs::path path = folder / "sample.mahdar";
        if (fs::exists(path)) return Adopt(OpenSession::Open(path, Access::Write, RefugeFolder()));
        const fs::path agenda = TheHost().DataFolder() / "agenda" / "sample-agenda.ar.txt";
        ImportRequest request{agenda.filename().string(), ReadFile(agenda, kMaxImportBytes), Language::Arabic, true};
        Adopt(OpenSession::Create(path, ImportedFrom(TheHost(), request).session, RefugeFolder()));
    });
}

void Shell::OpenFile(const fs::path& path) {
    (void)Guarded([&] {
        std::error_code ignored;
        if (m_desk != nullptr && fs::equivalent(m_desk->TheFile().Path(), path, ignored)) return;
        auto opened = OpenSession::Open(path, Access::Write, RefugeFolder());
        if (CloseSession()) Adopt(std::move(opened));
    });
}

void Shell::AskOpen() {
    wxFileDialog dialog(m_frame, _("Open a session"), wxString(), wxString(), SessionPattern(), wxFD_OPEN | wxFD_FILE_MUST_EXIST);
    if (dialog.ShowModal() == wxID_OK) OpenFile(FromWx(dialog.GetPath()));
}

fs::path Shell::AskSavePlace(const std::string& proposedName) {
    wxFileDialog dialog(m_frame, _("Save the session as"), wxStandardPaths::Get().GetDocumentsDir(),
                        ToWx(proposedName + kSessionExtension), SessionPattern(), wxFD_SAVE);
    if (dialog.ShowModal() != wxID_OK) return {};
    return WithExtension(FromWx(dialog.GetPath()));
}

bool Shell::CreateAt(const fs::path& path, Session session) {
    if (path.empty()) return false;
    bool created = false;
    return Guarded([&] {
        if (!CloseSession()) return;
        Adopt(OpenSession::Create(path, std::move(session), RefugeFolder()));
        created = true;
    }) && created;
}

void Shell::AskNew() {
    const auto wish = AskNewMeeting(m_frame);
    if (!wish) return;
    (void)Guarded([&] {
        Session session = NewSession(TheHost(), wish->title, wish->language);
        ChangeBuilder change(session);
        Meeting meeting = session.TheMeeting();
        meeting.limitMemberMinutes = m_preferences.MemberLimitMinutes();
        meeting.limitInstitutionMinutes = m_preferences.InstitutionLimitMinutes();
        change.Put(std::move(meeting));
        const auto edits = change.Take();
        Applier::Apply(session, edits);
        (void)CreateAt(AskSavePlace(NameFrom(wish->title)), std::move(session));
    });
}

bool Shell::Save() {
    if (m_desk == nullptr) return true;
    if (m_desk->TheFile().ReadOnly()) return AskSaveAs();
    return Guarded([&] {
        m_desk->Save();
        RememberRecent();
        m_frame->Complain({});
    });
}

bool Shell::AskSaveAs() {
    if (m_desk == nullptr) return true;
    wxFileDialog dialog(m_frame, _("Save the session as"), wxString(), ToWx(m_desk->TheFile().Path().filename().string()),
                        SessionPattern(), wxFD_SAVE | wxFD_OVERWRITE_PROMPT);
    if (dialog.ShowModal() != wxID_OK) return false;
    return Guarded([&] {
        const bool wasReadOnly = m_desk->TheFile().ReadOnly();
        m_desk->SaveAs(WithExtension(FromWx(dialog.GetPath())));
        m_preferences.SetLastOpen(m_desk->TheFile().Path());
        RememberRecent();
        if (wasReadOnly) m_frame->ShowContent();
        m_frame->RefreshTitle();
    });
}

bool Shell::CloseSession() {
    if (m_desk == nullptr) return true;
    m_desk->flushTyping.Emit();
    if (!m_desk->TheFile().ReadOnly() && m_desk->TheFile().Modified() && !Save()) return false;
    RememberRecent();
    // Whoever writes to it says when it is closed in good order.
    if (!m_desk->TheFile().ReadOnly()) m_preferences.SetLastOpen({});
    m_frame->DropContent();
    m_hall->Attach(nullptr, m_frame);
    m_desk.reset();
    m_frame->ShowContent();
    return true;
}

bool Shell::MayQuit() {
    if (m_desk == nullptr) return true;
    const Sitting* sitting = CurrentSitting(m_desk->State());
    if (sitting != nullptr && sitting->state == SittingState::Open && !m_desk->TheFile().ReadOnly()) {
        wxMessageDialog question(m_frame, Filled(_("Sitting %1 is in session."), {wxString::Format("%d", sitting->ordinal)}),
                                 _("Mahdar"), wxYES_NO | wxNO_DEFAULT | wxICON_QUESTION);
        question.SetExtendedMessage(_("Everything is recorded. The sitting stays open and goes on when you open the session again."));
        question.SetYesNoLabels(_("Leave Mahdar"), _("Stay"));
        if (question.ShowModal() != wxID_YES) return false;
    }
    m_desk->flushTyping.Emit();
    if (m_desk->TheFile().ReadOnly() || !m_desk->TheFile().Modified() || Save()) return true;
    wxMessageDialog question(m_frame, _("The session could not be saved."), _("Mahdar"), wxYES_NO | wxNO_DEFAULT | wxICON_WARNING);
    question.SetExtendedMessage(_("What the journal holds is not lost and comes back when you open the session again."));
    question.SetYesNoLabels(_("Leave without saving"), _("Stay"));
    return question.ShowModal() == wxID_YES;
}

void Shell::Leave() {
    if (m_desk != nullptr) {
        RememberRecent();
        if (!m_desk->TheFile().ReadOnly() && !m_desk->TheFile().Modified()) m_preferences.SetLastOpen({});
    }
    RememberFrame(*m_frame, m_preferences);
    m_review.reset();
    m_frame->DropContent();
    m_hall->Detach();
    m_hall->Attach(nullptr, nullptr);
    m_desk.reset();
    m_frame->Destroy();
}

void Shell::Quit() {
    if (MayQuit()) Leave();
}

}  // namespace mahdar::shell
