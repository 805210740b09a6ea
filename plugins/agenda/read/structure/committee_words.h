// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/read/annotated_agenda.h"

#include <string_view>

namespace mahdar::agenda {

/// What the text of a required action leaves to the meeting itself; a label may be the beginning of its
/// sentence: "The Committee is invited to: (a) ...".
[[nodiscard]] CommitteeAction CommitteeActionIn(std::string_view text, std::string_view label = {});

/// Whether a paragraph without a label is itself what the meeting is to do: "The Committee will consider
/// ...".
[[nodiscard]] bool IsCommitteeSentence(std::string_view paragraph);

/// Whether a paragraph begins with somebody who is going to report: "The Centre will introduce its report".
[[nodiscard]] bool IsReporterSentence(std::string_view paragraph);

/// Whether somebody is to present, report or inform.
[[nodiscard]] bool SpeaksOfReporting(std::string_view text);

}  // namespace mahdar::agenda
