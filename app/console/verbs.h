// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "app/console/console.h"

namespace mahdar {
class OpenSession;
class Session;
struct Change;
}  // namespace mahdar

namespace mahdar::console {

/// Tells what is not as it was sealed; Findings if anything is not.
Exit CheckVersions(const OpenSession& open, const Session& session, const std::vector<Change>& history);

Exit Import(Program& program, const std::vector<std::string>& words);
Exit New(Program& program, const std::vector<std::string>& words);
Exit RunScriptFile(Program& program, const std::vector<std::string>& words);
Exit Next(Program& program, const std::vector<std::string>& words);
Exit Recover(Program& program, const std::vector<std::string>& words);

Exit Show(Program& program, const std::vector<std::string>& words);
Exit Check(Program& program, const std::vector<std::string>& words);
Exit Verify(Program& program, const std::vector<std::string>& words);
Exit History(Program& program, const std::vector<std::string>& words);
Exit Plugins(Program& program, const std::vector<std::string>& words);

Exit Versions(Program& program, const std::vector<std::string>& words);

Exit CompareDocuments(Program& program, const std::vector<std::string>& words);
Exit Minutes(Program& program, const std::vector<std::string>& words);
Exit Template(Program& program, const std::vector<std::string>& words);
Exit Agenda(Program& program, const std::vector<std::string>& words);
Exit Briefing(Program& program, const std::vector<std::string>& words);

Exit Speakers(Program& program, const std::vector<std::string>& words);
Exit Search(Program& program, const std::vector<std::string>& words);
Exit InstitutionHistory(Program& program, const std::vector<std::string>& words);

Exit Board(Program& program, const std::vector<std::string>& words);
Exit Register(Program& program, const std::vector<std::string>& words);
Exit Mandates(Program& program, const std::vector<std::string>& words);
Exit Attendance(Program& program, const std::vector<std::string>& words);
Exit Decisions(Program& program, const std::vector<std::string>& words);

}  // namespace mahdar::console
