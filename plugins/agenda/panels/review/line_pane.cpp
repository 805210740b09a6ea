// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/panels/review/line_pane.h"

#include "app/ui/accessibility.h"
#include "app/ui/growing_text.h"
#include "app/ui/rtl.h"
#include "app/ui/section_header.h"
#include "app/ui/state_line.h"
#include "app/ui/two_line_list.h"
#include "app/ui/wx_strings.h"
#include "plugins/agenda/panels/review/order_row.h"
#include "plugins/agenda/panels/review/review_words.h"
#include "plugins/agenda/read/text_tools.h"

#include <wx/scrolwin.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/translation.h>
#include <wx/wrapsizer.h>

#include <algorithm>

namespace mahdar::agenda {

namespace {

constexpr int kMargin = 10;
constexpr int kLabelWidth = 200;
constexpr std::size_t kMostOrders = 9;
constexpr double kLeastProbability = 0.005;
constexpr std::size_t kAlwaysShown = 3;

wxStaticText* Quiet(wxWindow* parent) {
    auto* label = new wxStaticText(parent, wxID_ANY, wxString());
    label->SetFont(UiFont(FontRole::Secondary));
    label->SetForegroundColour(Colour(Ink::Secondary));
    return EllipsizeLabel(label);
}

void Relabel(wxStaticText* label, const wxString& text) {
    if (label->GetLabelText() == text) return;
    label->SetLabelText(text);
    label->SetToolTip(text);
}

Language LanguageOf(const std::string& text) {
    const std::u32string letters = Decode(text);
    const bool arabic = std::any_of(letters.begin(), letters.end(), IsArabicLetter);
    return arabic ? Language::Arabic : Language::English;
}

/// The orders worth showing: never one that is all but impossible, unless there are hardly any others.
std::vector<LineCandidate> OrdersOf(const SourceLine& line) {
    std::vector<LineCandidate> orders;
    for (const LineCandidate& order : line.candidates) {
        if (orders.size() == kMostOrders ||
            (orders.size() >= kAlwaysShown && order.probability < kLeastProbability))
            break;
        orders.push_back(order);
    }
    return orders;
}

}  // namespace

LinePane::LinePane(wxWindow* parent, Listener listener) : wxPanel(parent), m_listener(std::move(listener)) {
    SetBackgroundColour(Colour(Ground::Window));
    m_header = new SectionHeader(this, _("No line is selected"));
    m_letters = new StateLine(m_header, FontRole::Secondary);
    m_header->AddControl(m_letters);
    m_body = new wxScrolledWindow(this, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxVSCROLL);
    m_body->SetScrollRate(0, 8);
    m_body->SetBackgroundColour(Colour(Ground::Window));
    m_body->SetSizer(MakeBody());
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(m_header, 0, wxEXPAND);
    column->Add(m_body, 1, wxEXPAND);
    column->Add(MakeButtons(), 0, wxEXPAND | wxLEFT | wxRIGHT | wxBOTTOM, kMargin);
    SetSizer(column);
}

wxSizer* LinePane::MakeBody() {
    m_above = Quiet(m_body);
    m_raw = WrapLabel(new wxStaticText(m_body, wxID_ANY, wxString()), kLabelWidth);
    auto* rows = new wxBoxSizer(wxVERTICAL);
    m_rowsSizer = rows;
    RowAt(0);
    m_typeRow = new OrderRow(m_body, m_rows.front(), [this] {
        if (!m_showing) m_listener.act(FrameAct::TypeIt);
    });
    m_typeRow->Show(EscapeMarkup(FromWx(_("Type the line yourself…"))), _("Type the line yourself…"),
                    ToWx(KeyOf(FrameAct::TypeIt)));
    m_typeFrame = new wxPanel(m_body);
    m_typeFrame->SetBackgroundColour(Colour(Ground::Selection));
    auto* inner = new wxPanel(m_typeFrame);
    inner->SetBackgroundColour(Colour(Ground::Paper));
    m_text = new GrowingText(inner);
    SetAccessibleName(m_text, _("The line as it should read"));
    auto* innerSizer = new wxBoxSizer(wxVERTICAL);
    innerSizer->Add(m_text, 1, wxEXPAND | wxALL, 4);
    inner->SetSizer(innerSizer);
    auto* frameSizer = new wxBoxSizer(wxVERTICAL);
    frameSizer->Add(inner, 1, wxEXPAND | wxALL, 1);
    m_typeFrame->SetSizer(frameSizer);
    m_typeFrame->Hide();
    m_text->Bind(wxEVT_TEXT, [this](wxCommandEvent& event) {
        event.Skip();
        if (!m_typing) return;
        ShowLetters(m_text->Text());
        FitText();
    });
    m_below = Quiet(m_body);
    auto* column = new wxBoxSizer(wxVERTICAL);
    const auto add = [&](wxWindow* window, int gap) {
        column->AddSpacer(gap);
        column->Add(window, 0, wxEXPAND | wxLEFT | wxRIGHT, kMargin);
    };
    add(m_above, 6);
    add(m_raw, 4);
    column->AddSpacer(6);
    column->Add(rows, 0, wxEXPAND | wxLEFT | wxRIGHT, kMargin);
    add(m_typeRow, 0);
    add(m_typeFrame, 0);
    add(m_below, 6);
    column->AddSpacer(4);
    return column;
}

wxSizer* LinePane::MakeButtons() {
    auto* row = new wxWrapSizer(wxHORIZONTAL, wxREMOVE_LEADING_SPACES);
    m_right = AddButton(row, FrameAct::RightNext);
    m_leaveOut = AddButton(row, FrameAct::LeaveOut);
    m_join = AddButton(row, FrameAct::Join);
    m_others.push_back(AddButton(row, FrameAct::MoveTo));
    m_others.push_back(AddButton(row, FrameAct::SetKind));
    return row;
}

KeyButton* LinePane::AddButton(wxSizer* row, FrameAct act) {
    const auto style = act == FrameAct::RightNext ? KeyButtonStyle::Suggested : KeyButtonStyle::Plain;
    auto* button = new KeyButton(this, Translated(ButtonWords(act)), ToWx(KeyOf(act)),
                                 {KeyButtonShape::Inline, style, {}, Ink::Text});
    button->Bind(wxEVT_BUTTON, [this, act](wxCommandEvent&) { m_listener.act(act); });
    row->Add(button, 0, wxRIGHT | wxTOP, 6);
    return button;
}

OrderRow* LinePane::RowAt(std::size_t number) {
    while (m_rows.size() <= number) {
        OrderRow* leader = m_rows.empty() ? nullptr : m_rows.front();
        auto* row = new OrderRow(m_body, leader, [this, order = m_rows.size()] {
            if (!m_showing) m_listener.chosen(order);
        });
        m_rowsSizer->Add(row, 0, wxEXPAND | wxBOTTOM, 4);
        m_rows.push_back(row);
    }
    return m_rows[number];
}

void LinePane::Show(const ReviewModel& model, int number) {
    if (m_typing && number == m_line) return ShowNeighbour(m_below, model, model.NextLine(number));
    const SourceLine* line = model.Line(number);
    m_line = line == nullptr ? 0 : number;
    m_header->SetTitle(line == nullptr ? _("No line is selected")
                                       : Filled(_("Line %1"), {Ltr(Number(number))}));
    const LineState state = model.StateOf(number);
    const Look look = LookOf(state);
    const wxString reason = line == nullptr ? wxString() : ReasonWords(*line);
    m_header->SetSecondary(line == nullptr  ? wxString()
                           : reason.empty() ? look.word
                                            : look.word + ToWx(" · ") + reason);
    m_body->wxWindow::Show(line != nullptr);
    m_letters->wxWindow::Show(line != nullptr);
    ShowButtons(model, number);
    if (line == nullptr) return;
    m_rawText = line->raw;
    ShowNeighbour(m_above, model, model.PreviousLine(number));
    ShowNeighbour(m_below, model, model.NextLine(number));
    Relabel(m_raw, Filled(_("As found: %1"), {Directed(line->raw)}));
    ShowOrders(*line, state);
    ShowLetters(line->restored);
    m_before = line->restored;
    m_text->Show(line->restored, LanguageOf(line->restored), {});
    Layout();
    m_body->FitInside();
}

void LinePane::ShowNeighbour(wxStaticText* label, const ReviewModel& model, int number) {
    const SourceLine* line = model.Line(number);
    label->Show(line != nullptr);
    Relabel(label, line == nullptr ? wxString() : Ltr(Number(number)) + "  " + Directed(line->restored));
}

void LinePane::ShowOrders(const SourceLine& line, LineState state) {
    std::vector<LineCandidate> orders = OrdersOf(line);
    const bool known = std::any_of(orders.begin(), orders.end(),
                                   [&](const LineCandidate& order) { return order.text == line.restored; });
    const bool typed = state == LineState::Done && !known;
    if (orders.empty()) orders.push_back({line.restored, 1, -1});
    m_orders = line.candidates.empty() ? 0 : orders.size();
    m_showing = true;
    for (std::size_t i = 0; i < std::max(orders.size(), m_rows.size()); ++i) {
        OrderRow* row = RowAt(i);
        row->Show(i < orders.size());
        if (i >= orders.size()) continue;
        const std::string& text = orders[i].text;
        row->Show(DoubtMarkup(text, DoubtfulWords(line, text)),
                  Filled(_("Order %1: %2"), {Number(static_cast<int>(i) + 1), ToWx(text)}),
                  m_orders > 0 ? Number(static_cast<int>(i) + 1) : wxString());
        row->Check(!typed && text == line.restored);
    }
    m_typeRow->Check(typed);
    const wxString words =
        typed ? Filled(_("Typed: %1"), {Directed(line.restored)}) : _("Type the line yourself…");
    m_typeRow->Show(EscapeMarkup(FromWx(words)), words, ToWx(KeyOf(FrameAct::TypeIt)));
    m_showing = false;
}

void LinePane::ShowLetters(const std::string& text) {
    const Look look = LettersLook(CompareLetters(m_rawText, text));
    m_letters->Set(look.glyph, look.ink, look.word);
    m_header->Layout();
}

void LinePane::ShowButtons(const ReviewModel& model, int number) {
    const SourceLine* line = model.Line(number);
    const bool noise = line != nullptr && line->kind == LineKind::Noise;
    for (KeyButton* button : m_others) button->Enable(line != nullptr);
    m_right->Enable(line != nullptr);
    m_leaveOut->Enable(line != nullptr);
    m_join->Enable(line != nullptr && !noise);
    m_leaveOut->SetWords(noise ? _("Part of the text") : Translated(RowOf(FrameAct::LeaveOut).label),
                         ToWx(KeyOf(FrameAct::LeaveOut)));
    const bool joined = model.Said().joined.contains(number);
    m_join->SetWords(Translated(ButtonWords(joined ? FrameAct::Part : FrameAct::Join)),
                     ToWx(KeyOf(FrameAct::Join)));
}

void LinePane::BeginTyping() {
    if (m_line == 0 || m_typing) return m_text->SetFocus();
    m_typing = true;
    m_showing = true;
    m_typeRow->Check(true);
    for (OrderRow* row : m_rows) row->Check(false);
    m_showing = false;
    m_typeFrame->Show();
    FitText();
    m_text->SetFocus();
    m_text->SetInsertionPointEnd();
    Layout();
    m_body->FitInside();
    Reveal(m_typeFrame);
}

/// Scrolls just so far that the whole of it is in sight.
void LinePane::Reveal(const wxWindow* part) {
    int unit = 0;
    m_body->GetScrollPixelsPerUnit(nullptr, &unit);
    const int below = part->GetPosition().y + part->GetSize().y - m_body->GetClientSize().y;
    if (unit > 0 && below > 0) m_body->Scroll(-1, m_body->GetViewStart().y + (below + unit - 1) / unit);
}

void LinePane::FitText() {
    constexpr int kFrame = 12;
    const int height = m_text->HeightFor(std::max(100, m_typeRow->GetSize().x - kFrame));
    if (m_text->GetMinSize().y == height) return;
    m_text->SetMinSize(wxSize(60, height));
    m_body->Layout();
    m_body->FitInside();
    Reveal(m_typeFrame);
}

void LinePane::EndTyping() {
    if (!m_typing) return;
    m_typing = false;
    m_typeFrame->Hide();
    const std::string text = m_text->Text();
    if (text != m_before) m_listener.typed(m_line, text);
    Layout();
    m_body->FitInside();
}

void LinePane::SetFocus() {
    const auto checked = std::find_if(m_rows.begin(), m_rows.end(),
                                      [](OrderRow* row) { return row->IsShown() && row->Checked(); });
    (checked == m_rows.end() ? m_typeRow : *checked)->SetFocus();
}

}  // namespace mahdar::agenda
