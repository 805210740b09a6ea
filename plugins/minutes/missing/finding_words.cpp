// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/minutes/missing/finding_words.h"

#include "core/base/error.h"

namespace mahdar {

Finding MakeFinding(const FindingWords& words, const std::string& row, const ItemId& item,
                    const std::vector<LocalText>& arguments) {
    const auto filled = [&](const char* sentence, Language language) {
        std::vector<std::string> own;
        for (const LocalText& argument : arguments) own.push_back(argument.Get(language));
        return FillIn(sentence, own);
    };
    Finding finding;
    finding.code = words.code;
    finding.id = FindingId{finding.code + ":" + row};
    finding.severity = words.severity;
    finding.item = item;
    finding.message = {filled(words.ar, Language::Arabic), filled(words.en, Language::English),
                       filled(words.fr, Language::French)};
    return finding;
}

const Paragraph* ParagraphOf(const Session& session, const Finding& finding) {
    const std::string& id = finding.id.value;
    const std::size_t begin = id.find(':');
    if (begin == std::string::npos) return nullptr;
    const std::string row = id.substr(begin + 1, id.find(':', begin + 1) - begin - 1);
    if (const Paragraph* paragraph = session.Find(ParagraphId{row})) return paragraph;
    const Decision* decision = session.Find(DecisionId{row});
    return decision == nullptr ? nullptr : session.Find(decision->paragraph);
}

}  // namespace mahdar
