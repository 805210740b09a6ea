// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include <boost/serialization/nvp.hpp>

namespace mahdar {

/// The languages a record is kept in. Arabic is the first and the only one written right to left.
enum class Language { Arabic = 1, English = 2, French = 3 };

inline constexpr std::array kLanguages{Language::Arabic, Language::English, Language::French};

/// "ar", "en", "fr".
[[nodiscard]] std::string_view Code(Language language) noexcept;
[[nodiscard]] std::optional<Language> ParseLanguage(std::string_view code) noexcept;
[[nodiscard]] constexpr bool IsRightToLeft(Language language) noexcept { return language == Language::Arabic; }

/// One text in up to three languages; an empty string means that language is missing.
struct LocalText {
    std::string ar;
    std::string en;
    std::string fr;

    LocalText() = default;
    LocalText(Language language, std::string text) { Set(language, std::move(text)); }
    LocalText(std::string arabic, std::string english, std::string french)
        : ar(std::move(arabic)), en(std::move(english)), fr(std::move(french)) {}

    [[nodiscard]] const std::string& Get(Language language) const noexcept;
    void Set(Language language, std::string text);
    [[nodiscard]] bool Empty() const noexcept { return ar.empty() && en.empty() && fr.empty(); }
    /// The text in that language, else in Arabic, English, French, whichever comes first.
    [[nodiscard]] const std::string& Best(Language preferred) const noexcept;

    bool operator==(const LocalText&) const = default;

    template <class Archive>
    void serialize(Archive& archive, unsigned) {
        archive& boost::serialization::make_nvp("ar", ar);
        archive& boost::serialization::make_nvp("en", en);
        archive& boost::serialization::make_nvp("fr", fr);
    }
};

}  // namespace mahdar
