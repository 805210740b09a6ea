// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/shell/preview_dialog.h"

#include "app/shell/dialog_place.h"
#include "app/shell/print.h"
#include "app/shell/words.h"
#include "app/ui/accessibility.h"
#include "app/ui/colours.h"
#include "app/ui/drawn_panel.h"
#include "app/ui/key_button.h"
#include "app/ui/rtl.h"
#include "app/ui/wx_strings.h"
#include "core/document/page_renderer.h"

#include <cairo.h>
#include <wx/dialog.h>
#include <wx/intl.h>
#include <wx/msgdlg.h>
#include <wx/scrolwin.h>
#include <wx/settings.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

#include <algorithm>
#include <cmath>

namespace mahdar::shell {
namespace {

constexpr double kZoomStep = 1.25;
constexpr double kSmallestZoom = 0.4;
constexpr double kLargestZoom = 4.0;
constexpr int kMargin = 10;
constexpr int kScrollStep = 20;

enum class PageFit { Width = 1, WholePage, None };

/// One page on white.
class PagePanel final : public DrawnPanel {
public:
    PagePanel(wxWindow* parent, const page::PageRenderer& pages)
        : DrawnPanel(parent, wxSize(10, 10)), m_pages(pages) {
        SetCanFocus(true);
    }

    /// The keys go here, and a screen reader finds the words of the page.
    [[nodiscard]] bool AcceptsFocus() const override { return true; }

    void Show(int page, double zoom) {
        m_page = page;
        m_zoom = zoom;
        const wxSize size(static_cast<int>(std::lround(m_pages.PageWidthPt() * zoom)),
                          static_cast<int>(std::lround(m_pages.PageHeightPt() * zoom)));
        SetMinSize(size);
        SetSize(size);
        Refresh();
    }

private:
    void Draw(cairo_t* cr, const Box& box) override {
        cairo_set_source_rgb(cr, 1, 1, 1);
        cairo_rectangle(cr, 0, 0, box.width, box.height);
        cairo_fill(cr);
        cairo_set_source_rgb(cr, 0.54, 0.54, 0.54);
        cairo_set_line_width(cr, 1);
        cairo_rectangle(cr, 0.5, 0.5, box.width - 1, box.height - 1);
        cairo_stroke(cr);
        cairo_scale(cr, m_zoom, m_zoom);
        m_pages.Draw(m_page, cr);
    }

    const page::PageRenderer& m_pages;
    int m_page = 0;
    double m_zoom = 1;
};

class PreviewDialog final : public wxDialog {
public:
    PreviewDialog(wxWindow* parent, const page::Document& document)
        : wxDialog(parent, wxID_ANY, _("Preview"), wxDefaultPosition, wxDefaultSize,
                   wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER | wxMAXIMIZE_BOX),
          m_pages(document),
          m_title(document.title) {
        m_scroll = new wxScrolledWindow(this);
        m_scroll->SetScrollRate(kScrollStep, kScrollStep);
        m_scroll->SetBackgroundColour(Colour(Ground::Line));
        m_panel = new PagePanel(m_scroll, m_pages);
        auto* inside = new wxBoxSizer(wxVERTICAL);
        inside->Add(m_panel, 0, wxALIGN_CENTRE_HORIZONTAL | wxALL, kMargin);
        m_scroll->SetSizer(inside);
        auto* column = new wxBoxSizer(wxVERTICAL);
        column->Add(Buttons(), 0, wxEXPAND | wxALL, kMargin);
        column->Add(m_scroll, 1, wxEXPAND);
        SetSizer(column);
        const wxSize most = wxGetDisplaySize();
        SetSize(wxSize(std::min(920, most.x - 80), std::min(860, most.y - 80)));
        PlaceOverCentre(*this, parent);
        Bind(wxEVT_CHAR_HOOK, &PreviewDialog::OnKey, this);
        m_scroll->Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
            event.Skip();
            if (m_fit != PageFit::None) CallAfter([this] { ShowPage(); });
        });
        Layout();
        Turn(0);
        m_panel->SetFocus();
    }

private:
    wxSizer* Buttons() {
        auto* row = new wxBoxSizer(wxHORIZONTAL);
        const auto add = [&](const wxString& verb, const wxString& key, auto act) {
            auto* button = new KeyButton(this, verb, key, {.shape = KeyButtonShape::Inline, .glyph = {}});
            button->Bind(wxEVT_BUTTON, [this, act](wxCommandEvent&) { CallAfter(act); });
            row->Add(button, 0, wxRIGHT, 6);
            return button;
        };
        m_previous = add(_("Previous page"), "PgUp", [this] { Turn(m_page - 1); });
        m_next = add(_("Next page"), "PgDn", [this] { Turn(m_page + 1); });
        m_place = OneLineLabel(new wxStaticText(this, wxID_ANY, wxString()));
        row->Add(m_place, 1, wxALIGN_CENTRE_VERTICAL | wxLEFT | wxRIGHT, 6);
        add(_("Smaller"), L"\u2212", [this] { Zoom(1 / kZoomStep); });
        add(_("Larger"), "+", [this] { Zoom(kZoomStep); });
        m_whole = add(_("Whole page"), "0", [this] { ChangeFit(); });
        add(_("Print…"), "Ctrl+P", [this] { Print(); });
        add(_("Close the preview"), "Esc", [this] { EndModal(wxID_CANCEL); });
        return row;
    }

    void Turn(int page) {
        m_page = std::clamp(page, 0, m_pages.PageCount() - 1);
        const wxString place = Filled(_("Page %1 of %2"), {wxString::Format("%d", m_page + 1),
                                                           wxString::Format("%d", m_pages.PageCount())});
        m_place->SetLabelText(place);
        SetAccessibleName(m_panel, place);
        SetAccessibleDescription(m_panel, ToWx(m_pages.TextOf(m_page)));
        Announce(m_panel, place);
        EnableButton(*m_previous, m_page > 0);
        EnableButton(*m_next, m_page + 1 < m_pages.PageCount());
        ShowPage();
        m_scroll->Scroll(0, 0);
    }

    /// A button that goes grey under the focus would take every key with it.
    void EnableButton(KeyButton& button, bool enabled) {
        if (!enabled && button.HasFocus()) m_panel->SetFocus();
        button.Enable(enabled);
    }

    /// The page as large as it is wanted now.
    void ShowPage() {
        const wxSize room = m_scroll->GetSize();
        const double acrossWidth =
            (room.x - 2 * kMargin - wxSystemSettings::GetMetric(wxSYS_VSCROLL_X)) / m_pages.PageWidthPt();
        const double whole = std::min(acrossWidth, (room.y - 2 * kMargin) / m_pages.PageHeightPt());
        if (m_fit != PageFit::None)
            m_zoom = std::clamp(m_fit == PageFit::Width ? acrossWidth : whole, kSmallestZoom, kLargestZoom);
        m_panel->Show(m_page, m_zoom);
        m_scroll->FitInside();
        m_scroll->Layout();
    }

    void Zoom(double factor) {
        m_fit = PageFit::None;
        m_zoom = std::clamp(m_zoom * factor, kSmallestZoom, kLargestZoom);
        ShowPage();
    }

    void ChangeFit() {
        m_fit = m_fit == PageFit::WholePage ? PageFit::Width : PageFit::WholePage;
        m_whole->SetWords(m_fit == PageFit::WholePage ? _("Page width") : _("Whole page"), "0");
        Layout();
        ShowPage();
    }

    /// Further on the page as long as there is more of it, then to its neighbour.
    void Leaf(int direction) {
        const int at = m_scroll->GetViewStart().y;
        const int view = m_scroll->GetClientSize().y / kScrollStep;
        const int end = std::max(0, (m_scroll->GetVirtualSize().y + kScrollStep - 1) / kScrollStep - view);
        if (direction > 0 ? at < end - 1 : at > 0)
            return m_scroll->Scroll(-1, std::clamp(at + direction * (view - 2), 0, end));
        const int before = m_page;
        Turn(m_page + direction);
        if (direction < 0 && m_page != before) m_scroll->Scroll(-1, end);
    }

    void ScrollBy(int steps) { m_scroll->Scroll(-1, std::max(0, m_scroll->GetViewStart().y + steps)); }

    void Print() {
        try {
            (void)PrintPages(this, m_pages, m_title);
        } catch (...) {
            wxMessageBox(DescribeFailure(std::current_exception()), GetTitle(), wxOK | wxICON_ERROR, this);
        }
    }

    void OnKey(wxKeyEvent& event) {
        switch (event.GetKeyCode()) {
            case WXK_ESCAPE:
                return EndModal(wxID_CANCEL);
            case WXK_PAGEDOWN:
                return Leaf(1);
            case WXK_PAGEUP:
                return Leaf(-1);
            case WXK_DOWN:
                return ScrollBy(2);
            case WXK_UP:
                return ScrollBy(-2);
            case WXK_HOME:
                return Turn(0);
            case WXK_END:
                return Turn(m_pages.PageCount() - 1);
            case '+':
            case '=':
            case WXK_NUMPAD_ADD:
                return Zoom(kZoomStep);
            case '-':
            case WXK_NUMPAD_SUBTRACT:
                return Zoom(1 / kZoomStep);
            case '0':
            case WXK_NUMPAD0:
                return ChangeFit();
            default:
                break;
        }
        if (event.ControlDown() && event.GetKeyCode() == 'P') return CallAfter([this] { Print(); });
        event.Skip();
    }

    page::PageRenderer m_pages;
    std::string m_title;
    wxScrolledWindow* m_scroll = nullptr;
    PagePanel* m_panel = nullptr;
    KeyButton* m_previous = nullptr;
    KeyButton* m_next = nullptr;
    KeyButton* m_whole = nullptr;
    wxStaticText* m_place = nullptr;
    int m_page = 0;
    double m_zoom = 1;
    PageFit m_fit = PageFit::Width;
};

}  // namespace

void ShowPreview(wxWindow* parent, const page::Document& document) {
    PreviewDialog(parent, document).ShowModal();
}

}  // namespace mahdar::shell
