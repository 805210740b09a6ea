// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/shell/export_dialog.h"
#include "app/shell/main_frame.h"
#include "app/shell/preview_dialog.h"
#include "app/shell/print.h"
#include "app/shell/shell.h"
#include "app/shell/words.h"
#include "app/ui/wx_strings.h"
#include "core/base/error.h"
#include "core/command/resolve.h"
#include "core/document/document.h"
#include "core/document/mark_changes.h"
#include "core/document/page_renderer.h"
#include "core/document/style_file.h"
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

/// "name.ar.docx" beside the others.
fs::path NameFor(fs::path path, Language language) {
    const std::string extension = path.extension().string();
    path.replace_extension();
    path += '.' + std::string(Code(language)) + extension;
    return path;
}

std::string Codes(const std::vector<Language>& languages) {
    std::string codes;
    for (const Language language : languages) codes += (codes.empty() ? "" : ",") + std::string(Code(language));
    return codes;
}

/// The page styles of the user's folder. A faulty one is offered too: choosing it says what is wrong with it.
StyleChoices StylesFor(const fs::path& folder, const Meeting& meeting) {
    StyleChoices choices;
    std::error_code ignored;
    for (const auto& entry : fs::directory_iterator(folder, ignored)) {
        if (entry.path().extension() == page::kStyleFileEnding) choices.files.push_back(entry.path());
    }
    std::ranges::sort(choices.files);
    std::vector<std::string> names;
    for (const LocalText* text : {&meeting.body, &meeting.parentBody, &meeting.organisation}) {
        for (const Language language : kLanguages) names.push_back(text->Get(language));
    }
    for (std::size_t i = 0; i < choices.files.size() && !choices.chosen; ++i) {
        try {
            if (page::IsFor(page::ReadStyleFile(choices.files[i]), names)) choices.chosen = i;
        } catch (const Error& error) {
            wxLogDebug("%s", error.what());
        }
    }
    return choices;
}

page::Document ComposePaper(Host& host, const DeskImpl& desk, const PaperWish& wish, Language language) {
    ComposeRequest request{language, {}, desk.TheClock().Now()};
    const Session& session = desk.State();
    if (wish.kind == PaperKind::Agenda) return host.Composer("agenda").Compose(session, request);
    if (wish.kind == PaperKind::Summary) request.options["form"] = "summary";
    if (wish.kind == PaperKind::Action) request.options["form"] = "action";
    if (wish.sideBySide) request.options["columns"] = Codes(wish.languages);
    if (wish.kind != PaperKind::Changes) return host.Composer("minutes").Compose(session, request);
    request.options["text"] = "tabled";
    const page::Document before = host.Composer("minutes").Compose(session, request);
    request.options["text"] = "with-authors";
    const page::Document after = host.Composer("minutes").Compose(session, request);
    return page::MarkChanges(before, after, after.author.empty() ? "Mahdar" : after.author, after.created);
}

}  // namespace

void Shell::ExportMinutes() {
    if (m_desk == nullptr) return;
    m_desk->flushTyping.Emit();
    const auto compose = [this](const PaperWish& wish, Language language) {
        page::Document document = ComposePaper(TheHost(), *m_desk, wish, language);
        return wish.style.empty() ? document : page::Styled(std::move(document), page::ReadStyleFile(wish.style));
    };
    const auto show = [&](wxWindow* parent, const PaperWish& wish) {
        (void)Guarded([&] { ShowPreview(parent, compose(wish, wish.languages.front())); });
    };
    const auto print = [&](wxWindow* parent, const PaperWish& wish) {
        (void)Guarded([&] {
            const page::Document document = compose(wish, wish.languages.front());
            (void)PrintPages(parent, page::PageRenderer(document), document.title);
        });
    };
    const auto wish =
        AskExport(m_frame, m_desk->State().TheMeeting().workingLanguage, FileStem(*m_desk, "minutes"),
                  StylesFor(m_program.ThePaths().userFolder / "templates", m_desk->State().TheMeeting()), show, print);
    if (!wish) return;
    (void)Guarded([&] {
        const wxBusyCursor busy;
        const PaperWish& paper = wish->paper;
        const std::size_t files = paper.sideBySide ? 1 : paper.languages.size();
        for (std::size_t i = 0; i < files; ++i) {
            const fs::path path = files > 1 ? NameFor(wish->path, paper.languages[i]) : wish->path;
            WriteFile(path, page::Write(compose(paper, paper.languages[i]), paper.format));
        }
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
