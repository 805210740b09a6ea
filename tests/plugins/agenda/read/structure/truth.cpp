// SPDX-License-Identifier: LGPL-2.1-or-later
#include "tests/plugins/agenda/read/structure/truth.h"

#include "tests/plugins/agenda/read/reading_support.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iomanip>
#include <iterator>

namespace mahdar::agenda::test {
namespace {

using nlohmann::json;

std::string Said(CommitteeAction action) {
    return action == CommitteeAction::Act ? "act" : action == CommitteeAction::Consider ? "consider" : "none";
}

/// A bullet is no part of the words.
std::string Worded(const std::string& text) {
    std::string words = Normalised(text);
    for (const char* bullet : {"• ", "▪ "}) {
        if (words.starts_with(bullet)) words.erase(0, std::string(bullet).size());
    }
    return words;
}

std::string Place(const std::string& item, const std::string& subTitle, bool sub) {
    return sub ? item + '/' + (subTitle.empty() ? "~" : Normalised(subTitle)) : item;
}

void AddItem(Parts& parts, const ReadItem& item, const std::string& number, bool sub) {
    const std::string place = Place(number, item.title, sub);
    parts[sub ? "sub-items" : "items"].insert(place);
    if (!item.title.empty()) parts["titles"].insert(number + '|' + Normalised(item.title));
    if (item.plannedMinutes > 0) parts["minutes"].insert(place + '|' + std::to_string(item.plannedMinutes));
    for (const Passage& passage : item.background)
        parts["paragraphs"].insert(place + '|' + Worded(passage.text));
    for (const ReadAction& action : item.requiredActions) {
        parts["actions"].insert(place + '|' + Worded(action.text));
        parts["committee"].insert(place + '|' + Said(action.committeeAction));
        for (const std::string& key : action.reporters) parts["reporters"].insert(place + '|' + key);
        for (const std::string& name : action.unknownReporters)
            parts["unknown"].insert(place + '|' + Normalised(name));
    }
    for (const ReadDocument& document : item.documents)
        parts["documents"].insert(place + '|' + document.symbol + '|' + Normalised(document.title) + '|' +
                                  std::to_string(document.languages.size()));
    for (const ReadItem& child : item.subItems) AddItem(parts, child, number, true);
}

std::string TextOf(const json& value) {
    return value.is_string() ? value.get<std::string>() : std::string();
}

void AddItem(Parts& parts, const json& item, const std::string& number, bool sub) {
    const std::string title = TextOf(item.at("title"));
    const std::string place = Place(number, title, sub);
    parts[sub ? "sub-items" : "items"].insert(place);
    if (!title.empty()) parts["titles"].insert(number + '|' + Normalised(title));
    if (item.contains("planned_minutes"))
        parts["minutes"].insert(place + '|' + std::to_string(item.at("planned_minutes").get<int>()));
    for (const json& passage : item.at("background"))
        parts["paragraphs"].insert(place + '|' + Worded(passage));
    for (const json& action : item.at("required_actions")) {
        parts["actions"].insert(place + '|' + Worded(action.at("text")));
        parts["committee"].insert(place + '|' + action.at("committee_action").get<std::string>());
        for (const json& key : action.at("reporters"))
            parts["reporters"].insert(place + '|' + key.get<std::string>());
        for (const json& name : action.at("unknown_reporters"))
            parts["unknown"].insert(place + '|' + Normalised(name));
    }
    for (const json& document : item.at("documents"))
        parts["documents"].insert(place + '|' + document.at("symbol").get<std::string>() + '|' +
                                  Normalised(document.at("title")) + '|' +
                                  std::to_string(document.at("languages").size()));
    for (const json& child : item.at("sub_items")) AddItem(parts, child, number, true);
}

std::multiset<std::string> Missing(const std::multiset<std::string>& from,
                                   const std::multiset<std::string>& in) {
    std::multiset<std::string> missing;
    std::set_difference(from.begin(), from.end(), in.begin(), in.end(),
                        std::inserter(missing, missing.end()));
    return missing;
}

}  // namespace

Tally& Tally::operator+=(const Tally& other) {
    found += other.found;
    read += other.read;
    expected += other.expected;
    return *this;
}

Parts PartsOf(const AnnotatedAgenda& agenda) {
    Parts parts;
    for (const ReadItem& item : agenda.items) AddItem(parts, item, item.number, false);
    const MeetingFacts& meeting = agenda.meeting;
    if (meeting.ordinal) parts["meeting"].insert("ordinal|" + std::to_string(*meeting.ordinal));
    for (const auto& [name, value] : {std::pair("title", meeting.title),
                                      {"organisation", meeting.organisation},
                                      {"start_date", meeting.startDate},
                                      {"end_date", meeting.endDate},
                                      {"venue", meeting.venue}}) {
        if (!value.empty()) parts["meeting"].insert(std::string(name) + '|' + Normalised(value));
    }
    for (const Passage& passage : agenda.preamble)
        parts["paragraphs"].insert("preamble|" + Normalised(passage.text));
    return parts;
}

Parts PartsOf(const json& truth) {
    Parts parts;
    for (const json& item : truth.at("items"))
        AddItem(parts, item, item.at("number").get<std::string>(), false);
    for (const auto& [name, value] : truth.at("meeting").items()) {
        const std::string said = value.is_number() ? std::to_string(value.get<int>()) : Normalised(value);
        parts["meeting"].insert(name + '|' + said);
    }
    for (const json& passage : truth.at("preamble"))
        parts["paragraphs"].insert("preamble|" + Normalised(passage));
    return parts;
}

Tallies Compare(const Parts& read, const Parts& truth) {
    Tallies tallies;
    for (const auto& [kind, parts] : read) tallies[kind].read = static_cast<int>(parts.size());
    for (const auto& [kind, parts] : truth) {
        const auto found = read.find(kind);
        const std::size_t missing = found == read.end() ? parts.size() : Missing(parts, found->second).size();
        tallies[kind].expected = static_cast<int>(parts.size());
        tallies[kind].found = static_cast<int>(parts.size() - missing);
    }
    return tallies;
}

std::string Differences(const Parts& read, const Parts& truth) {
    std::string text;
    static const std::multiset<std::string> none;
    const auto list = [&](const Parts& from, const Parts& in, const char* sign) {
        for (const auto& [kind, parts] : from) {
            const auto other = in.find(kind);
            for (const std::string& part : Missing(parts, other == in.end() ? none : other->second))
                text += sign + kind + ": " + part + '\n';
        }
    };
    list(truth, read, "- ");
    list(read, truth, "+ ");
    return text;
}

void PrintTable(std::ostream& out, const std::string& name, const Tallies& tallies) {
    out << name << '\n';
    for (const auto& [kind, tally] : tallies) {
        out << "  " << std::left << std::setw(12) << kind << std::right << std::setw(5) << tally.expected
            << " there" << std::setw(5) << tally.read << " read" << std::setw(5) << tally.found << " right"
            << std::fixed << std::setprecision(3) << "  precision " << tally.Precision() << "  recall "
            << tally.Recall() << '\n';
    }
}

std::vector<std::string> DocumentsWithTruth() {
    constexpr std::string_view ending = ".truth.json";
    std::vector<std::string> names;
    for (const auto& entry :
         std::filesystem::directory_iterator(std::filesystem::path(MAHDAR_TEST_DATA) / "agendas")) {
        const std::string name = entry.path().filename().string();
        if (name.ends_with(ending)) names.push_back(name.substr(0, name.size() - ending.size()));
    }
    std::sort(names.begin(), names.end());
    return names;
}

std::vector<std::string> DocumentsWithPage() {
    std::vector<std::string> names = DocumentsWithTruth();
    std::erase_if(names, [](const std::string& name) {
        return !std::filesystem::exists(std::filesystem::path(MAHDAR_TEST_DATA) / "agendas" /
                                        (name + ".html"));
    });
    return names;
}

json TruthOf(const std::string& document) {
    return json::parse(OwnFile((document + ".truth.json").c_str()));
}

InstitutionNames NamesOf(const std::string& document) {
    return ParseInstitutionNames(
        OwnFile((document.substr(0, document.find('.')) + ".institutions.tsv").c_str()));
}

}  // namespace mahdar::agenda::test
