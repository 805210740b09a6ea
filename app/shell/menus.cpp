// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/shell/menus.h"

#include "app/shell/words.h"
#include "app/ui/wx_strings.h"
#include "core/session/session_log.h"

#include <wx/intl.h>
#include <wx/menu.h>

#include <algorithm>

namespace mahdar::shell {
namespace {

/// Commands of the program itself stand where users look for them; all others by the first part of their id.
std::string MenuOf(const std::string& id) {
    static const std::map<std::string, std::string> kPlaces{
        {"app/quit", "session"},    {"app/undo-act", "edit"}, {"app/redo-act", "edit"}, {"app/find", "edit"},
        {"app/preferences", "edit"}, {"app/palette", "view"},  {"app/pane", "view"},     {"app/pane-back", "view"},
        {"app/attention", "view"},  {"app/layout", "view"},   {"app/plugins", "help"},  {"app/about", "help"},
        {"app/keys", "help"},       {"meeting/set", "sitting"}};
    const auto found = kPlaces.find(id);
    if (found != kPlaces.end()) return found->second;
    const std::string first = id.substr(0, id.find('/'));
    if (first == "mandate" || first == "document" || first == "register" || first == "archive") return "briefing";
    return first == "hall" || first == "view" ? "view" : first;
}

bool InScope(const Command& command, MenuScope scope) {
    static const char* const kAtStart[] = {"session/new",   "session/open", "session/import", "session/paste", "app/quit", "app/preferences",
                                           "app/palette", "app/plugins",  "app/about",      "session/sample"};
    return scope == MenuScope::Session ||
           std::any_of(std::begin(kAtStart), std::end(kAtStart), [&](const char* id) { return command.id == id; });
}

/// Acts that belong to one task and would make a menu longer than the screen stand in a menu of their own.
wxString SubMenuOf(const std::string& id) {
    static constexpr std::string_view kAdoption[] = {"minutes/table",  "minutes/take-up", "minutes/adopt",  "minutes/leave",    "minutes/reopen",
                                                     "minutes/renumber", "minutes/amend", "minutes/strike", "minutes/insert",   "minutes/bracket",
                                                     "minutes/choose", "minutes/accept",  "minutes/reject", "minutes/withdraw"};
    static constexpr std::string_view kDrafts[] = {"minutes/draft", "minutes/drafts", "minutes/keep", "minutes/renew", "minutes/combine"};
    static constexpr std::string_view kVersions[] = {"minutes/seal", "minutes/unseal", "minutes/versions"};
    const auto has = [&](const auto& ids) { return std::find(std::begin(ids), std::end(ids), id) != std::end(ids); };
    if (has(kAdoption)) return _("Adoption of the report");
    if (has(kDrafts)) return _("Drafts");
    return has(kVersions) ? _("Sealed versions") : wxString();
}

bool BeginsGroup(const std::string& id) {
    return id == "session/save" || id == "session/close" || id == "app/quit" || id == "app/preferences" || id == "hall/show" ||
           id == "app/find";
}

}  // namespace

bool NeedsWords(const Command& command) { return !command.usage.empty() && command.usage[0] != '['; }

Menus::Menus(const CommandRegistry& commands, const KeyMap& keys, MenuScope scope)
    : m_commands(commands), m_keys(keys), m_bar(new wxMenuBar) {
    struct Place {
        const char* prefix;
        wxString title;
    };
    const Place places[] = {{"session", _("&File")},     {"edit", _("&Edit")},        {"sitting", _("&Sitting")},
                            {"agenda", _("&Agenda")},    {"floor", _("F&loor")},      {"minutes", _("&Minutes")},
                            {"briefing", _("&Briefings")}, {"view", _("&View")},      {"", _("M&ore")},
                            {"help", _("&Help")}};
    const auto named = [&](const std::string& menu) {
        return std::any_of(std::begin(places), std::end(places), [&](const Place& place) { return menu == place.prefix; });
    };
    for (const Place& place : places) {
        auto* menu = new wxMenu;
        std::map<wxString, wxMenu*> subMenus;
        if (std::string("edit") == place.prefix) AddEdit(menu);
        for (const Command& command : commands.All()) {
            const std::string home = MenuOf(command.id);
            const bool here = *place.prefix != '\0' ? home == place.prefix : !named(home);
            if (!here || !InScope(command, scope)) continue;
            if (BeginsGroup(command.id) && menu->GetMenuItemCount() > 0) menu->AppendSeparator();
            const wxString below = SubMenuOf(command.id);
            wxMenu*& sub = subMenus[below];
            if (!below.empty() && sub == nullptr) menu->AppendSubMenu(sub = new wxMenu, below);
            Add(below.empty() ? menu : sub, command);
        }
        if (menu->GetMenuItemCount() == 0) {
            delete menu;
            continue;
        }
        if (std::string("view") == place.prefix) m_view = menu;
        m_bar->Append(menu, place.title);
    }
}

void Menus::AddEdit(wxMenu* menu) {
    menu->Append(wxID_CUT, _("Cu&t") + "\tCtrl+X");
    menu->Append(wxID_COPY, _("&Copy") + "\tCtrl+C");
    menu->Append(wxID_PASTE, _("&Paste") + "\tCtrl+V");
    menu->Append(wxID_SELECTALL, _("Select &all") + "\tCtrl+A");
    menu->AppendSeparator();
}

void Menus::Add(wxMenu* menu, const Command& command) {
    wxString label = Worded(command.label);
    label.Replace("&", "&&");
    if (NeedsWords(command)) label += wxString::FromUTF8("…");
    const std::string key = m_keys.MainKey(command);
    if (!key.empty()) label += "\t" + ToWx(key);
    wxMenuItem* item = menu->Append(wxID_ANY, label, Worded(command.help));
    m_items[item->GetId()] = {command.id, item};
}

const Command* Menus::CommandOf(int menuId) const {
    const auto found = m_items.find(menuId);
    return found == m_items.end() ? nullptr : m_commands.Find(found->second.first);
}

bool Menus::CanRun(const Command& command, const SessionLog* log) {
    const bool changes = command.plan || command.id == "app/undo-act" || command.id == "app/redo-act";
    if (changes && log != nullptr && !log->ReadOnlyReason().empty()) return false;
    return command.act || (log != nullptr && (!command.enabled || command.enabled(log->State())));
}

void Menus::Refresh(const SessionLog* log) {
    for (const auto& [id, entry] : m_items) {
        const bool can = CanRun(*m_commands.Find(entry.first), log);
        if (entry.second->IsEnabled() != can) entry.second->Enable(can);
    }
}

}  // namespace mahdar::shell
