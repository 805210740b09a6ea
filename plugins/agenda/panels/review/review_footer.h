// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/panels/review/review_acts.h"
#include "plugins/agenda/review/review_model.h"

#include <wx/panel.h>

#include <functional>

class wxStaticText;

namespace mahdar {
class KeyButton;
}

namespace mahdar::agenda {

/// How the review ends, and a sentence about what the document does not give.
class ReviewFooter final : public wxPanel {
public:
    ReviewFooter(wxWindow* parent, std::function<void(FrameAct)> act);

    void Show(const ReviewModel& model);
    void SetFocus() override;

    using wxPanel::Show;

private:
    wxStaticText* m_note;
    KeyButton* m_accept = nullptr;
};

}  // namespace mahdar::agenda
