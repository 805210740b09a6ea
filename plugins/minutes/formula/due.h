// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/text/language.h"
#include "plugins/minutes/formula/ordinals.h"

#include <chrono>
#include <string>
#include <string_view>

namespace mahdar {

enum class DueKind { Meeting = 1, Session = 2, Date = 3, Text = 4 };

/// When something asked for must be there: a numbered meeting or session, a day, or words per language.
struct Due {
    DueKind kind = DueKind::Text;
    int ordinal = 0;  ///< of the meeting or session; 0 is the next one
    std::chrono::year_month_day date{};
    LocalText text;   ///< for DueKind::Text

    bool operator==(const Due&) const = default;
};

/// Reads "42nd Meeting", "meeting 42", "by the forty-second Session", "42e réunion", "الدورة 41", "بحلول الاجتماع الثاني
/// والأربعين", "next session", "2026-03-15"; anything else becomes DueKind::Text in the given language.
[[nodiscard]] Due ParseDue(std::string_view words, Language language, const Ordinals& ordinals);

/// "by the 42nd Meeting", "d'ici à la 42e réunion", "بحلول الاجتماع الثاني والأربعين"; empty when a text is missing in
/// that language.
[[nodiscard]] std::string DueAdverbial(const Due& due, Language language, const Ordinals& ordinals);
/// "the 42nd Meeting", "la 42e réunion", "الاجتماع الثاني والأربعين" (oblique case).
[[nodiscard]] std::string DueBody(const Due& due, Language language, const Ordinals& ordinals);

}  // namespace mahdar
