// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/structure/organisation_name.h"

#include "plugins/agenda/read/dates_in_text.h"
#include "plugins/agenda/read/number_words.h"
#include "plugins/agenda/read/structure/document_list.h"
#include "plugins/agenda/read/structure/heading_words.h"
#include "plugins/agenda/read/text_tools.h"
#include "plugins/agenda/read/word_list.h"

#include <algorithm>
#include <cstddef>
#include <map>

namespace mahdar::agenda {
namespace {

constexpr int kFewestNamings = 2;
constexpr std::size_t kLongestName = 14;

bool HasText(const SourceLine& line) {
    return line.kind != LineKind::Blank && line.kind != LineKind::Noise;
}

std::u32string WholeText(const std::vector<SourceLine>& lines) {
    std::u32string text;
    for (const SourceLine& line : lines) {
        if (HasText(line)) text += Decode(line.restored) + U' ';
    }
    return text;
}

bool NamesMeeting(const std::vector<Token>& tokens) {
    return std::any_of(tokens.begin(), tokens.end(),
                       [](const Token& token) { return Phrases("meeting").contains(token.word); });
}

/// A line of the title page that can be the name of a body: of the kind bodies have, no date, no symbol, not
/// the number of the meeting, not the name of the document.
bool MayNameBody(std::u32string_view line) {
    const std::vector<Token> tokens = Tokenize(line);
    if (tokens.size() < 2 || tokens.size() > kLongestName || SectionOf(line) || IsSymbol(line)) return false;
    if (NextDate(tokens, 0) || NamesMeeting(tokens) || OrdinalAt(tokens, 0)) return false;
    const std::size_t reach = std::min<std::size_t>(tokens.size(), kLongestName);
    return std::any_of(tokens.begin(), tokens.begin() + static_cast<std::ptrdiff_t>(reach),
                       [](const Token& token) { return Phrases("body").contains(token.word); });
}

bool AllCapitals(std::u32string_view text) {
    return std::none_of(text.begin(), text.end(),
                        [](char32_t c) { return IsLatinLetter(c) && !IsCapital(c); });
}

/// The same words as running text writes them, when the title page has them in capitals.
std::string AsWrittenIn(std::u32string_view text, const std::vector<Token>& tokens,
                        std::u32string_view name) {
    const std::vector<std::u32string> words = FoldedWords(name);
    for (std::size_t at = 0; at + words.size() <= tokens.size(); ++at) {
        bool same = true;
        for (std::size_t i = 0; i < words.size() && same; ++i) same = tokens[at + i].word == words[i];
        if (!same) continue;
        const std::size_t begin = tokens[at].begin;
        const std::u32string_view written = text.substr(begin, tokens[at + words.size() - 1].end - begin);
        if (!AllCapitals(written)) return Encode(CollapseSpaces(written));
    }
    return Encode(CollapseSpaces(name));
}

std::string OnTitlePage(const std::vector<SourceLine>& lines) {
    for (const SourceLine& line : lines) {
        if (line.kind == LineKind::Heading) break;
        if (line.kind != LineKind::Title || line.confidence != Confidence::Sure) continue;
        const std::u32string decoded = Decode(line.restored);
        // A masthead sets the symbol and the date beside the name, a wide gap away.
        const std::u32string_view whole = Trim(decoded);
        const std::u32string_view name = Trim(whole.substr(0, whole.find(U"   ")));
        if (!MayNameBody(name)) continue;
        const std::u32string text = WholeText(lines);
        const bool latin = std::any_of(name.begin(), name.end(), IsLatinLetter);
        return latin && AllCapitals(name) ? AsWrittenIn(text, Tokenize(text), name)
                                          : Encode(CollapseSpaces(name));
    }
    return {};
}

/// "منظمة التعاون الإسلامي", "Organisation of Islamic Cooperation": three words, or four with a French
/// article.
std::string MostNamed(const std::vector<SourceLine>& lines) {
    const std::u32string text = WholeText(lines);
    const std::vector<Token> tokens = Tokenize(text);
    std::map<std::string, int> counts;
    for (std::size_t i = 0; i + 2 < tokens.size(); ++i) {
        const bool opens = text[tokens[i].begin] != U'o' && Phrases("organisation").contains(tokens[i].word);
        if (!opens) continue;
        const bool article = tokens[i + 2].word == U"la" || tokens[i + 2].word == U"the";
        const std::size_t words = IsArabicLetter(text[tokens[i].begin]) ? 3 : article ? 5 : 4;
        const std::size_t last = std::min(tokens.size(), i + words) - 1;
        ++counts[Encode(CollapseSpaces(text.substr(tokens[i].begin, tokens[last].end - tokens[i].begin)))];
    }
    const auto most = std::max_element(counts.begin(), counts.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    return most == counts.end() || most->second < kFewestNamings ? std::string() : most->first;
}

}  // namespace

std::string OrganisationIn(const std::vector<SourceLine>& lines, const std::vector<ReadItem>& items) {
    std::string name = items.empty() ? std::string() : OnTitlePage(lines);
    return name.empty() ? MostNamed(lines) : name;
}

}  // namespace mahdar::agenda
