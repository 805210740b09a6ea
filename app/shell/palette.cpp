// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/shell/palette.h"

#include "app/shell/command_glyphs.h"
#include "app/shell/main_frame.h"
#include "app/shell/palette_finder.h"
#include "app/shell/shell.h"
#include "app/shell/words.h"
#include "app/ui/accessibility.h"
#include "app/ui/colours.h"
#include "app/ui/fonts.h"
#include "app/ui/rtl.h"
#include "app/ui/two_line_list.h"
#include "app/ui/wx_strings.h"

#include <wx/dataview.h>
#include <wx/dialog.h>
#include <wx/intl.h>
#include <wx/panel.h>
#include <wx/sizer.h>
#include <wx/statline.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

namespace mahdar::shell {
namespace {

constexpr int kListHeight = 300;

PaletteWords Words() {
    return {FromWx(_("Give the floor to %1")),    FromWx(_("Add %1 to the list of speakers")), FromWx(_("Decide: requested %1 …")),
            FromWx(_("Show the briefing sheet of %1")), FromWx(_("Open item %1: %2")),           FromWx(_("Decide: %1 …")),
            FromWx(_("Do: %1"))};
}

class Palette final : public wxDialog {
public:
    Palette(Shell& shell, const std::string& typed);
    [[nodiscard]] const std::string& Line() const { return m_line; }

private:
    void Build();
    void Refill();
    void Move(int step);
    void ShowHelp();
    void Complete();
    void Accept();
    void OnKey(wxKeyEvent& event);
    [[nodiscard]] const PaletteEntry* Chosen() const;

    std::vector<FormulaVerb> m_verbs;
    PaletteFinder m_finder;
    std::vector<PaletteEntry> m_entries;
    std::string m_line;
    wxPanel* m_page;
    wxTextCtrl* m_typed;
    wxStaticText* m_count;
    wxDataViewListCtrl* m_list;
    wxStaticText* m_help;
};

Palette::Palette(Shell& shell, const std::string& typed)
    : wxDialog(&shell.Frame(), wxID_ANY, _("All commands"), wxDefaultPosition, wxDefaultSize, wxBORDER_SIMPLE),
      m_verbs(ReadVerbs(shell.TheHost().DataFolder() / "minutes" / "formulas.tsv")),
      m_finder({shell.Commands(), shell.TheDesk() != nullptr ? &shell.TheDesk()->State() : nullptr, CurrentLanguage(),
                [](const std::string& id) { return FromWx(Worded(id)); },
                [&shell](const Command& command) { return shell.Frame().Keys().Keys(command); }, m_verbs, Words()}),
      m_page(new wxPanel(this)),
      m_typed(new wxTextCtrl(m_page, wxID_ANY, ToWx(typed), wxDefaultPosition, wxDefaultSize, wxTE_PROCESS_ENTER)),
      m_count(new wxStaticText(m_page, wxID_ANY, wxString())),
      m_list(new wxDataViewListCtrl(m_page, wxID_ANY, wxDefaultPosition, wxSize(-1, kListHeight), wxDV_SINGLE | wxDV_ROW_LINES)),
      m_help(new wxStaticText(m_page, wxID_ANY, wxString())) {
    Build();
    const wxRect free = shell.Frame().FreeRect();
    const int width = std::max(620, free.width - 16);
    SetSize(width, GetBestSize().y);
    wxPoint corner(free.x + (free.width - width) / 2, free.y + 56);
    SetPosition(corner);
    m_list->GetColumn(1)->SetWidth(width - 36 - 210 - 150 - 12);
    Refill();
    m_typed->SetFocus();
    m_typed->SetInsertionPointEnd();
}

void Palette::Build() {
    auto* top = new wxBoxSizer(wxHORIZONTAL);
    SetAccessibleName(m_typed, _("Command, institution, item or verb"));
    m_typed->SetHint(_("Command, institution, item or verb"));
    m_count->SetFont(UiFont(FontRole::Secondary));
    m_count->SetForegroundColour(Colour(Ink::Secondary));
    top->Add(m_typed, 1, wxALIGN_CENTRE_VERTICAL | wxRIGHT, 12);
    top->Add(OneLineLabel(m_count), 0, wxALIGN_CENTRE_VERTICAL);
    AppendGlyphColumn(m_list, _("Sign"), 0, 36);
    AppendTextColumn(m_list, _("What happens"), 1, 300);
    AppendTextColumn(m_list, _("The same as a line"), 2, 210);
    AppendTextColumn(m_list, _("Keys"), 3, 150);
    PrepareList(m_list, _("Commands found"));
    m_help->SetFont(UiFont(FontRole::Secondary));
    EllipsizeLabel(m_help);
    auto* keys = new wxStaticText(m_page, wxID_ANY, _("Up and Down choose · Enter does it · Tab completes · Esc closes"));
    keys->SetFont(UiFont(FontRole::Secondary));
    keys->SetForegroundColour(Colour(Ink::Secondary));
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(top, 0, wxEXPAND | wxALL, 10);
    column->Add(m_list, 1, wxEXPAND);
    column->Add(m_help, 0, wxEXPAND | wxLEFT | wxRIGHT | wxTOP, 10);
    column->Add(StartAligned(keys), 0, wxEXPAND | wxALL, 10);
    m_page->SetSizer(column);
    // A dialog without a title bar has no edge of its own.
    SetBackgroundColour(Colour(Ink::Secondary));
    m_page->SetBackgroundColour(Colour(Ground::Header));
    auto* edge = new wxBoxSizer(wxVERTICAL);
    edge->Add(m_page, 1, wxEXPAND | wxALL, 1);
    SetSizer(edge);
    m_typed->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { Refill(); });
    m_list->Bind(wxEVT_DATAVIEW_SELECTION_CHANGED, [this](wxDataViewEvent&) { ShowHelp(); });
    m_list->Bind(wxEVT_DATAVIEW_ITEM_ACTIVATED, [this](wxDataViewEvent&) { Accept(); });
    Bind(wxEVT_CHAR_HOOK, &Palette::OnKey, this);
}

void Palette::Refill() {
    m_entries = m_finder.Find(FromWx(m_typed->GetValue()));
    m_list->DeleteAllItems();
    for (const PaletteEntry& entry : m_entries) {
        wxVector<wxVariant> row;
        const auto glyph = GlyphNamed(entry.glyph);
        row.push_back(GlyphCell(glyph.value_or(GlyphName::Play), glyph ? Ink::Text : Ink::Disabled));
        row.push_back(ToWx(entry.what));
        row.push_back(Ltr(ToWx(entry.line)));
        row.push_back(entry.keys.empty() ? wxString() : Ltr(ToWx(entry.keys)));
        m_list->AppendItem(row);
    }
    if (!m_entries.empty()) m_list->SelectRow(0);
    m_count->SetLabelText(Filled(_("%1 of %2"), {wxString::Format("%zu", m_entries.size()), wxString::Format("%zu", m_finder.Known())}));
    ShowHelp();
    m_page->Layout();
}

const PaletteEntry* Palette::Chosen() const {
    const int row = m_list->GetSelectedRow();
    return row >= 0 && row < static_cast<int>(m_entries.size()) ? &m_entries[static_cast<std::size_t>(row)] : nullptr;
}

void Palette::ShowHelp() {
    const PaletteEntry* entry = Chosen();
    wxString text = entry == nullptr ? _("Nothing is called that. Try an institution, an item or a command.") : ToWx(entry->help);
    if (text.empty()) text = ToWx(entry->what);
    if (entry != nullptr && entry->use == EntryUse::Continues)
        text = Filled(_("%1 · needs more words: Enter writes the line so far."), {text});
    m_help->SetLabelText(text);
    m_help->SetToolTip(text);
}

void Palette::Move(int step) {
    if (m_entries.empty()) return;
    const int count = static_cast<int>(m_entries.size());
    const int row = std::clamp(m_list->GetSelectedRow() + step, 0, count - 1);
    m_list->SelectRow(static_cast<unsigned>(row));
    m_list->EnsureVisible(m_list->RowToItem(row));
    ShowHelp();
    Announce(m_help, ToWx(m_entries[static_cast<std::size_t>(row)].what));
}

void Palette::Complete() {
    const PaletteEntry* entry = Chosen();
    if (entry == nullptr) return;
    m_typed->SetValue(ToWx(entry->line));
    m_typed->SetInsertionPointEnd();
    m_typed->SetFocus();
}

void Palette::Accept() {
    const PaletteEntry* entry = Chosen();
    if (entry == nullptr) return;
    if (entry->use == EntryUse::Continues) return Complete();
    m_line = entry->line;
    EndModal(wxID_OK);
}

void Palette::OnKey(wxKeyEvent& event) {
    switch (event.GetKeyCode()) {
        case WXK_UP: return Move(-1);
        case WXK_DOWN: return Move(1);
        case WXK_PAGEUP: return Move(-8);
        case WXK_PAGEDOWN: return Move(8);
        case WXK_TAB: return Complete();
        case WXK_RETURN:
        case WXK_NUMPAD_ENTER: return Accept();
        // Without a button for it wx lets Escape do nothing.
        case WXK_ESCAPE:
        case WXK_F3: return EndModal(wxID_CANCEL);
        default: event.Skip();
    }
}

}  // namespace

std::optional<std::string> AskPalette(Shell& shell, const std::string& typed) {
    Palette palette(shell, typed);
    if (palette.ShowModal() != wxID_OK) return std::nullopt;
    return palette.Line();
}

}  // namespace mahdar::shell
