// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/ui/accessibility.h"
#include "app/ui/rtl.h"
#include "app/ui/wx_strings.h"
#include "plugins/agenda/panels/review/findings_pane.h"
#include "plugins/agenda/panels/review/line_pane.h"
#include "plugins/agenda/panels/review/parts_pane.h"
#include "plugins/agenda/panels/review/review_dialogs.h"
#include "plugins/agenda/panels/review/review_footer.h"
#include "plugins/agenda/panels/review/review_frame.h"
#include "plugins/agenda/panels/review/review_words.h"
#include "plugins/agenda/panels/review/source_pane.h"
#include "plugins/agenda/panels/review/structure_pane.h"
#include "plugins/agenda/read/person_items.h"

#include <wx/infobar.h>
#include <wx/menu.h>
#include <wx/msgdlg.h>
#include <wx/splitter.h>
#include <wx/stattext.h>
#include <wx/translation.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace mahdar::agenda {

namespace {

constexpr std::array kRoles{LineRole::ItemHeading, LineRole::SubItemHeading, LineRole::ActionLabel,
                            LineRole::Text};

std::optional<int> NumberIn(const std::string& text) {
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc{} && number > 0 ? std::optional(number) : std::nullopt;
}

/// The number the next item to be added most likely has: the first that is missing.
std::string FreeNumber(const AnnotatedAgenda& agenda) {
    for (int number = 1;; ++number) {
        const std::string text = std::to_string(number);
        if (std::none_of(agenda.items.begin(), agenda.items.end(),
                         [&](const ReadItem& item) { return item.number == text; }))
            return text;
    }
}

}  // namespace

void ReviewFrame::Do(FrameAct act) {
    if (!m_main->IsShown() && act != FrameAct::Close && act != FrameAct::Keep) return;
    if (act != FrameAct::RightNext && act != FrameAct::TypeIt) m_linePane->EndTyping();
    switch (act) {
        case FrameAct::NextToReview:
            return ToReview(Model().NextToReview(m_line));
        case FrameAct::PreviousToReview:
            return ToReview(Model().PreviousToReview(m_line));
        case FrameAct::GoToLine:
            return GoToLine();
        case FrameAct::NextPane:
            return StepPane(true);
        case FrameAct::PreviousPane:
            return StepPane(false);
        case FrameAct::Undo:
            return TakeBack(false);
        case FrameAct::Redo:
            return TakeBack(true);
        case FrameAct::Accept:
            return Accept();
        case FrameAct::Keep:
            m_review->WaitKept();
            Vanish();
            if (const auto closed = m_listener.closed) closed();
            return;
        case FrameAct::BeginAnew:
            return BeginAnew();
        case FrameAct::Close:
            Close();
            return;
        default:
            return DoOnLine(act);
    }
}

void ReviewFrame::DoOnLine(FrameAct act) {
    switch (act) {
        case FrameAct::RightNext:
            return RightNext();
        case FrameAct::TypeIt:
            return m_linePane->BeginTyping();
        case FrameAct::LeaveOut:
            return LeaveOut();
        case FrameAct::Join:
            return Join();
        case FrameAct::Part:
            Said([this](ReviewModel& model) { return model.Part(m_line); });
            return;
        case FrameAct::SetKind:
            return SetKind();
        default:
            return DoOnStructure(act);
    }
}

void ReviewFrame::DoOnStructure(FrameAct act) {
    switch (act) {
        case FrameAct::SetNumber:
            return GiveNumber();
        case FrameAct::SetTitle:
            return GiveTitle();
        case FrameAct::MoveTo:
            return MoveTo();
        case FrameAct::AddItem:
            return AddItem();
        default:
            return;
    }
}

bool ReviewFrame::Said(const std::function<bool(ReviewModel&)>& act) {
    if (!m_review->Act(act)) return false;
    if (m_notice->IsShown()) m_notice->Dismiss();
    if (const ReviewStep* step = Model().LastStep()) Announce(m_live, StepWords(*step));
    return true;
}

void ReviewFrame::RightNext() {
    if (m_linePane->Typing()) {
        m_linePane->EndTyping();
    }
    Said([this](ReviewModel& model) { return model.Accept(m_line); });
    const int next = Model().NextToReview(m_line);
    if (next > 0) {
        GoTo(next);
        if (FindFocus() == nullptr || !FindFocus()->IsShownOnScreen()) m_source->SetFocus();
        return;
    }
    m_linePane->Show(Model(), m_line);
    m_source->SetFocus();
    Tell(Filled(_("No line is left to review. %1 makes the session."), {Ltr(ToWx(KeyOf(FrameAct::Accept)))}));
}

void ReviewFrame::Choose(std::size_t order) {
    if (m_linePane->Typing()) m_linePane->EndTyping();
    if (order >= m_linePane->Orders()) {
        if (m_linePane->Orders() == 0) Announce(m_live, _("Only one order is known for this line."));
        return;
    }
    const SourceLine* line = Model().Line(m_line);
    const bool stands = line != nullptr && line->candidates[order].text == line->restored;
    Said([&](ReviewModel& model) { return stands ? model.Accept(m_line) : model.Choose(m_line, order); });
}

void ReviewFrame::LeaveOut() {
    const StructureNode* node = m_structure->Selected();
    if (m_line == 0 && node != nullptr && node->firstLine == 0) {
        Said([number = node->path](ReviewModel& model) { return model.RemoveItem(number); });
        return;
    }
    const bool noise = Model().StateOf(m_line) == LineState::Noise;
    Said([&](ReviewModel& model) { return noise ? model.TakeIn(m_line) : model.LeaveOut(m_line); });
}

/// A paragraph is joined by its first line, whichever of its lines is selected.
void ReviewFrame::Join() {
    if (Model().Said().joined.contains(m_line)) {
        Said([this](ReviewModel& model) { return model.Part(m_line); });
        return;
    }
    const DocumentPart* part = m_parts->PartAt(m_line);
    const int first = part == nullptr ? m_line : part->firstLine;
    Said([first](ReviewModel& model) { return model.Join(first); });
}

void ReviewFrame::SetKind() {
    const SourceLine* line = Model().Line(m_line);
    if (line == nullptr) return;
    wxMenu menu;
    const auto said = Model().Said().roles.find(m_line);
    for (const LineRole role : kRoles) {
        wxMenuItem* row = menu.AppendRadioItem(wxID_ANY, WordOf(role));
        if (said != Model().Said().roles.end() && said->second == role) row->Check();
        menu.Bind(
            wxEVT_MENU,
            [this, role](wxCommandEvent&) {
                Said([&](ReviewModel& model) { return model.SetRole(m_line, role); });
            },
            row->GetId());
    }
    m_linePane->PopupMenu(&menu);
}

const StructureNode* ReviewFrame::NodeHere() const {
    if (m_line == 0) return m_structure->Selected();
    return NodeOfLine(m_structure->Nodes(), m_line);
}

void ReviewFrame::GiveNumber() {
    const StructureNode* top = TopOfLine(m_structure->Nodes(), m_line);
    if (top == nullptr || top->kind != NodeKind::Item || top->firstLine == 0)
        return Complain(_("Only an item of the document has a number to set; select one of its lines."));
    const int heading = top->firstLine;
    const auto number =
        AskForText(this, _("Number of the item"), _("Number"), top->path, _("Set the number"));
    if (number) Said([&](ReviewModel& model) { return model.SetNumber(heading, *number); });
}

void ReviewFrame::GiveTitle() {
    const StructureNode* node = NodeHere();
    const bool item = node != nullptr && node->kind == NodeKind::Item;
    if (node == nullptr || (!item && node->kind != NodeKind::SubItem))
        return Complain(_("Select an item or sub-item without a title."));
    const bool added = item && node->firstLine == 0;
    if (!node->title.empty() && !added)
        return Complain(Filled(_("It has a title in the document; %1 changes the line itself."),
                               {Ltr(ToWx(KeyOf(FrameAct::TypeIt)))}));
    const int first = item && !added ? FirstLineOf(Model().Agenda().items[node->item]) : node->firstLine;
    const std::string path = node->path;
    const auto title = AskForText(this, _("Give a title"), _("Title"), node->title, _("Set the title"));
    if (!title) return;
    Said([&](ReviewModel& model) {
        return added ? model.AddItem(path, *title) : model.SetTitle(first, *title);
    });
}

void ReviewFrame::MoveTo() {
    const StructureNode* node = NodeHere();
    if (node == nullptr || (node->kind != NodeKind::Action && node->kind != NodeKind::SubItem))
        return Complain(_("Only sub-items and required actions can be moved; select one."));
    const bool sub = node->kind == NodeKind::SubItem;
    std::vector<Place> places = PlacesOf(Model().Agenda());
    if (sub)
        std::erase_if(places, [](const Place& place) { return place.path.find('/') != std::string::npos; });
    const int line = node->firstLine;
    const std::string here = sub ? node->path.substr(0, node->path.find('/')) : node->path;
    const auto place = AskForPlace(this, places, here);
    if (place && *place != here) Said([&](ReviewModel& model) { return model.Move(line, *place); });
}

void ReviewFrame::AddItem() {
    const auto item = AskForItem(this, FreeNumber(Model().Agenda()));
    if (!item) return;
    const auto& items = Model().Agenda().items;
    const bool there = std::any_of(items.begin(), items.end(),
                                   [&](const ReadItem& other) { return other.number == item->first; });
    if (there && !Model().Said().added.contains(item->first))
        return Complain(Filled(_("The document has an item %1 already."), {Ltr(ToWx(item->first))}));
    Said([&](ReviewModel& model) { return model.AddItem(item->first, item->second); });
}

void ReviewFrame::ToReview(int line) {
    if (line == 0) return Tell(_("No line is left to review."));
    GoTo(line);
    const ReviewCounts counts = Model().Counts();
    Announce(m_live, Filled(wxPLURAL("Line %1; %2 line to review", "Line %1; %2 lines to review",
                                     static_cast<unsigned>(counts.review)),
                            {Number(line), Number(counts.review)}));
}

void ReviewFrame::GoToLine() {
    if (m_findings->HasKeys() && m_findings->GoToLine()) return;
    const auto text =
        AskForText(this, _("Go to the line"), wxGETTEXT_IN_CONTEXT("document", "Line"), {}, _("Go there"));
    if (!text) return;
    const auto number = NumberIn(*text);
    const int line = number ? Model().NextLine(*number - 1) : 0;
    if (line == 0) return Complain(_("The document has no such line."));
    GoTo(line);
    m_source->SetFocus();
}

void ReviewFrame::StepPane(bool forward) {
    const std::array<wxWindow*, 6> panes{m_source, m_structure, m_parts, m_linePane, m_findings, m_footer};
    const wxWindow* focus = FindFocus();
    std::size_t here = panes.size();
    for (std::size_t i = 0; i < panes.size(); ++i) {
        for (const wxWindow* window = focus; window != nullptr; window = window->GetParent()) {
            if (window == panes[i]) here = i;
        }
    }
    if (here == panes.size()) here = forward ? panes.size() - 1 : 0;
    panes[(here + (forward ? 1 : panes.size() - 1)) % panes.size()]->SetFocus();
}

void ReviewFrame::TakeBack(bool again) {
    const auto step = again ? m_review->Redo() : m_review->Undo();
    if (!step) return Tell(again ? _("There is nothing to do again.") : _("There is nothing to take back."));
    if (step->line > 0 && Model().Line(step->line) != nullptr) GoTo(step->line);
    Tell(Filled(again ? _("Done again: %1") : _("Taken back: %1"), {StepWords(*step)}));
}

void ReviewFrame::Accept() {
    if (Model().Agenda().items.empty())
        return Complain(_("There is no item yet; a session needs at least one."));
    if (!Model().UpToDate()) {
        m_acceptWhenRead = true;
        return;
    }
    m_acceptWhenRead = false;
    // The key or menu event is over before other windows come up.
    CallAfter([this] {
        try {
            if (!m_listener.accept()) return;
        } catch (...) {
            return Complain(FailureWords(std::current_exception()));
        }
        m_review->Forget();
        const auto closed = m_listener.closed;
        Vanish();
        if (closed) closed();
    });
}

void ReviewFrame::BeginAnew() {
    if (Said([](ReviewModel& model) { return model.BeginAnew(); }))
        Tell(Filled(_("Everything you said is forgotten; %1 takes that back."),
                    {Ltr(ToWx(KeyOf(FrameAct::Undo)))}));
}

void ReviewFrame::UseEncoding(const std::string& encoding) {
    if (encoding == m_review->Encoding()) return;
    if (!Model().Said().Empty()) {
        wxMessageDialog question(this, Filled(_("Read the document again as %1?"), {Ltr(ToWx(encoding))}),
                                 _("Mahdar"), wxYES_NO | wxNO_DEFAULT | wxICON_QUESTION);
        question.SetExtendedMessage(_("Its lines will be others: what you said of them is forgotten."));
        question.SetYesNoLabels(_("Read again"), _("Leave it"));
        if (question.ShowModal() != wxID_YES)
            return m_source->ShowEncoding(Model().Agenda().source, m_review->Encoding());
    }
    m_line = 0;
    m_review->UseEncoding(encoding);
}

}  // namespace mahdar::agenda
