// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/text/language.h"

#include <string>
#include <vector>

namespace mahdar {

enum class ArabicGender { Masculine = 1, Feminine = 2 };
enum class FrenchAgreement { Masculine = 1, Feminine = 2, MasculinePlural = 3, FemininePlural = 4 };
enum class NameKind { Institution = 1, State = 2, Group = 3, Body = 4, Free = 5 };

/// A name as it stands in a sentence, with the grammar each language needs. Genders are kept per language: la réunion
/// is feminine and الاجتماع masculine.
struct Name {
    std::string key;
    NameKind kind = NameKind::Free;
    std::string acronym;        ///< printed in brackets after the Arabic name at first mention; empty for none
    LocalText text;             ///< en with its article (the OIC), fr without (SESRIC), ar
    std::string frenchArticle;  ///< le, la, l', les, or empty
    std::string frenchOf;       ///< du SESRIC
    std::string frenchTo;       ///< au SESRIC
    std::string arabicAfterLi;  ///< للغرفة
    FrenchAgreement french = FrenchAgreement::Masculine;
    ArabicGender arabic = ArabicGender::Masculine;
    std::vector<std::string> aliases;  ///< further spellings a reader may type
};

/// A name that is in no table: articles and genders are read off the text itself as far as they show. The French text
/// may be given with its article.
[[nodiscard]] Name MakeName(std::string key, LocalText text, std::string acronym = {});

/// le SESRIC, l'OCI, Bahreïn.
[[nodiscard]] std::string FrenchWithArticle(const Name& name);

}  // namespace mahdar
