// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "app/ui/paragraph_row.h"

#include <vector>

#include <wx/scrolwin.h>

namespace mahdar {

/// The rows of one item, one under the other, each as high as its text. Rows that stay keep their caret.
class ParagraphList final : public wxScrolledWindow {
public:
    /// The listener's heightChanged is called after the list has laid itself out.
    ParagraphList(wxWindow* parent, ParagraphRowListener listener);

    void Show(const std::vector<ParagraphView>& views);
    /// nullptr when there is no row of that id.
    [[nodiscard]] ParagraphRow* Find(const std::string& id) const;
    /// The row that holds the caret, or nullptr.
    [[nodiscard]] ParagraphRow* Focused() const;
    /// Scrolls so that the row is visible; the focus stays where it is.
    void Reveal(const std::string& id);
    /// Records at once whatever was typed in any row.
    void Flush();

    using wxScrolledWindow::Show;
    /// Appearing must not pull the focus into the first row.
    [[nodiscard]] bool AcceptsFocus() const override { return false; }

private:
    ParagraphRow* MakeRow();
    void PlaceRows();

    ParagraphRowListener m_listener;
    std::vector<ParagraphRow*> m_rows;
    bool m_placing = false;
};

}  // namespace mahdar
