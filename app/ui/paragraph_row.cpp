// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/ui/paragraph_row.h"

#include "app/ui/accessibility.h"
#include "app/ui/clock_drawing.h"
#include "app/ui/fonts.h"
#include "app/ui/glyph_drawing.h"
#include "app/ui/growing_text.h"
#include "app/ui/rtl.h"
#include "app/ui/wx_strings.h"

#include <cairo.h>

#include <algorithm>

namespace mahdar {

namespace {

constexpr int kEdge = 4;
constexpr int kNumberWidth = 44;
constexpr int kLanguagesWidth = 118;
constexpr int kHeadHeight = 28;
constexpr int kBottom = 8;
constexpr int kLanguageTop = 8;
constexpr int kLanguagePitch = 20;
constexpr double kPixelsPerPoint = 96.0 / 72.0;

Rgb ToRgb(const wxColour& colour) {
    return {static_cast<std::uint32_t>(colour.Red() << 16 | colour.Green() << 8 | colour.Blue())};
}

TextStyle Style(FontRole role, TextWeight weight, Ink ink) {
    const auto direction = IsInterfaceRightToLeft() ? TextDirection::RightToLeft : TextDirection::LeftToRight;
    return {kInterfaceFamilies, PointsOf(role) * kPixelsPerPoint, weight, ToRgb(Colour(ink)), direction};
}

TextEdge StartEdge() { return IsInterfaceRightToLeft() ? TextEdge::Right : TextEdge::Left; }

/// Offsets count from the reading start.
double At(const Box& box, double offset) {
    return IsInterfaceRightToLeft() ? box.Right() - offset : box.x + offset;
}

void DrawSign(cairo_t* cr, const Box& box, GlyphName glyph, Ink ink, double offset, double middle) {
    constexpr double kSize = 14;
    const double x = IsInterfaceRightToLeft() ? At(box, offset) - kSize : At(box, offset);
    DrawGlyph(cr, glyph, x, middle - kSize / 2, kSize, ToRgb(Colour(ink)),
              FacingFor(glyph, IsInterfaceRightToLeft()));
}

void DrawDots(cairo_t* cr, double x, const Box& box) {
    for (double y = 3; y < box.height; y += 8) cairo_rectangle(cr, x, y, kEdge, kEdge);
    cairo_fill(cr);
}

std::chrono::milliseconds Now() {
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

}  // namespace

ParagraphRow::ParagraphRow(wxWindow* parent, ParagraphRowListener listener)
    : DrawnPanel(parent, wxSize(320, 80)), m_listener(std::move(listener)), m_body(new GrowingText(this)) {
    m_body->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { OnTyped(); });
    m_body->Bind(wxEVT_KEY_DOWN, [this](wxKeyEvent& event) {
        event.Skip();
        if (m_pause.IsDue(Now())) Flush();
    });
    m_body->Bind(wxEVT_SET_FOCUS, [this](wxFocusEvent& event) {
        event.Skip();
        OnFocus(true);
    });
    m_body->Bind(wxEVT_KILL_FOCUS, [this](wxFocusEvent& event) {
        event.Skip();
        OnFocus(false);
    });
    m_timer.Bind(wxEVT_TIMER, [this](wxTimerEvent&) { Flush(); });
    Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        event.Skip();
        PlaceBody();
    });
    Bind(wxEVT_LEFT_DOWN, [this](wxMouseEvent& event) { OnClick(event.GetPosition()); });
    SetAccessibleRole(this, AccessibleRole::Section);
}

void ParagraphRow::Show(const ParagraphView& view) {
    if (view == m_view && !m_pause.Pending()) return;
    // Both are kept while a text is being typed: an older state of it may just be coming back from the record.
    const bool keepText = m_pause.Pending() && view.id == m_view.id && view.language == m_view.language;
    m_view = view;
    if (keepText) {
        m_view.text = Text();
    } else {
        m_pause.Recorded();
        m_timer.Stop();
        m_body->Show(view.text, view.language, view.marks);
    }
    m_body->SetEditing(view.editing);
    const bool note = view.kind == ParagraphKind::Note;
    m_body->SetBackgroundColour(Colour(note ? Ground::Note : Ground::Paper));
    SetAccessibleName(this, ToWx(ParagraphSpoken(view)));
    SetAccessibleName(m_body, ToWx(ParagraphSpoken(view)));
    PlaceBody();
    Refresh(false);
}

std::string ParagraphRow::Text() const { return m_body->Text(); }

int ParagraphRow::HeightFor(int width) const {
    const int lines = static_cast<int>(m_view.languages.size());
    const int languages = kLanguageTop + lines * kLanguagePitch + kBottom;
    const int body = kHeadHeight + m_body->HeightFor(BodyRect(wxSize(width, 0)).width) + kBottom;
    return std::max(languages, body);
}

void ParagraphRow::FocusBody() { m_body->SetFocus(); }

void ParagraphRow::Flush() {
    m_timer.Stop();
    if (!m_pause.Pending()) return;
    m_pause.Recorded();
    m_view.text = Text();
    if (m_listener.textChanged) m_listener.textChanged(m_view.id, m_view.language, m_view.text);
}

void ParagraphRow::OnTyped() {
    if (const auto wait = m_pause.Typed(Now())) m_timer.StartOnce(static_cast<int>(std::max<long long>(1, wait->count())));
    if (m_body->HeightFor(m_body->GetSize().x) != m_bodyHeight && m_listener.heightChanged) m_listener.heightChanged();
}

void ParagraphRow::OnFocus(bool gained) {
    m_active = gained;
    if (!gained) Flush();
    if (gained && m_listener.focused) m_listener.focused(m_view.id);
    Refresh(false);
}

void ParagraphRow::OnClick(const wxPoint& position) {
    const int width = GetClientSize().x;
    const int fromEnd = IsInterfaceRightToLeft() ? position.x : width - position.x;
    const int line = (position.y - kLanguageTop) / kLanguagePitch;
    const bool onLanguage = fromEnd < kLanguagesWidth && line >= 0 && line < static_cast<int>(m_view.languages.size());
    if (!onLanguage) {
        FocusBody();
    } else if (m_listener.languageClicked) {
        m_listener.languageClicked(m_view.id, m_view.languages[static_cast<std::size_t>(line)].language);
    }
}

wxRect ParagraphRow::BodyRect(const wxSize& size) const {
    const int width = std::max(40, size.x - kEdge - kNumberWidth - kLanguagesWidth - 8);
    const int start = kEdge + kNumberWidth;
    const int x = IsInterfaceRightToLeft() ? size.x - start - width : start;
    return {x, kHeadHeight, width, std::max(1, size.y - kHeadHeight - kBottom)};
}

void ParagraphRow::PlaceBody() {
    wxRect body = BodyRect(GetClientSize());
    m_bodyHeight = m_body->HeightFor(body.width);
    body.height = m_bodyHeight;
    m_body->SetSize(body);
}

void ParagraphRow::DrawGround(cairo_t* cr, const Box& box) const {
    const bool note = m_view.kind == ParagraphKind::Note;
    SetSource(cr, ToRgb(Colour(note ? Ground::Note : m_active ? Ground::Active : Ground::Paper)));
    cairo_paint(cr);
    SetSource(cr, ToRgb(Colour(Ground::Line)));
    cairo_rectangle(cr, 0, box.height - 1, box.width, 1);
    cairo_fill(cr);
    const double x = IsInterfaceRightToLeft() ? box.width - kEdge : 0;
    SetSource(cr, ToRgb(Colour(LookOf(m_view.kind).ink)));
    if (note) {
        DrawDots(cr, x, box);
    } else if (m_view.kind != ParagraphKind::Narrative) {
        cairo_rectangle(cr, x, 0, kEdge, box.height);
        cairo_fill(cr);
    }
    if (!m_active) return;
    SetSource(cr, ToRgb(Colour(Ground::Selection)));
    cairo_set_line_width(cr, 2);
    cairo_rectangle(cr, 1, 1, box.width - 2, box.height - 2);
    cairo_stroke(cr);
    const wxRect body = m_body->GetRect().Inflate(3, 2);
    SetSource(cr, ToRgb(Colour(Ink::Secondary)));
    cairo_set_line_width(cr, 1);
    RoundedBox(cr, {body.x + 0.5, body.y + 0.5, body.width - 1.0, body.height - 1.0}, 3);
    cairo_stroke_preserve(cr);
    SetSource(cr, ToRgb(Colour(note ? Ground::Note : Ground::Paper)));
    cairo_fill(cr);
}

void ParagraphRow::DrawHead(cairo_t* cr, const Box& box) const {
    constexpr double kMiddle = 16;
    const StateLook look = LookOf(m_view.kind);
    const ShapedText number(cr, m_view.number, Style(FontRole::Body, TextWeight::Bold, Ink::Text));
    number.DrawMiddle(At(box, kEdge + kNumberWidth / 2.0 - 4), kMiddle, TextEdge::Centre);
    double offset = kEdge + kNumberWidth + 2;
    DrawSign(cr, box, look.glyph, look.ink, offset, kMiddle);
    offset += 20;
    const ShapedText word(cr, look.word, Style(FontRole::Secondary, TextWeight::Bold, look.ink));
    word.DrawMiddle(At(box, offset), kMiddle, StartEdge());
    if (m_view.source.empty()) return;
    offset += word.Width() + 6;
    const double room = box.width - offset - kLanguagesWidth - 8;
    if (room < 30) return;
    const ShapedText source(cr, "· " + m_view.source, Style(FontRole::Secondary, TextWeight::Regular, Ink::Secondary),
                            TextBreaking::Ellipsized, room, StartEdge());
    source.DrawMiddle(At(box, offset), kMiddle, StartEdge());
}

void ParagraphRow::DrawLanguages(cairo_t* cr, const Box& box) const {
    const double offset = box.width - kLanguagesWidth + 4;
    double middle = kLanguageTop + kLanguagePitch / 2.0;
    const double room = kLanguagesWidth - 12;
    if (!m_view.remark.empty()) {
        const ShapedText remark(cr, m_view.remark, Style(FontRole::Secondary, TextWeight::Regular, Ink::Secondary),
                                TextBreaking::Ellipsized, room, StartEdge());
        remark.DrawMiddle(At(box, offset), middle, StartEdge());
        return;
    }
    for (const LanguageStatus& status : m_view.languages) {
        const StateLook look = LookOf(status.status);
        const ShapedText tag(cr, std::string(Code(status.language)), Style(FontRole::Key, TextWeight::Bold, Ink::Text));
        tag.DrawMiddle(At(box, offset), middle, StartEdge());
        DrawSign(cr, box, look.glyph, look.ink, offset + 20, middle);
        const ShapedText word(cr, look.word, Style(FontRole::Secondary, TextWeight::Regular, look.ink));
        word.DrawMiddle(At(box, offset + 40), middle, StartEdge());
        middle += kLanguagePitch;
    }
}

void ParagraphRow::Draw(cairo_t* cr, const Box& box) {
    DrawGround(cr, box);
    DrawHead(cr, box);
    DrawLanguages(cr, box);
}

}  // namespace mahdar
