// SPDX-License-Identifier: LGPL-2.1-or-later
// Runs acts against a session and says of each when it is durable: what kill_meeting.py kills when there is no
// mahdarctl to kill.
//   crash_driver run SCRIPT FILE   every line of SCRIPT becomes the title of item 1; "<number>\t<line>" when durable
//   crash_driver history FILE      the lines the file and its journal hold
#include <fstream>
#include <iostream>

#include "core/store/open_session.h"
#include "tests/core/session/sample_session.h"

using namespace mahdar;

namespace {

int Run(const std::string& script, const std::string& file) {
    auto open = std::filesystem::exists(file) ? OpenSession::Open(file) : OpenSession::Create(file, SampleSession());
    std::ifstream in(script);
    int number = 0;
    for (std::string line; std::getline(in, line);) {
        Change change = RetitleChange(open->Log().State(), line);
        change.line = line;
        open->Log().Record(std::move(change));
        open->Flush();
        std::cout << ++number << '\t' << line << std::endl;
        if (number % 40 == 0) open->Save();
    }
    open->Save();
    return 0;
}

int History(const std::string& file) {
    const auto open = OpenSession::Open(file, Access::ReadOnly);
    for (const Change& change : open->Log().History()) std::cout << change.sequence << '\t' << change.line << '\n';
    return open->Notes().empty() ? 0 : 1;
}

}  // namespace

int main(int count, char** words) {
    try {
        const std::string verb = count > 1 ? words[1] : "";
        if (verb == "run" && count == 4) return Run(words[2], words[3]);
        if (verb == "history" && count == 3) return History(words[2]);
        return 2;
    } catch (const std::exception& error) {
        std::cerr << error.what() << '\n';
        return 3;
    }
}
