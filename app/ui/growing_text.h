// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "app/ui/paragraph_view.h"

#include <wx/textctrl.h>

typedef struct _GtkTextTag GtkTextTag;

namespace mahdar {

/// A multi-line text without frame or scroll bar whose height follows from its text, and whose paragraphs run in
/// the direction of a given language even where they begin with a name in the other script.
class GrowingText final : public wxTextCtrl {
public:
    explicit GrowingText(wxWindow* parent);

    /// Replaces text and marks without an event and without moving the focus; the caret stays where it was.
    void Show(const std::string& utf8, Language language, const std::vector<TextMark>& marks);
    [[nodiscard]] std::string Text() const;
    /// Pixels needed at that width, at least one line.
    [[nodiscard]] int HeightFor(int width) const;
    void SetEditing(RowEditing editing);

    using wxTextCtrl::Show;

private:
    void KeepDirection();
    void Mark(const std::vector<TextMark>& marks);

    Language m_language = Language::Arabic;
    std::vector<GtkTextTag*> m_marks;  // owned by the buffer
};

}  // namespace mahdar
