// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include <wx/string.h>

#include "core/text/language.h"

class wxFileConfig;

namespace mahdar::shell {

enum class RecentState { Draft = 1, SittingOpen, SittingSuspended, Closed };

/// A session that was open lately, as it was when last seen: the list must not open files to show itself.
struct RecentSession {
    std::filesystem::path path;
    std::string title;
    std::string detail;  ///< place and dates
    RecentState state = RecentState::Draft;
    int sitting = 0;     ///< ordinal of the last sitting
    std::string usedAt;  ///< ISO time
};

/// What the user has chosen, in "<configFolder>/mahdar.conf". Written at once; a disk that refuses is no error here.
class Preferences {
public:
    explicit Preferences(const std::filesystem::path& configFolder);
    ~Preferences();
    Preferences(const Preferences&) = delete;
    Preferences& operator=(const Preferences&) = delete;

    /// Readable before the toolkit is up; empty if there is none.
    [[nodiscard]] static std::string StoredLanguage(const std::filesystem::path& configFolder);

    void SetLanguage(Language language);
    [[nodiscard]] Language HallSecondLanguage() const;
    void SetHallSecondLanguage(Language language);
    /// Whether the hall is shown a second language at all.
    [[nodiscard]] bool HallSecondShown() const;
    void SetHallSecondShown(bool shown);
    /// The display chosen for the hall, by what names it; empty if none was.
    [[nodiscard]] std::string HallScreen() const;
    void SetHallScreen(const std::string& name);
    /// Where the page of the hall is served, "127.0.0.1:8642".
    [[nodiscard]] std::string HallPageAddress() const;
    void SetHallPageAddress(const std::string& address);
    /// A sound when a speaker's time is nearly up and when it is.
    [[nodiscard]] bool ClockSound() const;
    void SetClockSound(bool on);
    [[nodiscard]] int MemberLimitMinutes() const;
    [[nodiscard]] int InstitutionLimitMinutes() const;
    void SetLimits(int memberMinutes, int institutionMinutes);

    /// The docking of one reading direction; empty if never changed.
    [[nodiscard]] wxString Layout(bool rightToLeft) const;
    void SetLayout(bool rightToLeft, const wxString& perspective);

    /// "x y width height maximized" of the main window; empty if it never closed.
    [[nodiscard]] std::string FramePlace() const;
    void SetFramePlace(const std::string& place);

    /// Keys that the user gave to commands, by command id; locale-free names ("Ctrl+Shift+G").
    [[nodiscard]] std::map<std::string, std::string> KeyOverrides() const;

    /// Latest first.
    [[nodiscard]] std::vector<RecentSession> Recent() const;
    void Remember(const RecentSession& session);
    void Forget(const std::filesystem::path& path);
    /// The session whose window was up; empty after an orderly close.
    [[nodiscard]] std::filesystem::path LastOpen() const;
    void SetLastOpen(const std::filesystem::path& path);

private:
    void WriteRecent(const std::vector<RecentSession>& sessions);
    void Write(const wxString& key, const wxString& value);

    std::unique_ptr<wxFileConfig> m_config;
};

}  // namespace mahdar::shell
