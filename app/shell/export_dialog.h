// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "core/document/writer.h"
#include "core/text/language.h"

class wxWindow;

namespace mahdar::shell {

struct ExportWish {
    Language language = Language::Arabic;
    page::Format format = page::Format::Docx;
    std::filesystem::path path;
};

/// Language and format, then the place. nullopt if the user turned back.
[[nodiscard]] std::optional<ExportWish> AskExport(wxWindow* parent, Language language, const std::string& proposedName);

}  // namespace mahdar::shell
