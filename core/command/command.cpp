// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/command/command.h"

#include <numeric>
#include <stdexcept>

#include "core/base/error.h"

namespace mahdar {
namespace {

std::size_t Distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t corner = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t above = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, corner + (a[i - 1] == b[j - 1] ? 0U : 1U)});
            corner = above;
        }
    }
    return row.back();
}

}  // namespace

std::string LineOf(std::string_view commandId) {
    std::string line(commandId);
    std::replace(line.begin(), line.end(), '/', ' ');
    return line;
}

void CommandRegistry::Add(Command command) {
    if (Find(command.id) != nullptr) throw std::logic_error("command added twice: " + command.id);
    m_commands.push_back(std::move(command));
}

const Command* CommandRegistry::Find(std::string_view id) const {
    for (const Command& command : m_commands) {
        if (command.id == id) return &command;
    }
    return nullptr;
}

CommandRegistry::Parsed CommandRegistry::Parse(std::string_view line) const {
    std::vector<Word> words = SplitLine(line);
    if (words.empty()) throw CommandError(MAHDAR_TR("There is no command in this line."));
    // The longest id that the first words spell.
    std::string id;
    const Command* command = nullptr;
    std::size_t used = 0;
    for (std::size_t i = 0; i < words.size() && i < 3 && !words[i].quoted; ++i) {
        id += (i == 0 ? "" : "/") + words[i].text;
        if (const Command* found = Find(id)) {
            command = found;
            used = i + 1;
        }
    }
    if (command == nullptr) {
        const std::string typed = words[0].text + (words.size() > 1 ? " " + words[1].text : "");
        const Command* nearest = nullptr;
        for (const Command& candidate : m_commands) {
            if (nearest == nullptr || Distance(LineOf(candidate.id), typed) < Distance(LineOf(nearest->id), typed))
                nearest = &candidate;
        }
        throw CommandError(MAHDAR_TR("Unknown command \"%1\". Did you mean \"%2\"?"),
                           {typed, nearest != nullptr ? LineOf(nearest->id) : ""});
    }
    words.erase(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(used));
    return {command, Arguments(std::move(words))};
}

}  // namespace mahdar
