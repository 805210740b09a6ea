// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/program/new_session.h"
#include "app/shell/file_names.h"
#include "app/shell/main_frame.h"
#include "app/shell/shell.h"
#include "app/ui/wx_strings.h"
#include "core/base/error.h"
#include "core/io/atomic_file.h"

#include <wx/clipbrd.h>
#include <wx/dataobj.h>
#include <wx/filedlg.h>
#include <wx/intl.h>

#include <algorithm>

namespace mahdar::shell {
namespace fs = std::filesystem;
namespace {

constexpr std::size_t kMaxImportBytes = std::size_t{64} << 20;

std::vector<fs::path> Paths(const wxArrayString& names) {
    std::vector<fs::path> paths;
    for (const wxString& name : names) paths.emplace_back(FromWx(name));
    std::sort(paths.begin(), paths.end());
    return paths;
}

/// Files that were copied in a file manager, or else the text.
struct Copied {
    std::vector<fs::path> files;
    std::string text;
};

Copied FromClipboard() {
    Copied copied;
    const wxClipboardLocker lock;
    if (!lock) return copied;
    wxFileDataObject files;
    wxTextDataObject text;
    if (wxTheClipboard->IsSupported(wxDF_FILENAME) && wxTheClipboard->GetData(files)) copied.files = Paths(files.GetFilenames());
    if (copied.files.empty() && wxTheClipboard->GetData(text)) copied.text = FromWx(text.GetText());
    return copied;
}

ImportRequest RequestFor(const std::vector<fs::path>& sources) {
    ImportRequest request;
    request.name = sources.front().string();
    request.bytes = ReadFile(sources.front(), kMaxImportBytes);
    for (std::size_t i = 1; i < sources.size(); ++i)
        request.more.push_back({sources[i].string(), ReadFile(sources[i], kMaxImportBytes)});
    return request;
}

}  // namespace

void Shell::AskImport() {
    if (m_review != nullptr) return m_review->Raise();
    const wxString kinds = "*.docx;*.odt;*.pdf;*.txt";
    wxFileDialog dialog(m_frame, _("Import an annotated agenda"), wxString(), wxString(),
                        _("Annotated agendas") + " (" + kinds + ")|" + kinds + "|" + _("All files") + "|*",
                        wxFD_OPEN | wxFD_FILE_MUST_EXIST | wxFD_MULTIPLE);
    if (dialog.ShowModal() != wxID_OK) return;
    wxArrayString names;
    dialog.GetPaths(names);
    ImportFiles(Paths(names));
}

void Shell::PasteAgenda() {
    (void)Guarded([&] {
        const Copied copied = FromClipboard();
        if (!copied.files.empty()) return ImportFiles(copied.files);
        if (copied.text.find_first_not_of(" \t\r\n") == std::string::npos)
            throw CommandError(MAHDAR_TR("There is no text in the clipboard. Copy the agenda first, then paste it."));
        ImportRequest document;
        document.name = FromWx(_("Pasted agenda")) + ".txt";
        document.bytes = copied.text;
        // wx has given it as UTF-8; nothing is to be guessed.
        document.encoding = "UTF-8";
        Review(std::move(document));
    });
}

void Shell::TakeDropped(const std::vector<fs::path>& files) {
    if (files.size() == 1 && files.front().extension() == kSessionExtension) return OpenFile(files.front());
    ImportFiles(files);
}

void Shell::ImportFiles(const std::vector<fs::path>& sources) {
    if (sources.empty()) return;
    (void)Guarded([&] { Review(RequestFor(sources)); });
}

void Shell::Review(ImportRequest document) {
    if (m_review != nullptr) return m_review->Raise();
    AgendaReviewer* reviewer = TheHost().Reviewer();
    if (reviewer == nullptr) throw CommandError(MAHDAR_TR("No loaded plugin reads agendas. See the list of plugins."));
    ReviewRequest request;
    request.base = NewSession(TheHost(), {}, Language::Arabic);
    request.accept = [this, name = NameFrom(fs::path(document.name).stem().string())](Session session) {
        const fs::path path = AskSavePlace(name);
        return !path.empty() && CreateAt(path, std::move(session));
    };
    // The review tells this from within a function of its own.
    request.closed = [this] { CallLater([this] { m_review.reset(); }); };
    request.document = std::move(document);
    m_review = reviewer->Open(m_frame, std::move(request));
}

}  // namespace mahdar::shell
