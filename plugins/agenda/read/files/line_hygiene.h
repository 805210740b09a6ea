// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/read/source_text.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace mahdar::agenda {

inline constexpr std::size_t kLongestLineBytes = 1u << 20;
inline constexpr std::size_t kMostLines = 500'000;

/// Takes lines in from a document, whatever its format: valid UTF-8, no control characters but the tab, no
/// invisible marks of direction. Every other character stays, white space too.
class LineIntake {
public:
    explicit LineIntake(SourceText& text) : m_text(text) {}

    /// Throws ParseError when the line, or the document, is too long to be an agenda.
    void Add(std::string_view bytes, LineHints hints = {});
    /// Tells the document what had to be taken out, once.
    void Note();

private:
    SourceText& m_text;
    std::vector<int> m_replaced;
    std::vector<int> m_controls;
};

}  // namespace mahdar::agenda
