// SPDX-License-Identifier: LGPL-2.1-or-later
// Shows the three panes of the agenda plugin where the main window has them, to be looked at:
// agenda_panels_gallery LANGUAGE OUT.png [SCENE 1-6 [LOCALE_DIR [COMMAND...]]]
// A command beginning with "focus:" asks for the focus, "find:" filters, "keys" gives them to xdotool and waits.
#include "plugins/agenda/panels/agenda_panels.h"

#include "app/ui/rtl.h"
#include "app/ui/wx_strings.h"
#include "core/base/error.h"
#include "core/plugin/desk.h"
#include "plugins/agenda/flow/flow_commands.h"
#include "tests/plugins/agenda/panels/sample_meeting.h"

#include <gtk/gtk.h>
#include <wx/wx.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>

namespace mahdar::agenda {

namespace {

struct Options {
    std::string language = "ar";
    std::string output = "panels.png";
    SampleScene scene = SampleScene::Within;
    std::string localeDir;
    std::vector<std::string> lines;
    wxSize size{1440, 900};
    int waitMs = 1200;
};

constexpr int kSash = 5;
/// Where the speaker's file and the minutes stand in the program.
constexpr int kRestHeight = 206;

Options g_options;

/// A desk over a session in memory; errors go to the terminal.
class MemoryDesk final : public Desk {
public:
    MemoryDesk() : m_host({}, {}), m_clock(Instant{1, 180}), m_commander(m_host.Commands(), m_log, m_clock, "Operator 1") {
        flow::AddSittingCommands(m_host.Commands());
        flow::AddItemCommands(m_host.Commands());
        flow::AddFloorCommands(m_host.Commands());
        AddAgendaPanels(m_host);
        PlaySample(m_log, m_commander, m_clock, g_options.scene);
    }
    [[nodiscard]] const Session& State() const override { return m_log.State(); }
    [[nodiscard]] SessionLog& Log() override { return m_log; }
    [[nodiscard]] const Clock& TheClock() const override { return m_clock; }
    [[nodiscard]] Host& TheHost() override { return m_host; }
    [[nodiscard]] Language InterfaceLanguage() const override { return CurrentLanguage(); }
    bool Run(std::string_view line) override {
        std::printf("run: %s\n", std::string(line).c_str());
        return Guarded([&] { m_commander.Run(line, m_selection); });
    }
    bool Record(std::string act, std::string line, std::vector<AnyEdit> edits) override {
        return Guarded([&] { m_commander.Record(std::move(act), std::move(line), std::move(edits)); });
    }
    [[nodiscard]] const Selection& Selected() const override { return m_selection; }
    void Select(Selection selection) override {
        m_selection = std::move(selection);
        selectionChanged.Emit(m_selection);
    }
    void Pass(std::int64_t ms) { m_clock.Set(Later(m_clock.Now(), ms)); }

private:
    static bool Guarded(const std::function<void()>& act) {
        try {
            act();
            return true;
        } catch (const Error& error) {
            std::printf("error: %s\n", error.what());
            return false;
        }
    }

    Host m_host;
    SessionLog m_log;
    ScriptedClock m_clock;
    Commander m_commander;
    Selection m_selection;
};

class GalleryFrame final : public wxFrame {
public:
    GalleryFrame() : wxFrame(nullptr, wxID_ANY, "Mahdar", wxPoint(0, 0), g_options.size) {
        auto* menu = new wxMenuBar;
        menu->Append(new wxMenu, "Menu");
        SetMenuBar(menu);
        CreateStatusBar();
        auto* strip = new wxPanel(this, wxID_ANY, wxDefaultPosition, wxSize(-1, 56));
        auto* row = new wxBoxSizer(wxHORIZONTAL);
        row->Add(Column(PanelPlace::Start, 350), 0, wxEXPAND);
        row->AddSpacer(kSash);
        row->Add(Column(PanelPlace::Centre, 400), 1, wxEXPAND);
        row->AddSpacer(kSash);
        row->Add(Column(PanelPlace::End, 424), 0, wxEXPAND);
        auto* column = new wxBoxSizer(wxVERTICAL);
        column->Add(strip, 0, wxEXPAND);
        column->Add(row, 1, wxEXPAND);
        SetSizer(column);
        m_palette = m_desk.focusRequested.Connect(
            [](const std::string& place) { std::printf("focus: %s\n", place.c_str()); });
        m_tick.Bind(wxEVT_TIMER, [this](wxTimerEvent&) {
            m_desk.Pass(500);
            m_desk.tick.Emit();
        });
        m_tick.Start(500);
        m_shoot.Bind(wxEVT_TIMER, [this](wxTimerEvent&) { Shoot(); });
        CallAfter([this] { RunLines(); });
        m_shoot.StartOnce(g_options.waitMs);
    }

private:
    wxWindow* Column(PanelPlace place, int width) {
        auto* column = new wxPanel(this);
        column->SetMinSize(wxSize(width, -1));
        auto* sizer = new wxBoxSizer(wxVERTICAL);
        for (const PanelSpec& panel : m_desk.TheHost().Panels()) {
            if (panel.place == place) sizer->Add(panel.create(column, m_desk), panel.share, wxEXPAND);
        }
        if (place != PanelPlace::Start) {
            auto* rest = new wxPanel(column);
            rest->SetBackgroundColour(*wxWHITE);
            rest->SetMinSize(wxSize(-1, kRestHeight));
            sizer->Add(rest, place == PanelPlace::Centre ? 1 : 0, wxEXPAND);
        }
        column->SetSizer(sizer);
        return column;
    }

    void RunLines() {
        for (const std::string& line : g_options.lines) {
            if (line.starts_with("focus:")) {
                m_desk.focusRequested.Emit(line.substr(6));
            } else if (line.starts_with("act:")) {
                m_desk.TheHost().Commands().Find(line.substr(4))->act({});
            } else {
                m_desk.Run(line);
            }
        }
    }

    void Shoot() {
        GdkWindow* root = gdk_get_default_root_window();
        GdkPixbuf* picture = gdk_pixbuf_get_from_window(root, 0, 0, gdk_window_get_width(root), gdk_window_get_height(root));
        gdk_pixbuf_save(picture, g_options.output.c_str(), "png", nullptr, nullptr);
        g_object_unref(picture);
        std::fflush(stdout);
        m_tick.Stop();
        Close();
    }

    MemoryDesk m_desk;
    wxTimer m_tick;
    wxTimer m_shoot;
    Connection m_palette;
};

class GalleryApp final : public wxApp {
public:
    bool OnInit() override {
        SetUpLanguage(g_options.language, g_options.localeDir);
        (new GalleryFrame)->Show();
        return true;
    }
    [[nodiscard]] wxLayoutDirection GetLayoutDirection() const override { return CurrentLayoutDirection(); }
};

}  // namespace

}  // namespace mahdar::agenda

wxIMPLEMENT_APP_NO_MAIN(mahdar::agenda::GalleryApp);

int main(int argc, char** argv) {
    auto& options = mahdar::agenda::g_options;
    if (argc > 1) options.language = argv[1];
    if (argc > 2) options.output = argv[2];
    if (argc > 3) options.scene = static_cast<mahdar::agenda::SampleScene>(std::atoi(argv[3]));
    if (argc > 4) options.localeDir = argv[4];
    for (int i = 5; i < argc; ++i) options.lines.emplace_back(argv[i]);
    if (const char* size = std::getenv("GALLERY_SIZE")) std::sscanf(size, "%dx%d", &options.size.x, &options.size.y);
    if (const char* wait = std::getenv("GALLERY_WAIT_MS")) options.waitMs = std::atoi(wait);
    mahdar::PrepareLanguage(options.language);
    int count = 1;
    return wxEntry(count, argv);
}
