// SPDX-License-Identifier: LGPL-2.1-or-later
// What the window does, whatever shows it: opens, saves and closes sessions, runs commands, switches the language.
//   key, menu, palette line, button -> Shell::Perform / RunLine -> Desk (session) or an act of the program
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "app/program/program.h"
#include "app/shell/clock_sound.h"
#include "app/shell/desk_impl.h"
#include "app/shell/shell_options.h"
#include "app/shell/status_line.h"

namespace mahdar::shell {

class HallControl;
class MainFrame;
class Preferences;

class Shell {
public:
    Shell(Program& program, Preferences& preferences);
    ~Shell();
    Shell(const Shell&) = delete;
    Shell& operator=(const Shell&) = delete;

    void Start(const ShellOptions& options);

    [[nodiscard]] Program& TheProgram() { return m_program; }
    [[nodiscard]] Host& TheHost() { return m_program.TheHost(); }
    [[nodiscard]] CommandRegistry& Commands() { return m_program.TheHost().Commands(); }
    [[nodiscard]] Preferences& ThePreferences() { return m_preferences; }
    /// Null while the start screen is shown.
    [[nodiscard]] DeskImpl* TheDesk() { return m_desk.get(); }
    [[nodiscard]] MainFrame& Frame() { return *m_frame; }

    /// A command by key, menu or button, without words: asks for them where they are needed.
    void Perform(const Command& command);
    /// A whole line, from the palette. False if it could not be done; the user has been told.
    bool RunLine(const std::string& line);
    void ShowPalette(const std::string& typed);
    /// Shows what was thrown; nullptr takes the last complaint away.
    void Complain(const std::exception_ptr& exception);
    /// Does it; false if it could not be done, and the user has been told.
    bool Guarded(const std::function<void()>& act);
    /// After the event that is being handled.
    void CallLater(std::function<void()> act);

    // Files (shell_files.cpp, shell_import.cpp)
    [[nodiscard]] const std::filesystem::path& RefugeFolder() const { return m_program.ThePaths().refugeFolder; }
    void OpenSample();
    void OpenFile(const std::filesystem::path& path);
    void AskOpen();
    void AskImport();
    /// Opens the review of a document, given as its parts; nothing enters a session before it is accepted there.
    void ImportFiles(const std::vector<std::filesystem::path>& sources);
    /// The same for what was copied: text, or files in a file manager.
    void PasteAgenda();
    /// Opens a session; imports anything else.
    void TakeDropped(const std::vector<std::filesystem::path>& files);
    void AskNew();
    bool Save();
    bool AskSaveAs();
    /// Saves; false if the user decided to stay or the disk refuses.
    bool CloseSession();
    [[nodiscard]] bool MayQuit();
    /// Ends the program; MayQuit has been asked.
    void Leave();
    void Quit();

    // Documents (shell_documents.cpp)
    void ExportMinutes();
    /// "SMIIC", "4/5" or empty: whoever speaks, else the selected item.
    void ShowBriefing(const std::string& about);

    // Windows (shell_views.cpp)
    void SetLanguage(Language language);
    void ShowPreferences();
    /// The facts of the meeting.
    void ShowProperties();
    void ShowPlugins();
    void ShowAbout();
    void ResetLayout();
    void StepPane(bool forward);
    void RequestFocus(const std::string& place);
    /// Switches the sound of the speaker's clock on or off.
    void ToggleClockSound();
    /// Twice a second while a session is open.
    void Tick();
    [[nodiscard]] HallControl& Hall() { return *m_hall; }
    [[nodiscard]] const HallControl& Hall() const { return *m_hall; }
    [[nodiscard]] std::vector<StatusText> StartFacts();

private:
    void Review(ImportRequest document);
    void Adopt(std::unique_ptr<OpenSession> session);
    void TellWhatWasFound();
    void RememberRecent();
    /// Keeps the list of recent sessions true when a sitting opens or closes, so that it is right after a crash.
    void RememberSitting();
    /// Asks where taking back cannot help: closing a sitting, sealing. Everything else may run.
    [[nodiscard]] bool MayRun(const std::string& line);
    [[nodiscard]] std::filesystem::path AskSavePlace(const std::string& proposedName);
    /// False if the user stays with the open session, or the disk refuses.
    [[nodiscard]] bool CreateAt(const std::filesystem::path& path, Session session);
    void MakeFrame();
    void TellClockStep(std::int64_t stepMs);
    void TellLostQuorum();
    void SoundClock();

    Program& m_program;
    Preferences& m_preferences;
    std::unique_ptr<DeskImpl> m_desk;
    std::unique_ptr<AgendaReview> m_review;
    MainFrame* m_frame = nullptr;
    std::unique_ptr<HallControl> m_hall;
    ClockListener m_clockListener;
    bool m_quorumMet = false;
    std::pair<std::size_t, int> m_rememberedSitting;
};

}  // namespace mahdar::shell
