// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/minutes/formula/name_book.h"

#include "plugins/minutes/formula/arabic_grammar.h"
#include "plugins/minutes/formula/fold.h"
#include "plugins/minutes/formula/french_grammar.h"
#include "plugins/minutes/formula/tsv_table.h"

#include <algorithm>
#include <map>
#include <sstream>

namespace mahdar {

namespace {

template <class Value>
Value Choice(const TsvTable& table, const TsvTable::Row& row, std::string_view column,
             const std::map<std::string, Value, std::less<>>& choices) {
    const auto found = choices.find(table.Required(row, column));
    if (found == choices.end()) table.Refuse(row, column);
    return found->second;
}

const std::map<std::string, FrenchAgreement, std::less<>> kFrench{{"m", FrenchAgreement::Masculine},
                                                                  {"f", FrenchAgreement::Feminine},
                                                                  {"mpl", FrenchAgreement::MasculinePlural},
                                                                  {"fpl", FrenchAgreement::FemininePlural}};
const std::map<std::string, ArabicGender, std::less<>> kArabic{{"m", ArabicGender::Masculine},
                                                               {"f", ArabicGender::Feminine}};
const std::map<std::string, NameKind, std::less<>> kKinds{
    {"institution", NameKind::Institution}, {"group", NameKind::Group}, {"body", NameKind::Body}};

Name ReadName(const TsvTable& table, const TsvTable::Row& row) {
    Name name;
    name.key = table.Required(row, "key");
    name.kind = Choice(table, row, "kind", kKinds);
    name.acronym = table.Field(row, "acronym");
    name.text = {table.Required(row, "ar"), table.Required(row, "en"), table.Required(row, "fr")};
    name.frenchArticle = table.Field(row, "fr_article");
    name.french = Choice(table, row, "fr_gender", kFrench);
    name.frenchOf = table.Field(row, "fr_of");
    name.frenchTo = table.Field(row, "fr_to");
    name.arabic = Choice(table, row, "ar_gender", kArabic);
    name.arabicAfterLi = table.Field(row, "ar_li");
    std::istringstream aliases(table.Field(row, "aliases"));
    for (std::string alias; std::getline(aliases, alias, '|');) name.aliases.push_back(alias);
    return name;
}

Name ReadState(const TsvTable& table, const TsvTable::Row& row) {
    Name name;
    name.key = table.Required(row, "iso");
    name.kind = NameKind::State;
    const std::string& article = table.Field(row, "en_article");
    name.text = {table.Required(row, "ar_short"), article + (article.empty() ? "" : " ") + table.Required(row, "en_short"),
                 table.Required(row, "fr_short")};
    name.frenchArticle = table.Field(row, "fr_article") == "-" ? "" : table.Field(row, "fr_article");
    name.french = Choice(table, row, "fr_gender", kFrench);
    name.frenchOf = table.Required(row, "fr_of");
    name.frenchTo = AfterA(FrenchWithArticle(name));
    name.arabic = Choice(table, row, "ar_gender", kArabic);
    name.arabicAfterLi = table.Required(row, "ar_short_after_li");
    for (const std::string_view column : {"en_official", "fr_official", "ar_official"}) {
        name.aliases.push_back(table.Field(row, column));
    }
    return name;
}

std::string_view WithoutArticle(std::string_view folded) {
    for (const std::string_view article : {"the ", "le ", "la ", "les ", "l'"}) {
        if (folded.starts_with(article)) return folded.substr(article.size());
    }
    return folded;
}

bool IsBody(const Name& name) { return name.kind == NameKind::Body; }

}  // namespace

NameBook NameBook::Load(const std::filesystem::path& directory) {
    NameBook book;
    const TsvTable names = TsvTable::Read(directory / "names.tsv",
                                          {"key", "kind", "acronym", "en", "fr_article", "fr", "fr_gender", "fr_of",
                                           "fr_to", "ar", "ar_gender", "ar_li", "aliases"});
    for (const TsvTable::Row& row : names.Rows()) book.Add(ReadName(names, row));
    const TsvTable states = TsvTable::Read(directory / "member-states.tsv",
                                           {"iso", "en_short", "en_article", "fr_short", "fr_gender", "fr_article",
                                            "fr_of", "ar_short", "ar_gender", "ar_short_after_li"});
    for (const TsvTable::Row& row : states.Rows()) book.Add(ReadState(states, row));
    return book;
}

const Name* NameBook::Find(std::string_view key) const {
    const auto found = std::ranges::find_if(m_names, [&](const Name& name) { return name.key == key && !IsBody(name); });
    return found == m_names.end() ? nullptr : &*found;
}

const Name* NameBook::FindBody(std::string_view key) const {
    const auto found = std::ranges::find_if(m_names, [&](const Name& name) { return name.key == key && IsBody(name); });
    return found == m_names.end() ? nullptr : &*found;
}

const Name* NameBook::Resolve(std::string_view words) const {
    const std::string folded = Fold(words);
    const std::string_view wanted = WithoutArticle(folded);
    if (wanted.empty()) return nullptr;
    const auto found = std::ranges::find_if(m_spellings, [&](const Spelling& spelling) { return spelling.folded == wanted; });
    return found == m_spellings.end() ? nullptr : &m_names[found->index];
}

void NameBook::Add(Name name) {
    const auto same = std::ranges::find_if(
        m_names, [&](const Name& other) { return other.key == name.key && IsBody(other) == IsBody(name); });
    const auto index = static_cast<std::size_t>(same - m_names.begin());
    if (same == m_names.end()) {
        m_names.push_back(std::move(name));
    } else {
        *same = std::move(name);
        std::erase_if(m_spellings, [&](const Spelling& spelling) { return spelling.index == index; });
    }
    if (!IsBody(m_names[index])) Index(index);
}

void NameBook::Index(std::size_t index) {
    const Name& name = m_names[index];
    std::vector<std::string> spellings{name.key, name.acronym, name.text.ar, name.text.en, name.text.fr};
    spellings.insert(spellings.end(), name.aliases.begin(), name.aliases.end());
    for (const std::string& spelling : spellings) {
        const std::string folded = Fold(spelling);
        const std::string_view plain = WithoutArticle(folded);
        if (!plain.empty()) m_spellings.push_back({std::string(plain), index});
    }
}

}  // namespace mahdar
