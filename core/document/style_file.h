// SPDX-License-Identifier: LGPL-2.1-or-later
// A page style file is what an organisation changes of the printed page: lines "key = value" under [section]
// titles, written by hand. The file with the house's own values (DefaultStyleFile) is where everybody begins.
#pragma once

#include "core/document/document.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace mahdar::page {

inline constexpr const char* kStyleFileEnding = ".mahdar-style";

enum class MastheadSide { Start = 1, End };

/// One line of the masthead. In `words` a field of the document stands in braces: {organisation}.
struct MastheadWords {
    MastheadSide side = MastheadSide::Start;
    /// Printed in documents of that language only.
    std::optional<Language> language = {};
    std::string words = {};

    bool operator==(const MastheadWords&) const = default;
};

struct PageTemplate {
    /// Names of the bodies whose meetings are printed so without being asked.
    std::vector<std::string> bodies = {};
    PageStyle style = {};
    /// How the number of a paragraph looks; {n} is the number.
    std::string numberLook = "{n}.";
    /// Title and masthead have the first page for themselves.
    bool ownTitlePage = false;
    std::string logoFile = {};
    double logoHeightPt = 18 * kPointsPerMm;
    LogoPlace logoPlace = LogoPlace::Start;
    std::optional<Picture> logo = {};
    std::vector<MastheadWords> masthead = {};

    bool operator==(const PageTemplate&) const = default;
};

/// Throws ParseError, which names file and line, for what is not understood, and IoError.
[[nodiscard]] PageTemplate ReadStyleFile(const std::filesystem::path& path);
/// `folder` is where the logo is looked for.
[[nodiscard]] PageTemplate ParseStyleFile(std::string_view text, const std::string& name,
                                          const std::filesystem::path& folder);

/// A file with the house's own values, every setting explained.
[[nodiscard]] std::string DefaultStyleFile();

/// True if the template is meant for a body of that name, however it is written.
[[nodiscard]] bool IsFor(const PageTemplate& look, const std::vector<std::string>& names);

/// The document in the look of the template: paper, type, numbers, and the masthead where the document has
/// fields.
[[nodiscard]] Document Styled(Document document, const PageTemplate& look);

}  // namespace mahdar::page
