// SPDX-License-Identifier: LGPL-2.1-or-later
// The words the delegates' screen says by itself. The window and the page share them; they stand here and not in the
// catalogues because two languages are shown at once.
#pragma once

#include "app/ui/hall_view.h"

namespace mahdar {

enum class HallWord { Item = 1, Speaking, Next, ListOpen, ListClosed, Suspended };

[[nodiscard]] const LocalText& HallText(HallWord word);

/// In the language of the meeting, or the one there is.
[[nodiscard]] std::string InPrimary(const HallView& view, const LocalText& text);
/// Empty when there is nothing different to show in the second language.
[[nodiscard]] std::string InSecond(const HallView& view, const LocalText& text);
/// "Item Point"; what lies between comes only where there are two.
[[nodiscard]] std::string InBoth(const HallView& view, const LocalText& text, const char* between);

/// The title of the item in the second language, that of its item before it.
[[nodiscard]] std::string SecondTitle(const HallView& view);
/// What stands under a waiting speaker's name; empty if it would repeat the name.
[[nodiscard]] std::string UnderName(const HallView& view, const HallSpeaker& speaker);

}  // namespace mahdar
