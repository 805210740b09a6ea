// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/shell/shell_options.h"

#include <cstdlib>

#include "core/text/language.h"

namespace mahdar::shell {
namespace {

std::string KnownCode(const std::string& code) {
    const std::string first = code.substr(0, 2);
    return (code.size() == 2 || (code.size() > 2 && (code[2] == '_' || code[2] == '.' || code[2] == ':' || code[2] == '-'))) &&
                   ParseLanguage(first)
               ? first
               : std::string();
}

}  // namespace

ShellOptions ParseOptions(const std::vector<std::string>& words) {
    ShellOptions options;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string& word = words[i];
        if (word == "--version") {
            options.wish = Wish::Version;
        } else if (word == "--help" || word == "-h") {
            options.wish = Wish::Help;
        } else if (word == "--sample") {
            options.wish = Wish::Sample;
        } else if (word == "--lang" || word.starts_with("--lang=")) {
            const bool joined = word != "--lang";
            if (!joined && i + 1 == words.size()) return options.problem = "--lang needs ar, en or fr", options;
            options.language = joined ? word.substr(7) : words[++i];
            if (!ParseLanguage(options.language))
                return options.problem = "--lang takes ar, en or fr, not " + options.language, options;
        } else if (word.size() > 1 && word[0] == '-') {
            return options.problem = "unknown option " + word, options;
        } else if (!options.file.empty()) {
            return options.problem = "only one session can be opened at a time", options;
        } else {
            options.file = word;
        }
    }
    return options;
}

std::string OptionsHelp() {
    return "mahdar [--lang ar|en|fr] [--sample | S.mahdar]\n"
           "  --sample    opens the sample meeting\n"
           "  --lang      language of the window\n"
           "  --version   prints the version\n";
}

std::string ChooseLanguage(const std::string& option, const std::string& preference) {
    for (const std::string& code : {option, preference}) {
        if (!KnownCode(code).empty()) return KnownCode(code);
    }
    for (const char* variable : {"LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"}) {
        const char* value = std::getenv(variable);
        if (value != nullptr && !KnownCode(value).empty()) return KnownCode(value);
    }
    return "ar";
}

}  // namespace mahdar::shell
