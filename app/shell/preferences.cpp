// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/shell/preferences.h"

#include "app/ui/wx_strings.h"

#include <wx/fileconf.h>
#include <wx/log.h>

#include <algorithm>
#include <fstream>

namespace mahdar::shell {
namespace fs = std::filesystem;
namespace {

constexpr const char* kFileName = "mahdar.conf";
constexpr std::size_t kMostRecent = 12;

}  // namespace

Preferences::Preferences(const fs::path& configFolder) {
    const wxLogNull quiet;
    std::error_code ignored;
    fs::create_directories(configFolder, ignored);
    m_config = std::make_unique<wxFileConfig>(wxString(), wxString(), ToWx((configFolder / kFileName).string()),
                                              wxString(), wxCONFIG_USE_LOCAL_FILE);
    m_config->SetExpandEnvVars(false);
}

Preferences::~Preferences() {
    const wxLogNull quiet;
    m_config.reset();
}

std::string Preferences::StoredLanguage(const fs::path& configFolder) {
    std::ifstream file(configFolder / kFileName);
    for (std::string line; std::getline(file, line) && !line.starts_with("[");) {
        if (line.starts_with("language=")) return line.substr(9);
    }
    return {};
}

void Preferences::Write(const wxString& key, const wxString& value) {
    const wxLogNull quiet;
    m_config->Write(key, value);
    m_config->Flush();
}

void Preferences::SetLanguage(Language language) { Write("/language", ToWx(Code(language))); }

Language Preferences::HallSecondLanguage() const {
    return ParseLanguage(FromWx(m_config->Read("/hall/second", "en"))).value_or(Language::English);
}

void Preferences::SetHallSecondLanguage(Language language) { Write("/hall/second", ToWx(Code(language))); }

bool Preferences::HallSecondShown() const { return m_config->ReadBool("/hall/second-shown", true); }

void Preferences::SetHallSecondShown(bool shown) { Write("/hall/second-shown", shown ? "1" : "0"); }

std::string Preferences::HallScreen() const { return FromWx(m_config->Read("/hall/screen", wxString())); }

void Preferences::SetHallScreen(const std::string& name) { Write("/hall/screen", ToWx(name)); }

std::string Preferences::FramePlace() const { return FromWx(m_config->Read("/window/place", wxString())); }

void Preferences::SetFramePlace(const std::string& place) { Write("/window/place", ToWx(place)); }

std::string Preferences::HallPageAddress() const { return FromWx(m_config->Read("/hall/page", "127.0.0.1:8642")); }

void Preferences::SetHallPageAddress(const std::string& address) { Write("/hall/page", ToWx(address)); }

bool Preferences::ClockSound() const { return m_config->ReadBool("/clock/sound", false); }

void Preferences::SetClockSound(bool on) { Write("/clock/sound", on ? "1" : "0"); }

int Preferences::MemberLimitMinutes() const {
    return static_cast<int>(std::clamp(m_config->ReadLong("/limits/member", 5), 0L, 120L));
}

int Preferences::InstitutionLimitMinutes() const {
    return static_cast<int>(std::clamp(m_config->ReadLong("/limits/institution", 10), 0L, 120L));
}

void Preferences::SetLimits(int memberMinutes, int institutionMinutes) {
    Write("/limits/member", wxString::Format("%d", memberMinutes));
    Write("/limits/institution", wxString::Format("%d", institutionMinutes));
}

wxString Preferences::Layout(bool rightToLeft) const {
    return m_config->Read(rightToLeft ? "/layout/rtl" : "/layout/ltr", wxString());
}

void Preferences::SetLayout(bool rightToLeft, const wxString& perspective) {
    Write(rightToLeft ? "/layout/rtl" : "/layout/ltr", perspective);
}

std::map<std::string, std::string> Preferences::KeyOverrides() const {
    std::map<std::string, std::string> keys;
    const wxConfigPathChanger inKeys(m_config.get(), "/keys/");
    wxString name;
    long cookie = 0;
    for (bool more = m_config->GetFirstEntry(name, cookie); more; more = m_config->GetNextEntry(name, cookie)) {
        std::string id = FromWx(name);
        // A slash would be a group of the file.
        std::replace(id.begin(), id.end(), '.', '/');
        keys[id] = FromWx(m_config->Read(name, wxString()));
    }
    return keys;
}

std::vector<RecentSession> Preferences::Recent() const {
    std::vector<RecentSession> sessions;
    for (std::size_t i = 1; i <= kMostRecent; ++i) {
        const wxString group = wxString::Format("/recent/%d/", static_cast<int>(i));
        const wxString path = m_config->Read(group + "path", wxString());
        if (path.empty()) continue;
        const long state = std::clamp(m_config->ReadLong(group + "state", 1), 1L, 4L);
        sessions.push_back({FromWx(path), FromWx(m_config->Read(group + "title", wxString())),
                            FromWx(m_config->Read(group + "detail", wxString())), static_cast<RecentState>(state),
                            static_cast<int>(m_config->ReadLong(group + "sitting", 0)),
                            FromWx(m_config->Read(group + "used", wxString()))});
    }
    return sessions;
}

void Preferences::WriteRecent(const std::vector<RecentSession>& sessions) {
    const wxLogNull quiet;
    m_config->DeleteGroup("/recent");
    int number = 0;
    for (const RecentSession& session : sessions) {
        const wxString group = wxString::Format("/recent/%d/", ++number);
        m_config->Write(group + "path", ToWx(session.path.string()));
        m_config->Write(group + "title", ToWx(session.title));
        m_config->Write(group + "detail", ToWx(session.detail));
        m_config->Write(group + "state", static_cast<long>(session.state));
        m_config->Write(group + "sitting", static_cast<long>(session.sitting));
        m_config->Write(group + "used", ToWx(session.usedAt));
    }
    m_config->Flush();
}

void Preferences::Remember(const RecentSession& session) {
    std::vector<RecentSession> sessions = Recent();
    std::erase_if(sessions, [&](const RecentSession& other) { return other.path == session.path; });
    sessions.insert(sessions.begin(), session);
    if (sessions.size() > kMostRecent) sessions.resize(kMostRecent);
    WriteRecent(sessions);
}

void Preferences::Forget(const fs::path& path) {
    std::vector<RecentSession> sessions = Recent();
    std::erase_if(sessions, [&](const RecentSession& other) { return other.path == path; });
    WriteRecent(sessions);
}

fs::path Preferences::LastOpen() const { return FromWx(m_config->Read("/last-open", wxString())); }

void Preferences::SetLastOpen(const fs::path& path) { Write("/last-open", ToWx(path.string())); }

}  // namespace mahdar::shell
