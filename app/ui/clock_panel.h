// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "app/ui/clock_view.h"
#include "app/ui/drawn_panel.h"

namespace mahdar {

/// The speaker's clock beside the list. Its accessible name is always current; it is spoken of its own accord only
/// when the state changes.
class ClockPanel final : public DrawnPanel {
public:
    explicit ClockPanel(wxWindow* parent);

    /// Repaints only if something visible changed.
    void Show(const ClockView& view);
    /// Named in what the screen reader says.
    void SetSpeaker(const std::string& name);
    /// Says the time now, whatever changed or not.
    void Speak();

    using wxPanel::Show;

protected:
    void Draw(cairo_t* cr, const Box& box) override;

private:
    void Name();

    ClockView m_view;
    std::string m_speaker;
};

}  // namespace mahdar
