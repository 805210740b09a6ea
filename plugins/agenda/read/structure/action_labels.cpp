// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/structure/action_labels.h"

#include "plugins/agenda/read/structure/committee_words.h"
#include "plugins/agenda/read/structure/label_learner.h"
#include "plugins/agenda/read/text_tools.h"
#include "plugins/agenda/read/word_list.h"

#include <algorithm>
#include <cstddef>

namespace mahdar::agenda {
namespace {

constexpr std::size_t kLongestOwnLabel = 80;

/// What stands behind the label, to the end of its paragraph, or the next one where the label stands alone.
std::u32string TextBehind(const ContentLines& lines, std::size_t line, std::size_t labelLength) {
    std::size_t end = lines.ParagraphEnd(line);
    const bool alone = Trim(lines[line].text).size() <= labelLength;
    if (alone && end == line + 1 && end < lines.Size()) end = lines.ParagraphEnd(end);
    return lines.Joined(line, end, labelLength);
}

/// Somebody will report, or the meeting will do something.
bool SaysWhatWillBeDone(const std::u32string& text) {
    const std::string utf8 = Encode(text);
    return CommitteeActionIn(utf8) != CommitteeAction::None || SpeaksOfReporting(utf8);
}

bool OpensActions(const ContentLines& lines, const std::vector<std::size_t>& places,
                  const LearnedLabel& label) {
    std::size_t actions = 0;
    for (const std::size_t place : places)
        actions += SaysWhatWillBeDone(TextBehind(lines, place, label.text.size()));
    return actions * 2 > places.size();
}

}  // namespace

std::vector<std::u32string> ActionLabelsOf(const ContentLines& lines) {
    std::vector<std::u32string> labels;
    std::vector<std::u32string> texts;
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < lines.Size(); ++i) {
        const ContentLine& line = lines[i];
        if (line.role == LineRole::ActionLabel) {
            const std::size_t colon = line.text.substr(0, kLongestOwnLabel).find(U':');
            if (colon != line.text.npos) labels.push_back(line.text.substr(0, colon + 1));
        }
        if (!line.starts || line.label || line.worded || line.role) continue;
        texts.push_back(line.text);
        places.push_back(i);
    }
    for (const LearnedLabel& label : LearnLabels(texts, LabelSide::Opening)) {
        std::vector<std::size_t> where;
        for (const std::size_t index : label.lines) where.push_back(places[index]);
        if (OpensActions(lines, where, label)) labels.push_back(label.text);
    }
    return labels;
}

}  // namespace mahdar::agenda
