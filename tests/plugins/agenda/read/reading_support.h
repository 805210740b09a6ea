// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/read/annotated_agenda.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace mahdar::agenda::test {

inline std::string Slurp(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

inline std::filesystem::path SeedPath() {
    return std::filesystem::path(MAHDAR_SHARED) / "samples/annotated-agenda-41.ar.extracted.txt";
}

/// Names and agendas of the tests' own.
inline std::string OwnFile(const char* name) {
    return Slurp(std::filesystem::path(MAHDAR_TEST_DATA) / "agendas" / name);
}
inline InstitutionNames OwnNames() {
    return ParseInstitutionNames(OwnFile("institutions.tsv"));
}

inline std::vector<const ReadAction*> Actions(const ReadItem& item) {
    std::vector<const ReadAction*> actions;
    for (const ReadAction& action : item.requiredActions) actions.push_back(&action);
    for (const ReadItem& sub : item.subItems) {
        for (const ReadAction& action : sub.requiredActions) actions.push_back(&action);
    }
    return actions;
}

inline std::vector<const ReadAction*> Actions(const AnnotatedAgenda& agenda) {
    std::vector<const ReadAction*> actions;
    for (const ReadItem& item : agenda.items) {
        for (const ReadAction* action : Actions(item)) actions.push_back(action);
    }
    return actions;
}

inline std::string Joined(const std::vector<std::string>& parts) {
    std::string text;
    for (const std::string& part : parts) text += (text.empty() ? "" : " ") + part;
    return text;
}

inline std::string Numbers(const AnnotatedAgenda& agenda) {
    std::vector<std::string> numbers;
    for (const ReadItem& item : agenda.items) numbers.push_back(item.number);
    return Joined(numbers);
}

/// As the truth file says: marks, brackets, quotes and punctuation removed, white space collapsed.
std::string Normalised(const std::string& text);
/// The characters of a line without white space, brackets as one class, sorted.
std::u32string Letters(const std::string& line);

/// Damages a clean Arabic document the way the seed's extractor does, seams left out: runs in visual order,
/// brackets mirrored, label and bullet at the end, ranges turned, a space before the last line of a
/// paragraph.
std::string Damaged(const std::string& text);

}  // namespace mahdar::agenda::test
