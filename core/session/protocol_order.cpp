// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/session/protocol_order.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "core/text/fold.h"

namespace mahdar {
namespace {

std::string_view WithoutArticle(std::string_view name, Language language) {
    static constexpr std::array<std::string_view, 1> kArabic{"ال"};
    static constexpr std::array<std::string_view, 2> kEnglish{"The ", "the "};
    static constexpr std::array<std::string_view, 7> kFrench{"Le ", "La ", "Les ", "L'", "L’", "le ", "la "};
    const auto strip = [&](const auto& articles) {
        for (const std::string_view article : articles) {
            if (name.starts_with(article) && name.size() > article.size()) return name.substr(article.size());
        }
        return name;
    };
    if (language == Language::Arabic) return strip(kArabic);
    return language == Language::French ? strip(kFrench) : strip(kEnglish);
}

int Standing(const Participant& person, const Institution* body) {
    switch (person.role) {
        case ParticipantRole::Chair:
            return 0;
        case ParticipantRole::ViceChair:
            return 1;
        case ParticipantRole::Rapporteur:
            return 2;
        case ParticipantRole::Secretariat:
            return 9;
        default:
            break;
    }
    if (body == nullptr) return 8;
    switch (body->kind) {
        case InstitutionKind::MemberState:
            return 3;
        case InstitutionKind::Organ:
            return 4;
        case InstitutionKind::Institution:
            return 5;
        case InstitutionKind::Forum:
        case InstitutionKind::Group:
            return 6;
        case InstitutionKind::Observer:
            return 7;
        case InstitutionKind::Other:
            break;
    }
    return 8;
}

struct Key {
    int standing = 0;
    std::string body;
    bool isHead = false;
    std::string name;
};

Key KeyOf(const Session& session, const Participant& person, Language language) {
    const Institution* body = session.Find(person.institution);
    Key key;
    key.standing = Standing(person, body);
    key.body = body == nullptr ? person.institution.value : body->names.Best(language);
    key.isHead = person.role == ParticipantRole::Head;
    key.name = person.name.Best(language);
    return key;
}

bool Before(const Key& a, const Key& b, Language language) {
    if (a.standing != b.standing) return a.standing < b.standing;
    if (const int body = CompareNames(a.body, b.body, language)) return body < 0;
    if (a.isHead != b.isHead) return a.isHead;
    return CompareByAlphabet(a.name, b.name, Code(language)) < 0;
}

}  // namespace

int CompareNames(const std::string& left, const std::string& right, Language language) {
    return CompareByAlphabet(WithoutArticle(left, language), WithoutArticle(right, language), Code(language));
}

std::vector<const Participant*> InOrderOfProtocol(const Session& session, Language language) {
    std::vector<const Participant*> people;
    for (const Participant& person : session.Participants()) people.push_back(&person);
    return InOrderOfProtocol(session, people, language);
}

std::vector<const Participant*> InOrderOfProtocol(const Session& session,
                                                  const std::vector<const Participant*>& people,
                                                  Language language) {
    std::vector<std::pair<Key, const Participant*>> keyed;
    for (const Participant* person : people) keyed.emplace_back(KeyOf(session, *person, language), person);
    std::stable_sort(keyed.begin(), keyed.end(),
                     [&](const auto& a, const auto& b) { return Before(a.first, b.first, language); });
    std::vector<const Participant*> order;
    for (const auto& entry : keyed) order.push_back(entry.second);
    return order;
}

}  // namespace mahdar
