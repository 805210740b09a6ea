// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/panels/review/review_acts.h"
#include "plugins/agenda/review/review_model.h"

#include <wx/panel.h>

#include <functional>
#include <string>
#include <vector>

class wxScrolledWindow;
class wxSizer;
class wxStaticText;

namespace mahdar {
class GrowingText;
class KeyButton;
class SectionHeader;
class StateLine;
}  // namespace mahdar

namespace mahdar::agenda {

class OrderRow;

/// The selected line: as found, the orders it may have been meant in, typing it oneself, and its neighbours.
class LinePane final : public wxPanel {
public:
    struct Listener {
        std::function<void(std::size_t order)> chosen;
        /// Typing ended: the text differs from what stood there.
        std::function<void(int line, const std::string& text)> typed;
        std::function<void(FrameAct act)> act;
    };

    LinePane(wxWindow* parent, Listener listener);

    /// A text that is being typed for the same line is left alone.
    void Show(const ReviewModel& model, int line);
    void BeginTyping();
    [[nodiscard]] bool Typing() const noexcept { return m_typing; }
    /// Tells what was typed, if anything, and puts the orders in its place.
    void EndTyping();
    /// How many orders can be chosen by number.
    [[nodiscard]] std::size_t Orders() const noexcept { return m_orders; }
    void SetFocus() override;

    using wxPanel::Show;

private:
    wxSizer* MakeBody();
    wxSizer* MakeButtons();
    KeyButton* AddButton(wxSizer* row, FrameAct act);
    void ShowOrders(const SourceLine& line, LineState state);
    void ShowLetters(const std::string& text);
    void ShowButtons(const ReviewModel& model, int line);
    void ShowNeighbour(wxStaticText* label, const ReviewModel& model, int line);
    void Reveal(const wxWindow* part);
    void FitText();
    OrderRow* RowAt(std::size_t number);

    Listener m_listener;
    SectionHeader* m_header = nullptr;
    StateLine* m_letters = nullptr;
    wxScrolledWindow* m_body = nullptr;
    wxStaticText* m_above = nullptr;
    wxStaticText* m_raw = nullptr;
    wxStaticText* m_below = nullptr;
    wxSizer* m_rowsSizer = nullptr;
    std::vector<OrderRow*> m_rows;
    OrderRow* m_typeRow = nullptr;
    wxPanel* m_typeFrame = nullptr;
    GrowingText* m_text = nullptr;
    KeyButton* m_leaveOut = nullptr;
    KeyButton* m_join = nullptr;
    KeyButton* m_right = nullptr;
    std::vector<KeyButton*> m_others;
    std::size_t m_orders = 0;
    int m_line = 0;
    std::string m_rawText;
    std::string m_before;  ///< what stood in the line when typing began
    bool m_typing = false;
    bool m_showing = false;
};

}  // namespace mahdar::agenda
