// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/shell/file_drop.h"

#include "app/shell/shell.h"
#include "app/ui/wx_strings.h"

#include <wx/dnd.h>
#include <wx/window.h>

#include <algorithm>

namespace mahdar::shell {
namespace {

class FileDrop final : public wxFileDropTarget {
public:
    explicit FileDrop(Shell& shell) : m_shell(shell) {}

    bool OnDropFiles(wxCoord, wxCoord, const wxArrayString& names) override {
        std::vector<std::filesystem::path> files;
        for (const wxString& name : names) files.emplace_back(FromWx(name));
        std::sort(files.begin(), files.end());
        // The program that gives the files waits until this returns.
        m_shell.CallLater([&shell = m_shell, files] { shell.TakeDropped(files); });
        return !files.empty();
    }

private:
    Shell& m_shell;
};

}  // namespace

void TakeDrops(wxWindow& window, Shell& shell) {
    window.SetDropTarget(new FileDrop(shell));
}

}  // namespace mahdar::shell
