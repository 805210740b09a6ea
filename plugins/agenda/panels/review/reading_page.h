// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/review/document_review.h"

#include <wx/panel.h>

#include <functional>

class wxButton;
class wxGauge;
class wxStaticText;

namespace mahdar::agenda {

/// Stands in the place of the review while the document is read for the first time, and when it cannot be
/// read.
class ReadingPage final : public wxPanel {
public:
    struct Listener {
        std::function<void()> cancel;
        std::function<void()> again;
        std::function<void()> close;
    };

    ReadingPage(wxWindow* parent, Listener listener);

    void ShowReading(const DocumentReview::Reading& reading, const std::string& fileName);
    void ShowFailure(const wxString& sentence);

private:
    wxStaticText* m_sentence;
    wxStaticText* m_share;
    wxGauge* m_gauge;
    wxButton* m_cancel;
    wxButton* m_again;
    wxButton* m_close;
};

}  // namespace mahdar::agenda
