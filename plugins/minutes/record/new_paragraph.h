// SPDX-License-Identifier: LGPL-2.1-or-later
// A paragraph as commands add it, and the row that makes it an action point.
#pragma once

#include "core/command/command.h"

#include <string>

namespace mahdar {

/// Under --item or in --part, with the text in --lang. Throws CommandError.
ParagraphId WriteParagraph(CommandContext& context, const Arguments& arguments, ParagraphKind kind,
                           std::string text);

/// With the next number; nobody is named and no time is set yet.
[[nodiscard]] Mandate NewActionPoint(const Session& session, const Paragraph& paragraph);

/// The action point of the paragraph, if it is one, says what the paragraph says.
void FollowText(ChangeBuilder& change, const Paragraph& paragraph);

}  // namespace mahdar
