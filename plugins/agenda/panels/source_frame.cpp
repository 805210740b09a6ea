// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/panels/source_frame.h"

#include "app/ui/accessibility.h"
#include "app/ui/colours.h"
#include "app/ui/rtl.h"
#include "app/ui/two_line_list.h"
#include "app/ui/wx_strings.h"
#include "core/base/error.h"
#include "core/io/atomic_file.h"
#include "plugins/agenda/panels/desk_tools.h"
#include "plugins/agenda/panels/list_looks.h"
#include "plugins/agenda/panels/review/review_words.h"
#include "plugins/agenda/panels/window_place.h"
#include "plugins/agenda/read/text_tools.h"

#include <wx/button.h>
#include <wx/dirdlg.h>
#include <wx/filedlg.h>
#include <wx/msgdlg.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/translation.h>

#include <algorithm>
#include <filesystem>
#include <string>

namespace mahdar::agenda {

namespace {

constexpr int kMargin = 10;
constexpr int kGap = 8;
constexpr int kLineWidth = 52;
constexpr int kStateWidth = 110;
constexpr int kLeastText = 160;
constexpr int kScrollBar = 18;
const wxSize kSize(980, 640);

enum Column : unsigned { kLine, kState, kFound, kRead };

/// White space alone is no other reading.
bool Differs(const RecordedLine& line) {
    return !line.restored.empty() &&
           CollapseSpaces(Decode(line.restored)) != CollapseSpaces(Decode(line.raw));
}

bool Within(const LineSpan& span, int line) {
    return span.first > 0 && line >= span.first && line <= std::max(span.first, span.last);
}

/// Whether the line belongs to the item or to what stands under it.
bool BelongsTo(const Session& session, const AgendaItem& item, int line) {
    const auto under = [&](const ItemId& id) {
        if (id == item.id) return true;
        const AgendaItem* other = session.Find(id);
        return other != nullptr && other->parent == item.id;
    };
    if (Within(item.lines, line)) return true;
    for (const AgendaItem& other : session.Get<AgendaItem>()) {
        if (other.parent == item.id && Within(other.lines, line)) return true;
    }
    for (const mahdar::Passage& passage : session.Passages()) {
        if (under(passage.item) && Within(passage.lines, line)) return true;
    }
    for (const RequiredAction& action : session.RequiredActions()) {
        if (under(action.item) && Within(action.lines, line)) return true;
    }
    return false;
}

/// The files of the document in their order.
std::vector<const Envelope*> PartsOf(const Session& session) {
    std::vector<const Envelope*> parts;
    for (int part = 1;; ++part) {
        const std::string id = kDocumentEnvelope + (part == 1 ? std::string() : '-' + std::to_string(part));
        const Envelope* envelope = session.Find(EnvelopeId{id});
        if (envelope == nullptr) return parts;
        parts.push_back(envelope);
    }
}

LineState StateOf(const RecordedLine& line) {
    if (line.kind == LineKind::Noise) return LineState::Noise;
    if (!line.state) return LineState::Sure;
    return *line.state == RecordedLine::State::Corrected ? LineState::Done : LineState::Review;
}

}  // namespace

SourceFrame::SourceFrame(wxWindow* parent, Desk& desk)
    : wxFrame(wxGetTopLevelParent(parent), wxID_ANY, _("The original document"), wxDefaultPosition, kSize,
              wxDEFAULT_FRAME_STYLE | wxFRAME_FLOAT_ON_PARENT | wxFRAME_NO_TASKBAR),
      m_desk(desk),
      m_state(new wxStaticText(this, wxID_ANY, wxString())),
      m_list(new wxDataViewCtrl(this, wxID_ANY, wxDefaultPosition, wxDefaultSize,
                                wxDV_SINGLE | wxDV_ROW_LINES | wxDV_VARIABLE_LINE_HEIGHT)),
      m_save(new wxButton(this, wxID_ANY, _("&Save the document…"))) {
    SetBackgroundColour(Colour(Ground::Window));
    BuildList();
    m_save->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { SaveDocument(); });
    auto* close = new wxButton(this, wxID_CLOSE, _("Close"));
    close->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { Close(); });
    auto* buttons = new wxBoxSizer(wxHORIZONTAL);
    buttons->Add(m_save, 0, wxRIGHT, kGap);
    buttons->AddStretchSpacer();
    buttons->Add(close);
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(m_state, 0, wxEXPAND | wxALL, kMargin);
    column->Add(m_list, 1, wxEXPAND | wxLEFT | wxRIGHT, kMargin);
    column->Add(buttons, 0, wxEXPAND | wxALL, kMargin);
    SetSizer(column);
    Bind(wxEVT_CHAR_HOOK, &SourceFrame::OnKey, this);
    m_connections.push_back(m_desk.selectionChanged.Connect([this](const Selection&) { ShowItem(); }));
    PlaceBeside(*this, parent);
    ShowState();
    ShowItem();
    m_list->SetFocus();
}

void SourceFrame::BuildList() {
    const auto cell = [](const Row& row, unsigned column) -> wxVariant {
        const Look look = LookOf(StateOf(row.line));
        switch (column) {
            case kLine:
                return Number(row.line.number);
            case kState:
                return StateCell(look.glyph, look.ink, look.word);
            case kFound:
                return Directed(row.line.raw);
            default:
                return Differs(row.line) ? Directed(row.line.restored) : wxString();
        }
    };
    const auto attribute = [](const Row& row, wxDataViewItemAttr& look) {
        const bool noise = row.line.kind == LineKind::Noise;
        if (noise) look.SetColour(Colour(Ink::Secondary));
        look.SetBold(row.ofItem && !noise);
        return noise || row.ofItem;
    };
    m_rows = wxObjectDataPtr<RowList<Row>>(new RowList<Row>(cell, attribute));
    m_list->AssociateModel(m_rows.get());
    PrepareList(m_list, _("The document as found"));
    AppendTextColumn(m_list, wxGETTEXT_IN_CONTEXT("document", "Line"), kLine, kLineWidth);
    AppendIconTextColumn(m_list, _("State"), kState, kStateWidth);
    wxDataViewColumn* found =
        AppendTextColumn(m_list, _("Text as found"), kFound, 380, CellWrapping::Wrapped);
    wxDataViewColumn* read =
        AppendTextColumn(m_list, _("As it was read, where that differs"), kRead, 380, CellWrapping::Wrapped);
    for (wxDataViewColumn* text : {found, read}) AlignByText(text);
    m_list->Bind(wxEVT_SIZE, [found, read](wxSizeEvent& event) {
        event.Skip();
        const int width =
            std::max(kLeastText, (event.GetSize().x - kLineWidth - kStateWidth - kScrollBar) / 2);
        found->SetWidth(width);
        read->SetWidth(width);
    });
}

void SourceFrame::ShowState() {
    const auto record = ImportRecordOf(m_desk.State());
    m_lines = record ? record->lines : std::vector<RecordedLine>();
    const auto* document = m_desk.State().Find(EnvelopeId{kDocumentEnvelope});
    m_save->Enable(document != nullptr);
    if (!record) {
        m_state->SetLabel(_("This meeting was not imported from a document."));
    } else if (DocumentIsIntact(m_desk.State())) {
        m_state->SetLabel(
            Filled(_("The document “%1” is kept in the meeting byte for byte."), {Directed(record->name)}));
    } else {
        m_state->SetLabel(
            Filled(_("The document “%1” is no longer the one that was imported."), {Directed(record->name)}));
    }
}

void SourceFrame::ShowItem() {
    const AgendaItem* item = ShownItem(m_desk);
    std::vector<Row> rows;
    std::size_t first = m_lines.size();
    for (const RecordedLine& line : m_lines) {
        const bool ofItem = item != nullptr && BelongsTo(m_desk.State(), *item, line.number);
        if (ofItem && first == m_lines.size()) first = rows.size();
        rows.push_back({line, ofItem});
    }
    m_rows->Show(std::move(rows), [](const Row& a, const Row& b) { return a.line.number == b.line.number; });
    if (first < m_lines.size()) GoToRow(m_list, m_rows->GetItem(static_cast<unsigned>(first)));
}

void SourceFrame::SaveDocument() {
    const std::vector<const Envelope*> parts = PartsOf(m_desk.State());
    if (parts.size() > 1) return SaveParts(parts);
    const Envelope* document = parts.empty() ? nullptr : parts.front();
    if (document == nullptr) return;
    wxFileDialog dialog(this, _("Save the original document"), wxString(), ToWx(document->name), wxString(),
                        wxFD_SAVE | wxFD_OVERWRITE_PROMPT);
    if (dialog.ShowModal() != wxID_OK) return;
    try {
        WriteFile(FromWx(dialog.GetPath()), document->payload.data);
    } catch (const Error& error) {
        wxMessageBox(Translated(error.MessageId(), error.Arguments()), GetTitle(), wxOK | wxICON_ERROR, this);
    }
}

/// A document of several files goes into a folder, each under its own name; nothing there is written over.
void SourceFrame::SaveParts(const std::vector<const Envelope*>& parts) {
    wxDirDialog dialog(this, _("Save the original document"), wxString(),
                       wxDD_DEFAULT_STYLE | wxDD_NEW_DIR_BUTTON);
    if (dialog.ShowModal() != wxID_OK) return;
    try {
        const std::filesystem::path folder = FromWx(dialog.GetPath());
        for (const Envelope* part : parts) {
            if (std::filesystem::exists(folder / part->name))
                throw IoError(MAHDAR_TR("\"%1\" already stands in that folder. Choose another folder."),
                              {part->name});
        }
        for (const Envelope* part : parts) WriteFile(folder / part->name, part->payload.data);
    } catch (const Error& error) {
        wxMessageBox(Translated(error.MessageId(), error.Arguments()), GetTitle(), wxOK | wxICON_ERROR, this);
    }
}

void SourceFrame::OnKey(wxKeyEvent& event) {
    if (event.GetKeyCode() == WXK_ESCAPE && !event.HasAnyModifiers()) {
        Close();
    } else {
        event.Skip();
    }
}

}  // namespace mahdar::agenda
