// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/participants/list_columns.h"

#include <algorithm>
#include <utility>

#include "core/text/fold.h"
#include "core/text/utf8.h"

namespace mahdar::participants {
namespace {

struct Known {
    std::string_view title;
    Meaning meaning;
    Language language;
};

constexpr Known kTitles[] = {
    {"institution", Meaning::Body, Language::English},
    {"organization", Meaning::Body, Language::English},
    {"organisation", Meaning::Body, Language::English},
    {"country", Meaning::Body, Language::English},
    {"state", Meaning::Body, Language::English},
    {"member state", Meaning::Body, Language::English},
    {"delegation", Meaning::Body, Language::English},
    {"country organization", Meaning::Body, Language::English},
    {"country institution", Meaning::Body, Language::English},
    {"entity", Meaning::Body, Language::English},
    {"affiliation", Meaning::Body, Language::English},
    {"representing", Meaning::Body, Language::English},
    {"الجهة", Meaning::Body, Language::Arabic},
    {"الدولة", Meaning::Body, Language::Arabic},
    {"الوفد", Meaning::Body, Language::Arabic},
    {"المؤسسة", Meaning::Body, Language::Arabic},
    {"المنظمة", Meaning::Body, Language::Arabic},
    {"الدولة العضو", Meaning::Body, Language::Arabic},
    {"البلد", Meaning::Body, Language::Arabic},
    {"الدولة المؤسسة", Meaning::Body, Language::Arabic},
    {"جهة العمل", Meaning::Body, Language::Arabic},
    {"pays", Meaning::Body, Language::French},
    {"délégation", Meaning::Body, Language::French},
    {"état", Meaning::Body, Language::French},
    {"état membre", Meaning::Body, Language::French},
    {"organisme", Meaning::Body, Language::French},
    {"pays organisation", Meaning::Body, Language::French},
    {"pays institution", Meaning::Body, Language::French},
    {"name", Meaning::Name, Language::English},
    {"full name", Meaning::Name, Language::English},
    {"participant", Meaning::Name, Language::English},
    {"representative", Meaning::Name, Language::English},
    {"الاسم", Meaning::Name, Language::Arabic},
    {"الاسم الكامل", Meaning::Name, Language::Arabic},
    {"اسم المشارك", Meaning::Name, Language::Arabic},
    {"اسم الممثل", Meaning::Name, Language::Arabic},
    {"المشارك", Meaning::Name, Language::Arabic},
    {"nom", Meaning::Name, Language::French},
    {"nom complet", Meaning::Name, Language::French},
    {"nom et prénom", Meaning::Name, Language::French},
    {"nom et prénoms", Meaning::Name, Language::French},
    {"représentant", Meaning::Name, Language::French},
    {"first name", Meaning::GivenName, Language::English},
    {"given name", Meaning::GivenName, Language::English},
    {"prénom", Meaning::GivenName, Language::French},
    {"prénoms", Meaning::GivenName, Language::French},
    {"الاسم الأول", Meaning::GivenName, Language::Arabic},
    {"last name", Meaning::FamilyName, Language::English},
    {"family name", Meaning::FamilyName, Language::English},
    {"surname", Meaning::FamilyName, Language::English},
    {"nom de famille", Meaning::FamilyName, Language::French},
    {"اسم العائلة", Meaning::FamilyName, Language::Arabic},
    {"prefix", Meaning::Honorific, Language::English},
    {"salutation", Meaning::Honorific, Language::English},
    {"honorific", Meaning::Honorific, Language::English},
    {"civilité", Meaning::Honorific, Language::French},
    {"اللقب", Meaning::Honorific, Language::Arabic},
    {"title", Meaning::Title, Language::English},
    {"position", Meaning::Title, Language::English},
    {"job title", Meaning::Title, Language::English},
    {"designation", Meaning::Title, Language::English},
    {"function", Meaning::Title, Language::English},
    {"المنصب", Meaning::Title, Language::Arabic},
    {"الوظيفة", Meaning::Title, Language::Arabic},
    {"المسمى الوظيفي", Meaning::Title, Language::Arabic},
    {"الصفة الوظيفية", Meaning::Title, Language::Arabic},
    {"fonction", Meaning::Title, Language::French},
    {"titre", Meaning::Title, Language::French},
    {"poste", Meaning::Title, Language::French},
    {"qualité", Meaning::Title, Language::French},
    {"role", Meaning::Role, Language::English},
    {"capacity", Meaning::Role, Language::English},
    {"bureau", Meaning::Role, Language::English},
    {"الدور", Meaning::Role, Language::Arabic},
    {"الصفة", Meaning::Role, Language::Arabic},
    {"rôle", Meaning::Role, Language::French},
};

constexpr std::pair<std::string_view, Language> kLanguageWords[] = {
    {"arabic", Language::Arabic},      {"ar", Language::Arabic},       {"بالعربية", Language::Arabic},
    {"العربية", Language::Arabic},     {"عربي", Language::Arabic},     {"arabe", Language::Arabic},
    {"english", Language::English},    {"en", Language::English},      {"بالإنجليزية", Language::English},
    {"الإنجليزية", Language::English}, {"إنجليزي", Language::English}, {"anglais", Language::English},
    {"french", Language::French},      {"fr", Language::French},       {"بالفرنسية", Language::French},
    {"الفرنسية", Language::French},    {"فرنسي", Language::French},    {"français", Language::French}};

constexpr std::pair<std::string_view, ParticipantRole> kRoles[] = {
    {"chair", ParticipantRole::Chair},
    {"chairman", ParticipantRole::Chair},
    {"chairperson", ParticipantRole::Chair},
    {"president", ParticipantRole::Chair},
    {"رئيس", ParticipantRole::Chair},
    {"الرئيس", ParticipantRole::Chair},
    {"رئيس الاجتماع", ParticipantRole::Chair},
    {"président", ParticipantRole::Chair},
    {"vice chair", ParticipantRole::ViceChair},
    {"vice chairman", ParticipantRole::ViceChair},
    {"vice president", ParticipantRole::ViceChair},
    {"نائب الرئيس", ParticipantRole::ViceChair},
    {"vice président", ParticipantRole::ViceChair},
    {"rapporteur", ParticipantRole::Rapporteur},
    {"المقرر", ParticipantRole::Rapporteur},
    {"مقرر", ParticipantRole::Rapporteur},
    {"head", ParticipantRole::Head},
    {"head of delegation", ParticipantRole::Head},
    {"رئيس الوفد", ParticipantRole::Head},
    {"رئيس وفد", ParticipantRole::Head},
    {"chef de délégation", ParticipantRole::Head},
    {"chef de la délégation", ParticipantRole::Head},
    {"delegate", ParticipantRole::Delegate},
    {"member", ParticipantRole::Delegate},
    {"member of delegation", ParticipantRole::Delegate},
    {"عضو", ParticipantRole::Delegate},
    {"عضو الوفد", ParticipantRole::Delegate},
    {"مندوب", ParticipantRole::Delegate},
    {"délégué", ParticipantRole::Delegate},
    {"déléguée", ParticipantRole::Delegate},
    {"membre", ParticipantRole::Delegate},
    {"membre de la délégation", ParticipantRole::Delegate},
    {"observer", ParticipantRole::Observer},
    {"مراقب", ParticipantRole::Observer},
    {"observateur", ParticipantRole::Observer},
    {"secretariat", ParticipantRole::Secretariat},
    {"الأمانة", ParticipantRole::Secretariat},
    {"أمانة", ParticipantRole::Secretariat},
    {"secrétariat", ParticipantRole::Secretariat}};

/// Takes a word for a language out of a folded title.
std::optional<Language> TakeLanguage(std::string& folded) {
    for (const auto& [word, language] : kLanguageWords) {
        const std::string wanted = FoldForSearch(word);
        const std::string padded = ' ' + folded + ' ';
        const std::size_t at = padded.find(' ' + wanted + ' ');
        if (at == std::string::npos || folded == wanted) continue;
        folded = Trimmed(padded.substr(0, at) + ' ' + padded.substr(at + wanted.size() + 2));
        return language;
    }
    return std::nullopt;
}

}  // namespace

std::optional<Column> ColumnFor(const std::string& title) {
    std::string folded = FoldForSearch(title);
    const auto told = TakeLanguage(folded);
    for (const Known& known : kTitles) {
        if (FoldForSearch(known.title) != folded) continue;
        return Column{known.meaning, told ? *told : known.language};
    }
    return std::nullopt;
}

std::optional<ParticipantRole> RoleFor(const std::string& words) {
    const std::string folded = FoldForSearch(words);
    for (const auto& [known, role] : kRoles) {
        if (FoldForSearch(known) == folded) return role;
    }
    if (const auto role = FromWord<ParticipantRole>(words)) return role;
    return std::nullopt;
}

bool HasArabicLetters(std::string_view utf8) {
    // U+0600 to U+06FF and U+0750 to U+077F are the two-byte sequences that begin with D8 to DB and DD.
    return std::any_of(utf8.begin(), utf8.end(), [](char letter) {
        const auto byte = static_cast<unsigned char>(letter);
        return (byte >= 0xD8 && byte <= 0xDB) || byte == 0xDD;
    });
}

}  // namespace mahdar::participants
