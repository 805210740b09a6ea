// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/panels/review/review_frame.h"

#include "app/ui/accessibility.h"
#include "app/ui/colours.h"
#include "app/ui/key_names.h"
#include "app/ui/rtl.h"
#include "app/ui/wx_strings.h"
#include "plugins/agenda/import/correction_rows.h"
#include "plugins/agenda/panels/review/findings_pane.h"
#include "plugins/agenda/panels/review/line_pane.h"
#include "plugins/agenda/panels/review/parts_pane.h"
#include "plugins/agenda/panels/review/reading_page.h"
#include "plugins/agenda/panels/review/review_dialogs.h"
#include "plugins/agenda/panels/review/review_footer.h"
#include "plugins/agenda/panels/review/review_strip.h"
#include "plugins/agenda/panels/review/review_words.h"
#include "plugins/agenda/panels/review/source_pane.h"
#include "plugins/agenda/panels/review/structure_pane.h"

#include <wx/anybutton.h>
#include <wx/choice.h>
#include <wx/infobar.h>
#include <wx/menu.h>
#include <wx/sizer.h>
#include <wx/splitter.h>
#include <wx/stattext.h>
#include <wx/translation.h>
#include <wx/wupdlock.h>

#include <algorithm>
#include <utility>

namespace mahdar::agenda {

namespace {

const wxSize kDesignedSize(1440, 900);
const wxSize kSmallest(1180, 680);
constexpr int kPollMs = 100;
constexpr int kSettleMs = 150;
constexpr int kLeastPane = 180;

std::string FileNameOf(const std::string& path) {
    const std::size_t slash = path.find_last_of('/');
    return slash == std::string::npos ? path : path.substr(slash + 1);
}

wxSplitterWindow* Splitter(wxWindow* parent, double gravity) {
    auto* splitter = new wxSplitterWindow(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize,
                                          wxSP_LIVE_UPDATE | wxSP_NOBORDER);
    splitter->SetMinimumPaneSize(kLeastPane);
    splitter->SetSashGravity(gravity);
    return splitter;
}

wxString MenuTitle(FrameMenu menu) {
    switch (menu) {
        case FrameMenu::Review:
            return _("&Review");
        case FrameMenu::Edit:
            return _("&Edit");
        case FrameMenu::Line:
            return _("&Line");
        case FrameMenu::Structure:
            return _("&Structure");
        case FrameMenu::Go:
            return _("&Go");
    }
    return {};
}

/// GTK would take a bare key for itself even while a text is being typed: such keys only stand in the label.
wxString MenuLabel(const FrameActRow& row) {
    wxString label = Translated(row.label);
    label.Replace("&", "&&");
    if (row.keys.empty()) return label;
    const std::string& key = row.keys.front();
    const bool chord = key.find('+') != std::string::npos || key.front() == 'F';
    return chord ? label + "\t" + ToWx(key) : label + "  (" + Ltr(ToWx(key)) + ")";
}

}  // namespace

ReviewFrame::ReviewFrame(wxWindow* parent, std::shared_ptr<DocumentReview> review, Listener listener)
    : wxFrame(parent, wxID_ANY, wxString(), wxDefaultPosition, kDesignedSize),
      m_review(std::move(review)),
      m_listener(std::move(listener)) {
    SetTitle(Filled(_("%1 — Import review"), {ToWx(FileNameOf(m_review->Name()))}));
    SetMinSize(kSmallest);
    SetBackgroundColour(Colour(Ground::Window));
    SetSizer(new wxBoxSizer(wxVERTICAL));
    MakeMenus();
    MakeBars();
    MakeMain();
    Bind(wxEVT_CHAR_HOOK, &ReviewFrame::OnKey, this);
    Bind(wxEVT_CLOSE_WINDOW, &ReviewFrame::OnClose, this);
    m_timer.Bind(wxEVT_TIMER, [this](wxTimerEvent&) { ShowReading(); });
    m_settle.Bind(wxEVT_TIMER, [this](wxTimerEvent&) { GoTo(m_line); });
    m_onChanged = m_review->changed.Connect([this] { OnRead(); });
    m_onWorked = m_review->worked.Connect([this] { OnWorked(); });
    if (Model().Agenda().lines.empty()) {
        m_review->Read();
        ShowReading();
    } else {
        OnRead();
    }
}

void ReviewFrame::MakeBars() {
    m_notice = new wxInfoBar(this);
    m_notice->SetShowHideEffects(wxSHOW_EFFECT_NONE, wxSHOW_EFFECT_NONE);
    SetAccessibleRole(m_notice, AccessibleRole::Alert);
    m_live = new wxStaticText(this, wxID_ANY, wxString(), wxDefaultPosition, wxSize(1, 1));
    SetAccessibleRole(m_live, AccessibleRole::Status);
    m_strip = new ReviewStrip(this);
    GetSizer()->Add(m_notice, 0, wxEXPAND);
    GetSizer()->Add(m_strip, 0, wxEXPAND);
}

void ReviewFrame::MakeMenus() {
    auto* bar = new wxMenuBar;
    for (const FrameMenu place :
         {FrameMenu::Review, FrameMenu::Edit, FrameMenu::Line, FrameMenu::Structure, FrameMenu::Go}) {
        auto* menu = new wxMenu;
        for (const FrameActRow& row : FrameActs()) {
            if (row.menu == place) m_menuActs[menu->Append(wxID_ANY, MenuLabel(row))->GetId()] = row.act;
        }
        bar->Append(menu, MenuTitle(place));
    }
    SetMenuBar(bar);
    Bind(wxEVT_MENU, [this](wxCommandEvent& event) {
        const auto act = m_menuActs.find(event.GetId());
        if (act == m_menuActs.end()) return event.Skip();
        CallAfter([this, which = act->second] { Do(which); });
    });
}

void ReviewFrame::MakeMain() {
    // A screen reader that presses a button waits for the press to end: dialogs come up after it.
    const auto act = [this](FrameAct which) { CallAfter([this, which] { Do(which); }); };
    m_main = Splitter(this, 0.6);
    m_upper = Splitter(m_main, 0.3);
    m_lower = Splitter(m_main, 0.55);
    m_source = new SourcePane(
        m_upper, {[this](int line) { GoTo(line); }, [this](const std::string& name) { UseEncoding(name); }});
    m_upperEnd = Splitter(m_upper, 0.4);
    m_structure =
        new StructurePane(m_upperEnd, {[this](const StructureNode& node) { SelectNode(node); }, act});
    m_parts = new PartsPane(
        m_upperEnd, {[this](const DocumentPart& part) { SelectPart(part.firstLine, part.lastLine); }, act});
    m_linePane = new LinePane(m_lower, {[this](std::size_t order) { Choose(order); },
                                        [this](int line, const std::string& text) {
                                            Said([&](ReviewModel& model) { return model.Type(line, text); });
                                        },
                                        act});
    m_findings = new FindingsPane(m_lower, [this](int line) {
        GoTo(line);
        m_source->SetFocus();
    });
    m_footer = new ReviewFooter(this, act);
    m_reading = new ReadingPage(
        this, {[this] { m_review->CancelReading(); }, [this] { m_review->Read(); }, [this] { Close(); }});
    GetSizer()->Add(m_main, 1, wxEXPAND);
    GetSizer()->Add(m_footer, 0, wxEXPAND);
    GetSizer()->Add(m_reading, 1, wxEXPAND);
    GetSizer()->Add(m_live, 0);
    m_strip->wxWindow::Hide();
    m_main->Hide();
    m_footer->wxWindow::Hide();
    m_upperEnd->SplitVertically(m_structure, m_parts);
    m_upper->SplitVertically(m_source, m_upperEnd);
    m_lower->SplitVertically(m_linePane, m_findings);
    m_main->SplitHorizontally(m_upper, m_lower);
    Layout();
}

/// From the whole inwards: an inner splitter knows its size only once the outer one has its sash.
void ReviewFrame::PlaceSashes() {
    constexpr int kLowerHeight = 310;
    const int height = m_main->GetClientSize().y;
    m_main->SetSashPosition(std::clamp(height - kLowerHeight, height * 47 / 100, height * 62 / 100));
    m_upper->SetSashPosition(m_upper->GetClientSize().x * 32 / 100);
    m_lower->SetSashPosition(m_lower->GetClientSize().x * 56 / 100);
    m_upperEnd->SetSashPosition(m_upperEnd->GetClientSize().x * 40 / 100);
}

void ReviewFrame::OnRead() {
    const bool first = !m_main->IsShown();
    if (first) {
        ShowMain();
        const int line = m_line > 0 ? m_line : Model().NextToReview(0);
        m_line = line > 0 ? line : Model().NextLine(0);
    }
    ShowAll();
    if (first) {
        // Panes take the keys only once they are on the screen.
        CallAfter([this] {
            PlaceSashes();
            GoTo(m_line);
            m_source->SetFocus();
            // Rows get their heights in idle moments; only then it is known how far to scroll.
            m_settle.StartOnce(kSettleMs);
        });
        if (m_review->TakenUp() > 0)
            Tell(Filled(wxPLURAL("The review of this document goes on: %1 thing you said is here again. "
                                 "\"Begin the review anew\" forgets it.",
                                 "The review of this document goes on: %1 things you said are here again. "
                                 "\"Begin the review anew\" forgets them.",
                                 static_cast<unsigned>(m_review->TakenUp())),
                        {Number(m_review->TakenUp())}));
    }
    if (m_acceptWhenRead && Model().UpToDate()) CallAfter([this] { Accept(); });
}

void ReviewFrame::OnWorked() {
    if (m_review->KeepFailure() && !m_keepTold) {
        m_keepTold = true;
        Complain(FailureWords(m_review->KeepFailure()) + " " +
                 _("Until it can be written, the review lasts as long as this window."));
    }
    if (!m_review->KeepFailure()) m_keepTold = false;
    ShowReading();
}

/// The page of reading stands there while nothing can be shown; later readings are quick and show nothing.
void ReviewFrame::ShowReading() {
    const bool nothing = Model().Agenda().lines.empty();
    const DocumentReview::Reading reading = m_review->Progress();
    if (reading.running && nothing) {
        if (m_main->IsShown()) {
            m_strip->wxWindow::Hide();
            m_main->Hide();
            m_footer->wxWindow::Hide();
            m_reading->Show();
            Layout();
        }
        m_reading->ShowReading(reading, FileNameOf(m_review->Name()));
        if (!m_timer.IsRunning()) m_timer.Start(kPollMs);
        return;
    }
    m_timer.Stop();
    if (m_review->Failure()) {
        m_acceptWhenRead = false;
        const wxString sentence = FailureWords(m_review->Failure());
        if (nothing) {
            m_reading->ShowFailure(sentence);
        } else {
            Complain(sentence);
        }
    }
}

void ReviewFrame::ShowMain() {
    m_reading->Hide();
    m_strip->wxWindow::Show();
    m_main->Show();
    m_footer->wxWindow::Show();
    Layout();
}

void ReviewFrame::ShowAll() {
    const wxWindowUpdateLocker still(this);
    m_source->Show(Model());
    m_source->ShowEncoding(Model().Agenda().source, m_review->Encoding());
    m_structure->Show(Model());
    m_strip->Show(Model(), m_structure->Nodes(), FileNameOf(m_review->Name()));
    m_findings->Show(Model());
    m_footer->Show(Model());
    m_parts->Show(Model(), m_structure->Nodes(), m_line);
    m_linePane->Show(Model(), m_line);
}

void ReviewFrame::GoTo(int line) {
    if (line != m_line) m_linePane->EndTyping();
    m_line = line;
    m_source->GoTo(line);
    if (line > 0) m_structure->GoTo(line);
    m_parts->Show(Model(), m_structure->Nodes(), line);
    m_linePane->Show(Model(), line);
}

void ReviewFrame::SelectNode(const StructureNode& node) {
    const bool whole = node.kind == NodeKind::Item || node.kind == NodeKind::Preamble;
    int line = Model().Line(node.firstLine) != nullptr ? node.firstLine : Model().NextLine(node.firstLine);
    if (node.firstLine < 1) line = 0;
    if (!whole) return SelectPart(node.firstLine, node.lastLine);
    GoTo(line);
}

/// Of several lines the first to review, else the first; the line that is selected stays if it is among them.
void ReviewFrame::SelectPart(int first, int last) {
    if (first <= m_line && m_line <= last) return GoTo(m_line);
    const int review = Model().NextToReview(first - 1);
    const int text = Model().NextLine(first - 1);
    GoTo(first <= review && review <= last ? review : text);
}

void ReviewFrame::OnKey(wxKeyEvent& event) {
    const bool reading = !m_main->IsShown();
    const std::string bare = BareKeyName(event);
    if (!bare.empty()) {
        if (reading ? bare != "Esc" : !OnBareKey(bare)) return event.Skip();
        if (!reading) return;
        return m_review->Progress().running ? m_review->CancelReading() : static_cast<void>(Close());
    }
    const std::string key = KeyName(event);
    const FrameActRow* row = ActOfKey(key);
    if (reading || row == nullptr || (BelongsToText(key) && IsTextEntry(FindFocus()))) return event.Skip();
    Do(row->act);
}

/// True if the key was for us: letters are typed, buttons are pressed and choices are opened by theirs.
bool ReviewFrame::OnBareKey(const std::string& key) {
    const wxWindow* focus = FindFocus();
    if (IsTextEntry(focus)) {
        if (key == "Enter") {
            RightNext();
        } else if (key == "Esc") {
            m_linePane->EndTyping();
            m_linePane->Show(Model(), m_line);
            m_source->SetFocus();
        }
        return key == "Enter" || key == "Esc";
    }
    const bool pressed =
        dynamic_cast<const wxAnyButton*>(focus) != nullptr || dynamic_cast<const wxChoice*>(focus) != nullptr;
    if (pressed && key != "Esc" && key != "Insert") return false;
    if (key.size() == 1 && key[0] >= '1' && key[0] <= '9') {
        Choose(static_cast<std::size_t>(key[0] - '1'));
        return true;
    }
    if (key == "Enter" && m_findings->HasKeys()) return m_findings->GoToLine();
    const FrameActRow* row = ActOfKey(key);
    if (row != nullptr) Do(row->act);
    return row != nullptr;
}

void ReviewFrame::OnClose(wxCloseEvent& event) {
    m_linePane->EndTyping();
    const auto said = static_cast<int>(RowsOf(Model().Said()).size());
    if (said > 0 && event.CanVeto()) {
        const Leaving leaving = AskLeaving(this, said);
        if (leaving == Leaving::Stay) return event.Veto();
        if (leaving == Leaving::ThrowAway) m_review->Forget();
    }
    const auto closed = m_listener.closed;
    Vanish();
    if (closed) closed();
}

void ReviewFrame::Vanish() {
    m_onChanged.Disconnect();
    m_onWorked.Disconnect();
    m_timer.Stop();
    m_settle.Stop();
    m_review->CancelReading();
    Hide();
    Destroy();
}

void ReviewFrame::Tell(const wxString& sentence) {
    m_notice->ShowMessage(sentence, wxICON_INFORMATION);
    Announce(m_live, sentence);
}

void ReviewFrame::Complain(const wxString& sentence) {
    m_notice->ShowMessage(sentence, wxICON_WARNING);
    Announce(m_live, sentence);
}

}  // namespace mahdar::agenda
