// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/program/new_session.h"
#include "app/shell/file_names.h"
#include "app/shell/main_frame.h"
#include "app/shell/shell.h"
#include "app/ui/wx_strings.h"
#include "core/base/error.h"
#include "core/io/atomic_file.h"

#include <wx/filedlg.h>
#include <wx/intl.h>

namespace mahdar::shell {
namespace fs = std::filesystem;
namespace {

constexpr std::size_t kMaxImportBytes = std::size_t{64} << 20;

}  // namespace

void Shell::AskImport() {
    if (m_review != nullptr) return m_review->Raise();
    wxFileDialog dialog(m_frame, _("Import an annotated agenda"), wxString(), wxString(),
                        _("Annotated agendas") + " (*.txt)|*.txt|" + _("All files") + "|*", wxFD_OPEN | wxFD_FILE_MUST_EXIST);
    if (dialog.ShowModal() == wxID_OK) ImportFile(FromWx(dialog.GetPath()));
}

void Shell::ImportFile(const fs::path& source) {
    (void)Guarded([&] {
        AgendaReviewer* reviewer = TheHost().Reviewer();
        if (reviewer == nullptr) throw CommandError(MAHDAR_TR("No loaded plugin reads agendas. See the list of plugins."));
        ReviewRequest request;
        request.document = {source.string(), ReadFile(source, kMaxImportBytes), Language::Arabic, false, {}};
        request.base = NewSession(TheHost(), {}, Language::Arabic);
        request.accept = [this, name = NameFrom(source.stem().string())](Session session) {
            const fs::path path = AskSavePlace(name);
            return !path.empty() && CreateAt(path, std::move(session));
        };
        // The review tells this from within a function of its own.
        request.closed = [this] { CallLater([this] { m_review.reset(); }); };
        m_review = reviewer->Open(m_frame, std::move(request));
    });
}

}  // namespace mahdar::shell
