// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

namespace mahdar {

/// The format of session files that this program writes. Raise it with a migration and a fixture of the old format.
inline constexpr unsigned kFormat = 1;
/// The oldest program format that can still read what we write without losing anything.
inline constexpr unsigned kMinReader = 1;

}  // namespace mahdar
