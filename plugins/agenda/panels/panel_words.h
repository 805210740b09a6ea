// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "app/ui/colours.h"
#include "app/ui/glyphs.h"
#include "core/session/words.h"

#include <wx/string.h>

#include <cstdint>
#include <vector>

namespace mahdar::agenda {

/// Glyph, colour and translated word of a state; a state is never told by colour alone.
struct Look {
    GlyphName glyph = GlyphName::Ring;
    Ink ink = Ink::Text;
    wxString word;

    bool operator==(const Look&) const = default;
};

enum class QueuePlace { First = 1, Later };

[[nodiscard]] Look LookOf(ItemState state);
/// The first of those who wait is told apart: he comes next.
[[nodiscard]] Look LookOf(RequestState state, QueuePlace place);
[[nodiscard]] Look LookOf(SlotState state);
[[nodiscard]] Look LookOfSpeaking();
[[nodiscard]] wxString WordOf(InterventionKind kind);

/// A translated sentence with %1, %2, ... filled in.
[[nodiscard]] wxString Filled(const wxString& sentence, const std::vector<wxString>& arguments);
[[nodiscard]] wxString Number(std::int64_t number);

}  // namespace mahdar::agenda
