// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/shell/shell_app.h"

#include "app/program/program.h"
#include "app/shell/preferences.h"
#include "app/shell/shell.h"
#include "app/shell/words.h"
#include "app/ui/rtl.h"

#include <iostream>

#include <wx/init.h>
#include <wx/log.h>

namespace mahdar::shell {

ShellApp::ShellApp(ShellOptions options, Paths paths, std::string language)
    : m_options(std::move(options)), m_paths(std::move(paths)), m_language(std::move(language)) {}

ShellApp::~ShellApp() = default;

bool ShellApp::OnInit() {
    SetAppName("mahdar");
    SetAppDisplayName("Mahdar");
    SetClassName("mahdar");
    SetUpLanguage(m_language, m_paths.localeFolder.string());
    UseWords(m_paths.localeFolder, m_language);
    try {
        m_preferences = std::make_unique<Preferences>(m_paths.configFolder);
        m_program = std::make_unique<Program>(m_paths);
        m_shell = std::make_unique<Shell>(*m_program, *m_preferences);
        m_shell->Start(m_options);
        return true;
    } catch (...) {
        const wxString sentence = DescribeFailure(std::current_exception());
        std::cerr << sentence.utf8_string() << '\n';
        wxLogError("%s", sentence);
        return false;
    }
}

int ShellApp::OnExit() {
    m_shell.reset();
    m_program.reset();
    m_preferences.reset();
    return wxApp::OnExit();
}

bool ShellApp::OnExceptionInMainLoop() {
    // One act failed in a way nobody foresaw: say so and go on, the session is in memory and in the journal.
    if (m_shell != nullptr) m_shell->Complain(std::current_exception());
    return true;
}

wxLayoutDirection ShellApp::GetLayoutDirection() const { return CurrentLayoutDirection(); }

int Main(const std::vector<std::string>& words, char* programName) {
    const ShellOptions options = ParseOptions(words);
    if (!options.problem.empty()) {
        std::cerr << "mahdar: " << options.problem << '\n' << OptionsHelp();
        return 2;
    }
    if (options.wish == Wish::Version) {
        std::cout << "mahdar " << MAHDAR_VERSION << '\n';
        return 0;
    }
    if (options.wish == Wish::Help) {
        std::cout << OptionsHelp();
        return 0;
    }
    Paths paths = Paths::Find();
    const std::string language = ChooseLanguage(options.language, Preferences::StoredLanguage(paths.configFolder));
    PrepareLanguage(language);
    wxApp::SetInstance(new ShellApp(options, std::move(paths), language));
    int count = 1;
    char* arguments[] = {programName, nullptr};
    return wxEntry(count, arguments);
}

}  // namespace mahdar::shell
