// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "app/ui/paragraph_view.h"

#include <string>
#include <vector>

#include <wx/panel.h>

class wxScrolledWindow;

namespace mahdar {

class GrowingText;

enum class TextSize { Normal = 1, Large };

/// A read-only text in its own language's direction, with marks; scrolls when it is longer than its place.
/// A thin line runs round it.
class LargeText final : public wxPanel {
public:
    LargeText(wxWindow* parent, const wxString& accessibleName, TextSize size);

    void Show(const std::string& text, Language language, const std::vector<TextMark>& marks = {});
    /// The words that are selected.
    [[nodiscard]] std::string Selected() const;
    [[nodiscard]] GrowingText& Text() { return *m_text; }

    using wxPanel::Show;

private:
    void Place();

    wxScrolledWindow* m_scroll;
    GrowingText* m_text;
};

}  // namespace mahdar
