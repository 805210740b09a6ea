// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "tests/plugins/agenda/read/reading_support.h"

#include <string>

namespace mahdar::agenda::test {

/// An agenda of two items in that language whose second one has this background and this required action.
inline std::string Agenda(Language language, const std::string& background, const std::string& action) {
    switch (language) {
        case Language::English:
            return "Agenda Item 1: Opening of the Meeting\n\nThe Chair opens the meeting.\n\n"
                   "Agenda Item 2: Follow-up\n\n" +
                   background + "\n\nRequired action: " + action + "\n";
        case Language::French:
            return "Point 1 de l'ordre du jour : Ouverture de la réunion\n\nLe Président ouvre la "
                   "réunion.\n\n"
                   "Point 2 de l'ordre du jour : Suivi\n\n" +
                   background + "\n\nAction requise : " + action + "\n";
        default:
            return "البند 1: افتتاح الاجتماع\n\nيفتتح الرئيس الاجتماع.\n\nالبند 2: المتابعة\n\n" +
                   background + "\n\nالإجراء المطلوب: " + action + "\n";
    }
}

inline AnnotatedAgenda ReadOwn(Language language, const std::string& background, const std::string& action) {
    return ReadAgendaText(Agenda(language, background, action), OwnNames());
}

inline constexpr const char* kEnglishTop =
    "Twelfth Meeting of the Follow-up Committee\n(Tunis, 18-19 November 2026)\n\nAnnotated Draft Agenda\n\n";
inline constexpr const char* kArabicTop =
    "الاجتماع الثاني عشر للجنة المتابعة\n(تونس، 18-19 نوفمبر 2026)\n\nمشروع جدول الأعمال المشروح\n\n";
inline constexpr const char* kFrenchTop =
    "Douzième réunion du Comité de suivi\n(Tunis, 18-19 novembre 2026)\n\nProjet d'ordre du jour annoté\n\n";

/// The same under the title of a meeting of November 2026.
inline AnnotatedAgenda ReadDated(Language language, const std::string& background, const std::string& action) {
    const char* top = language == Language::English  ? kEnglishTop
                      : language == Language::French ? kFrenchTop
                                                     : kArabicTop;
    return ReadAgendaText(top + Agenda(language, background, action), OwnNames());
}

/// "requested SESRIC | 40 | due 41st Session": key, addressees, session, time limit and what else holds.
inline std::string Told(const ReadMandate& mandate) {
    std::string text = mandate.verb;
    for (const std::string& key : mandate.addressees) text += ' ' + key;
    for (const std::string& other : mandate.otherAddressees) text += " [" + other + ']';
    if (!mandate.session.empty()) text += " | " + mandate.session;
    if (!mandate.due.empty()) text += " | due " + mandate.due;
    if (mandate.recurring) text += " | recurring";
    if (mandate.answered) text += " | answered";
    return text;
}

inline std::string Mandates(const AnnotatedAgenda& agenda) {
    std::string text;
    for (const ReadMandate& mandate : agenda.mandates) text += (text.empty() ? "" : "\n") + Told(mandate);
    return text;
}

}  // namespace mahdar::agenda::test
