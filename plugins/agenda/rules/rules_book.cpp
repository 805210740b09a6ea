// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/rules/rules_book.h"

#include <algorithm>
#include <charconv>

#include <nlohmann/json.hpp>

#include "core/base/error.h"
#include "core/io/atomic_file.h"
#include "core/text/utf8.h"

namespace mahdar::rules {
namespace fs = std::filesystem;
namespace {

using Json = nlohmann::json;

constexpr std::size_t kMaxProfileBytes = std::size_t{1} << 20;
constexpr int kMaxMinutes = 24 * 60;

[[noreturn]] void Refuse(const std::string& what) {
    throw ParseError(MAHDAR_TR("The rules are not readable: %1."), {what});
}

/// The members of one object of a profile. What it was not asked for is refused at the end: a misspelt word
/// would otherwise be a rule that silently does not hold.
class Members {
public:
    Members(const Json& json, std::string place) : m_json(json), m_place(std::move(place)) {
        if (!json.is_object()) Refuse(m_place + " is not an object");
    }

    std::string Text(const char* name) {
        const Json* value = Take(name);
        if (value == nullptr) return {};
        if (!value->is_string()) Refuse(Place(name) + " is not a text");
        return CleanText(value->get<std::string>());
    }
    int Number(const char* name, int most) {
        const Json* value = Take(name);
        if (value == nullptr) return 0;
        if (!value->is_number_integer()) Refuse(Place(name) + " is not a whole number");
        const auto number = value->get<std::int64_t>();
        if (number < 0 || number > most)
            Refuse(Place(name) + " is not between 0 and " + std::to_string(most));
        return static_cast<int>(number);
    }
    bool Flag(const char* name) {
        const Json* value = Take(name);
        if (value == nullptr) return false;
        if (!value->is_boolean()) Refuse(Place(name) + " is neither true nor false");
        return value->get<bool>();
    }
    LocalText Words(const char* name) {
        LocalText text;
        const Json* value = Take(name);
        if (value == nullptr) return text;
        Members words(*value, Place(name));
        for (const Language language : kLanguages)
            text.Set(language, words.Text(std::string(Code(language)).c_str()));
        words.Done();
        return text;
    }
    template <class Read>
    void Each(const char* name, Read read) {
        const Json* value = Take(name);
        if (value == nullptr) return;
        if (!value->is_array()) Refuse(Place(name) + " is not a list");
        for (std::size_t i = 0; i < value->size(); ++i) {
            Members entry((*value)[i], Place(name) + '[' + std::to_string(i) + ']');
            read(entry);
            entry.Done();
        }
    }
    template <class Read>
    void One(const char* name, Read read) {
        const Json* value = Take(name);
        if (value == nullptr) return;
        Members entry(*value, Place(name));
        read(entry);
        entry.Done();
    }
    void Done() const {
        for (const auto& entry : m_json.items()) {
            if (std::find(m_taken.begin(), m_taken.end(), entry.key()) == m_taken.end())
                Refuse(Place(entry.key()) + " is unknown");
        }
    }
    [[nodiscard]] std::string Place(const std::string& name) const {
        return m_place.empty() ? name : m_place + '.' + name;
    }

private:
    const Json* Take(const std::string& name) {
        m_taken.push_back(name);
        const auto found = m_json.find(name);
        return found == m_json.end() ? nullptr : &*found;
    }

    const Json& m_json;
    std::string m_place;
    std::vector<std::string> m_taken;
};

template <class Enum>
std::string Word(Members& from, const char* name) {
    std::string word = from.Text(name);
    if (!word.empty() && !FromWord<Enum>(word))
        Refuse(from.Place(name) + " has the unknown word \"" + word + '"');
    return word;
}

int Part(const std::string& text, const std::string& place) {
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size() || number < 1 || number > 1000)
        Refuse(place + " is not a share like 1/3");
    return number;
}

QuorumRule ReadQuorum(Members& from) {
    QuorumRule rule;
    const auto use = FromWord<QuorumUse>(from.Text("use"));
    if (!use) Refuse(from.Place("use") + " is neither debate nor decision");
    rule.use = *use;
    const std::string share = from.Text("share");
    const std::size_t slash = share.find('/');
    if (slash == std::string::npos) Refuse(from.Place("share") + " is not a share like 1/3");
    rule.numerator = Part(share.substr(0, slash), from.Place("share"));
    rule.denominator = Part(share.substr(slash + 1), from.Place("share"));
    if (rule.numerator > rule.denominator) Refuse(from.Place("share") + " is more than all");
    rule.moreThan = from.Flag("more_than");
    rule.rule = from.Text("rule");
    return rule;
}

MotionRule ReadMotion(Members& from) {
    MotionRule motion;
    motion.key = from.Text("key");
    if (motion.key.empty()) Refuse(from.Place("key") + " is missing");
    motion.name = from.Words("name");
    motion.speakersFor = from.Number("speakers_for", 99);
    motion.speakersAgainst = from.Number("speakers_against", 99);
    motion.rule = from.Text("rule");
    return motion;
}

Json Parsed(std::string_view json) {
    try {
        return Json::parse(json);
    } catch (const Json::exception& error) {
        Refuse(error.what());
    }
}

void Put(Book& book, Rules rules) {
    std::erase_if(book.profiles, [&](const Rules& other) { return other.key == rules.key; });
    const auto place = std::lower_bound(book.profiles.begin(), book.profiles.end(), rules,
                                        [](const Rules& a, const Rules& b) { return a.key < b.key; });
    book.profiles.insert(place, std::move(rules));
}

std::vector<fs::path> ProfilesIn(const fs::path& folder) {
    std::vector<fs::path> files;
    std::error_code ignored;
    for (const auto& entry : fs::directory_iterator(folder, ignored)) {
        if (entry.path().extension() == ".json") files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

}  // namespace

Rules ReadProfile(std::string_view json) {
    const Json parsed = Parsed(json);
    Members from(parsed, {});
    Rules rules;
    rules.key = from.Text("key");
    if (rules.key.empty()) Refuse("key is missing");
    rules.name = from.Words("name");
    (void)from.Text("about");
    from.Each("limits", [&](Members& entry) {
        const std::string kind = Word<InterventionKind>(entry, "kind");
        const std::string group = Word<SpeakerGroup>(entry, "group");
        rules.limits.push_back({kind, group, 60 * entry.Number("minutes", kMaxMinutes), entry.Text("rule")});
    });
    from.One("right_of_reply", [&](Members& entry) {
        rules.reply.perSitting = entry.Number("per_sitting", 99);
        rules.reply.firstSeconds = 60 * entry.Number("first_minutes", kMaxMinutes);
        rules.reply.laterSeconds = 60 * entry.Number("later_minutes", kMaxMinutes);
        rules.reply.rule = entry.Text("rule");
    });
    from.Each("quorum", [&](Members& entry) { rules.quorum.push_back(ReadQuorum(entry)); });
    from.Each("motions", [&](Members& entry) { rules.motions.push_back(ReadMotion(entry)); });
    rules.pointOfOrderRule = from.Text("point_of_order_rule");
    rules.closeListRule = from.Text("close_list_rule");
    rules.motionsRule = from.Text("motions_rule");
    from.Done();
    return rules;
}

const Rules* Book::Find(std::string_view key) const {
    const auto found =
        std::find_if(profiles.begin(), profiles.end(), [&](const Rules& rules) { return rules.key == key; });
    return found == profiles.end() ? nullptr : &*found;
}

Book LoadBook(const fs::path& dataFolder, const fs::path& userFolder) {
    Book book;
    for (const fs::path& file : ProfilesIn(dataFolder / "rules"))
        Put(book, ReadProfile(ReadFile(file, kMaxProfileBytes)));
    for (const fs::path& file : ProfilesIn(userFolder / "rules")) {
        try {
            Put(book, ReadProfile(ReadFile(file, kMaxProfileBytes)));
        } catch (const Error& error) {
            book.problems.push_back(file.string() + ": " + error.what());
        }
    }
    return book;
}

Meeting WithRules(Meeting meeting, const Rules& rules) {
    meeting.rules = rules;
    const auto minutes = [&](SpeakerGroup group, int otherwise) {
        for (const TimeLimit& limit : rules.limits) {
            if (limit.kind.empty() && limit.group == WordOf(group)) return limit.seconds / 60;
        }
        return otherwise;
    };
    meeting.limitMemberMinutes = minutes(SpeakerGroup::Member, meeting.limitMemberMinutes);
    meeting.limitInstitutionMinutes = minutes(SpeakerGroup::Institution, meeting.limitInstitutionMinutes);
    return meeting;
}

}  // namespace mahdar::rules
