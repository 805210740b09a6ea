// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/rules/rules_commands.h"

#include <charconv>

#include "core/base/error.h"
#include "core/command/resolve.h"
#include "plugins/agenda/rules/rules_book.h"

namespace mahdar::rules {
namespace fs = std::filesystem;
namespace {

Book BookFor(const fs::path& dataFolder, const fs::path& userFolder) {
    try {
        return LoadBook(dataFolder, userFolder);
    } catch (const Error& error) {
        throw CommandError(error.MessageId(), error.Arguments());
    }
}

void Choose(CommandContext& context, const Arguments& arguments, const Book& book) {
    const std::string& key = arguments.Require(0, "PROFILE");
    if (const Rules* rules = book.Find(key)) {
        context.change.Put(WithRules(context.session.TheMeeting(), *rules));
        return;
    }
    std::string known;
    for (const Rules& rules : book.profiles) known += (known.empty() ? "" : ", ") + rules.key;
    if (book.problems.empty())
        throw CommandError(MAHDAR_TR("There are no rules \"%1\"; there are %2."), {key, known});
    throw CommandError(MAHDAR_TR("There are no rules \"%1\"; there are %2. One file could not be used: %3"),
                       {key, known, book.problems.front()});
}

/// meeting members TR PK ID   or   meeting members all
void SetMembers(CommandContext& context, const Arguments& arguments) {
    Meeting meeting = context.session.TheMeeting();
    meeting.members.clear();
    const bool all = arguments.Require(0, "STATE") == "all" && arguments.Size() == 1;
    for (const Word& word : arguments.Words()) {
        if (all) break;
        const InstitutionId id = RequireInstitution(context.session, word.text).id;
        if (std::find(meeting.members.begin(), meeting.members.end(), id) == meeting.members.end())
            meeting.members.push_back(id);
    }
    context.change.Put(std::move(meeting));
}

int Minutes(const std::string& word) {
    int minutes = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), minutes);
    if (error != std::errc{} || end != word.data() + word.size() || minutes < 0 || minutes > 240)
        throw CommandError(MAHDAR_TR("\"%1\" is not a number of minutes."), {word});
    return minutes;
}

/// meeting limit 3 [--institutions 7]
void SetLimits(CommandContext& context, const Arguments& arguments) {
    Meeting meeting = context.session.TheMeeting();
    meeting.limitMemberMinutes = Minutes(arguments.Require(0, "MINUTES"));
    if (const auto institutions = arguments.Option("institutions"))
        meeting.limitInstitutionMinutes = Minutes(*institutions);
    context.change.Put(std::move(meeting));
}

class Starter final : public SessionStarter {
public:
    Starter(fs::path dataFolder, fs::path userFolder)
        : m_dataFolder(std::move(dataFolder)), m_userFolder(std::move(userFolder)) {}

    void Start(ChangeBuilder& change) const override {
        const Book book = LoadBook(m_dataFolder, m_userFolder);
        if (const Rules* usual = book.Find(kUsualProfile))
            change.Put(WithRules(*change.Find(MeetingId{"meeting"}), *usual));
    }

private:
    fs::path m_dataFolder;
    fs::path m_userFolder;
};

}  // namespace

void AddRulesCommands(CommandRegistry& commands, fs::path dataFolder, fs::path userFolder) {
    commands.Add(
        {"meeting/rules",
         MAHDAR_TR("Choose the rules of procedure"),
         MAHDAR_TR(
             "Time limits, quorum, rights of reply and motions go by them; they are cited, never enforced."),
         "PROFILE",
         "",
         "",
         "document",
         [dataFolder, userFolder](CommandContext& context, const Arguments& arguments) {
             Choose(context, arguments, BookFor(dataFolder, userFolder));
         },
         {},
         {}});
    commands.Add({"meeting/members",
                  MAHDAR_TR("Say which States count for the quorum"),
                  "",
                  "STATE... | all",
                  "",
                  "",
                  "ticked-box",
                  SetMembers,
                  {},
                  {}});
    commands.Add({"meeting/limit",
                  MAHDAR_TR("Limit the time of speeches"),
                  MAHDAR_TR("0 stands for no limit."),
                  "MINUTES [--institutions MINUTES]",
                  "",
                  "",
                  "clock",
                  SetLimits,
                  {},
                  {}});
}

std::unique_ptr<SessionStarter> UsualRules(fs::path dataFolder, fs::path userFolder) {
    return std::make_unique<Starter>(std::move(dataFolder), std::move(userFolder));
}

}  // namespace mahdar::rules
