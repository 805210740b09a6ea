// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/command/arguments.h"

#include "core/base/error.h"

namespace mahdar {

std::vector<Word> SplitLine(std::string_view line) {
    std::vector<Word> words;
    std::size_t at = 0;
    while (true) {
        while (at < line.size() && (line[at] == ' ' || line[at] == '\t')) ++at;
        if (at == line.size()) return words;
        Word word;
        if (line[at] == '"') {
            word.quoted = true;
            for (++at; at < line.size() && line[at] != '"'; ++at) {
                if (line[at] == '\\' && at + 1 < line.size()) ++at;
                word.text += line[at];
            }
            if (at == line.size()) throw CommandError(MAHDAR_TR("A quotation mark is missing at the end of: %1"), {std::string(line)});
            ++at;
        } else {
            while (at < line.size() && line[at] != ' ' && line[at] != '\t') word.text += line[at++];
        }
        words.push_back(std::move(word));
    }
}

std::string Quoted(std::string_view word) {
    const bool plain = !word.empty() && word.find_first_of(" \t\"\\") == std::string_view::npos && !word.starts_with("--");
    if (plain) return std::string(word);
    std::string out = "\"";
    for (const char letter : word) {
        if (letter == '"' || letter == '\\') out += '\\';
        out += letter;
    }
    return out += '"';
}

Arguments::Arguments(std::vector<Word> words) {
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i].quoted || !words[i].text.starts_with("--")) {
            m_words.push_back(std::move(words[i]));
            continue;
        }
        if (i + 1 == words.size())
            throw CommandError(MAHDAR_TR("Something must follow \"%1\"."), {words[i].text});
        m_options[words[i].text.substr(2)] = words[i + 1].text;
        ++i;
    }
}

const std::string& Arguments::Require(std::size_t index, const char* expected) const {
    if (index >= m_words.size()) throw CommandError(MAHDAR_TR("Missing: %1."), {expected});
    return m_words[index].text;
}

std::optional<std::string> Arguments::Option(std::string_view name) const {
    const auto found = m_options.find(name);
    return found == m_options.end() ? std::nullopt : std::optional(found->second);
}

std::optional<std::string> Arguments::TakeAfter(std::string_view keyword) {
    for (std::size_t i = 0; i + 1 < m_words.size(); ++i) {
        if (m_words[i].quoted || m_words[i].text != keyword) continue;
        std::string taken = m_words[i + 1].text;
        m_words.erase(m_words.begin() + static_cast<std::ptrdiff_t>(i), m_words.begin() + static_cast<std::ptrdiff_t>(i) + 2);
        return taken;
    }
    return std::nullopt;
}

}  // namespace mahdar
