// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/minutes/record/record_target.h"

#include "core/base/error.h"
#include "core/command/resolve.h"
#include "core/session/report_order.h"

#include <algorithm>

namespace mahdar {
namespace {

/// "17", "4bis".
bool IsNumber(std::string_view word) {
    const std::size_t digits = std::min(word.find_first_not_of("0123456789"), word.size());
    if (digits == 0) return false;
    const std::string_view rest = word.substr(digits);
    return rest.empty() || rest == "bis" || rest == "ter" || rest == "quater" || rest == "quinquies";
}

const Paragraph* Last(const Session& session) {
    const Paragraph* last = nullptr;
    for (const Paragraph& row : session.Paragraphs()) {
        if (last == nullptr || row.writtenAt.utcMs >= last->writtenAt.utcMs) last = &row;
    }
    return last;
}

const Paragraph* Numbered(const Session& session, std::string_view word) {
    for (auto& [id, label] : ReportLabels(session, Language::English)) {
        std::string joined = label;
        std::erase(joined, ' ');
        if (joined == word) return session.Find(id);
    }
    return nullptr;
}

}  // namespace

const AgendaItem& TargetItem(const CommandContext& context, const Arguments& arguments) {
    if (const auto path = arguments.Option("item")) return RequireItem(context.session, *path);
    const AgendaItem* item = context.session.Find(context.selectedItem);
    if (item == nullptr) item = context.session.Find(context.session.TheFloor().currentItem);
    if (item == nullptr)
        throw CommandError(MAHDAR_TR("Under which item? Open one first, or name it: --item 4."));
    return *item;
}

Language TargetLanguage(const CommandContext& context, const Arguments& arguments) {
    const auto code = arguments.Option("lang");
    if (!code) return context.session.TheMeeting().workingLanguage;
    const auto language = ParseLanguage(*code);
    if (!language)
        throw CommandError(MAHDAR_TR("\"%1\" is not a language of the record; use ar, en or fr."), {*code});
    return *language;
}

bool NamesParagraph(const Session& session, const Word& word) {
    if (word.quoted) return false;
    return word.text == "last" || IsNumber(word.text) || session.Find(ParagraphId{word.text}) != nullptr;
}

const Paragraph& TargetParagraph(const CommandContext& context, std::string_view word) {
    const Session& session = context.session;
    const Paragraph* row = session.Find(ParagraphId{std::string(word)});
    if (row == nullptr && word == "last") row = Last(session);
    if (row == nullptr && IsNumber(word)) row = Numbered(session, word);
    if (row == nullptr && word == "last")
        throw CommandError(MAHDAR_TR("Nothing has been written yet. Add a paragraph first: minutes note \"...\"."));
    if (row == nullptr)
        throw CommandError(MAHDAR_TR("There is no paragraph %1. Name it by its number, or say: last."),
                           {std::string(word)});
    return *row;
}

const Paragraph& TargetParagraph(const CommandContext& context) {
    if (const Paragraph* selected = context.session.Find(context.selectedParagraph)) return *selected;
    return TargetParagraph(context, "last");
}

}  // namespace mahdar
