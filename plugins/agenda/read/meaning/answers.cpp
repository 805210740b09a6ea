// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/meaning/answers.h"

#include "plugins/agenda/read/meaning/meaning_words.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace mahdar::agenda {
namespace {

using HeadingKey = std::pair<std::string, int>;

/// Who reports under one heading.
struct Reporters {
    std::set<std::string> keys;
    bool asSecretariat = false;  ///< "in its capacity as secretariat of the Forum"
};

bool NamesSecretariat(const PlacedText& text) {
    for (std::size_t at = 1; at < text.Size(); ++at) {
        if (!IsOne("secretariat", text.Word(at))) continue;
        for (std::size_t back = 1; back <= 3 && back <= at; ++back) {
            const std::u32string& word = text.Word(at - back);
            if (IsOne("affiliation", word) || word == U"as" || word == U"qualite") return true;
        }
    }
    return false;
}

Reporters ReportersUnder(const TextNode& node, const InstitutionNames& names) {
    Reporters reporters;
    for (std::size_t i = 0; i < node.actions.size(); ++i) {
        const ReadAction& action = node.read->requiredActions[i];
        reporters.keys.insert(action.reporters.begin(), action.reporters.end());
        if (!action.reporters.empty() && NamesSecretariat(node.actions[i])) reporters.asSecretariat = true;
    }
    for (const InstitutionName& name : names) {
        if (reporters.keys.contains(name.key))
            reporters.keys.insert(name.actsFor.begin(), name.actsFor.end());
    }
    return reporters;
}

}  // namespace

void MarkAnswered(std::vector<ReadMandate>& mandates, const std::vector<TextNode>& nodes,
                  const InstitutionNames& names) {
    std::map<HeadingKey, Reporters> reporters;
    for (const TextNode& node : nodes) {
        if (node.read) reporters[{node.item, node.subItem}] = ReportersUnder(node, names);
    }
    for (ReadMandate& mandate : mandates) {
        const Reporters& there = reporters[{mandate.item, mandate.subItem}];
        const bool named = std::any_of(mandate.addressees.begin(), mandate.addressees.end(),
                                       [&](const std::string& key) { return there.keys.contains(key); });
        mandate.answered = named || (mandate.toSecretariat && there.asSecretariat);
    }
}

}  // namespace mahdar::agenda
