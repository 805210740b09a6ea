// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <map>
#include <set>
#include <string>

namespace mahdar::agenda {

/// What a person wants a line to be, whatever it looks like.
enum class LineRole { Text = 1, ItemHeading, SubItemHeading, ActionLabel };

/// What a person decided while reviewing an import; keys are 1-based line numbers of the document. Reading
/// again with them gives the corrected agenda; the document itself stays as it was.
struct Corrections {
    std::map<int, std::string> texts;  ///< restored text chosen or typed: sure from now on
    std::set<int> noise;               ///< not part of the text
    std::set<int> kept;                ///< taken for noise by the reader, but text
    std::set<int> joined;              ///< belongs to the paragraph before
    std::set<int> parted;              ///< begins a paragraph
    std::map<int, LineRole> roles;
    std::map<int, std::string> numbers;  ///< printed number of the item whose heading stands there
    std::map<int, std::string> parents;  ///< the sub-item or action beginning there belongs under this item:
                                         ///< "4", or "4/2" for the second sub-item of item 4
    std::map<int, std::string>
        titles;  ///< of the item or sub-item beginning there, which has none of its own
    std::map<std::string, std::string> added;  ///< items the document does not have: title by printed number

    [[nodiscard]] bool Empty() const noexcept {
        return texts.empty() && noise.empty() && kept.empty() && joined.empty() && parted.empty() &&
               roles.empty() && numbers.empty() && parents.empty() && titles.empty() && added.empty();
    }
    bool operator==(const Corrections&) const = default;
};

}  // namespace mahdar::agenda
