// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/participants/participant_list.h"

#include <algorithm>

#include "core/base/error.h"
#include "core/text/csv.h"
#include "core/text/fold.h"
#include "core/text/utf8.h"
#include "plugins/agenda/participants/list_columns.h"

namespace mahdar::participants {
namespace {

constexpr std::size_t kMaxRows = 20'000;

using Columns = std::vector<std::optional<Column>>;

Columns ColumnsOf(const CsvRow& titles) {
    Columns columns;
    for (const std::string& title : titles) columns.push_back(ColumnFor(title));
    return columns;
}

bool Has(const Columns& columns, Meaning meaning) {
    return std::any_of(columns.begin(), columns.end(),
                       [&](const auto& column) { return column && column->meaning == meaning; });
}

bool TellsNames(const Columns& columns) {
    return Has(columns, Meaning::Name) || Has(columns, Meaning::FamilyName) ||
           Has(columns, Meaning::GivenName);
}

bool IsTitleRow(const Columns& columns) {
    return TellsNames(columns) ||
           (Has(columns, Meaning::Body) && (Has(columns, Meaning::Title) || Has(columns, Meaning::Role)));
}

/// The bodies stand where most fields are bodies; names come next, then what they do.
Columns Guessed(const std::vector<CsvRow>& rows, const std::function<bool(const std::string&)>& isBody) {
    std::size_t width = 0;
    for (const CsvRow& row : rows) width = std::max(width, row.size());
    std::size_t best = 0;
    std::size_t bestHits = 0;
    for (std::size_t i = 0; i < width; ++i) {
        const auto hits =
            static_cast<std::size_t>(std::count_if(rows.begin(), rows.end(), [&](const CsvRow& row) {
                return i < row.size() && isBody(Trimmed(row[i]));
            }));
        if (hits <= bestHits) continue;
        best = i;
        bestHits = hits;
    }
    if (bestHits * 2 < rows.size() || bestHits == 0)
        throw ParseError(
            MAHDAR_TR("This table has no title row and no column of known countries or institutions. Give "
                      "its columns titles: Institution, Name, Position."));
    Columns columns(width);
    columns[best] = Column{Meaning::Body, std::nullopt};
    constexpr Meaning kRest[] = {Meaning::Name, Meaning::Title, Meaning::Role};
    std::size_t next = 0;
    for (std::size_t i = 0; i < width && next < std::size(kRest); ++i) {
        if (i != best) columns[i] = Column{kRest[next++], std::nullopt};
    }
    return columns;
}

Language LanguageOf(const std::string& text, const Column& column, Language latin) {
    if (HasArabicLetters(text)) return Language::Arabic;
    if (column.language && *column.language != Language::Arabic) return *column.language;
    return latin == Language::Arabic ? Language::English : latin;
}

/// Puts `words` before or behind what is there already.
void Join(LocalText& text, Language language, const std::string& words) {
    const std::string& there = text.Get(language);
    text.Set(language, there.empty() ? words : there + ' ' + words);
}

class RowReader {
public:
    RowReader(const Columns& columns, Language latin, ParticipantList& list)
        : m_columns(columns), m_latin(latin), m_list(list) {}

    void Read(const CsvRow& row, int line) {
        m_person = {};
        m_person.line = line;
        // A full name is built in the order of address, whatever the order of the columns.
        for (const Meaning meaning :
             {Meaning::Honorific, Meaning::GivenName, Meaning::Name, Meaning::FamilyName})
            TakeNames(row, meaning);
        for (std::size_t i = 0; i < row.size() && i < m_columns.size(); ++i) {
            if (m_columns[i]) Take(Trimmed(row[i]), *m_columns[i]);
        }
        if (m_person.name.Empty() && m_person.body.empty()) return;
        if (m_person.body.empty() && !m_lastBody.empty()) m_person.body = m_lastBody;
        if (m_person.body.empty())
            return Complain(MAHDAR_TR("Row %1 names no country or institution and was left out."), line);
        m_lastBody = m_person.body;
        m_list.people.push_back(std::move(m_person));
    }

private:
    void TakeNames(const CsvRow& row, Meaning meaning) {
        for (std::size_t i = 0; i < row.size() && i < m_columns.size(); ++i) {
            if (!m_columns[i] || m_columns[i]->meaning != meaning) continue;
            const std::string words = Trimmed(row[i]);
            if (!words.empty()) Join(m_person.name, LanguageOf(words, *m_columns[i], m_latin), words);
        }
    }

    void Take(const std::string& words, const Column& column) {
        if (words.empty()) return;
        if (column.meaning == Meaning::Body && m_person.body.empty()) m_person.body = words;
        if (column.meaning == Meaning::Title) Join(m_person.title, LanguageOf(words, column, m_latin), words);
        if (column.meaning == Meaning::Role) TakeRole(words, column);
    }

    /// "Vice-Chairman representing the Arab region": the role, then what it is about.
    void TakeRole(const std::string& words, const Column& column) {
        for (std::size_t end = words.size(); end != std::string::npos && end > 0;
             end = words.rfind(' ', end - 1)) {
            const auto role = RoleFor(words.substr(0, end));
            if (!role) continue;
            m_person.role = role;
            const std::string rest = Trimmed(words.substr(end));
            if (!rest.empty()) m_person.roleDetail.Set(LanguageOf(rest, column, m_latin), rest);
            return;
        }
        Join(m_person.title, LanguageOf(words, column, m_latin), words);
    }

    void Complain(const char* sentence, int line) {
        m_list.notes.push_back({Severity::Medium, "row-left-out", sentence, {std::to_string(line)}, line});
    }

    const Columns& m_columns;
    Language m_latin;
    ParticipantList& m_list;
    ListedPerson m_person;
    std::string m_lastBody;  ///< a body is often written in the first row of its delegation only
};

}  // namespace

ParticipantList ReadParticipantList(std::string_view bytes, Language language,
                                    const std::function<bool(const std::string&)>& isBody) {
    ParticipantList list;
    list.encoding = DetectEncoding(bytes).encoding;
    const std::string text = CleanText(ToUtf8(bytes, list.encoding));
    list.separator = DetectSeparator(text);
    std::vector<CsvRow> rows = ParseCsv(text, list.separator);
    if (rows.empty()) throw ParseError(MAHDAR_TR("The table is empty."));
    if (rows.size() > kMaxRows)
        throw ParseError(MAHDAR_TR("The table has more than %1 rows; that is no list of participants."),
                         {std::to_string(kMaxRows)});
    // Lists often have a line or two of heading over the titles of the columns.
    constexpr std::size_t kHeadings = 8;
    Columns columns;
    std::size_t first = 0;
    for (std::size_t i = 0; i < std::min(rows.size(), kHeadings) && !list.header; ++i) {
        columns = ColumnsOf(rows[i]);
        if (!IsTitleRow(columns)) continue;
        list.header = true;
        first = i + 1;
        for (std::size_t c = 0; c < columns.size(); ++c) {
            if (!columns[c] && !Trimmed(rows[i][c]).empty()) list.ignored.push_back(Trimmed(rows[i][c]));
        }
    }
    if (!list.header) columns = Guessed(rows, isBody);
    RowReader reader(columns, language, list);
    for (std::size_t i = first; i < rows.size(); ++i) reader.Read(rows[i], static_cast<int>(i) + 1);
    if (list.people.empty())
        throw ParseError(
            MAHDAR_TR("The table names nobody. Its columns should be called Institution, Name, Position."));
    return list;
}

}  // namespace mahdar::participants
