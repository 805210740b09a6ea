// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/text/csv.h"

#include <algorithm>

namespace mahdar {
namespace {

constexpr std::string_view kMark = "\xEF\xBB\xBF";
constexpr std::string_view kLeftToRightMark = "\u200E";
constexpr std::string_view kTold = "sep=";

std::string_view WithoutMark(std::string_view text) {
    return text.starts_with(kMark) ? text.substr(kMark.size()) : text;
}

std::string_view WithoutTold(std::string_view text) {
    if (!text.starts_with(kTold)) return text;
    const std::size_t end = text.find('\n');
    return end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
}

/// One row after another out of a text.
class Reader {
public:
    Reader(std::string_view text, char separator) : m_text(text), m_separator(separator) {}

    [[nodiscard]] bool AtEnd() const { return m_at >= m_text.size(); }

    CsvRow Next() {
        CsvRow row;
        for (bool more = true; more;) {
            row.push_back(Field());
            more = m_at < m_text.size() && m_text[m_at] == m_separator;
            if (more) ++m_at;
        }
        if (m_at < m_text.size() && m_text[m_at] == '\r') ++m_at;
        if (m_at < m_text.size() && m_text[m_at] == '\n') ++m_at;
        return row;
    }

private:
    std::string Field() {
        std::string field;
        if (m_at < m_text.size() && m_text[m_at] == '"') TakeQuoted(field);
        // What stands behind a closing quotation mark belongs to the field, as it does for office programs.
        while (m_at < m_text.size() && m_text[m_at] != m_separator && m_text[m_at] != '\n' &&
               m_text[m_at] != '\r')
            field += m_text[m_at++];
        return field;
    }

    void TakeQuoted(std::string& field) {
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] == '"') {
                if (m_at + 1 >= m_text.size() || m_text[m_at + 1] != '"') break;
                ++m_at;
            }
            field += m_text[m_at];
        }
        if (m_at < m_text.size()) ++m_at;
    }

    std::string_view m_text;
    char m_separator;
    std::size_t m_at = 0;
};

bool IsEmpty(const CsvRow& row) {
    return std::all_of(row.begin(), row.end(), [](const std::string& field) { return field.empty(); });
}

/// How well that separator parts the first rows: columns that nearly all rows have in common.
std::size_t Evenness(std::string_view text, char separator) {
    constexpr std::size_t kSample = 20;
    std::vector<std::size_t> counts;
    for (Reader reader(text, separator); !reader.AtEnd() && counts.size() < kSample;) {
        const CsvRow row = reader.Next();
        if (!IsEmpty(row)) counts.push_back(row.size());
    }
    if (counts.empty()) return 0;
    std::sort(counts.begin(), counts.end());
    const std::size_t usual = counts[counts.size() / 2];
    const auto same = static_cast<std::size_t>(std::count(counts.begin(), counts.end(), usual));
    return usual < 2 ? 0 : same * 100 / counts.size() * 100 + usual;
}

bool NeedsQuotes(std::string_view field) {
    if (field.empty()) return false;
    return field.find_first_of(",\"\r\n") != std::string_view::npos || field.front() == ' ' ||
           field.back() == ' ';
}

/// "4/2", the sub-item. Office programs would make the 4th of February of it.
bool LooksLikeDate(std::string_view field) {
    const std::size_t slash = field.find('/');
    if (slash == 0 || slash == std::string_view::npos || slash + 1 == field.size()) return false;
    return field.find_first_not_of("0123456789/") == std::string_view::npos;
}

}  // namespace

char DetectSeparator(std::string_view text) {
    text = WithoutMark(text);
    if (text.starts_with(kTold) && text.size() > kTold.size()) return text[kTold.size()];
    char best = ',';
    std::size_t bestEvenness = 0;
    for (const char separator : {',', ';', '\t'}) {
        const std::size_t evenness = Evenness(text, separator);
        if (evenness <= bestEvenness) continue;
        best = separator;
        bestEvenness = evenness;
    }
    return best;
}

std::vector<CsvRow> ParseCsv(std::string_view text, char separator) {
    std::vector<CsvRow> rows;
    for (Reader reader(WithoutTold(WithoutMark(text)), separator); !reader.AtEnd();) {
        CsvRow row = reader.Next();
        if (!IsEmpty(row)) rows.push_back(std::move(row));
    }
    return rows;
}

std::string WriteCsv(const std::vector<CsvRow>& rows) {
    std::string out(kMark);
    for (const CsvRow& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (i > 0) out += ',';
            if (LooksLikeDate(row[i])) out += kLeftToRightMark;
            if (!NeedsQuotes(row[i])) {
                out += row[i];
                continue;
            }
            out += '"';
            for (const char letter : row[i]) out.append(letter == '"' ? 2 : 1, letter);
            out += '"';
        }
        out += "\r\n";
    }
    return out;
}

}  // namespace mahdar
