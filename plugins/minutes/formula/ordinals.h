// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/text/language.h"
#include "plugins/minutes/formula/name.h"

#include <array>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace mahdar {

enum class ArabicCase { Nominative = 1, Oblique = 2 };

/// Ordinal numbers as the record prints them: 42nd, 42e, الثانية والأربعون. Read from ordinals.tsv (1 to 99); Arabic
/// goes on to 199 with بعد المائة and to plain digits beyond.
class Ordinals {
public:
    /// Throws IoError or ParseError (file, line).
    [[nodiscard]] static Ordinals Load(const std::filesystem::path& directory);

    [[nodiscard]] static std::string English(int number);
    [[nodiscard]] static std::string French(int number, FrenchAgreement agreement);
    [[nodiscard]] std::string Arabic(int number, ArabicGender gender, ArabicCase grammaticalCase) const;
    /// Reads 42, 42nd, 42e, forty-second, quarante-deuxième, الثاني والأربعين ... in any language.
    [[nodiscard]] std::optional<int> Parse(std::string_view words) const;

private:
    std::map<int, std::array<std::string, 4>> m_arabic;  // feminine nominative, oblique, masculine nominative, oblique
    std::map<std::string, int, std::less<>> m_spellings;
};

}  // namespace mahdar
