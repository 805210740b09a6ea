// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/document/style_file.h"

#include <algorithm>

namespace mahdar::page {
namespace {

bool IsFront(const Block& block) {
    const auto* paragraph = std::get_if<Paragraph>(&block);
    return paragraph != nullptr &&
           (paragraph->style == ParagraphStyle::Title || paragraph->style == ParagraphStyle::Subtitle);
}

void Renumber(Paragraph& paragraph, const std::string& look) {
    std::string number = paragraph.number;
    if (number.ends_with('.')) number.pop_back();
    if (number.empty() || number.find_first_of("0123456789") == std::string::npos) return;
    paragraph.number = look;
    paragraph.number.replace(look.find("{n}"), 3, number);
}

void Renumber(std::vector<Block>& blocks, const std::string& look) {
    for (Block& block : blocks) {
        if (auto* paragraph = std::get_if<Paragraph>(&block)) Renumber(*paragraph, look);
        auto* row = std::get_if<Parallel>(&block);
        if (row == nullptr) continue;
        for (Paragraph& column : row->columns) Renumber(column, look);
    }
}

/// The words with the fields filled in; empty if every field of them is.
Runs Filled(const std::string& words, const std::map<std::string, Runs>& fields, const std::string& suffix) {
    Runs line;
    bool anyField = false;
    bool anyFilled = false;
    std::size_t at = 0;
    for (std::size_t open = words.find('{'); open != std::string::npos; open = words.find('{', at)) {
        const std::size_t close = words.find('}', open);
        if (close == std::string::npos) break;
        if (open > at) line.push_back({.text = words.substr(at, open - at)});
        const auto found = fields.find(words.substr(open + 1, close - open - 1) + suffix);
        anyField = true;
        if (found != fields.end() && !found->second.empty()) {
            anyFilled = true;
            line.insert(line.end(), found->second.begin(), found->second.end());
        }
        at = close + 1;
    }
    if (anyField && !anyFilled) return {};
    if (at < words.size()) line.push_back({.text = words.substr(at)});
    return line;
}

void AddLine(std::vector<Runs>& side, Runs line) {
    if (!line.empty() && std::ranges::find(side, line) == side.end()) side.push_back(std::move(line));
}

/// The lines in the language of the document, and behind them those of the languages that stand beside it.
std::vector<Runs> Side(const Document& document, const PageTemplate& look, MastheadSide wanted) {
    std::vector<Runs> side;
    const auto add = [&](Language language, const std::string& suffix) {
        for (const MastheadWords& words : look.masthead) {
            if (words.side != wanted || (words.language && *words.language != language)) continue;
            if (!suffix.empty() && !words.language && words.words.find('{') == std::string::npos) continue;
            Runs line = Filled(words.words, document.fields, suffix);
            if (language != document.language) {
                for (Run& run : line)
                    if (!run.language) run.language = language;
            }
            AddLine(side, std::move(line));
        }
    };
    add(document.language, {});
    for (const Language language : kLanguages) {
        const std::string suffix = "." + std::string(Code(language));
        const bool beside = std::ranges::any_of(
            document.fields, [&](const auto& field) { return field.first.ends_with(suffix); });
        if (beside) add(language, suffix);
    }
    return side;
}

}  // namespace

Document Styled(Document document, const PageTemplate& look) {
    const bool isLandscape = document.style.pageWidthPt > document.style.pageHeightPt;
    const bool turn = isLandscape && look.style.pageWidthPt < look.style.pageHeightPt;
    document.style = turn ? look.style.Landscape() : look.style;
    if (!look.masthead.empty() && !document.fields.empty()) {
        document.masthead.start = Side(document, look, MastheadSide::Start);
        document.masthead.end = Side(document, look, MastheadSide::End);
    }
    document.masthead.logo = look.logo;
    document.masthead.logoPlace = look.logoPlace;
    Renumber(document.blocks, look.numberLook);
    if (look.ownTitlePage) {
        const auto text = std::ranges::find_if_not(document.blocks, IsFront);
        if (text != document.blocks.begin() && text != document.blocks.end())
            document.blocks.insert(text, PageBreak{});
    }
    return document;
}

}  // namespace mahdar::page
