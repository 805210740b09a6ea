// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/minutes/formula/name.h"

#include <string>
#include <string_view>

namespace mahdar {

/// Before a vowel or a mute h: l'OCI, d'Oman; not before Yémen, onze, hausse.
[[nodiscard]] bool Elides(std::string_view text);
/// du rapport, des États, de la note, d'Oman. Text that already begins with du, des, de or d' is left as it is.
[[nodiscard]] std::string AfterDe(std::string_view text);
/// au Comité, aux États, à la réunion. Text that already begins with au, aux or à is left as it is.
[[nodiscard]] std::string AfterA(std::string_view text);
/// qu'elle, que le; text that already begins so is left as it is.
[[nodiscard]] std::string AfterQue(std::string_view text);
/// de or à before an infinitive: only the vowel matters, since "le" there is a pronoun. A typed de, d' or à is replaced.
[[nodiscard]] std::string BeforeInfinitive(std::string_view preposition, std::string_view text);
/// True when the text begins, after an optional de, d' or à and pronouns, with something that ends like an infinitive.
[[nodiscard]] bool BeginsWithInfinitive(std::string_view text);
/// un rapport, le dossier, son avis: a noun where an infinitive is expected.
[[nodiscard]] bool BeginsWithDeterminer(std::string_view text);

/// Takes le, la, l', les off the front of the text and returns it; empty when there is none.
[[nodiscard]] std::string TakeFrenchArticle(std::string& text);
[[nodiscard]] FrenchAgreement GuessFrenchAgreement(std::string_view article, std::string_view text);
/// The ending of a past participle: "", e, s, es.
[[nodiscard]] std::string_view ParticipleEnding(FrenchAgreement agreement) noexcept;

/// The typographic apostrophe, no-break spaces before : ; ? ! and inside « ».
[[nodiscard]] std::string PrintedFrench(std::string_view text);

}  // namespace mahdar
