// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <functional>
#include <vector>

#include "app/shell/preferences.h"

class wxDataViewListCtrl;
class wxWindow;

namespace mahdar::shell {

/// The sessions opened lately; Enter or a double click opens one.
[[nodiscard]] wxDataViewListCtrl* MakeRecentList(wxWindow* parent, const std::vector<RecentSession>& sessions,
                                                 std::function<void(const std::filesystem::path&)> open);

}  // namespace mahdar::shell
