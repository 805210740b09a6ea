// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/panels/annotation_pane.h"

#include "app/ui/accessibility.h"
#include "app/ui/colours.h"
#include "app/ui/rtl.h"
#include "app/ui/two_line_list.h"
#include "app/ui/wx_strings.h"
#include "core/command/resolve.h"
#include "plugins/agenda/flow/floor_flow.h"
#include "plugins/agenda/panels/list_looks.h"
#include "plugins/agenda/panels/panel_words.h"

#include <wx/dataview.h>
#include <wx/sizer.h>
#include <wx/textctrl.h>
#include <wx/translation.h>

#include <algorithm>
#include <set>

namespace mahdar::agenda {

namespace {

constexpr int kHeight = 112;
constexpr int kMargin = 10;
constexpr int kBodyWidth = 84;
constexpr int kStateWidth = 104;
constexpr int kLeastAsked = 120;

template <class Row>
std::vector<const Row*> RowsOf(const Session& session, const ItemId& item) {
    std::vector<const Row*> rows;
    for (const Row& row : session.Get<Row>()) {
        if (row.item == item) rows.push_back(&row);
    }
    std::sort(rows.begin(), rows.end(), [](const Row* a, const Row* b) { return a->rank < b->rank; });
    return rows;
}

wxString Bodies(const Session& session, const RequiredAction& action, Language language) {
    std::string names;
    const auto add = [&](const std::string& name) { names += (names.empty() ? "" : " · ") + name; };
    for (const InstitutionId& reporter : action.reporters) add(SpeakerName(session, {reporter, {}}, language));
    for (const std::string& unknown : action.unknownReporters) add(unknown);
    return names.empty() ? _("No reporter") : ToWx(names);
}

Look LookOfAction(const Session& session, const RequiredAction& action) {
    const Intervention* speaking = flow::Speaking(session);
    const bool speaks = speaking != nullptr && speaking->item == action.item && speaking->speaker.institution &&
                        std::find(action.reporters.begin(), action.reporters.end(), speaking->speaker.institution) !=
                            action.reporters.end();
    if (speaks) return LookOfSpeaking();
    if (action.reporters.empty() && action.unknownReporters.empty())
        return {GlyphName::WarningTriangle, Ink::Wrong, LookOf(action.state).word};
    return LookOf(action.state);
}

wxString Asked(const RequiredAction& action, Language language) {
    std::string label = action.label.Best(language);
    while (!label.empty() && (label.back() == ':' || label.back() == ' ')) label.pop_back();
    const std::string& text = action.text.Best(language);
    return ToWx(label.empty() || text.empty() ? label + text : label + ": " + text);
}

/// The list beside it cuts long demands, so they stand here in full.
wxString Background(const Session& session, const AgendaItem& item, Language language) {
    wxString text;
    for (const Passage* passage : RowsOf<Passage>(session, item.id))
        text += (text.empty() ? wxString() : wxString("\n")) + ToWx(passage->text.Best(language));
    const auto actions = RowsOf<RequiredAction>(session, item.id);
    if (!actions.empty()) text += (text.empty() ? wxString() : wxString("\n\n")) + _("Required actions") + ":";
    for (const RequiredAction* action : actions)
        text += "\n" + Bodies(session, *action, language) + ToWx(" – ") + Asked(*action, language);
    return text;
}

}  // namespace

AnnotationPane::AnnotationPane(wxWindow* parent, Desk& desk)
    : wxPanel(parent),
      m_desk(desk),
      m_text(new wxTextCtrl(this, wxID_ANY, wxString(), wxDefaultPosition, wxDefaultSize,
                            wxTE_MULTILINE | wxTE_READONLY)),
      m_actions(new wxDataViewListCtrl(this, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxDV_SINGLE | wxDV_ROW_LINES)) {
    SetBackgroundColour(Colour(Ground::Paper));
    SetAccessibleName(m_text, _("Annotation"));
    PrepareList(m_actions, _("Required actions"));
    AppendTextColumn(m_actions, _("Body"), 0, kBodyWidth);
    auto* asked = AppendTextColumn(m_actions, _("What is required"), 1, kLeastAsked);
    AppendIconTextColumn(m_actions, _("State"), 2, kStateWidth);
    UseLowRows(m_actions);
    PadText(m_text);
    m_actions->Bind(wxEVT_SIZE, [asked](wxSizeEvent& event) {
        event.Skip();
        asked->SetWidth(std::max(kLeastAsked, event.GetSize().x - kBodyWidth - kStateWidth - 4));
    });
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(m_text, 5, wxEXPAND | wxALL, kMargin);
    row->Add(m_actions, 7, wxEXPAND | wxTOP | wxBOTTOM | wxRIGHT, kMargin);
    m_text->SetMinSize(wxSize(120, kHeight - 2 * kMargin));
    m_actions->SetMinSize(wxSize(160, kHeight - 2 * kMargin));
    SetSizer(row);
}

void AnnotationPane::Show(const AgendaItem* item) {
    const wxString text = item == nullptr ? wxString() : Background(m_desk.State(), *item, m_desk.InterfaceLanguage());
    if (text != m_text->GetValue()) {
        m_text->ChangeValue(text);
        m_text->ShowPosition(0);
    }
    ShowActions(item);
}

void AnnotationPane::ShowActions(const AgendaItem* item) {
    const Session& session = m_desk.State();
    const Language language = m_desk.InterfaceLanguage();
    std::vector<std::vector<wxString>> rows;
    std::vector<Look> looks;
    if (item != nullptr) {
        for (const RequiredAction* action : RowsOf<RequiredAction>(session, item->id)) {
            looks.push_back(LookOfAction(session, *action));
            rows.push_back({Bodies(session, *action, language), Asked(*action, language), looks.back().word});
        }
    }
    if (rows == m_rows) return;
    m_rows = std::move(rows);
    m_actions->DeleteAllItems();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        wxVector<wxVariant> cells;
        cells.push_back(m_rows[i][0]);
        cells.push_back(m_rows[i][1]);
        cells.push_back(StateCell(looks[i].glyph, looks[i].ink, looks[i].word));
        m_actions->AppendItem(cells);
    }
}

void AnnotationPane::FocusText() { m_text->SetFocus(); }

wxString AnnotationSummary(const Session& session, const AgendaItem& item) {
    std::set<std::string> bodies;
    for (const RequiredAction& action : session.RequiredActions()) {
        if (action.item != item.id) continue;
        for (const InstitutionId& reporter : action.reporters) bodies.insert(reporter.value);
        bodies.insert(action.unknownReporters.begin(), action.unknownReporters.end());
    }
    const auto count = static_cast<unsigned>(bodies.size());
    wxString summary;
    if (count > 0) summary = Filled(wxPLURAL("%1 body", "%1 bodies", count), {Number(count)});
    if (item.lines.first <= 0) return summary;
    if (!summary.empty()) summary += ToWx(" · ");
    if (item.lines.first == item.lines.last) return summary + Filled(_("line %1 of the original"), {Number(item.lines.first)});
    const wxString range = Ltr(Number(item.lines.first) + ToWx("–") + Number(item.lines.last));
    return summary + Filled(_("lines %1 of the original"), {range});
}

}  // namespace mahdar::agenda
