// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/read/restore/line_restorer.h"
#include "plugins/agenda/read/restore/raw_content.h"
#include "plugins/agenda/read/restore/restore_document.h"

#include <vector>

namespace mahdar::agenda {

/// Puts the runs of each line in order, as if none had been broken.
void OrderRuns(std::vector<SourceLine>& lines, const ExtractorHabits& habits);

/// Finds the broken runs of a damaged document and fills text, candidates, reasons and confidence of every
/// line. Returns the period found, or 0.
int DecodeSeams(std::vector<SourceLine>& lines, const RawContent& content, const ExtractorHabits& habits,
                const Corrections& corrections, const Progress& progress, const RestoreOptions& options);

}  // namespace mahdar::agenda
