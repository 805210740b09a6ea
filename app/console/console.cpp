// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/console/console.h"

#include <algorithm>
#include <iostream>

#include "app/console/verbs.h"
#include "app/program/words.h"
#include "core/base/error.h"

namespace mahdar::console {
namespace {

void PrintHelp(std::ostream& out) {
    out << "mahdarctl: the work of Mahdar without a window\n\n";
    for (const Verb& verb : Verbs()) out << "  mahdarctl " << verb.name << ' ' << verb.usage << '\n';
    out << "\nExit: 0 done; 1 done, with findings of high severity; 2 bad usage; 3 could not.\n";
}

}  // namespace

Options::Options(const std::vector<std::string>& words, const std::vector<std::string>& values,
                 const std::vector<std::string>& flags) {
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string& word = words[i];
        if (!word.starts_with("--")) {
            m_rest.push_back(word);
        } else if (std::find(flags.begin(), flags.end(), word.substr(2)) != flags.end()) {
            m_named[word.substr(2)] = "yes";
        } else if (std::find(values.begin(), values.end(), word.substr(2)) != values.end()) {
            if (i + 1 == words.size()) throw UsageError{word + " needs a value"};
            m_named[word.substr(2)] = words[++i];
        } else {
            throw UsageError{"unknown option " + word};
        }
    }
}

std::string Options::Get(const std::string& name, const std::string& fallback) const {
    const auto found = m_named.find(name);
    return found == m_named.end() ? fallback : found->second;
}

const std::string& Options::Require(const std::string& name) const {
    const auto found = m_named.find(name);
    if (found == m_named.end()) throw UsageError{"--" + name + " is missing"};
    return found->second;
}

const std::string& Options::At(std::size_t index, const char* what) const {
    if (index >= m_rest.size()) throw UsageError{std::string(what) + " is missing"};
    return m_rest[index];
}

const std::vector<Verb>& Verbs() {
    static const std::vector<Verb> verbs{
        {"import", "FILE... --out S.mahdar [--lang ar|en|fr] [--restored-lines L.tsv] [--encoding NAME]", Import},
        {"new", "--title T --lang ar|en|fr --out S.mahdar", New},
        {"show", "S.mahdar [--json | --text]", Show},
        {"run", "SCRIPT S.mahdar", RunScriptFile},
        {"check", "S.mahdar [--json]", Check},
        {"minutes",
         "S.mahdar --lang ar,en,fr [--parallel] [--form report|summary|action] --format docx|odt|pdf|html|txt|akn "
         "--out FILE [--template F.mahdar-style]",
         Minutes},
        {"compare", "A.mahdar [B.mahdar | --from N [--to N]] --lang ar|en|fr --out FILE [--format docx|odt|pdf|html]",
         CompareDocuments},
        {"agenda", "S.mahdar --lang ar --format docx|odt|pdf|html|txt|akn --out FILE [--template F.mahdar-style]", Agenda},
        {"template", "(--out F.mahdar-style | --check F.mahdar-style)", Template},
        {"briefing",
         "S.mahdar (--institution KEY | --item N | --letter KEY | --all | --letters) --lang ar,en,fr --format F "
         "--out FILE [--template F.mahdar-style] (--all and --letters: also a FOLDER, each its own file)",
         Briefing},
        {"speakers", "S.mahdar [--out F.csv] [--by speaker|group|speech] [--item N] [--sitting N] [--lang ar|en|fr]", Speakers},
        {"board",
         "S.mahdar [--out F.csv] [--show all|to-come|over|no-document] [--institution KEY] [--item N] [--lang ar|en|fr]",
         Board},
        {"mandates",
         "S.mahdar [--out F.csv] [--show all|unsettled|overdue|unanswered|settled|this-meeting] [--state STATE] "
         "[--institution KEY] [--item N] [--sums] [--lang ar|en|fr]",
         Mandates},
        {"register", "S.mahdar [--out F.csv]", Register},
        {"attendance", "S.mahdar [--out F.csv] [--lang ar|en|fr]", Attendance},
        {"decisions", "S.mahdar [--out F.csv] [--kind decision|action] [--institution KEY] [--verb V] [--item N] [--due W] [--state S] [--words W] [--lang ar|en|fr]", Decisions},
        {"search", "FOLDER WORDS... [--limit N]", Search},
        {"institution", "KEY FOLDER [--out F.csv]", InstitutionHistory},
        {"next", "S.mahdar --title T --out N.mahdar", Next},
        {"versions", "S.mahdar [--from N [--to N]]", Versions},
        {"verify", "S.mahdar", Verify},
        {"recover", "S.mahdar", Recover},
        {"history", "S.mahdar [--item 4]", History},
        {"plugins", "", Plugins},
    };
    return verbs;
}

int Run(const std::vector<std::string>& words) {
    const Paths paths = Paths::Find();
    UseCatalogue(paths.localeFolder, {});
    if (words.empty() || words[0] == "--help" || words[0] == "help") {
        PrintHelp(words.empty() ? std::cerr : std::cout);
        return static_cast<int>(words.empty() ? Exit::Usage : Exit::Done);
    }
    if (words[0] == "--version") {
        std::cout << "mahdarctl " << MAHDAR_VERSION << '\n';
        return 0;
    }
    const auto& verbs = Verbs();
    const auto verb = std::find_if(verbs.begin(), verbs.end(), [&](const Verb& v) { return v.name == words[0]; });
    if (verb == verbs.end()) {
        std::cerr << WordsOf(MAHDAR_TR("There is no verb \"%1\"; mahdarctl --help lists them."), {words[0]}) << '\n';
        return static_cast<int>(Exit::Usage);
    }
    try {
        Program program(paths);
        return static_cast<int>(verb->run(program, {words.begin() + 1, words.end()}));
    } catch (const UsageError& error) {
        std::cerr << error.sentence << "\n  mahdarctl " << verb->name << ' ' << verb->usage << '\n';
        return static_cast<int>(Exit::Usage);
    } catch (...) {
        std::cerr << DescribeException(std::current_exception()) << '\n';
        return static_cast<int>(Exit::CouldNot);
    }
}

}  // namespace mahdar::console
