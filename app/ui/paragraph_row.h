// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "app/ui/drawn_panel.h"
#include "app/ui/paragraph_view.h"
#include "app/ui/typing_pause.h"

#include <functional>

#include <wx/timer.h>

namespace mahdar {

class GrowingText;

/// What a row tells the panel it stands in. Empty functions are allowed.
struct ParagraphRowListener {
    /// Typed text is due to be recorded: after a pause of typing, and at the latest after 2 s.
    std::function<void(const std::string& id, Language language, const std::string& text)> textChanged;
    std::function<void(const std::string& id)> focused;
    std::function<void(const std::string& id, Language language)> languageClicked;
    /// The text needs another number of lines.
    std::function<void()> heightChanged;
};

/// One paragraph of the minutes. Number, kind and languages are drawn, only the body is a control, so that forty
/// rows cost forty text boxes. The row never takes the focus by itself.
class ParagraphRow final : public DrawnPanel {
public:
    ParagraphRow(wxWindow* parent, ParagraphRowListener listener);

    /// Text that is being typed and not yet recorded is left alone.
    void Show(const ParagraphView& view);
    [[nodiscard]] const ParagraphView& View() const { return m_view; }
    [[nodiscard]] std::string Text() const;
    [[nodiscard]] int HeightFor(int width) const;
    /// Puts the caret into the body; only for an act by which the user asked for it.
    void FocusBody();
    /// Records at once what was typed; call it before the row is destroyed or the session is closed.
    void Flush();

    using wxPanel::Show;

protected:
    void Draw(cairo_t* cr, const Box& box) override;

private:
    void OnTyped();
    void OnFocus(bool gained);
    void OnClick(const wxPoint& position);
    void PlaceBody();
    [[nodiscard]] wxRect BodyRect(const wxSize& size) const;
    void DrawGround(cairo_t* cr, const Box& box) const;
    void DrawHead(cairo_t* cr, const Box& box) const;
    void DrawLanguages(cairo_t* cr, const Box& box) const;

    ParagraphRowListener m_listener;
    ParagraphView m_view;
    GrowingText* m_body;
    TypingPause m_pause;
    wxTimer m_timer;
    int m_bodyHeight = 0;
    bool m_active = false;
};

}  // namespace mahdar
