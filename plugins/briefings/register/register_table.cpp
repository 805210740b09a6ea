// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/briefings/register/register_table.h"

#include "core/base/error.h"
#include "core/io/archive_types.h"
#include "core/text/csv.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <map>
#include <sstream>

namespace mahdar::briefings {

namespace {

constexpr const char* kTitles[] = {"key",      "acronym", "name_ar", "name_en", "name_fr",
                                   "variants", "parent",  "kind",    "roles",   "contact"};

/// One row by the titles of its columns.
class Cells {
public:
    Cells(const CsvRow& titles, const CsvRow& row) {
        for (std::size_t i = 0; i < titles.size() && i < row.size(); ++i)
            m_cells[titles[i]] = Trimmed(row[i]);
    }
    void Into(const char* title, std::string& text) const {
        if (const auto cell = m_cells.find(title); cell != m_cells.end()) text = cell->second;
    }
    void Into(const char* title, std::vector<std::string>& words) const {
        if (const auto cell = m_cells.find(title); cell != m_cells.end()) words = Listed(cell->second);
    }
    [[nodiscard]] std::string Get(const char* title) const {
        std::string text;
        Into(title, text);
        return text;
    }

private:
    std::map<std::string, std::string> m_cells;
};

RegisterRow Wrong(RegisterRow row, const char* messageId, std::string word) {
    row.fate = RowFate::Wrong;
    row.reasonId = messageId;
    row.reasonArguments = {std::move(word)};
    return row;
}

RegisterRow ReadRow(const Session& session, const Cells& cells, int line) {
    RegisterRow row;
    row.line = line;
    const std::string key = cells.Get("key");
    if (key.empty() || key.find_first_of(" \t|") != std::string::npos)
        return Wrong(std::move(row), MAHDAR_TR("\"%1\" cannot be a key: it is one word without spaces."),
                     key);
    const Institution* before = session.Find(InstitutionId{key});
    if (before != nullptr) row.institution = *before;
    row.institution.id.value = key;
    cells.Into("acronym", row.institution.acronym);
    cells.Into("name_ar", row.institution.names.ar);
    cells.Into("name_en", row.institution.names.en);
    cells.Into("name_fr", row.institution.names.fr);
    cells.Into("variants", row.institution.variants);
    cells.Into("parent", row.institution.parent.value);
    cells.Into("roles", row.institution.roles);
    cells.Into("contact", row.institution.contact);
    if (const std::string word = cells.Get("kind"); !word.empty()) {
        const auto kind = FromWord<InstitutionKind>(word);
        if (!kind)
            return Wrong(std::move(row),
                         MAHDAR_TR("\"%1\" is no kind of body; use organ, institution, forum, member-state, "
                                   "observer, group or other."),
                         word);
        row.institution.kind = *kind;
    }
    if (row.institution.names.Empty() && row.institution.acronym.empty())
        return Wrong(std::move(row), MAHDAR_TR("\"%1\" has no name in any language."), key);
    row.fate = before == nullptr            ? RowFate::Added
               : *before == row.institution ? RowFate::Same
                                            : RowFate::Changed;
    return row;
}

}  // namespace

std::string Joined(const std::vector<std::string>& words, const char* separator) {
    std::string joined;
    for (const std::string& word : words) joined += (joined.empty() ? "" : separator) + word;
    return joined;
}

std::vector<std::string> Listed(const std::string& words) {
    std::vector<std::string> parts;
    std::istringstream in(words);
    for (std::string part; std::getline(in, part, '|');) {
        part = Trimmed(part);
        if (!part.empty()) parts.push_back(part);
    }
    return parts;
}

PlainTable RegisterTable::Make(const Session& session, const ComposeRequest&) const {
    PlainTable table;
    table.titles.assign(std::begin(kTitles), std::end(kTitles));
    for (const Institution& row : session.Institutions()) {
        table.rows.push_back({row.id.value, row.acronym, row.names.ar, row.names.en, row.names.fr,
                              Joined(row.variants), row.parent.value, WordOf(row.kind), Joined(row.roles),
                              row.contact});
    }
    return table;
}

std::vector<RegisterRow> ReadRegister(const Session& session, std::string_view csv) {
    const std::string text = CleanText(std::string(csv));
    const std::vector<CsvRow> lines = ParseCsv(text, DetectSeparator(text));
    const bool titled =
        !lines.empty() && std::find(lines.front().begin(), lines.front().end(), "key") != lines.front().end();
    if (!titled)
        throw ParseError(
            MAHDAR_TR(
                "The table has no column \"key\". Write the register to a file first and change that one."),
            {});
    std::vector<RegisterRow> rows;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        RegisterRow row = ReadRow(session, {lines.front(), lines[i]}, static_cast<int>(i) + 1);
        const bool twice = std::any_of(rows.begin(), rows.end(), [&](const RegisterRow& other) {
            return other.fate != RowFate::Wrong && other.institution.id == row.institution.id;
        });
        if (twice && row.fate != RowFate::Wrong) {
            const std::string key = row.institution.id.value;
            row = Wrong(std::move(row), MAHDAR_TR("The key \"%1\" is taken already."), key);
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

int TakeRegister(ChangeBuilder& change, const std::vector<RegisterRow>& rows) {
    int taken = 0;
    for (const RegisterRow& row : rows) {
        if (row.fate != RowFate::Added && row.fate != RowFate::Changed) continue;
        change.Put(row.institution);
        ++taken;
    }
    return taken;
}

}  // namespace mahdar::briefings
