// SPDX-License-Identifier: LGPL-2.1-or-later
// What a document of ours says, as its truth file has it, and how much of it a reading found.
#pragma once

#include "plugins/agenda/read/annotated_agenda.h"

#include <nlohmann/json_fwd.hpp>

#include <map>
#include <ostream>
#include <set>
#include <string>
#include <vector>

namespace mahdar::agenda::test {

/// The parts of an agenda by what is measured ("items", "titles", ...), each part as one comparable string.
using Parts = std::map<std::string, std::multiset<std::string>>;

[[nodiscard]] Parts PartsOf(const AnnotatedAgenda& agenda);
[[nodiscard]] Parts PartsOf(const nlohmann::json& truth);

struct Tally {
    int found = 0;  ///< read and true
    int read = 0;
    int expected = 0;

    [[nodiscard]] double Precision() const { return read == 0 ? 1.0 : static_cast<double>(found) / read; }
    [[nodiscard]] double Recall() const {
        return expected == 0 ? 1.0 : static_cast<double>(found) / expected;
    }
    Tally& operator+=(const Tally& other);
};

using Tallies = std::map<std::string, Tally>;

[[nodiscard]] Tallies Compare(const Parts& read, const Parts& truth);
/// One line for each part that is missing or was not there, for whoever mends the reader.
[[nodiscard]] std::string Differences(const Parts& read, const Parts& truth);
void PrintTable(std::ostream& out, const std::string& name, const Tallies& tallies);

/// Names of the documents with a truth file: "river-basin.en", ...
[[nodiscard]] std::vector<std::string> DocumentsWithTruth();
/// Those that are also kept as a page, out of which other shapes of the same document are made.
[[nodiscard]] std::vector<std::string> DocumentsWithPage();
[[nodiscard]] nlohmann::json TruthOf(const std::string& document);
[[nodiscard]] InstitutionNames NamesOf(const std::string& document);

}  // namespace mahdar::agenda::test
