// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/minutes/windows/frame_tools.h"

#include "app/ui/rtl.h"
#include "app/ui/wx_strings.h"
#include "core/plugin/desk.h"
#include "core/plugin/host.h"

#include <algorithm>

#include <wx/event.h>
#include <wx/intl.h>

namespace mahdar {
namespace {

constexpr int kBelowTop = 110;
constexpr int kMargin = 8;
constexpr int kStatusLine = 36;

int CountCharacters(const std::string& text) {
    return static_cast<int>(std::ranges::count_if(
        text, [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0) != 0x80; }));
}

/// The panes at the start and in the centre, between the strip and the status line, on the screen.
wxRect RoomOf(const wxWindow* pane) {
    const wxRect all = wxGetTopLevelParent(const_cast<wxWindow*>(pane))->GetScreenRect();
    const wxPoint one = pane->ClientToScreen(wxPoint(0, 0));
    const wxPoint other = pane->ClientToScreen(wxPoint(pane->GetClientSize().x, 0));
    const bool rightToLeft = IsInterfaceRightToLeft();
    const int left = rightToLeft ? std::min(one.x, other.x) : all.x;
    const int right = rightToLeft ? all.x + all.width : std::max(one.x, other.x);
    return {left, all.y + kBelowTop, right - left, all.height - kBelowTop - kStatusLine};
}

std::string KeyName(int code) {
    if (code >= WXK_F1 && code <= WXK_F24) return "F" + std::to_string(code - WXK_F1 + 1);
    if (code == WXK_RETURN || code == WXK_NUMPAD_ENTER) return "Enter";
    if (code > ' ' && code < 0x7F) return std::string(1, static_cast<char>(code));
    return {};
}

/// Words in brackets, wherever they stand in the marked text.
void AddBrackets(MarkedText& marked) {
    int at = 0;
    int open = -1;
    for (const char byte : marked.text) {
        if ((static_cast<unsigned char>(byte) & 0xC0) == 0x80) continue;
        if (byte == '[') open = at;
        if (byte == ']' && open >= 0) {
            marked.marks.push_back({open, at + 1, TextMarkKind::Bracket});
            open = -1;
        }
        ++at;
    }
}

}  // namespace

void PlaceOverCentre(wxTopLevelWindow& window, const wxWindow* pane) {
    const wxRect room = RoomOf(pane);
    const wxSize size(std::min(window.GetSize().x, std::max(640, room.width - kMargin)),
                      std::min(window.GetSize().y, room.height));
    window.SetSize(size);
    window.Move(room.x + std::max(0, (room.width - size.x) / 2), room.y);
}

void PlaceOverPanes(wxTopLevelWindow& window, const wxWindow* pane) {
    const wxRect room = RoomOf(pane);
    window.SetSize(wxSize(std::max(640, room.width - kMargin / 2), room.height));
    window.Move(room.x, room.y);
}

std::string ChordOf(const wxKeyEvent& event) {
    const std::string key = KeyName(event.GetKeyCode());
    if (key.empty()) return {};
    std::string chord;
    if (event.ControlDown()) chord += "Ctrl+";
    if (event.AltDown()) chord += "Alt+";
    if (event.ShiftDown()) chord += "Shift+";
    return chord + key;
}

bool RunSharedKey(Desk& desk, const std::string& chord) {
    if (chord.size() < 2) return false;
    for (const Command& command : desk.TheHost().Commands().All()) {
        const bool shared =
            command.id.starts_with("floor/") || command.id == "app/undo-act" || command.id == "sitting/gavel";
        if (shared && (command.key == chord || command.chord == chord)) {
            desk.Run(LineOf(command.id));
            return true;
        }
    }
    return false;
}

wxString LanguageName(Language language) {
    if (language == Language::Arabic) return _("Arabic");
    return language == Language::French ? _("French") : _("English");
}

StateLook LookOf(Adoption state) {
    switch (state) {
        case Adoption::OnFloor:
            return {GlyphName::HalfDisc, Ink::Decision,
                    FromWx(wxGETTEXT_IN_CONTEXT("paragraph", "On the floor"))};
        case Adoption::Adopted:
            return {GlyphName::TickedBox, Ink::Good, FromWx(wxGETTEXT_IN_CONTEXT("paragraph", "Adopted"))};
        case Adoption::AdoptedAsAmended:
            return {GlyphName::TickedBox, Ink::Good, FromWx(_("Adopted as amended"))};
        case Adoption::LeftOpen:
            return {GlyphName::Brackets, Ink::Care, FromWx(_("Left open"))};
        case Adoption::Deleted:
            return {GlyphName::Cross, Ink::Wrong, FromWx(wxGETTEXT_IN_CONTEXT("paragraph", "Deleted"))};
        case Adoption::Open:
            break;
    }
    return {GlyphName::Ring, Ink::Secondary, FromWx(wxGETTEXT_IN_CONTEXT("paragraph", "Pending"))};
}

StateLook LookOf(ProposalState state) {
    switch (state) {
        case ProposalState::Accepted:
            return {GlyphName::Tick, Ink::Good, FromWx(wxGETTEXT_IN_CONTEXT("proposal", "Accepted"))};
        case ProposalState::NotAccepted:
            return {GlyphName::Cross, Ink::Wrong, FromWx(wxGETTEXT_IN_CONTEXT("proposal", "Not accepted"))};
        case ProposalState::Withdrawn:
            return {GlyphName::Dash, Ink::Secondary, FromWx(wxGETTEXT_IN_CONTEXT("proposal", "Withdrawn"))};
        case ProposalState::Bracketed:
            return {GlyphName::Brackets, Ink::Action,
                    FromWx(wxGETTEXT_IN_CONTEXT("proposal", "In brackets"))};
        case ProposalState::Open:
            break;
    }
    return {GlyphName::HalfDisc, Ink::Decision, FromWx(wxGETTEXT_IN_CONTEXT("proposal", "Proposed"))};
}

MarkedText MarkedOf(const std::vector<TextPiece>& pieces) {
    MarkedText marked;
    int at = 0;
    PieceKind before = PieceKind::Kept;
    for (const TextPiece& piece : pieces) {
        // Arabic letters would join the struck word and the one that comes in its place.
        if (before == PieceKind::Deleted && piece.kind == PieceKind::Inserted) {
            marked.text += "\u200C";
            ++at;
        }
        before = piece.kind;
        const int end = at + CountCharacters(piece.text);
        if (piece.kind != PieceKind::Kept)
            marked.marks.push_back(
                {at, end,
                 piece.kind == PieceKind::Inserted ? TextMarkKind::Insertion : TextMarkKind::Deletion});
        marked.text += piece.text;
        at = end;
    }
    AddBrackets(marked);
    return marked;
}

}  // namespace mahdar
