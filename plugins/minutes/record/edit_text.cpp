// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/minutes/record/edit_text.h"

#include "core/session/change_builder.h"
#include "core/text/utf8.h"
#include "plugins/minutes/record/new_paragraph.h"

namespace mahdar {
namespace {

void MakeOthersStale(Paragraph& paragraph, Language source) {
    for (const Language language : kLanguages) {
        if (language != source && paragraph.status.Get(language) != TextStatus::Missing)
            paragraph.status.Set(language, TextStatus::Stale);
    }
}

}  // namespace

Language SourceLanguage(const Session& session, const Paragraph& paragraph) {
    const Language working = session.TheMeeting().workingLanguage;
    for (const TextStatus status : {TextStatus::Drafted, TextStatus::Reviewed}) {
        if (paragraph.status.Get(working) == status) return working;
        for (const Language language : kLanguages) {
            if (paragraph.status.Get(language) == status) return language;
        }
    }
    return working;
}

void SetText(const Session& session, Paragraph& paragraph, Language language, std::string text) {
    if (paragraph.text.Get(language) == text) return;
    const bool wasEmpty = paragraph.text.Empty();
    const bool isSource = wasEmpty || SourceLanguage(session, paragraph) == language;
    const bool isGone = text.empty();
    paragraph.text.Set(language, std::move(text));
    if (isGone) {
        paragraph.status.Set(language, TextStatus::Missing);
        return;
    }
    paragraph.status.Set(language, isSource ? TextStatus::Drafted : TextStatus::Translated);
    if (isSource) MakeOthersStale(paragraph, language);
}

std::vector<AnyEdit> EditText(const Session& session, const ParagraphId& id, Language language, std::string_view text,
                              const Instant& now) {
    const Paragraph* before = session.Find(id);
    if (before == nullptr) return {};
    std::string clean = CleanText(text);
    if (before->text.Get(language) == clean) return {};
    Paragraph after = *before;
    SetText(session, after, language, std::move(clean));
    after.writtenAt = now;
    ChangeBuilder builder(session);
    FollowText(builder, after);
    builder.Put(std::move(after));
    return builder.Take();
}

}  // namespace mahdar
