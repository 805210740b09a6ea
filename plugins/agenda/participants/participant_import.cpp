// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/participants/participant_import.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

#include "core/base/error.h"
#include "core/command/resolve.h"
#include "core/io/atomic_file.h"
#include "core/text/fold.h"
#include "plugins/agenda/participants/list_columns.h"

namespace mahdar::participants {
namespace {

constexpr std::size_t kMaxBytes = std::size_t{8} << 20;

/// "Guest of the host" -> a key that is readable and free.
InstitutionId FreeKey(const Session& session, const std::string& name, const std::set<std::string>& taken) {
    std::string key;
    for (const char letter : FoldForSearch(name)) {
        const bool plain = (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
        if (plain) key += static_cast<char>(letter >= 'a' ? letter - 'a' + 'A' : letter);
        if (key.size() == 12) break;
    }
    if (key.empty()) key = "BODY";
    const std::string stem = key;
    for (int i = 2; session.Find(InstitutionId{key}) != nullptr || taken.contains(key); ++i)
        key = stem + '-' + std::to_string(i);
    return {key};
}

/// What shares the longest beginning, at least four letters.
std::string NearestBody(const Session& session, const std::string& name) {
    constexpr std::ptrdiff_t kEnough = 4;
    const std::string folded = FoldForSearch(name);
    std::string nearest;
    std::ptrdiff_t best = kEnough - 1;
    for (const Institution& row : session.Institutions()) {
        for (const std::string& known : {row.acronym, row.names.ar, row.names.en, row.names.fr}) {
            const std::string other = FoldForSearch(known);
            const auto shared =
                std::mismatch(folded.begin(), folded.end(), other.begin(), other.end()).first -
                folded.begin();
            if (shared <= best) continue;
            best = shared;
            nearest = known;
        }
    }
    return nearest;
}

class Planner {
public:
    Planner(const Session& session, Language latin) : m_session(session), m_latin(latin) {
        for (const Participant& person : session.Participants()) Remember(person);
    }

    PlannedRow Plan(const ListedPerson& listed) {
        PlannedRow row;
        row.listed = listed;
        FindBody(row);
        const Participant* known = Known(row.body.id, listed.name);
        if (known != nullptr) row.person = *known;
        if (known == nullptr) {
            row.person.id = NewId<ParticipantId>();
            row.person.institution = row.body.id;
            if (row.body.kind == InstitutionKind::Observer) row.person.role = ParticipantRole::Observer;
        }
        const Participant before = row.person;
        Merge(row.person.name, listed.name);
        Merge(row.person.title, listed.title);
        Merge(row.person.roleDetail, listed.roleDetail);
        if (listed.role) row.person.role = *listed.role;
        row.fate = known == nullptr ? Fate::New : row.person == before ? Fate::Same : Fate::Changed;
        Remember(row.person);
        return row;
    }

private:
    static void Merge(LocalText& into, const LocalText& from) {
        for (const Language language : kLanguages) {
            if (!from.Get(language).empty()) into.Set(language, from.Get(language));
        }
    }

    void FindBody(PlannedRow& row) {
        const std::string folded = FoldForSearch(row.listed.body);
        if (const Institution* known = FindInstitution(m_session, row.listed.body)) {
            row.body = *known;
            return;
        }
        row.bodyIsNew = true;
        auto& made = m_made[folded];
        if (made.id.Empty()) {
            made.id = FreeKey(m_session, row.listed.body, m_taken);
            m_taken.insert(made.id.value);
            made.kind = InstitutionKind::Observer;
            const bool arabic = HasArabicLetters(row.listed.body);
            made.names.Set(arabic                        ? Language::Arabic
                           : m_latin == Language::Arabic ? Language::English
                                                         : m_latin,
                           row.listed.body);
        }
        row.body = made;
        row.nearestBody = NearestBody(m_session, row.listed.body);
    }

    static std::string KeyOf(const InstitutionId& body, const std::string& name) {
        return body.value + '\n' + FoldForSearch(name);
    }

    void Remember(const Participant& person) {
        m_people[person.id] = person;
        for (const Language language : kLanguages) {
            const std::string& name = person.name.Get(language);
            if (!name.empty()) m_byName[KeyOf(person.institution, name)] = person.id;
        }
        if (person.name.Empty()) m_byName[KeyOf(person.institution, {})] = person.id;
    }

    const Participant* Known(const InstitutionId& body, const LocalText& name) const {
        for (const Language language : kLanguages) {
            if (name.Get(language).empty()) continue;
            const auto found = m_byName.find(KeyOf(body, name.Get(language)));
            if (found != m_byName.end()) return &m_people.at(found->second);
        }
        if (!name.Empty()) return nullptr;
        const auto found = m_byName.find(KeyOf(body, {}));
        return found == m_byName.end() ? nullptr : &m_people.at(found->second);
    }

    const Session& m_session;
    Language m_latin;
    std::map<std::string, Institution> m_made;  ///< by the folded name
    std::set<std::string> m_taken;
    std::unordered_map<ParticipantId, Participant> m_people;
    std::map<std::string, ParticipantId> m_byName;
};

ImportPlan PlanFrom(const CommandContext& context, const std::string& file) {
    try {
        return PlanImport(context.session, ReadFile(file, kMaxBytes),
                          context.session.TheMeeting().workingLanguage);
    } catch (const CommandError&) {
        throw;
    } catch (const Error& error) {
        // To whoever gave the command a bad file is a command that cannot be done.
        throw CommandError(error.MessageId(), error.Arguments());
    }
}

void Import(CommandContext& context, const Arguments& arguments) {
    const ImportPlan plan = PlanFrom(context, arguments.Require(0, "FILE"));
    if (plan.Count(Fate::New) + plan.Count(Fate::Changed) == 0)
        throw CommandError(MAHDAR_TR("All of these participants are listed already."));
    PutImport(context.change, plan);
}

}  // namespace

int ImportPlan::Count(Fate fate) const {
    return static_cast<int>(
        std::count_if(rows.begin(), rows.end(), [&](const PlannedRow& row) { return row.fate == fate; }));
}

int ImportPlan::NewBodies() const {
    std::set<std::string> keys;
    for (const PlannedRow& row : rows) {
        if (row.bodyIsNew) keys.insert(row.body.id.value);
    }
    return static_cast<int>(keys.size());
}

ImportPlan PlanImport(const Session& session, std::string_view bytes, Language latin) {
    ImportPlan plan;
    plan.list = ReadParticipantList(
        bytes, latin, [&](const std::string& words) { return FindInstitution(session, words) != nullptr; });
    Planner planner(session, latin);
    for (const ListedPerson& listed : plan.list.people) plan.rows.push_back(planner.Plan(listed));
    return plan;
}

void PutImport(ChangeBuilder& change, const ImportPlan& plan) {
    for (const PlannedRow& row : plan.rows) {
        if (row.bodyIsNew) change.Put(row.body);
        change.Put(row.person);
    }
}

void AddImportCommand(CommandRegistry& commands) {
    commands.Add({"participants/import",
                  MAHDAR_TR("Import a list of participants"),
                  MAHDAR_TR("A table of people: CSV with commas, semicolons or tabs."),
                  "FILE",
                  "",
                  "",
                  "document",
                  Import,
                  {},
                  {}});
}

}  // namespace mahdar::participants
