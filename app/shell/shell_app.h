// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

#include <wx/app.h>

#include "app/program/paths.h"
#include "app/shell/shell_options.h"

namespace mahdar {
class Program;
}

namespace mahdar::shell {

class Preferences;
class Shell;

/// The toolkit's application. Main makes it.
class ShellApp final : public wxApp {
public:
    ShellApp(ShellOptions options, Paths paths, std::string language);
    ~ShellApp() override;

    bool OnInit() override;
    int OnExit() override;
    bool OnExceptionInMainLoop() override;
    [[nodiscard]] wxLayoutDirection GetLayoutDirection() const override;

private:
    ShellOptions m_options;
    Paths m_paths;
    std::string m_language;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Program> m_program;
    std::unique_ptr<Shell> m_shell;
};

/// The whole program; returns its exit code.
int Main(const std::vector<std::string>& words, char* programName);

}  // namespace mahdar::shell
