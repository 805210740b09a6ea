// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/ui/growing_text.h"

#include "app/ui/fonts.h"
#include "app/ui/wx_strings.h"

#include <gtk/gtk.h>
#include <wx/fontutil.h>

#include <algorithm>

namespace mahdar {

namespace {

constexpr const char* kRightToLeftMark = "\u200F";
constexpr const char* kLeftToRightMark = "\u200E";
constexpr int kSideMargin = 2;

/// The Arabic face brings its own wide gaps.
int LineGap(Language language) { return IsRightToLeft(language) ? 0 : 4; }

GtkTextView* ViewOf(const wxTextCtrl* text) {
    return GTK_TEXT_VIEW(gtk_bin_get_child(GTK_BIN(text->GetHandle())));
}

GtkTextBuffer* BufferOf(const wxTextCtrl* text) { return gtk_text_view_get_buffer(ViewOf(text)); }

bool StartsWithMark(const std::string& text) {
    return text.starts_with(kRightToLeftMark) || text.starts_with(kLeftToRightMark);
}

/// The Hebrew to Arabic Extended blocks and the presentation forms.
bool IsRightToLeftLetter(gunichar letter) {
    return (letter >= 0x0590 && letter <= 0x08FF) || (letter >= 0xFB1D && letter <= 0xFEFC);
}

/// GTK takes each paragraph's direction from its first strong letter and knows no other way to set it, so a text
/// that begins in the other script carries an invisible mark in front while it is shown.
bool NeedsMark(const std::string& text, Language language) {
    for (const gchar* at = text.c_str(); *at && *at != '\n'; at = g_utf8_next_char(at)) {
        const gunichar letter = g_utf8_get_char(at);
        if (g_unichar_isalpha(letter)) return IsRightToLeftLetter(letter) != IsRightToLeft(language);
    }
    return false;
}

GtkTextTag* MarkTag(GtkTextBuffer* buffer, TextMarkKind kind) {
    switch (kind) {
        case TextMarkKind::Insertion:
            return gtk_text_buffer_create_tag(buffer, nullptr, "underline", PANGO_UNDERLINE_SINGLE, "weight",
                                              PANGO_WEIGHT_BOLD, "background", "#dff3e4", "foreground", "#0f4d23",
                                              nullptr);
        case TextMarkKind::Deletion:
            return gtk_text_buffer_create_tag(buffer, nullptr, "strikethrough", TRUE, "background", "#fbe3e4",
                                              "foreground", "#8b1524", nullptr);
        case TextMarkKind::Bracket:
            return gtk_text_buffer_create_tag(buffer, nullptr, "weight", PANGO_WEIGHT_BOLD, "foreground", "#5b2a86",
                                              nullptr);
        case TextMarkKind::Doubtful: break;
    }
    return gtk_text_buffer_create_tag(buffer, nullptr, "background", "#fff1a8", "foreground", "#2e3436", "underline",
                                      PANGO_UNDERLINE_ERROR, nullptr);
}

}  // namespace

GrowingText::GrowingText(wxWindow* parent)
    : wxTextCtrl(parent, wxID_ANY, wxString(), wxDefaultPosition, wxDefaultSize,
                 wxTE_MULTILINE | wxTE_NO_VSCROLL | wxTE_BESTWRAP | wxBORDER_NONE) {
    SetFont(UiFont(FontRole::Minutes));
    GtkTextView* view = ViewOf(this);
    gtk_text_view_set_left_margin(view, kSideMargin);
    gtk_text_view_set_right_margin(view, kSideMargin);
    Bind(wxEVT_TEXT, [this](wxCommandEvent& event) {
        KeepDirection();
        event.Skip();
    });
}

void GrowingText::Show(const std::string& utf8, Language language, const std::vector<TextMark>& marks) {
    m_language = language;
    GtkTextView* view = ViewOf(this);
    gtk_widget_set_direction(GTK_WIDGET(view), IsRightToLeft(language) ? GTK_TEXT_DIR_RTL : GTK_TEXT_DIR_LTR);
    gtk_text_view_set_pixels_inside_wrap(view, LineGap(language));
    gtk_text_view_set_pixels_below_lines(view, LineGap(language));
    if (Text() != utf8) {
        const long caret = GetInsertionPoint();
        const char* mark = IsRightToLeft(language) ? kRightToLeftMark : kLeftToRightMark;
        ChangeValue(ToWx(NeedsMark(utf8, language) ? mark + utf8 : utf8));
        SetInsertionPoint(std::min(caret, GetLastPosition()));
    }
    Mark(marks);
}

std::string GrowingText::Text() const {
    std::string text = FromWx(GetValue());
    while (StartsWithMark(text)) text.erase(0, 3);
    return text;
}

int GrowingText::HeightFor(int width) const {
    const std::string text = Text();
    PangoLayout* layout = gtk_widget_create_pango_layout(GTK_WIDGET(ViewOf(this)), text.empty() ? " " : text.c_str());
    pango_layout_set_width(layout, std::max(1, width - 2 * kSideMargin) * PANGO_SCALE);
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
    const PangoFontDescription* font = nullptr;
    const wxFont ours = GetFont();
    if (ours.IsOk() && ours.GetNativeFontInfo()) font = ours.GetNativeFontInfo()->description;
    if (font) pango_layout_set_font_description(layout, font);
    int height = 0;
    pango_layout_get_pixel_size(layout, nullptr, &height);
    height += pango_layout_get_line_count(layout) * LineGap(m_language);
    g_object_unref(layout);
    return height;
}

void GrowingText::SetEditing(RowEditing editing) { SetEditable(editing == RowEditing::Editable); }

void GrowingText::KeepDirection() {
    const std::string text = FromWx(GetValue());
    if (StartsWithMark(text) || !NeedsMark(text, m_language)) return;
    GtkTextBuffer* buffer = BufferOf(this);
    GtkTextIter start;
    gtk_text_buffer_get_start_iter(buffer, &start);
    const wxEventBlocker silent(this, wxEVT_TEXT);
    gtk_text_buffer_insert(buffer, &start, IsRightToLeft(m_language) ? kRightToLeftMark : kLeftToRightMark, -1);
}

void GrowingText::Mark(const std::vector<TextMark>& marks) {
    GtkTextBuffer* buffer = BufferOf(this);
    // Marks of the text as it was would stay where they stood.
    for (GtkTextTag* tag : m_marks) gtk_text_tag_table_remove(gtk_text_buffer_get_tag_table(buffer), tag);
    m_marks.clear();
    const int shift = StartsWithMark(FromWx(GetValue())) ? 1 : 0;
    for (const TextMark& mark : marks) {
        GtkTextIter begin;
        GtkTextIter end;
        gtk_text_buffer_get_iter_at_offset(buffer, &begin, mark.begin + shift);
        gtk_text_buffer_get_iter_at_offset(buffer, &end, mark.end + shift);
        m_marks.push_back(MarkTag(buffer, mark.kind));
        gtk_text_buffer_apply_tag(buffer, m_marks.back(), &begin, &end);
    }
}

}  // namespace mahdar
