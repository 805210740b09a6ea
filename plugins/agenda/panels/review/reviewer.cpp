// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/panels/review/reviewer.h"

#include "plugins/agenda/import/session_filler.h"
#include "plugins/agenda/panels/review/review_frame.h"
#include "plugins/agenda/review/document_review.h"

#include <wx/app.h>

#include <utility>

namespace mahdar::agenda {

namespace {

class ReviewWindow final : public AgendaReview {
public:
    ReviewWindow(wxWindow* parent, ReviewRequest request, const std::filesystem::path& folder)
        : m_base(std::move(request.base)),
          m_accept(std::move(request.accept)),
          m_closed(std::move(request.closed)),
          m_review(std::make_shared<DocumentReview>(
              std::move(request.document), NamesOf(m_base), folder,
              [](std::function<void()> act) { wxTheApp->CallAfter(std::move(act)); })) {
        Make(parent);
    }
    ~ReviewWindow() override {
        if (m_frame != nullptr) m_frame->Vanish();
    }

    void Raise() override {
        if (m_frame == nullptr) return;
        if (m_frame->IsIconized()) m_frame->Iconize(false);
        m_frame->Raise();
    }

    void Remake(wxWindow* parent) override {
        if (m_frame == nullptr) return;
        const wxRect place = m_frame->GetRect();
        const bool maximized = m_frame->IsMaximized();
        const int line = m_frame->Line();
        std::exchange(m_frame, nullptr)->Vanish();
        Make(parent);
        m_frame->SetSize(place);
        if (maximized) m_frame->Maximize();
        m_frame->GoTo(line);
    }

private:
    void Make(wxWindow* parent) {
        m_frame = new ReviewFrame(parent, m_review, {[this] { return Accept(); }, [this] { Closed(); }});
        m_frame->Show();
    }

    bool Accept() {
        ChangeBuilder change(m_base);
        m_review->Fill(change);
        Session session = m_base;
        Applier::Apply(session, change.Take());
        return m_accept(std::move(session));
    }

    void Closed() {
        m_frame = nullptr;
        if (m_closed) m_closed();
    }

    Session m_base;
    std::function<bool(Session)> m_accept;
    std::function<void()> m_closed;
    std::shared_ptr<DocumentReview> m_review;  // the window may live one event longer than we do
    ReviewFrame* m_frame = nullptr;
};

}  // namespace

DocumentReviewer::DocumentReviewer(std::filesystem::path folder) : m_folder(std::move(folder)) {}

std::unique_ptr<AgendaReview> DocumentReviewer::Open(wxWindow* parent, ReviewRequest request) {
    return std::make_unique<ReviewWindow>(parent, std::move(request), m_folder);
}

}  // namespace mahdar::agenda
