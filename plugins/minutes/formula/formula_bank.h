// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/text/language.h"
#include "plugins/minutes/formula/name.h"

#include <array>
#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mahdar {

enum class FormulaGroup {
    Neutral = 1,
    Appreciation = 2,
    Request = 3,
    Decision = 4,
    Concern = 5,
    Preamble = 6,
    Procedure = 7,
    OpeningClosing = 8,
    Attendance = 9,
};

inline constexpr std::array kFormulaGroups{FormulaGroup::Neutral,   FormulaGroup::Appreciation,
                                           FormulaGroup::Request,   FormulaGroup::Decision,
                                           FormulaGroup::Concern,   FormulaGroup::Preamble,
                                           FormulaGroup::Procedure, FormulaGroup::OpeningClosing,
                                           FormulaGroup::Attendance};

/// "neutral", "request", "opening/closing" ... as in the data.
[[nodiscard]] std::string_view GroupName(FormulaGroup group) noexcept;

/// A mandate opens when the formula asks somebody for something.
enum class Asks { No = 1, Yes = 2 };

/// Who the verb belongs to when nobody is named: the reporting body, a body of names.tsv, the first addressees, their
/// representatives, or the typed text itself.
enum class SubjectKind { Body = 1, Fixed = 2, Names = 3, Representatives = 4, Text = 5 };

/// Whose gender the Arabic verb shows.
enum class ArabicAgreement { Subject = 1, Names = 2 };

enum class Tense { Past = 1, Present = 2 };

/// One formula of record. A pattern begins with the head of the past tense (Arabic: feminine); {slots} are filled, a
/// part in [square brackets] vanishes when its slot is empty.
struct Formula {
    std::string key;
    FormulaGroup group = FormulaGroup::Neutral;
    int strength = 1;
    Asks asks = Asks::No;
    SubjectKind subject = SubjectKind::Body;
    std::string subjectBody;            ///< key of the body for SubjectKind::Fixed
    std::vector<Language> whole;        ///< languages whose pattern is a whole sentence, without a subject in front
    ArabicAgreement agreement = ArabicAgreement::Subject;
    std::string englishPast, englishPresent, englishPattern;
    std::string frenchPast, frenchPresent, frenchPattern;
    std::string arabicPastFeminine, arabicPastMasculine, arabicPresentFeminine, arabicPresentMasculine, arabicPattern;
    std::string note;                   ///< grammar for the drafter, in English

    /// The verb phrase that opens the sentence. The gender counts in Arabic only.
    [[nodiscard]] const std::string& Head(Language language, Tense tense, ArabicGender gender) const noexcept;
    /// What follows the head; the same in every tense and gender.
    [[nodiscard]] std::string_view Tail(Language language) const noexcept;
    [[nodiscard]] bool HasSlot(std::string_view name) const;
    [[nodiscard]] bool IsWhole(Language language) const noexcept;
};

/// The formulas of record in three languages, with the user's own rows laid over them.
class FormulaBank {
public:
    /// Reads formulas.tsv of the directory. Throws IoError or ParseError (file, line).
    [[nodiscard]] static FormulaBank Load(const std::filesystem::path& directory);
    /// Adds the rows of a user's file of the same columns, replacing those with the same key. All or nothing.
    void Overlay(const std::filesystem::path& file);

    /// Null when there is none.
    [[nodiscard]] const Formula* Find(std::string_view key) const;
    /// Throws CommandError naming the nearest keys.
    [[nodiscard]] const Formula& At(std::string_view key) const;
    /// From mild to strong; equal strength in the order of the file.
    [[nodiscard]] std::vector<const Formula*> InGroup(FormulaGroup group) const;
    /// What a person who types these words may mean, in any language or by key: first where a phrase begins with them,
    /// then where a later word does, then anywhere. Empty words give everything.
    [[nodiscard]] std::vector<const Formula*> Search(std::string_view words) const;
    /// The keys nearest to a mistyped one, best first.
    [[nodiscard]] std::vector<std::string> Nearest(std::string_view key, std::size_t count) const;

    [[nodiscard]] const std::vector<Formula>& All() const noexcept { return m_formulas; }

private:
    std::vector<Formula> m_formulas;
};

}  // namespace mahdar
