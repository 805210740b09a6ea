// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/panels/desk_tools.h"

#include "app/ui/wx_strings.h"
#include "core/command/resolve.h"
#include "core/plugin/host.h"

namespace mahdar::agenda {

bool CanRun(Desk& desk, std::string_view commandId) {
    if (!desk.Log().ReadOnlyReason().empty()) return false;
    const Command* command = desk.TheHost().Commands().Find(commandId);
    return command != nullptr && (!command->enabled || command->enabled(desk.State()));
}

wxString KeysOf(Desk& desk, std::string_view commandId, KeysShown shown) {
    const Command* command = desk.TheHost().Commands().Find(commandId);
    if (command == nullptr) return {};
    const bool both = shown == KeysShown::KeyAndChord && !command->key.empty() && !command->chord.empty();
    if (both) return ToWx(command->key + " · " + command->chord);
    return ToWx(command->key.empty() ? command->chord : command->key);
}

const AgendaItem* ShownItem(const Desk& desk) {
    const Session& session = desk.State();
    if (const AgendaItem* item = session.Find(desk.Selected().item)) return item;
    return session.Find(session.TheFloor().currentItem);
}

std::string TitleOf(const Session& session, const AgendaItem& item, Language language) {
    const std::string& title = item.title.Best(language);
    return title.empty() ? PathOf(session, item.id) : title;
}

std::string SpeakerWord(const Speaker& speaker) {
    if (speaker.institution) return Quoted(speaker.institution.value);
    // A single word that the register does not know would be taken for a slip.
    const bool oneWord = speaker.name.find(' ') == std::string::npos;
    return Quoted(oneWord ? "Observer: " + speaker.name : speaker.name);
}

}  // namespace mahdar::agenda
