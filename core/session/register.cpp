// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/session/register.h"

#include <array>

#include "core/base/error.h"
#include "core/io/atomic_file.h"
#include "core/text/utf8.h"

namespace mahdar {
namespace fs = std::filesystem;
namespace {

constexpr std::size_t kMaxTableBytes = std::size_t{8} << 20;
constexpr std::array kColumns{"key", "acronym", "name_ar", "name_en", "name_fr", "variants", "parent", "kind", "roles"};

std::vector<std::string> Split(const std::string& text, char separator) {
    std::vector<std::string> parts;
    std::size_t at = 0;
    while (at <= text.size()) {
        const std::size_t end = std::min(text.find(separator, at), text.size());
        parts.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return parts;
}

std::vector<std::string> Listed(const std::string& text) {
    std::vector<std::string> parts = Split(text, '|');
    std::erase(parts, std::string{});
    return parts;
}

[[noreturn]] void Refuse(const fs::path& file, std::size_t line, const std::string& what) {
    throw ParseError(MAHDAR_TR("%1, line %2: %3. Mend the line or remove it."), {file.string(), std::to_string(line), what});
}

Institution ReadRow(const fs::path& file, std::size_t line, const std::vector<std::string>& cells) {
    if (cells.size() != kColumns.size()) Refuse(file, line, std::to_string(cells.size()) + " columns instead of 9");
    if (cells[0].empty()) Refuse(file, line, "the key is empty");
    const auto kind = FromWord<InstitutionKind>(cells[7]);
    if (!kind) Refuse(file, line, "unknown kind \"" + cells[7] + '"');
    Institution row;
    row.id.value = cells[0];
    row.acronym = cells[1];
    row.names = {cells[2], cells[3], cells[4]};
    row.variants = Listed(cells[5]);
    row.parent.value = cells[6];
    row.kind = *kind;
    row.roles = Listed(cells[8]);
    return row;
}

void LoadTable(const fs::path& file, std::vector<Institution>& into) {
    const std::vector<std::string> lines = Split(CleanText(ReadFile(file, kMaxTableBytes)), '\n');
    for (std::size_t i = 1; i < lines.size(); ++i) {
        if (lines[i].empty() || lines[i].starts_with('#')) continue;
        Institution row = ReadRow(file, i + 1, Split(lines[i], '\t'));
        const auto same = std::find_if(into.begin(), into.end(), [&](const Institution& old) { return old.id == row.id; });
        if (same == into.end()) {
            into.push_back(std::move(row));
        } else {
            *same = std::move(row);
        }
    }
}

}  // namespace

std::vector<Institution> LoadRegister(const fs::path& dataFolder, const fs::path& userFolder) {
    std::vector<Institution> rows;
    LoadTable(dataFolder / "register" / "institutions.tsv", rows);
    LoadTable(dataFolder / "register" / "member-states.tsv", rows);
    std::error_code ignored;
    const fs::path own = userFolder / "institutions.tsv";
    if (fs::exists(own, ignored)) LoadTable(own, rows);
    return rows;
}

void PutRegister(ChangeBuilder& change, const std::vector<Institution>& institutions) {
    for (const Institution& row : institutions) change.Put(row);
}

}  // namespace mahdar
