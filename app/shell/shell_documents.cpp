// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/shell/export_dialog.h"
#include "app/shell/main_frame.h"
#include "app/shell/shell.h"
#include "app/shell/words.h"
#include "app/ui/wx_strings.h"
#include "core/base/error.h"
#include "core/command/resolve.h"
#include "core/document/document.h"
#include "core/io/atomic_file.h"

#include <wx/filedlg.h>
#include <wx/intl.h>
#include <wx/log.h>
#include <wx/stdpaths.h>
#include <wx/utils.h>

#include <algorithm>

namespace mahdar::shell {
namespace fs = std::filesystem;
namespace {

/// Whom or what a sheet is about, as the composer's options.
std::map<std::string, std::string> SheetOptions(const DeskImpl& desk, const std::string& about) {
    const Session& session = desk.State();
    if (!about.empty()) {
        if (FindItem(session, about) != nullptr) return {{"item", about}};
        return {{"institution", RequireInstitution(session, about).id.value}};
    }
    const Intervention* speaking = session.Find(session.TheFloor().speaking);
    if (speaking != nullptr && speaking->speaker.institution) return {{"institution", speaking->speaker.institution.value}};
    const ItemId item = desk.Selected().item ? desk.Selected().item : session.TheFloor().currentItem;
    if (session.Find(item) != nullptr) return {{"item", PathOf(session, item)}};
    throw CommandError(MAHDAR_TR("Nobody has the floor and no item is selected. Name an institution or an item: briefing show SMIIC."));
}

std::string FileStem(const DeskImpl& desk, std::string word) {
    std::replace(word.begin(), word.end(), '/', '-');
    return desk.TheFile().Path().stem().string() + "-" + word;
}

}  // namespace

void Shell::ExportMinutes() {
    if (m_desk == nullptr) return;
    m_desk->flushTyping.Emit();
    const auto wish = AskExport(m_frame, m_desk->State().TheMeeting().workingLanguage, FileStem(*m_desk, "minutes"));
    if (!wish) return;
    (void)Guarded([&] {
        const wxBusyCursor busy;
        ComposeRequest request{wish->language, {}, m_desk->TheClock().Now()};
        const page::Document document = TheHost().Composer("minutes").Compose(m_desk->State(), request);
        WriteFile(wish->path, page::Write(document, wish->format));
        m_frame->Tell(Filled(_("The draft minutes stand in \"%1\"."), {ToWx(wish->path.string())}));
    });
}

void Shell::ShowBriefing(const std::string& about) {
    if (m_desk == nullptr) return;
    (void)Guarded([&] {
        const auto options = SheetOptions(*m_desk, about);
        ComposeRequest request{m_desk->InterfaceLanguage(), options, m_desk->TheClock().Now()};
        const page::Document document = TheHost().Composer("briefing").Compose(m_desk->State(), request);
        const std::string bytes = page::Write(document, page::Format::Pdf);
        wxFileDialog place(m_frame, _("Write the briefing sheet to"), wxStandardPaths::Get().GetDocumentsDir(),
                           ToWx(FileStem(*m_desk, options.begin()->second) + ".pdf"), "PDF (*.pdf)|*.pdf",
                           wxFD_SAVE | wxFD_OVERWRITE_PROMPT);
        if (place.ShowModal() != wxID_OK) return;
        fs::path path = FromWx(place.GetPath());
        if (path.extension() != ".pdf") path += ".pdf";
        WriteFile(path, bytes);
        const wxLogNull quiet;
        const bool opened = wxLaunchDefaultApplication(ToWx(path.string()));
        if (!opened) m_frame->Tell(Filled(_("The briefing sheet stands in \"%1\"."), {ToWx(path.string())}));
    });
}

}  // namespace mahdar::shell
