// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/plugin/services.h"

#include <filesystem>

namespace mahdar::agenda {

/// Opens the window of a review; unfinished ones are kept in `folder`.
class DocumentReviewer final : public AgendaReviewer {
public:
    explicit DocumentReviewer(std::filesystem::path folder);

    [[nodiscard]] std::unique_ptr<AgendaReview> Open(wxWindow* parent, ReviewRequest request) override;

private:
    std::filesystem::path m_folder;
};

}  // namespace mahdar::agenda
