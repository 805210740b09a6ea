// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/minutes/record/formula_names.h"

#include "core/command/resolve.h"
#include "core/text/fold.h"

namespace mahdar {

Name NameOf(const FormulaLibrary& library, const Session& session, const InstitutionId& institution) {
    if (const Name* known = library.names.Find(institution.value)) return *known;
    const Institution* row = session.Find(institution);
    if (row == nullptr) return MakeName(institution.value, {institution.value, institution.value, institution.value});
    // A body of the user's own may be named by its acronym alone.
    LocalText names = row->names;
    if (names.Empty()) names = {row->acronym, row->acronym, row->acronym};
    return MakeName(institution.value, names, row->acronym);
}

Name NameOf(const FormulaLibrary& library, const Session& session, const Speaker& speaker) {
    if (!speaker.institution.Empty()) return NameOf(library, session, speaker.institution);
    return NameOfWords(library, speaker.name, {speaker.name, speaker.name, speaker.name});
}

Name NameOfWords(const FormulaLibrary& library, const std::string& words, const LocalText& asTyped) {
    if (const Name* known = library.names.Find(words)) return *known;
    if (const Name* known = library.names.Resolve(words)) return *known;
    return MakeName(words, asTyped);
}

std::string ActingBody(const FormulaLibrary& library, const Session& session) {
    const std::string& kind = session.TheMeeting().bodyKind;
    return library.names.FindBody(kind) != nullptr ? kind : "committee";
}

void AddAddressee(Addressees& addressees, const FormulaLibrary& library, const Session& session,
                  std::string_view words) {
    if (const Institution* row = FindInstitution(session, words)) {
        addressees.institutions.push_back(row->id);
    } else if (const Name* known = library.names.Resolve(words)) {
        addressees.others.push_back(known->key);
    } else if (words.find(' ') == std::string_view::npos) {
        addressees.institutions.push_back(RequireInstitution(session, words).id);
    } else {
        const Speaker speaker = ResolveSpeaker(session, words);
        if (speaker.institution.Empty()) {
            addressees.others.push_back(speaker.name);
        } else {
            addressees.institutions.push_back(speaker.institution);
        }
    }
}

SessionNames::SessionNames(const FormulaLibrary& library, const Session& session) : m_library(&library) {
    for (const Institution& row : session.Institutions()) {
        std::vector<std::string> spellings{row.id.value, row.acronym, row.names.ar, row.names.en, row.names.fr};
        spellings.insert(spellings.end(), row.variants.begin(), row.variants.end());
        for (const std::string& spelling : spellings) {
            if (!spelling.empty()) m_keys.try_emplace(FoldForSearch(spelling), row.id.value);
        }
    }
}

std::optional<std::string> SessionNames::Resolve(std::string_view words) const {
    if (const auto found = m_keys.find(FoldForSearch(words)); found != m_keys.end()) return found->second;
    if (const Name* known = m_library->names.Resolve(words)) return known->key;
    return std::nullopt;
}

}  // namespace mahdar
