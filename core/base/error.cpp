// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/base/error.h"

namespace mahdar {

Error::Error(std::string messageId, std::vector<std::string> arguments, std::source_location where)
    : std::runtime_error(FillIn(messageId, arguments)),
      m_messageId(std::move(messageId)),
      m_arguments(std::move(arguments)),
      m_where(where) {}

ScriptError::ScriptError(int line, const CommandError& cause)
    : CommandError(cause), m_line(line), m_what("Line " + std::to_string(line) + ": " + cause.what()) {}

std::string FillIn(const std::string& pattern, const std::vector<std::string>& arguments) {
    std::string out;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        if (pattern[i] != '%' || i + 1 == pattern.size()) {
            out += pattern[i];
            continue;
        }
        const char next = pattern[++i];
        if (next == '%') {
            out += '%';
        } else if (next >= '1' && next <= '9') {
            const auto index = static_cast<std::size_t>(next - '1');
            if (index < arguments.size()) out += arguments[index];
        } else {
            out += '%';
            out += next;
        }
    }
    return out;
}

}  // namespace mahdar
