// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/command/resolve.h"

#include <algorithm>

#include "core/base/error.h"
#include "core/text/fold.h"
#include "core/text/utf8.h"

namespace mahdar {
namespace {

bool Matches(const Institution& row, std::string_view folded) {
    const auto is = [&](const std::string& name) { return !name.empty() && FoldForSearch(name) == folded; };
    if (is(row.id.value) || is(row.acronym) || is(row.names.ar) || is(row.names.en) || is(row.names.fr)) return true;
    return std::any_of(row.variants.begin(), row.variants.end(), is);
}

/// The institution that shares the longest beginning with the word.
const Institution* Nearest(const Session& session, std::string_view folded) {
    const Institution* best = nullptr;
    std::size_t bestLength = 1;
    for (const Institution& row : session.Institutions()) {
        for (const std::string& name : {row.acronym, row.names.ar, row.names.en, row.names.fr}) {
            const std::string other = FoldForSearch(name);
            const auto [a, b] = std::mismatch(folded.begin(), folded.end(), other.begin(), other.end());
            const auto length = static_cast<std::size_t>(a - folded.begin());
            if (length > bestLength) {
                bestLength = length;
                best = &row;
            }
        }
    }
    return best;
}

}  // namespace

const AgendaItem* FindItem(const Session& session, std::string_view path) {
    const std::size_t slash = path.find('/');
    const std::string_view number = path.substr(0, slash);
    const AgendaItem* item = nullptr;
    for (const AgendaItem& row : session.Items()) {
        if (row.parent.Empty() && row.number == number) item = &row;
    }
    if (item == nullptr || slash == std::string_view::npos) return item;
    const auto children = Children(session, item->id);
    const std::string place(path.substr(slash + 1));
    for (std::size_t i = 0; i < children.size(); ++i) {
        if (std::to_string(i + 1) == place) return children[i];
    }
    return nullptr;
}

const AgendaItem& RequireItem(const Session& session, std::string_view path) {
    if (const AgendaItem* item = FindItem(session, path)) return *item;
    std::string known;
    for (const AgendaItem* item : Children(session, {})) known += (known.empty() ? "" : ", ") + item->number;
    if (known.empty())
        throw CommandError(MAHDAR_TR("There is no item %1: the agenda is empty. Import it or add items."), {std::string(path)});
    throw CommandError(MAHDAR_TR("There is no item %1. The agenda has %2."), {std::string(path), known});
}

const Institution* FindInstitution(const Session& session, std::string_view name) {
    const std::string folded = FoldForSearch(name);
    if (folded.empty()) return nullptr;
    for (const Institution& row : session.Institutions()) {
        if (Matches(row, folded)) return &row;
    }
    return nullptr;
}

const Institution& RequireInstitution(const Session& session, std::string_view name) {
    if (const Institution* row = FindInstitution(session, name)) return *row;
    const Institution* nearest = Nearest(session, FoldForSearch(name));
    if (nearest == nullptr) throw CommandError(MAHDAR_TR("Unknown institution \"%1\"."), {std::string(name)});
    const std::string& shown = nearest->acronym.empty() ? nearest->names.Best(Language::English) : nearest->acronym;
    throw CommandError(MAHDAR_TR("Unknown institution \"%1\". Did you mean %2?"), {std::string(name), shown});
}

Speaker ResolveSpeaker(const Session& session, std::string_view words) {
    std::string name = Trimmed(words);
    bool named = false;
    for (const std::string_view prefix : {"Member State:", "Observer:"}) {
        if (!std::string_view(name).starts_with(prefix)) continue;
        name = Trimmed(std::string_view(name).substr(prefix.size()));
        named = true;
    }
    if (const Institution* row = FindInstitution(session, name)) return {row->id, {}};
    if (name.empty() || (!named && name.find(' ') == std::string::npos)) (void)RequireInstitution(session, name);
    return {{}, name};
}

std::string SpeakerName(const Session& session, const Speaker& speaker, Language language) {
    const Institution* row = session.Find(speaker.institution);
    if (row == nullptr) return speaker.name.empty() ? speaker.institution.value : speaker.name;
    if (row->kind == InstitutionKind::MemberState || row->acronym.empty()) return row->names.Best(language);
    return row->acronym;
}

}  // namespace mahdar
