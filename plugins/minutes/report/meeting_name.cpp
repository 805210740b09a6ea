// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/minutes/report/meeting_name.h"

#include "plugins/minutes/formula/arabic_grammar.h"
#include "plugins/minutes/formula/french_grammar.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace mahdar {
namespace {

constexpr std::array<std::string_view, 8> kArabicTens{"والعشر", "والثلاث", "والأربع", "والخمس",
                                                      "والست",  "والسبع",  "والثمان", "والتسع"};

std::string WithEnding(std::string text, std::string_view from, std::string_view to) {
    for (const std::string_view ten : kArabicTens) {
        const std::size_t at = text.find(std::string(ten) + std::string(from));
        if (at != std::string::npos) text.replace(at + ten.size(), from.size(), to);
    }
    return text;
}

// Kinds of meeting whose gender their endings do not show.
constexpr std::array<std::string_view, 8> kFrenchFeminine{"réunion", "session",    "séance",     "conférence",
                                                          "assemblée", "commission", "rencontre", "table"};

bool IsFeminineMeeting(std::string_view text) {
    std::string word(text.substr(0, text.find(' ')));
    if (!word.empty()) word[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(word[0])));
    return std::ranges::find(kFrenchFeminine, word) != kFrenchFeminine.end();
}

std::string EnglishArticled(std::string text) {
    if (text.starts_with("The ")) text[0] = 't';
    return text.starts_with("the ") ? text : "the " + text;
}

/// Number and body in one language; the Arabic number in the nominative. Empty without a number.
std::string Numbered(const ReportScope& scope) {
    const Meeting& meeting = scope.session.TheMeeting();
    if (meeting.ordinal <= 0) return {};
    const bool isSession = meeting.bodyKind == "session";
    const char* key = isSession ? "session.numbered" : "meeting.numbered";
    switch (scope.language) {
        case Language::English: return scope.Say(key, {Ordinals::English(meeting.ordinal)});
        case Language::French: return scope.Say(key, {Ordinals::French(meeting.ordinal, FrenchAgreement::Feminine)});
        case Language::Arabic: break;
    }
    const ArabicGender gender = isSession ? ArabicGender::Feminine : ArabicGender::Masculine;
    return scope.Say(key, {scope.library.ordinals.Arabic(meeting.ordinal, gender, ArabicCase::Nominative)});
}

std::string BodyBehind(const std::string& body, Language language) {
    switch (language) {
        case Language::English: return " of " + EnglishArticled(body);
        case Language::French: return ' ' + AfterDe(FrenchArticled(body));
        case Language::Arabic: break;
    }
    return ' ' + AfterLi(body);
}

std::string BareName(const ReportScope& scope) {
    const Meeting& meeting = scope.session.TheMeeting();
    if (const std::string& title = meeting.title.Get(scope.language); !title.empty()) return title;
    const std::string numbered = Numbered(scope);
    const std::string& body = meeting.body.Get(scope.language);
    return numbered.empty() || body.empty() ? numbered : numbered + BodyBehind(body, scope.language);
}

}  // namespace

std::string ArabicOblique(std::string text) { return WithEnding(std::move(text), "ون", "ين"); }
std::string ArabicNominative(std::string text) { return WithEnding(std::move(text), "ين", "ون"); }

std::string FrenchArticled(std::string text) {
    const std::string typed = TakeFrenchArticle(text);
    if (!typed.empty()) return typed + (typed.ends_with('\'') ? "" : " ") + text;
    if (Elides(text)) return "l'" + text;
    // The noun behind an ordinal decides: la 41e réunion.
    const std::size_t space = text.find(' ');
    const bool isOrdinal = space != std::string::npos && std::isdigit(static_cast<unsigned char>(text.front())) != 0;
    const std::string noun = isOrdinal ? text.substr(space + 1) : text;
    if (IsFeminineMeeting(noun)) return "la " + text;
    switch (GuessFrenchAgreement({}, noun)) {
        case FrenchAgreement::Feminine: return "la " + text;
        case FrenchAgreement::MasculinePlural:
        case FrenchAgreement::FemininePlural: return "les " + text;
        case FrenchAgreement::Masculine: break;
    }
    return "le " + text;
}

std::string MeetingName(const ReportScope& scope) {
    const std::string name = BareName(scope);
    if (name.empty()) return {};
    if (scope.language == Language::English) return EnglishArticled(name);
    return scope.language == Language::French ? FrenchArticled(name) : ArabicNominative(name);
}

std::string OfMeeting(const ReportScope& scope) {
    const std::string name = MeetingName(scope);
    if (scope.language == Language::French && !name.empty()) return AfterDe(name);
    return scope.language == Language::Arabic ? ArabicOblique(name) : name;
}

}  // namespace mahdar
