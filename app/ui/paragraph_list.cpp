// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/ui/paragraph_list.h"

#include "app/ui/colours.h"

#include <algorithm>

namespace mahdar {

namespace {

constexpr int kScrollStep = 16;

}  // namespace

ParagraphList::ParagraphList(wxWindow* parent, ParagraphRowListener listener)
    : wxScrolledWindow(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxVSCROLL | wxTAB_TRAVERSAL),
      m_listener(std::move(listener)) {
    SetScrollRate(0, kScrollStep);
    SetBackgroundColour(Colour(Ground::Paper));
    Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        event.Skip();
        PlaceRows();
    });
}

void ParagraphList::Show(const std::vector<ParagraphView>& views) {
    std::vector<ParagraphRow*> old;
    old.swap(m_rows);
    for (const ParagraphView& view : views) {
        const auto found = std::find_if(old.begin(), old.end(), [&](ParagraphRow* row) { return row->View().id == view.id; });
        ParagraphRow* row = found == old.end() ? MakeRow() : *found;
        if (found != old.end()) old.erase(found);
        row->Show(view);
        m_rows.push_back(row);
    }
    for (ParagraphRow* row : old) {
        row->Flush();
        row->Destroy();
    }
    PlaceRows();
}

ParagraphRow* ParagraphList::Find(const std::string& id) const {
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](ParagraphRow* row) { return row->View().id == id; });
    return found == m_rows.end() ? nullptr : *found;
}

ParagraphRow* ParagraphList::Focused() const {
    const wxWindow* focus = wxWindow::FindFocus();
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&](ParagraphRow* row) { return focus && focus->GetParent() == row; });
    return found == m_rows.end() ? nullptr : *found;
}

void ParagraphList::Reveal(const std::string& id) {
    const ParagraphRow* row = Find(id);
    if (!row) return;
    const int top = row->GetPosition().y;
    const int bottom = top + row->GetSize().y;
    const int height = GetClientSize().y;
    int viewY = GetViewStart().y;
    if (top < 0) viewY += (top - kScrollStep + 1) / kScrollStep;
    if (bottom > height) viewY += std::min((bottom - height + kScrollStep - 1) / kScrollStep, top / kScrollStep);
    Scroll(-1, viewY);
}

void ParagraphList::Flush() {
    for (ParagraphRow* row : m_rows) row->Flush();
}

ParagraphRow* ParagraphList::MakeRow() {
    ParagraphRowListener listener = m_listener;
    listener.heightChanged = [this] {
        PlaceRows();
        if (m_listener.heightChanged) m_listener.heightChanged();
    };
    return new ParagraphRow(this, std::move(listener));
}

void ParagraphList::PlaceRows() {
    if (m_placing) return;
    m_placing = true;
    const int width = GetClientSize().x;
    int y = 0;
    for (ParagraphRow* row : m_rows) {
        const int height = row->HeightFor(width);
        row->SetSize(wxRect(CalcScrolledPosition(wxPoint(0, y)), wxSize(width, height)));
        y += height;
    }
    SetVirtualSize(width, y);
    m_placing = false;
}

}  // namespace mahdar
