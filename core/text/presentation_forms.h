// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <string>
#include <string_view>

namespace mahdar {

/// Letters as they are typed instead of the shapes that old programs stored for them: the forms of Arabic
/// letters in a word, lam-alef in one, the Latin fi and fl. Everything else stays as it is.
[[nodiscard]] std::string WithoutPresentationForms(std::string_view text);

}  // namespace mahdar
