// SPDX-License-Identifier: LGPL-2.1-or-later
// The register as a table, out and in.
#pragma once

#include "core/plugin/services.h"

#include <string>
#include <string_view>
#include <vector>

namespace mahdar::briefings {

/// key, acronym, name_ar, name_en, name_fr, variants, parent, kind, roles, contact: locale-free, so that it
/// can be read back; lists apart by |.
class RegisterTable final : public TableMaker {
public:
    [[nodiscard]] PlainTable Make(const Session& session, const ComposeRequest& request) const override;
};

enum class RowFate { Added = 1, Changed, Same, Wrong };

/// What one row of a table would do.
struct RegisterRow {
    int line = 0;  ///< 1 is the line of titles
    RowFate fate = RowFate::Same;
    Institution institution;
    std::string reasonId;  ///< of the sentence, if it is wrong
    std::vector<std::string> reasonArguments;
};

/// "a|b|c" without empty ones: a list in one cell.
[[nodiscard]] std::vector<std::string> Listed(const std::string& words);
[[nodiscard]] std::string Joined(const std::vector<std::string>& words, const char* separator = "|");

/// Reads a table by its titles, whatever their order; a column that is not there leaves what is. Throws
/// ParseError if it has no column "key".
[[nodiscard]] std::vector<RegisterRow> ReadRegister(const Session& session, std::string_view csv);

/// Puts the rows that are added or changed; returns how many.
int TakeRegister(ChangeBuilder& change, const std::vector<RegisterRow>& rows);

}  // namespace mahdar::briefings
