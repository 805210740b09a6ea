// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/minutes/formula/formula_bank.h"

#include "core/base/error.h"
#include "plugins/minutes/formula/fold.h"
#include "plugins/minutes/formula/tsv_table.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace mahdar {

namespace {

constexpr std::array<std::pair<FormulaGroup, std::string_view>, 9> kGroupNames{
    {{FormulaGroup::Neutral, "neutral"},
     {FormulaGroup::Appreciation, "appreciation"},
     {FormulaGroup::Request, "request"},
     {FormulaGroup::Decision, "decision"},
     {FormulaGroup::Concern, "concern"},
     {FormulaGroup::Preamble, "preamble"},
     {FormulaGroup::Procedure, "procedure"},
     {FormulaGroup::OpeningClosing, "opening/closing"},
     {FormulaGroup::Attendance, "attendance"}}};

const std::vector<std::string> kColumns{
    "key",        "group",      "strength",    "asks",       "en_past",      "en_present",   "en_pattern", "fr_past",
    "fr_present", "fr_pattern", "ar_past_f",   "ar_past_m",  "ar_present_f", "ar_present_m", "ar_pattern"};

FormulaGroup ReadGroup(const TsvTable& table, const TsvTable::Row& row) {
    const std::string& name = table.Required(row, "group");
    const auto found = std::ranges::find(kGroupNames, std::string_view(name), [](const auto& pair) { return pair.second; });
    if (found == kGroupNames.end()) table.Refuse(row, "group");
    return found->first;
}

int ReadStrength(const TsvTable& table, const TsvTable::Row& row) {
    const std::string& field = table.Required(row, "strength");
    int strength = 0;
    const auto [end, error] = std::from_chars(field.data(), field.data() + field.size(), strength);
    if (error != std::errc() || end != field.data() + field.size() || strength < 1) table.Refuse(row, "strength");
    return strength;
}

Asks ReadAsks(const TsvTable& table, const TsvTable::Row& row) {
    const std::string& field = table.Required(row, "asks");
    if (field != "yes" && field != "no") table.Refuse(row, "asks");
    return field == "yes" ? Asks::Yes : Asks::No;
}

void ReadSubject(const std::string& field, Formula& formula) {
    if (field.empty() || field == "body") return;
    if (field == "names") {
        formula.subject = SubjectKind::Names;
    } else if (field == "representatives") {
        formula.subject = SubjectKind::Representatives;
    } else if (field == "text") {
        formula.subject = SubjectKind::Text;
    } else {
        formula.subject = SubjectKind::Fixed;
        formula.subjectBody = field;
    }
}

bool IsBalanced(std::string_view pattern) {
    char open = 0;
    char inside = 0;
    for (const char c : pattern) {
        if (c == '{' && open == '{') return false;
        if (c == '[' && inside != 0) return false;
        if (c == '{') open = c;
        if (c == '[') inside = c;
        if (c == '}' && std::exchange(open, '\0') != '{') return false;
        if (c == ']' && (open != 0 || std::exchange(inside, '\0') != '[')) return false;
    }
    return open == 0 && inside == 0;
}

void ReadPattern(const TsvTable& table, const TsvTable::Row& row, std::string_view column, std::string& pattern,
                 const std::string& head) {
    pattern = table.Required(row, column);
    if (!pattern.starts_with(head) || !IsBalanced(pattern)) table.Refuse(row, column);
}

Formula ReadFormula(const TsvTable& table, const TsvTable::Row& row) {
    Formula formula;
    formula.key = table.Required(row, "key");
    formula.group = ReadGroup(table, row);
    formula.strength = ReadStrength(table, row);
    formula.asks = ReadAsks(table, row);
    ReadSubject(table.Field(row, "subject"), formula);
    const std::string& whole = table.Field(row, "whole");
    for (const Language language : kLanguages) {
        if (whole.find(Code(language)) != std::string::npos) formula.whole.push_back(language);
    }
    if (table.Field(row, "ar_agrees") == "names") formula.agreement = ArabicAgreement::Names;
    formula.englishPast = table.Required(row, "en_past");
    formula.englishPresent = table.Required(row, "en_present");
    formula.frenchPast = table.Required(row, "fr_past");
    formula.frenchPresent = table.Required(row, "fr_present");
    formula.arabicPastFeminine = table.Required(row, "ar_past_f");
    formula.arabicPastMasculine = table.Required(row, "ar_past_m");
    formula.arabicPresentFeminine = table.Required(row, "ar_present_f");
    formula.arabicPresentMasculine = table.Required(row, "ar_present_m");
    ReadPattern(table, row, "en_pattern", formula.englishPattern, formula.englishPast);
    ReadPattern(table, row, "fr_pattern", formula.frenchPattern, formula.frenchPast);
    ReadPattern(table, row, "ar_pattern", formula.arabicPattern, formula.arabicPastFeminine);
    formula.note = table.Field(row, "note");
    return formula;
}

std::string WithoutSlots(std::string_view text) {
    std::string result;
    bool inside = false;
    for (const char c : text) {
        if (c == '{') inside = true;
        if (!inside && c != '[' && c != ']') result += c;
        if (c == '}') inside = false;
    }
    return result;
}

enum class Match { Begins = 1, WordBegins = 2, Contains = 3, None = 4 };

Match MatchPhrase(std::string_view phrase, std::string_view wanted) {
    if (phrase.starts_with(wanted)) return Match::Begins;
    const auto at = phrase.find(wanted);
    if (at == std::string_view::npos) return Match::None;
    return phrase.find(" " + std::string(wanted)) != std::string_view::npos ? Match::WordBegins : Match::Contains;
}

Match MatchFormula(const Formula& formula, std::string_view wanted) {
    std::string key = formula.key;
    std::ranges::replace(key, '-', ' ');
    Match best = std::min(MatchPhrase(Fold(formula.key), wanted), MatchPhrase(Fold(key), wanted));
    for (const std::string* text :
         {&formula.englishPattern, &formula.englishPresent, &formula.frenchPattern, &formula.frenchPresent,
          &formula.arabicPattern, &formula.arabicPastMasculine, &formula.arabicPresentFeminine,
          &formula.arabicPresentMasculine}) {
        best = std::min(best, MatchPhrase(Fold(WithoutSlots(*text)), wanted));
    }
    return best;
}

void Put(std::vector<Formula>& formulas, Formula formula) {
    const auto same = std::ranges::find(formulas, formula.key, &Formula::key);
    if (same == formulas.end()) {
        formulas.push_back(std::move(formula));
    } else {
        *same = std::move(formula);
    }
}

}  // namespace

std::string_view GroupName(FormulaGroup group) noexcept {
    for (const auto& [value, name] : kGroupNames) {
        if (value == group) return name;
    }
    return {};
}

const std::string& Formula::Head(Language language, Tense tense, ArabicGender gender) const noexcept {
    const bool past = tense == Tense::Past;
    if (language == Language::English) return past ? englishPast : englishPresent;
    if (language == Language::French) return past ? frenchPast : frenchPresent;
    if (gender == ArabicGender::Feminine) return past ? arabicPastFeminine : arabicPresentFeminine;
    return past ? arabicPastMasculine : arabicPresentMasculine;
}

std::string_view Formula::Tail(Language language) const noexcept {
    if (language == Language::English) return std::string_view(englishPattern).substr(englishPast.size());
    if (language == Language::French) return std::string_view(frenchPattern).substr(frenchPast.size());
    return std::string_view(arabicPattern).substr(arabicPastFeminine.size());
}

bool Formula::HasSlot(std::string_view name) const {
    const std::string slot = "{" + std::string(name) + "}";
    return std::ranges::any_of(std::array{&englishPattern, &frenchPattern, &arabicPattern},
                               [&](const std::string* text) { return text->find(slot) != std::string::npos; });
}

bool Formula::IsWhole(Language language) const noexcept {
    return std::ranges::find(whole, language) != whole.end();
}

FormulaBank FormulaBank::Load(const std::filesystem::path& directory) {
    FormulaBank bank;
    bank.Overlay(directory / "formulas.tsv");
    return bank;
}

void FormulaBank::Overlay(const std::filesystem::path& file) {
    const TsvTable table = TsvTable::Read(file, kColumns);
    std::vector<Formula> formulas = m_formulas;
    std::vector<std::string> seen;
    for (const TsvTable::Row& row : table.Rows()) {
        Formula formula = ReadFormula(table, row);
        if (std::ranges::find(seen, formula.key) != seen.end()) table.Refuse(row, "key");
        seen.push_back(formula.key);
        Put(formulas, std::move(formula));
    }
    m_formulas = std::move(formulas);
}

const Formula* FormulaBank::Find(std::string_view key) const {
    const auto found = std::ranges::find(m_formulas, key, &Formula::key);
    return found == m_formulas.end() ? nullptr : &*found;
}

const Formula& FormulaBank::At(std::string_view key) const {
    if (const Formula* formula = Find(key)) return *formula;
    std::string nearest;
    for (const std::string& near : Nearest(key, 3)) nearest += (nearest.empty() ? "" : ", ") + near;
    throw CommandError(MAHDAR_TR("There is no formula \"%1\". The nearest ones are: %2."), {std::string(key), nearest});
}

std::vector<const Formula*> FormulaBank::InGroup(FormulaGroup group) const {
    std::vector<const Formula*> result;
    for (const Formula& formula : m_formulas) {
        if (formula.group == group) result.push_back(&formula);
    }
    std::ranges::stable_sort(result, {}, &Formula::strength);
    return result;
}

std::vector<const Formula*> FormulaBank::Search(std::string_view words) const {
    const std::string wanted = Fold(words);
    std::vector<std::pair<Match, const Formula*>> found;
    for (const Formula& formula : m_formulas) {
        const Match match = MatchFormula(formula, wanted);
        if (match != Match::None) found.emplace_back(match, &formula);
    }
    std::ranges::stable_sort(found, {}, [](const auto& pair) { return pair.first; });
    std::vector<const Formula*> result;
    for (const auto& pair : found) result.push_back(pair.second);
    return result;
}

std::vector<std::string> FormulaBank::Nearest(std::string_view key, std::size_t count) const {
    const std::string wanted = Fold(key);
    std::vector<std::pair<std::size_t, std::string>> ranked;
    for (const Formula& formula : m_formulas) ranked.emplace_back(EditDistance(wanted, Fold(formula.key)), formula.key);
    std::ranges::stable_sort(ranked, {}, [](const auto& pair) { return pair.first; });
    std::vector<std::string> result;
    for (std::size_t i = 0; i < ranked.size() && i < count; ++i) result.push_back(ranked[i].second);
    return result;
}

}  // namespace mahdar
