// SPDX-License-Identifier: LGPL-2.1-or-later
#include "tests/plugins/agenda/read/meaning/meaning_truth.h"

#include "tests/plugins/agenda/read/reading_support.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>

namespace mahdar::agenda::test {
namespace {

using nlohmann::json;

/// Our codes in the words of the truth files, which were written before there were rules. What the files do
/// not speak of (remarks of the reading itself) is empty.
std::string CodeOf(const std::string& code) {
    static const std::map<std::string, std::string> codes{{"event-after-meeting", "event-after-meeting"},
                                                          {"reporter-other-name", "wrong-name"},
                                                          {"count-below-ordinal", "two-counts"},
                                                          {"two-counts", "two-counts"},
                                                          {"ordinal-conflict", "two-ordinals"},
                                                          {"dates-outside-period", "part-outside-whole"},
                                                          {"ask-unanswered", "unanswered-ask"},
                                                          {"reporter-not-asked", "reporter-not-asked"},
                                                          {"acronym-shared", "acronym-two-bodies"},
                                                          {"former-name", "retired-name"},
                                                          {"list-count", "list-count"},
                                                          {"reversed-range", "reversed-range"},
                                                          {"doubled-word", "doubled-word"},
                                                          {"no-reporter", "no-reporter"},
                                                          {"other-session", "other-session-mandate"},
                                                          {"two-dates", "two-dates"},
                                                          {"part-outside-whole", "part-outside-whole"},
                                                          {"two-numbers", "two-ordinals"},
                                                          {"next-number", "two-ordinals"},
                                                          {"name-given-up", "retired-name"},
                                                          {"theme-differs", "theme-differs"},
                                                          {"name-drift", "wrong-name"}};
    const auto found = codes.find(code);
    return found == codes.end() ? std::string() : found->second;
}

/// The truth was written in words of its own: one deed may have several keys in the formula bank.
std::string FamilyOf(const std::string& verb) {
    static const std::map<std::string, std::string> families{{"called-upon-un", "called-upon"},
                                                             {"invited", "called-upon"},
                                                             {"asked", "requested"},
                                                             {"requested-un", "requested"},
                                                             {"entrusted", "instructed"},
                                                             {"recommended-that", "recommended"},
                                                             {"commended-efforts", "commended"},
                                                             {"praised", "commended"},
                                                             {"congratulated", "commended"},
                                                             {"noted-with-satisfaction", "noted"},
                                                             {"took-note", "noted"},
                                                             {"authorized-un", "authorized"}};
    const auto found = families.find(verb);
    return found == families.end() ? verb : found->second;
}

std::string FirstWord(const std::string& text) {
    const std::string words = Normalised(text);
    return words.substr(0, words.find(' '));
}

std::string TextOf(const json& value) {
    return value.is_string() ? value.get<std::string>() : std::string();
}

/// Sub-items are numbered from one in what is read and from zero in the truth.
std::string PlaceOf(const json& part) {
    const json& sub = part.at("sub_item");
    return TextOf(part.at("item")) + (sub.is_null() ? "" : '/' + std::to_string(sub.get<int>() + 1));
}

std::string PlaceOf(const std::string& item, int subItem) {
    return item + (subItem == 0 ? "" : '/' + std::to_string(subItem));
}

struct MandateParts {
    std::string place, verb, session, due;
    std::vector<std::string> keys, others;
    bool asks = false;
};

void AddMandate(Parts& parts, const MandateParts& mandate) {
    const std::string one = mandate.place + '|' + FamilyOf(mandate.verb);
    parts["mandates"].insert(one);
    parts["sessions"].insert(one + '|' + mandate.session);
    parts["asks"].insert(one + (mandate.asks ? "|asks" : ""));
    for (const std::string& key : mandate.keys) parts["addressees"].insert(one + '|' + key);
    if (!mandate.asks) return;
    for (const std::string& other : mandate.others) parts["others"].insert(one + '|' + FirstWord(other));
    if (!mandate.due.empty()) parts["due"].insert(one);
}

std::string EventOf(const std::string& item, const std::string& start, const std::string& end) {
    return item + '|' + start + '|' + (end.empty() ? start : end);
}

}  // namespace

Parts MeaningOf(const AnnotatedAgenda& agenda) {
    Parts parts;
    for (const ReadMandate& mandate : agenda.mandates)
        AddMandate(parts, {PlaceOf(mandate.item, mandate.subItem), mandate.verb, mandate.session, mandate.due,
                           mandate.addressees, mandate.otherAddressees, mandate.asks});
    for (const ReadEvent& event : agenda.events) {
        if (!event.date.empty()) parts["events"].insert(EventOf(event.item, event.date, event.endDate));
    }
    for (const ReadNote& note : agenda.notes) {
        if (const std::string code = CodeOf(note.code); !code.empty())
            parts["findings"].insert(code + (code == "acronym-two-bodies" ? "" : '|' + note.item));
    }
    return parts;
}

Parts MeaningOf(const json& truth, const Parts& read) {
    Parts parts;
    for (const json& mandate : truth.at("mandates"))
        AddMandate(parts, {PlaceOf(mandate), mandate.at("verb"), mandate.at("session"), mandate.at("due"),
                           mandate.at("addressees"), mandate.at("addressees_other"), mandate.at("asks")});
    const auto events = read.find("events");
    for (const json& event : truth.at("events")) {
        const std::string one =
            EventOf(TextOf(event.at("item")), event.at("date"), TextOf(event.at("end_date")));
        const bool told = events != read.end() && events->second.contains(one);
        if (told || !event.at("optional").get<bool>()) parts["events"].insert(one);
    }
    for (const json& finding : truth.at("findings")) {
        const std::string code = finding.at("code");
        // One acronym of two bodies stands under two items.
        parts["findings"].insert(code +
                                 (code == "acronym-two-bodies" ? "" : '|' + TextOf(finding.at("item"))));
    }
    return parts;
}

std::vector<std::string> DocumentsWithMeaning() {
    std::vector<std::string> documents = DocumentsWithTruth();
    std::erase_if(documents,
                  [](const std::string& document) { return TruthOf(document).at("mandates").empty(); });
    return documents;
}

}  // namespace mahdar::agenda::test
