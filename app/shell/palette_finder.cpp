// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/shell/palette_finder.h"

#include <algorithm>
#include <fstream>

#include "core/base/error.h"
#include "core/command/resolve.h"
#include "core/text/fold.h"

namespace mahdar::shell {
namespace {

constexpr std::size_t kMostBodies = 4;
constexpr std::size_t kMostItems = 6;
constexpr std::size_t kMostVerbs = 6;
constexpr std::size_t kMostCompletions = 60;

std::vector<std::string> Split(const std::string& text, char separator) {
    std::vector<std::string> parts;
    std::size_t at = 0;
    while (at <= text.size()) {
        const std::size_t end = std::min(text.find(separator, at), text.size());
        parts.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return parts;
}

std::string NameOf(const Institution& body, Language language) {
    const bool acronym = !body.acronym.empty() && body.kind != InstitutionKind::MemberState;
    return acronym ? body.acronym : body.names.Best(language);
}

std::string FullNames(const Institution& body) {
    std::string names;
    for (const std::string& name : {body.names.en, body.names.fr, body.names.ar}) {
        if (!name.empty() && names.find(name) == std::string::npos) names += (names.empty() ? "" : " · ") + name;
    }
    return names;
}

std::string Haystack(const Institution& body) {
    std::string text = body.id.value + ' ' + body.acronym + ' ' + body.names.ar + ' ' + body.names.en + ' ' + body.names.fr;
    for (const std::string& variant : body.variants) text += ' ' + variant;
    return text;
}

/// The smaller the better.
int Nearness(const Institution& body, const std::string& folded) {
    if (FoldForSearch(body.acronym) == folded || FoldForSearch(body.id.value) == folded) return 0;
    if (FoldForSearch(body.acronym).starts_with(folded)) return 1;
    for (const std::string& name : {body.names.ar, body.names.en, body.names.fr}) {
        if (FoldForSearch(name).starts_with(folded)) return 2;
    }
    return 3;
}

std::vector<const Institution*> Matching(const Session& session, const std::string& folded) {
    std::vector<const Institution*> found;
    for (const Institution& body : session.Institutions()) {
        if (FoldedMatch(folded, Haystack(body))) found.push_back(&body);
    }
    std::stable_sort(found.begin(), found.end(), [&](const Institution* a, const Institution* b) {
        return Nearness(*a, folded) < Nearness(*b, folded);
    });
    return found;
}

bool Mentions(const std::string& usage, const char* word) { return usage.find(word) != std::string::npos; }

bool NeedsMore(const Command& command) { return !command.usage.empty() && command.usage[0] != '['; }

}  // namespace

bool FoldedMatch(const std::string& foldedQuery, const std::string& text) {
    const std::string folded = FoldForSearch(text);
    const auto words = Split(foldedQuery, ' ');
    return std::all_of(words.begin(), words.end(),
                       [&](const std::string& word) { return folded.find(word) != std::string::npos; });
}

std::vector<FormulaVerb> ReadVerbs(const std::filesystem::path& table) {
    std::vector<FormulaVerb> verbs;
    std::ifstream file(table);
    std::string line;
    if (!std::getline(file, line)) return verbs;
    const auto header = Split(line, '\t');
    const auto column = [&](const char* name) {
        return static_cast<std::size_t>(std::find(header.begin(), header.end(), name) - header.begin());
    };
    const std::size_t key = column("key"), ar = column("ar_past_f"), en = column("en_past"), fr = column("fr_past");
    while (std::getline(file, line)) {
        if (line.empty() || line[0] == '#') continue;
        const auto cells = Split(line, '\t');
        const auto cell = [&](std::size_t at) { return at < cells.size() ? cells[at] : std::string(); };
        std::string arabic = cell(ar);
        if (const auto at = arabic.find(" {subject}"); at != std::string::npos) arabic.erase(at, 10);
        if (!cell(key).empty()) verbs.push_back({cell(key), {arabic, cell(en), cell(fr)}});
    }
    return verbs;
}

std::string PaletteFinder::Label(const Command& command) const { return m_sources.translate(command.label); }

std::string PaletteFinder::KeysOf(const char* commandId) const {
    const Command* command = m_sources.commands.Find(commandId);
    return command != nullptr ? m_sources.keys(*command) : std::string();
}

std::size_t PaletteFinder::Known() const {
    const std::size_t names = m_sources.session != nullptr ? m_sources.session->Institutions().Rows().size() +
                                                                 m_sources.session->Items().Rows().size()
                                                           : 0;
    return m_sources.commands.All().size() + m_sources.verbs.size() + names;
}

std::vector<PaletteEntry> PaletteFinder::Find(const std::string& typed) const {
    Entries entries;
    const std::string folded = FoldForSearch(typed);
    if (AddLine(typed, entries)) return entries;
    if (!folded.empty() && m_sources.session != nullptr) AddInstitutions(folded, entries);
    AddCommands(folded, entries);
    if (!folded.empty() && m_sources.session != nullptr) {
        AddItems(folded, entries);
        AddVerbs(folded, entries);
    }
    return entries;
}

bool PaletteFinder::AddLine(const std::string& typed, Entries& entries) const {
    try {
        const auto [command, arguments] = m_sources.commands.Parse(typed);
        const std::string name = LineOf(command->id);
        const bool exact = typed.starts_with(name);
        if (!exact) return false;
        const std::string rest = typed.size() > name.size() + 1 ? typed.substr(name.size() + 1) : std::string();
        AddCompletions(*command, rest, entries);
        if (!arguments.Empty() || !NeedsMore(*command)) {
            const std::string what = rest.empty() ? Label(*command) : FillIn(m_sources.words.runLine, {Label(*command) + ": " + rest});
            // What is typed so far may be the beginning of a name: then the names come first.
            const bool guess = !rest.empty() && !entries.empty() && !NamesSomething(rest);
            std::erase_if(entries, [&](const PaletteEntry& entry) { return entry.line == typed; });
            entries.insert(guess ? entries.end() : entries.begin(),
                           {command->glyph, what, typed, m_sources.keys(*command), m_sources.translate(command->help), EntryUse::Runs});
        }
        if (entries.empty()) {
            entries.push_back({command->glyph, Label(*command), name + " ", m_sources.keys(*command), command->usage, EntryUse::Continues});
        }
        return typed.size() > name.size() || entries.size() > 1;
    } catch (const Error&) {
        return false;
    }
}

bool PaletteFinder::NamesSomething(const std::string& word) const {
    if (m_sources.session == nullptr) return true;
    return FindInstitution(*m_sources.session, word) != nullptr || FindItem(*m_sources.session, word) != nullptr;
}

void PaletteFinder::AddCompletions(const Command& command, const std::string& rest, Entries& entries) const {
    if (m_sources.session == nullptr) return;
    const Session& session = *m_sources.session;
    const std::string name = LineOf(command.id) + ' ';
    const std::string folded = FoldForSearch(rest);
    const std::string& usage = command.usage;
    const std::string first = usage.substr(0, usage.find(' '));
    if (Mentions(first, "SPEAKER") || Mentions(first, "INSTITUTION")) {
        for (const Institution* body : Matching(session, folded)) {
            if (entries.size() >= kMostCompletions) return;
            const std::string line = name + Quoted(body->id.value);
            entries.push_back({command.glyph, Label(command) + ": " + NameOf(*body, m_sources.language), line, {}, FullNames(*body), EntryUse::Runs});
        }
    }
    if (Mentions(first, "ITEM")) {
        for (const AgendaItem& item : session.Items()) {
            if (entries.size() >= kMostCompletions) return;
            const std::string path = PathOf(session, item.id);
            const std::string& title = item.title.Best(m_sources.language);
            if (!FoldedMatch(folded, path + ' ' + title)) continue;
            const bool more = usage.find(' ') != std::string::npos && usage[0] != '[';
            entries.push_back({command.glyph, path + " · " + title, name + path + (more ? " " : ""), {}, title,
                               more ? EntryUse::Continues : EntryUse::Runs});
        }
    }
    if (Mentions(first, "VERB")) {
        for (const FormulaVerb& verb : m_sources.verbs) {
            if (!FoldedMatch(folded, verb.key + ' ' + verb.past.ar + ' ' + verb.past.en + ' ' + verb.past.fr)) continue;
            entries.push_back({command.glyph, verb.past.Best(m_sources.language), name + verb.key + ' ', {}, {}, EntryUse::Continues});
        }
    }
}

void PaletteFinder::AddCommands(const std::string& folded, Entries& entries) const {
    for (const Command& command : m_sources.commands.All()) {
        if (command.id == "app/palette") continue;
        if (m_sources.session == nullptr && !command.act) continue;
        const std::string label = Label(command);
        if (!folded.empty() && !FoldedMatch(folded, label + ' ' + command.label + ' ' + LineOf(command.id))) continue;
        const bool more = NeedsMore(command);
        entries.push_back({command.glyph, label + (more ? "…" : ""), LineOf(command.id) + (more ? " " : ""),
                           m_sources.keys(command), m_sources.translate(command.help), more ? EntryUse::Continues : EntryUse::Runs});
    }
}

void PaletteFinder::AddInstitutions(const std::string& folded, Entries& entries) const {
    auto bodies = Matching(*m_sources.session, folded);
    if (bodies.size() > kMostBodies) bodies.resize(kMostBodies);
    const bool one = bodies.size() == 1 || (!bodies.empty() && Nearness(*bodies[0], folded) == 0);
    for (std::size_t i = 0; i < bodies.size(); ++i) {
        const Institution& body = *bodies[i];
        const std::string name = NameOf(body, m_sources.language);
        const std::string word = Quoted(body.id.value);
        const std::string help = FullNames(body);
        const auto add = [&](const char* id, const char* glyph, const std::string& what, const std::string& line, EntryUse use) {
            if (Has(id)) entries.push_back({glyph, FillIn(what, {name}), line, KeysOf(id), help, use});
        };
        add("floor/give", "microphone", m_sources.words.giveFloor, "floor give " + word, EntryUse::Runs);
        if (i > 0 && one) continue;
        add("floor/request", "plus", m_sources.words.addRequest, "floor request " + word, EntryUse::Runs);
        add("minutes/decide", "diamond", m_sources.words.decide, "minutes decide requested " + word + ' ', EntryUse::Continues);
        add("briefing/show", "document", m_sources.words.sheet, "briefing show " + word, EntryUse::Runs);
    }
}

void PaletteFinder::AddItems(const std::string& folded, Entries& entries) const {
    if (!Has("agenda/open")) return;
    std::size_t count = 0;
    for (const AgendaItem& item : m_sources.session->Items()) {
        const std::string path = PathOf(*m_sources.session, item.id);
        const std::string title = item.title.Best(m_sources.language);
        if (!FoldedMatch(folded, path + ' ' + item.title.ar + ' ' + item.title.en + ' ' + item.title.fr)) continue;
        if (++count > kMostItems) return;
        entries.push_back({"triangle", FillIn(m_sources.words.openItem, {path, title}), "agenda open " + path,
                           KeysOf("agenda/open"), title, EntryUse::Runs});
    }
}

void PaletteFinder::AddVerbs(const std::string& folded, Entries& entries) const {
    if (!Has("minutes/decide")) return;
    std::size_t count = 0;
    for (const FormulaVerb& verb : m_sources.verbs) {
        if (!FoldedMatch(folded, verb.key + ' ' + verb.past.ar + ' ' + verb.past.en + ' ' + verb.past.fr)) continue;
        if (++count > kMostVerbs) return;
        entries.push_back({"diamond", FillIn(m_sources.words.decideVerb, {verb.past.Best(m_sources.language)}),
                           "minutes decide " + verb.key + ' ', KeysOf("minutes/decide"), {}, EntryUse::Continues});
    }
}

}  // namespace mahdar::shell
