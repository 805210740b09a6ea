// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/base/signal.h"
#include "plugins/agenda/panels/review/review_acts.h"
#include "plugins/agenda/review/document_review.h"
#include "plugins/agenda/review/structure_tree.h"

#include <wx/frame.h>
#include <wx/timer.h>

#include <functional>
#include <map>
#include <memory>
#include <vector>

class wxInfoBar;
class wxSplitterWindow;
class wxStaticText;

namespace mahdar::agenda {

class FindingsPane;
class LinePane;
class PartsPane;
class ReadingPage;
class ReviewFooter;
class ReviewStrip;
class SourcePane;
class StructurePane;

/// The window of one review: three lists over two panes, all showing one selected line.
///   selection in any list -> GoTo(line) -> all panes;  key, button, menu row -> Do(act) -> DocumentReview ->
///   ShowAll
class ReviewFrame final : public wxFrame {
public:
    struct Listener {
        /// Makes the session; false if the user thought better of it. May throw.
        std::function<bool()> accept;
        /// The window is about to go.
        std::function<void()> closed;
    };

    /// Reads the document unless that was done already.
    ReviewFrame(wxWindow* parent, std::shared_ptr<DocumentReview> review, Listener listener);

    [[nodiscard]] int Line() const noexcept { return m_line; }
    void GoTo(int line);
    /// Goes without a question and without telling anybody; what was said is kept.
    void Vanish();

private:
    void MakeBars();
    void MakeMenus();
    void MakeMain();
    void PlaceSashes();

    void OnKey(wxKeyEvent& event);
    bool OnBareKey(const std::string& key);
    void OnClose(wxCloseEvent& event);
    void OnRead();
    void OnWorked();
    void ShowReading();
    void ShowMain();

    void ShowAll();
    void SelectNode(const StructureNode& node);
    void SelectPart(int first, int last);
    void Do(FrameAct act);
    void DoOnLine(FrameAct act);
    void DoOnStructure(FrameAct act);
    bool Said(const std::function<bool(ReviewModel&)>& act);

    // What a key, a button or a menu row leads to (review_frame_acts.cpp).
    void RightNext();
    void Choose(std::size_t order);
    void LeaveOut();
    void Join();
    void SetKind();
    void GiveNumber();
    void GiveTitle();
    void MoveTo();
    void AddItem();
    void ToReview(int line);
    void GoToLine();
    void StepPane(bool forward);
    void TakeBack(bool again);
    void Accept();
    void BeginAnew();
    void UseEncoding(const std::string& encoding);

    void Tell(const wxString& sentence);
    void Complain(const wxString& sentence);
    [[nodiscard]] const ReviewModel& Model() const { return m_review->Model(); }
    [[nodiscard]] const StructureNode* NodeHere() const;

    // Shared with whoever opened the window: it lives on for one event after its owner has let go.
    std::shared_ptr<DocumentReview> m_review;
    Listener m_listener;
    std::map<int, FrameAct> m_menuActs;
    wxInfoBar* m_notice = nullptr;
    wxStaticText* m_live = nullptr;
    ReviewStrip* m_strip = nullptr;
    wxSplitterWindow* m_main = nullptr;
    wxSplitterWindow* m_upper = nullptr;
    wxSplitterWindow* m_upperEnd = nullptr;
    wxSplitterWindow* m_lower = nullptr;
    SourcePane* m_source = nullptr;
    StructurePane* m_structure = nullptr;
    PartsPane* m_parts = nullptr;
    LinePane* m_linePane = nullptr;
    FindingsPane* m_findings = nullptr;
    ReviewFooter* m_footer = nullptr;
    ReadingPage* m_reading = nullptr;
    wxTimer m_timer;
    wxTimer m_settle;
    Connection m_onChanged;
    Connection m_onWorked;
    int m_line = 0;
    bool m_acceptWhenRead = false;
    bool m_keepTold = false;
};

}  // namespace mahdar::agenda
