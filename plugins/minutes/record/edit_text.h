// SPDX-License-Identifier: LGPL-2.1-or-later
// The text of a paragraph in one language, and what that does to the others: a new text of the source language makes
// its translations stale; a new translation is up to date.
#pragma once

#include "core/session/change.h"

#include <string>
#include <string_view>
#include <vector>

namespace mahdar {

/// The language the others are translated from: the drafted one, the meeting's working language first.
[[nodiscard]] Language SourceLanguage(const Session& session, const Paragraph& paragraph);

/// Sets the text and the statuses of the paragraph. An empty text makes the language missing.
void SetText(const Session& session, Paragraph& paragraph, Language language, std::string text);

/// The edits that record a typed text; none if it is as it was or the paragraph is gone.
[[nodiscard]] std::vector<AnyEdit> EditText(const Session& session, const ParagraphId& id, Language language,
                                            std::string_view text, const Instant& now);

}  // namespace mahdar
