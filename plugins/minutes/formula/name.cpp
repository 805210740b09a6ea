// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/minutes/formula/name.h"

#include "plugins/minutes/formula/arabic_grammar.h"
#include "plugins/minutes/formula/fold.h"
#include "plugins/minutes/formula/french_grammar.h"

namespace mahdar {

Name MakeName(std::string key, LocalText text, std::string acronym) {
    Name name;
    name.key = std::move(key);
    name.acronym = std::move(acronym);
    for (const Language language : kLanguages) text.Set(language, Tidy(text.Get(language)));
    name.text = std::move(text);
    name.frenchArticle = TakeFrenchArticle(name.text.fr);
    name.french = GuessFrenchAgreement(name.frenchArticle, name.text.fr);
    name.arabic = GuessArabicGender(name.text.ar);
    return name;
}

std::string FrenchWithArticle(const Name& name) {
    if (name.frenchArticle.empty() || name.frenchArticle.ends_with('\'')) return name.frenchArticle + name.text.fr;
    return name.frenchArticle + " " + name.text.fr;
}

}  // namespace mahdar
