// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/shell/status_feed.h"

#include "app/shell/desk_impl.h"
#include "app/shell/words.h"
#include "app/ui/rtl.h"
#include "app/ui/wx_strings.h"
#include "core/base/error.h"
#include "core/command/arguments.h"
#include "core/command/resolve.h"
#include "core/plugin/host.h"
#include "core/session/wall_clock.h"

#include <gdk/gdk.h>
#include <wx/intl.h>

#include <algorithm>

namespace mahdar::shell {
namespace {

wxString KeysBehind(const wxString& text, const KeyMap& keys, const CommandRegistry& commands, const char* id) {
    const Command* command = commands.Find(id);
    if (command == nullptr) return text;
    return text + "  " + Ltr(ToWx(keys.MainKey(*command)));
}

StatusText JournalText(const DeskImpl& desk) {
    const DiskState& disk = desk.Disk();
    if (desk.TheFile().ReadOnly()) return {GlyphName::Dash, Ink::Secondary, _("Open for reading only")};
    if (!disk.troubleSince.Empty()) {
        return {GlyphName::WarningTriangle, Ink::Wrong,
                wxString::Format(wxPLURAL("%d act is waiting for the disk", "%d acts are waiting for the disk",
                                          static_cast<unsigned>(disk.waiting)),
                                 static_cast<int>(disk.waiting))};
    }
    // Only what is on the disk counts: an act just done is there a moment later.
    const auto acts = const_cast<DeskImpl&>(desk).Log().LastSequence() - disk.waiting;
    wxString text = wxString::Format(wxPLURAL("Journal sound: %d act", "Journal sound: %d acts", static_cast<unsigned>(acts)),
                                     static_cast<int>(acts));
    if (acts > 0) {
        const Instant& last = const_cast<DeskImpl&>(desk).Log().History().back().at;
        text = Filled(_("%1, last %2"), {text, Ltr(ToWx(WallTime(desk.State().TheMeeting(), last)))});
    }
    return {GlyphName::Tick, Ink::Good, text};
}

/// In the language of the keyboard's active layout, which is the one that is being typed.
wxString TypingLanguage() {
    GdkKeymap* keymap = gdk_keymap_get_for_display(gdk_display_get_default());
    const bool rightToLeft = gdk_keymap_get_direction(keymap) == PANGO_DIRECTION_RTL;
    return rightToLeft ? _("Typing: Arabic letters") : _("Typing: Latin letters");
}

wxString HallText(const StatusFacts& facts) {
    switch (facts.hall) {
        case HallShown::Off: return _("Hall display: off");
        case HallShown::On:
            return Filled(_("Hall display: on, screen %1"), {wxString::Format("%u", facts.hallScreen)});
        case HallShown::Window: return _("Hall display: in a window, no second screen");
        case HallShown::Blank: return _("Hall display: blank");
        case HallShown::Message: return _("Hall display: your message");
        case HallShown::LowerThird: return _("Hall display: lower third");
    }
    return {};
}

/// The words behind a command for somebody who speaks no command language: names instead of keys, quoted texts and
/// places as they are. Empty if a word is none of these.
wxString Shown(const std::string& rest, const Session& session, Language language) try {
    wxString shown;
    for (const Word& word : SplitLine(rest)) {
        const bool place = FindItem(session, word.text) != nullptr;
        const bool body = session.Find(InstitutionId{word.text}) != nullptr;
        if (!word.quoted && !place && !body) return {};
        const std::string text = body ? SpeakerName(session, {InstitutionId{word.text}, {}}, language) : word.text;
        shown += (shown.empty() ? wxString() : wxString::FromUTF8(" · ")) + ToWx(text);
    }
    return shown;
} catch (const CommandError&) {
    return {};
}

}  // namespace

wxString UndoWords(DeskImpl& desk) {
    const Change* change = desk.Log().NextUndo();
    if (change == nullptr) return {};
    const Command* command = desk.TheHost().Commands().Find(change->act);
    if (command == nullptr) return ToWx(change->line.empty() ? change->act : change->line);
    const std::string name = LineOf(command->id);
    std::string rest = change->line.size() > name.size() + 1 ? change->line.substr(name.size() + 1) : std::string();
    // What was said is enough; the options are for scripts.
    rest.resize(std::min(rest.size(), rest.find(" --")));
    constexpr std::size_t kShort = 28;
    const wxString shown = Shown(rest, desk.State(), desk.InterfaceLanguage());
    if (shown.empty() || shown.length() > kShort) return Worded(command->label);
    return Filled(_("%1: %2"), {Worded(command->label), shown});
}

std::vector<StatusText> StartStatus(DeskImpl& desk, const KeyMap& keys, const StatusFacts& facts) {
    std::vector<StatusText> texts{JournalText(desk)};
    if (!desk.TheFile().ReadOnly()) {
        texts.push_back({{}, Ink::Text, Filled(_("Snapshot %1"), {Ltr(ToWx(WallTime(desk.State().TheMeeting(), desk.SavedAt()).substr(0, 5)))})});
        const wxString undo = UndoWords(desk);
        const CommandRegistry& commands = desk.TheHost().Commands();
        texts.push_back({{}, Ink::Text,
                         undo.empty() ? _("Nothing to take back")
                                      : KeysBehind(Filled(_("Undo: %1"), {undo}), keys, commands, "app/undo-act")});
    }
    if (facts.missing > 0) {
        texts.push_back({GlyphName::WarningTriangle, Ink::Wrong,
                         wxString::Format(wxPLURAL("%d thing missing before adoption", "%d things missing before adoption",
                                                   static_cast<unsigned>(facts.missing)),
                                          facts.missing)});
    } else {
        texts.push_back({GlyphName::Tick, Ink::Good, _("Nothing missing before adoption")});
    }
    return texts;
}

std::vector<StatusText> EndStatus(DeskImpl& desk, const KeyMap& keys, const StatusFacts& facts) {
    return {{{}, Ink::Text, KeysBehind(HallText(facts), keys, desk.TheHost().Commands(), "hall/show")},
            {{}, Ink::Text, TypingLanguage()}};
}

}  // namespace mahdar::shell
