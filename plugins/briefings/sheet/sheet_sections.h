// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/briefings/ledger/notice.h"
#include "plugins/briefings/sheet/sheet_words.h"

#include <string>
#include <vector>

namespace mahdar::briefings {

/// Institution: the mandates of one addressee, with their items. Item: of one item, with their addressees.
enum class MandateColumns { ForInstitution = 1, ForItem };

/// Each of these adds its heading and content, or nothing at all if there is nothing to say.
void AddMandates(std::vector<page::Block>& blocks, const SheetWords& words, const std::vector<Mandate>& mandates,
                 MandateColumns columns);
void AddNotices(std::vector<page::Block>& blocks, const SheetWords& words, const std::vector<Notice>& notices);

/// A briefing that was given, to be taken note of.
struct ProposedWording {
    InstitutionId institution;
    ItemId item;
};
void AddProposedWordings(std::vector<page::Block>& blocks, const SheetWords& words,
                         const std::vector<ProposedWording>& wordings);

/// Heading and lines to write on.
void AddNotes(std::vector<page::Block>& blocks, const SheetWords& words);

}  // namespace mahdar::briefings
