// SPDX-License-Identifier: LGPL-2.1-or-later
// What a command of the record is about: its item, its paragraph, its language.
#pragma once

#include "core/command/command.h"

#include <string_view>

namespace mahdar {

/// --item, else the selected item, else the one the floor is at. Throws CommandError if there is none.
[[nodiscard]] const AgendaItem& TargetItem(const CommandContext& context, const Arguments& arguments);

/// --lang, else the working language of the meeting. Throws CommandError.
[[nodiscard]] Language TargetLanguage(const CommandContext& context, const Arguments& arguments);

/// "last", a printed number ("17", "4bis") or an id. Throws CommandError.
[[nodiscard]] const Paragraph& TargetParagraph(const CommandContext& context, std::string_view word);
/// The paragraph of the caret, else the last one written. Throws CommandError.
[[nodiscard]] const Paragraph& TargetParagraph(const CommandContext& context);

/// Is the word one that TargetParagraph takes?
[[nodiscard]] bool NamesParagraph(const Session& session, const Word& word);

}  // namespace mahdar
