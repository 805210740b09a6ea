// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/read/meaning/mention_finder.h"

#include <optional>
#include <vector>

namespace mahdar::agenda {

/// A session, meeting or committee where it stands in a sentence: "الدورة الأربعون للكومسيك", "the Committee,
/// at its 31st session", "la quarantième session".
struct DecidingBody {
    WordSpan span;
    std::optional<int> ordinal;
    std::optional<std::size_t> institution;  ///< the body's own name, where the register has it
};

/// A text with the names found in it.
struct NamedText {
    const PlacedText& text;
    const std::vector<Mention>& mentions;

    [[nodiscard]] const Mention* MentionAt(std::size_t at) const;
    [[nodiscard]] const Mention* MentionEndingAt(std::size_t end) const;
};

/// The body whose name begins at that word.
[[nodiscard]] std::optional<DecidingBody> BodyAt(const NamedText& named, std::size_t at, std::size_t end);

/// The subject behind an Arabic verb; words like "also" may stand between.
[[nodiscard]] std::optional<DecidingBody> BodyAfterVerb(const NamedText& named, std::size_t at,
                                                        std::size_t end);

/// The subject before a verb in English or French, not further back than `floor`.
[[nodiscard]] std::optional<DecidingBody> BodyBeforeVerb(const NamedText& named, std::size_t verb,
                                                         std::size_t floor);

/// The body with which an Arabic sentence begins ("إن الدورة ...", "الدورة الأربعون ...").
[[nodiscard]] std::optional<DecidingBody> BodyAtStart(const NamedText& named, WordSpan sentence);

}  // namespace mahdar::agenda
