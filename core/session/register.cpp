// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/session/register.h"

#include <algorithm>
#include <array>

#include "core/base/error.h"
#include "core/io/atomic_file.h"
#include "core/text/utf8.h"

namespace mahdar {
namespace fs = std::filesystem;
namespace {

constexpr const char* kOwnFile = "institutions.tsv";
constexpr std::size_t kMaxTableBytes = std::size_t{8} << 20;
constexpr std::array kColumns{"key",      "acronym", "name_ar", "name_en", "name_fr",
                              "variants", "parent",  "kind",    "roles",   "contact"};
/// Tables written before there were contacts.
constexpr std::size_t kFewestColumns = kColumns.size() - 1;
/// In place of a kind: the key is no more, "parent" says into which it was merged.
constexpr const char* kMerged = "merged";

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
    throw ParseError(MAHDAR_TR("%1, line %2: %3. Mend the line or remove it."),
                     {file.string(), std::to_string(line), what});
}

Institution ReadRow(const fs::path& file, std::size_t line, const std::vector<std::string>& cells) {
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
    if (cells.size() > kFewestColumns) row.contact = cells[9];
    return row;
}

OwnRegister ReadTable(const fs::path& file) {
    OwnRegister table;
    const std::vector<std::string> lines = Split(CleanText(ReadFile(file, kMaxTableBytes)), '\n');
    for (std::size_t i = 1; i < lines.size(); ++i) {
        if (lines[i].empty() || lines[i].starts_with('#')) continue;
        const std::vector<std::string> cells = Split(lines[i], '\t');
        if (cells.size() != kColumns.size() && cells.size() != kFewestColumns)
            Refuse(file, i + 1,
                   std::to_string(cells.size()) + " columns instead of " + std::to_string(kColumns.size()));
        if (cells[0].empty()) Refuse(file, i + 1, "the key is empty");
        if (cells[7] == kMerged) {
            table.Merge(InstitutionId{cells[0]}, InstitutionId{cells[6]});
        } else {
            table.Put(ReadRow(file, i + 1, cells));
        }
    }
    return table;
}

void PutRow(std::vector<Institution>& into, Institution row) {
    const auto same =
        std::find_if(into.begin(), into.end(), [&](const Institution& old) { return old.id == row.id; });
    if (same == into.end()) {
        into.push_back(std::move(row));
    } else {
        *same = std::move(row);
    }
}

/// A cell holds neither tab nor line end.
std::string Cell(std::string text) {
    std::replace_if(
        text.begin(), text.end(),
        [](char letter) { return letter == '\t' || letter == '\n' || letter == '\r'; }, ' ');
    return text;
}

std::string Joined(const std::vector<std::string>& words) {
    std::string joined;
    for (std::string word : words) {
        std::replace(word.begin(), word.end(), '|', '/');
        joined += (joined.empty() ? "" : "|") + word;
    }
    return joined;
}

template <class Cells>
std::string Line(const Cells& cells) {
    std::string line;
    for (const auto& cell : cells) line += (&cell == &*std::begin(cells) ? "" : "\t") + Cell(cell);
    return line + '\n';
}

}  // namespace

void OwnRegister::Put(Institution row) {
    merged.erase(row.id);
    PutRow(rows, std::move(row));
}

void OwnRegister::Merge(const InstitutionId& from, const InstitutionId& into) {
    std::erase_if(rows, [&](const Institution& row) { return row.id == from; });
    for (auto& [gone, now] : merged) {
        if (now == from) now = into;
    }
    merged[from] = into;
}

std::vector<Institution> LoadRegister(const fs::path& dataFolder, const fs::path& userFolder) {
    std::vector<Institution> rows;
    for (const char* name : {"institutions.tsv", "member-states.tsv"}) {
        for (Institution& row : ReadTable(dataFolder / "register" / name).rows) PutRow(rows, std::move(row));
    }
    const OwnRegister own = LoadOwnRegister(userFolder);
    for (const Institution& row : own.rows) PutRow(rows, row);
    std::erase_if(rows, [&](const Institution& row) { return own.merged.contains(row.id); });
    return rows;
}

OwnRegister LoadOwnRegister(const fs::path& userFolder) {
    std::error_code ignored;
    const fs::path own = userFolder / kOwnFile;
    return fs::exists(own, ignored) ? ReadTable(own) : OwnRegister{};
}

void SaveOwnRegister(const fs::path& userFolder, const OwnRegister& own) {
    std::string text = Line(std::vector<std::string>(kColumns.begin(), kColumns.end()));
    for (const Institution& row : own.rows) {
        text += Line(std::array<std::string, kColumns.size()>{
            row.id.value, row.acronym, row.names.ar, row.names.en, row.names.fr, Joined(row.variants),
            row.parent.value, WordOf(row.kind), Joined(row.roles), row.contact});
    }
    for (const auto& [gone, into] : own.merged)
        text += Line(std::array<std::string, kColumns.size()>{gone.value, "", "", "", "", "", into.value,
                                                              kMerged, "", ""});
    std::error_code failed;
    fs::create_directories(userFolder, failed);
    WriteFile(userFolder / kOwnFile, text, Backup::KeepPrevious);
}

void PutRegister(ChangeBuilder& change, const std::vector<Institution>& institutions) {
    for (const Institution& row : institutions) change.Put(row);
}

}  // namespace mahdar
