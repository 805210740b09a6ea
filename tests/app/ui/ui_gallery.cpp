// SPDX-License-Identifier: LGPL-2.1-or-later
// Shows every widget of app/ui: ui_gallery LANGUAGE OUT.png [LOCALE_DIR [window|hall]], to be looked at.
#include "tests/app/ui/gallery_samples.h"

#include "app/ui/accessibility.h"
#include "app/ui/clock_panel.h"
#include "app/ui/hall_drawing.h"
#include "app/ui/hall_panel.h"
#include "app/ui/info_strip.h"
#include "app/ui/paragraph_list.h"
#include "app/ui/rtl.h"
#include "app/ui/section_header.h"
#include "app/ui/two_line_list.h"
#include "app/ui/wx_strings.h"

#include <cairo.h>
#include <gtk/gtk.h>
#include <wx/wrapsizer.h>
#include <wx/wx.h>

#include <array>
#include <chrono>
#include <cstdio>
#include <string>

namespace mahdar {

namespace {

constexpr std::array kStates{ClockState::Within, ClockState::Warning, ClockState::Overtime, ClockState::Paused,
                             ClockState::Idle};

struct Options {
    std::string language = "ar";
    std::string output = "gallery.png";
    std::string localeDir;
    std::string mode = "window";
};

Options g_options;

wxString Pick(const char* arabic, const char* english, const char* french) {
    const Language language = CurrentLanguage();
    return ToWx(language == Language::Arabic ? arabic : language == Language::French ? french : english);
}

void DrawHallFiles() {
    for (ClockState state : kStates) {
        cairo_surface_t* surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, 1920, 1080);
        cairo_t* cr = cairo_create(surface);
        HallView view = SampleHall(state, CurrentLanguage());
        if (state == ClockState::Paused) view.mode = HallMode::Suspended;
        if (state == ClockState::Overtime) {
            view.itemTitle = {"استعراض ما أُنجز من برامج التعاون الفني وبناء القدرات المؤسسية في الدول الأعضاء خلال "
                              "الفترة الممتدة بين الدورتين الأخيرتين للجنة",
                              "Review of technical cooperation programmes", "Examen des programmes"};
        }
        DrawHall(cr, {0, 0, 1920, 1080}, view);
        const std::string name = g_options.output + "." + std::to_string(static_cast<int>(state)) + ".png";
        cairo_surface_write_to_png(surface, name.c_str());
        cairo_destroy(cr);
        cairo_surface_destroy(surface);
    }
}

class GalleryFrame final : public wxFrame {
public:
    GalleryFrame() : wxFrame(nullptr, wxID_ANY, "Mahdar", wxPoint(0, 0), wxSize(1440, 880)) {
        auto* column = new wxBoxSizer(wxVERTICAL);
        column->Add(Strip(), 0, wxEXPAND);
        auto* row = new wxBoxSizer(wxHORIZONTAL);
        row->Add(AgendaPane(), 0, wxEXPAND);
        row->Add(MinutesPane(), 1, wxEXPAND);
        row->Add(FloorPane(), 0, wxEXPAND);
        column->Add(row, 1, wxEXPAND);
        SetSizer(column);
        m_timer.Bind(wxEVT_TIMER, [this](wxTimerEvent&) { Shoot(); });
        m_timer.StartOnce(1500);
    }

private:
    wxWindow* Strip() {
        auto* strip = new InfoStrip(this);
        strip->SetMeeting(Pick("الاجتماع الخامس للجنة تجريبية", "Fifth Meeting of a Sample Committee",
                               "Cinquième réunion d’un comité d’essai"),
                          Pick("مدينة النموذج، 13-14 مايو 2025", "Sample City, 13–14 May 2025", "Ville d’essai, 13–14 mai 2025"));
        const auto sitting = strip->AddCell(StripOrder::StateFirst);
        const auto end = strip->AddCell(StripOrder::LabelFirst);
        const auto recorded = strip->AddCell(StripOrder::LabelFirst);
        strip->SetCell(sitting, {GlyphName::Triangle, Ink::Good, Pick("الجلسة 1 منعقدة", "Sitting 1 in session", "Séance 1 ouverte"),
                                 Pick("منذ 10:00 · 21 وفداً", "since 10:00 · 21 present", "depuis 10:00 · 21 présents")});
        strip->SetCell(end, {GlyphName::WarningTriangle, Ink::Care, "13:08 (" + Ltr(wxString("+8")) + ")",
                             Pick("الانتهاء المتوقع للجلسة", "Predicted end of sitting", "Fin prévue")});
        strip->SetCell(recorded, {GlyphName::RecordedDisc, Ink::Good, "11:42:16",
                                  Pick("مدوَّن على القرص", "Recorded on disk", "Enregistré")});
        strip->SetWallClock("11:42:18");
        return strip;
    }

    wxWindow* Pane(int width) {
        auto* pane = new wxPanel(this);
        pane->SetMinSize(wxSize(width, -1));
        pane->SetSizer(new wxBoxSizer(wxVERTICAL));
        return pane;
    }

    wxWindow* AgendaPane() {
        wxWindow* pane = Pane(350);
        auto* header = new SectionHeader(pane, Pick("جدول الأعمال", "Agenda", "Ordre du jour"));
        header->SetSecondary(Pick("3 من 13 مختتمة", "3 of 13 closed", "3 sur 13 clos"));
        header->SetNote("F6");
        pane->GetSizer()->Add(header, 0, wxEXPAND);
        auto* list = new wxDataViewListCtrl(pane, wxID_ANY);
        PrepareList(list, Pick("جدول الأعمال", "Agenda", "Ordre du jour"));
        AppendGlyphColumn(list, Pick("حالة", "State", "État"), 0, 44);
        AppendTwoLineColumn(list, Pick("البند والحالة", "Item and state", "Point et état"), 1, 230);
        AppendTwoLineColumn(list, Pick("دقائق", "Min", "Min"), 2, 60);
        AddItem(list, GlyphName::TickedBox, Ink::Good, "1", false);
        AddItem(list, GlyphName::Triangle, Ink::Decision, "2", true);
        AddItem(list, GlyphName::TwoBars, Ink::Care, "3", false);
        AddItem(list, GlyphName::HookedArrow, Ink::Action, "4", false);
        list->SelectRow(1);
        pane->GetSizer()->Add(list, 1, wxEXPAND);
        pane->GetSizer()->Add(Speakers(pane), 1, wxEXPAND);
        auto* glyphs = new wxWrapSizer();
        for (int i = 1; i < kGlyphEnd; ++i) {
            glyphs->Add(new wxStaticBitmap(pane, wxID_ANY, Glyph(static_cast<GlyphName>(i), Colour(Ink::Decision), 24)), 0, wxALL, 4);
        }
        pane->GetSizer()->Add(glyphs, 0, wxEXPAND);
        auto* hall = new HallPanel(pane);
        hall->SetView(SampleHall(ClockState::Warning, CurrentLanguage()));
        pane->GetSizer()->Add(hall, 0, wxALIGN_CENTRE | wxALL, 6);
        return pane;
    }

    static void AddItem(wxDataViewListCtrl* list, GlyphName glyph, Ink ink, const char* number, bool current) {
        wxVector<wxVariant> row;
        row.push_back(GlyphCell(glyph, ink));
        row.push_back(TwoLineMarkup({number, FromWx(Pick("تنفيذ برنامج التعاون & المتابعة (50%) للأعوام", "Implementation of the <programme> & follow-up", "Mise en œuvre du programme & suivi")),
                                     FromWx(Pick("مختتم", "Closed", "Clos")), FromWx(Pick("بلا نتيجة", "No outcome", "Sans conclusion")), current}));
        row.push_back(TwoLineMarkup(wxString("18"), Pick("من 15", "of 15", "sur 15")));
        list->AppendItem(row);
    }

    wxWindow* MinutesPane() {
        wxWindow* pane = Pane(500);
        auto* header = new SectionHeader(pane, Pick("فقرات المحضر", "Minutes", "Procès-verbal"));
        header->SetSecondary(Pick("28–31 · 4 فقرات، قرار واحد", "28–31 · 4 paragraphs, 1 decision", "28–31 · 4 paragraphes, 1 décision"));
        header->AddButton(Pick("فقرة", "Paragraph", "Paragraphe"), "Shift+F12", {KeyButtonShape::Inline, KeyButtonStyle::Plain, GlyphName::Lines});
        header->AddButton(Pick("قرار", "Decision", "Décision"), "F12", {KeyButtonShape::Inline, KeyButtonStyle::Plain, GlyphName::Diamond, Ink::Decision});
        pane->GetSizer()->Add(header, 0, wxEXPAND);
        m_list = new ParagraphList(pane, {});
        const auto before = std::chrono::steady_clock::now();
        std::vector<ParagraphView> rows = SampleParagraphs();
        while (rows.size() < 40) {
            rows.push_back(rows[rows.size() % 6]);
            rows.back().id = std::to_string(rows.size());
        }
        m_list->Show(rows);
        const auto spent = std::chrono::steady_clock::now() - before;
        std::printf("40 rows: %lld ms\n", static_cast<long long>(std::chrono::duration_cast<std::chrono::milliseconds>(spent).count()));
        pane->GetSizer()->Add(m_list, 1, wxEXPAND);
        auto* wrapped = new wxStaticText(pane, wxID_ANY, Pick("طلبت اللجنة من الهيئة (ABCD) تقديم تقرير مرحلي عن إطلاق البرنامج بنسبة (50%) إلى الدورة القادمة في 13-14 مايو 2025، ثم عرضه.", "The Committee requested the Authority (ABCD) to submit a progress report on the launch of the programme to the next session, and to present it there.", "Le Comité a prié l’Autorité (ABCD) de présenter un rapport d’étape sur le lancement du programme à la prochaine session."));
        pane->GetSizer()->Add(WrapLabel(wrapped, 420), 0, wxEXPAND | wxALL, 8);
        return pane;
    }

    wxWindow* FloorPane() {
        wxWindow* pane = Pane(424);
        auto* header = new SectionHeader(pane, Pick("الكلمة", "Floor", "Parole"));
        header->SetSecondary(Pick("إحاطة · بدأت 11:38:06", "Briefing · began 11:38:06", "Exposé · depuis 11:38:06"));
        header->SetNote(Pick("الحد 10:00 للمؤسسات", "Limit 10:00 for institutions", "Limite 10:00"));
        pane->GetSizer()->Add(header, 0, wxEXPAND);
        for (ClockState state : kStates) {
            auto* clock = new ClockPanel(pane);
            clock->Show(SampleClock(state));
            pane->GetSizer()->Add(clock, 0, wxEXPAND | wxBOTTOM, 2);
        }
        pane->GetSizer()->Add(Buttons(pane), 0, wxEXPAND | wxALL, 8);
        return pane;
    }

    static wxSizer* Buttons(wxWindow* pane) {
        auto* grid = new wxGridSizer(3, 6, 6);
        const auto add = [&](const wxString& verb, const wxString& keys, const KeyButtonLook& look) {
            grid->Add(new KeyButton(pane, verb, keys, look), 0, wxEXPAND);
        };
        add(Pick("أعطِ الكلمة للتالي", "Give to next", "Donner au suivant"), wxString::FromUTF8("F5 · Ctrl+G"),
            {KeyButtonShape::TwoLines, KeyButtonStyle::Suggested, GlyphName::Triangle});
        add(Pick("أنهِ الكلمة", "Stop", "Arrêter"), wxString::FromUTF8("Shift+F5 · Ctrl+T"),
            {KeyButtonShape::TwoLines, KeyButtonStyle::Plain, GlyphName::TickedBox});
        add(Pick("أوقف مؤقتاً", "Pause", "Suspendre"), wxString::FromUTF8("F8 · Ctrl+B"),
            {KeyButtonShape::TwoLines, KeyButtonStyle::Plain, GlyphName::TwoBars});
        return grid;
    }

    static wxWindow* Speakers(wxWindow* pane) {
        auto* list = new wxDataViewListCtrl(pane, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxDV_VARIABLE_LINE_HEIGHT);
        PrepareList(list, Pick("قائمة المتحدثين", "List of speakers", "Liste des orateurs"));
        AppendIconTextColumn(list, Pick("الحالة", "State", "État"), 0, 130);
        AppendTextColumn(list, Pick("المطلوب", "What was asked", "Demande"), 1, 220, CellWrapping::Wrapped);
        AppendTextColumn(list, Pick("الدورة", "Session", "Session"), 2, 50);
        wxVector<wxVariant> row;
        row.push_back(StateCell(GlyphName::HalfDisc, Ink::Care, Pick("معلّق", "Pending", "En suspens")));
        row.push_back(Pick("استكمال الاستعدادات الفنية لإطلاق برنامج استخبارات الأعمال مع ABCD وEFGH", "Complete technical preparations for the programme, with ABCD and EFGH", "Achever les préparatifs techniques du programme, avec ABCD et EFGH"));
        row.push_back("40");
        list->AppendItem(row);
        row[0] = StateCell(GlyphName::Tick, Ink::Good, Pick("أُبلغ عنه", "Reported", "Rendu compte"));
        row[1] = Pick("تقرير مرحلي", "Progress report", "Rapport d’étape");
        list->AppendItem(row);
        return list;
    }

    void Shoot() {
        GdkWindow* root = gdk_get_default_root_window();
        GdkPixbuf* picture = gdk_pixbuf_get_from_window(root, 0, 0, gdk_window_get_width(root), gdk_window_get_height(root));
        gdk_pixbuf_save(picture, g_options.output.c_str(), "png", nullptr, nullptr);
        g_object_unref(picture);
        Close();
    }

    ParagraphList* m_list = nullptr;
    wxTimer m_timer;
};

class GalleryApp final : public wxApp {
public:
    bool OnInit() override {
        SetUpLanguage(g_options.language, g_options.localeDir);
        if (g_options.mode == "hall") {
            DrawHallFiles();
            return false;
        }
        (new GalleryFrame)->Show();
        return true;
    }
    [[nodiscard]] wxLayoutDirection GetLayoutDirection() const override { return CurrentLayoutDirection(); }
};

}  // namespace

}  // namespace mahdar

wxIMPLEMENT_APP_NO_MAIN(mahdar::GalleryApp);

int main(int argc, char** argv) {
    mahdar::Options& options = mahdar::g_options;
    if (argc > 1) options.language = argv[1];
    if (argc > 2) options.output = argv[2];
    if (argc > 3) options.localeDir = argv[3];
    if (argc > 4) options.mode = argv[4];
    mahdar::PrepareLanguage(options.language);
    int count = 1;
    return wxEntry(count, argv);
}
