// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/document/writer.h"
#include "core/text/language.h"

class wxWindow;

namespace mahdar::shell {

enum class PaperKind { Report = 1, Summary, Action, Changes, Agenda };

/// What is to be written: which paper, in which languages (several: each its own file, or side by side in one), how.
struct PaperWish {
    PaperKind kind = PaperKind::Report;
    std::vector<Language> languages = {};
    bool sideBySide = false;
    page::Format format = page::Format::Docx;
    /// A page style file; empty: the house's own look.
    std::filesystem::path style = {};
};

/// The page style files to choose from, and which of them is meant for this meeting.
struct StyleChoices {
    std::vector<std::filesystem::path> files = {};
    std::optional<std::size_t> chosen = {};
};

struct ExportWish {
    PaperWish paper;
    std::filesystem::path path;
};

/// Paper, languages and format, then the place. `preview` and `print` are called from within. nullopt if the user turned
/// back.
[[nodiscard]] std::optional<ExportWish> AskExport(wxWindow* parent, Language language, const std::string& proposedName,
                                                  const StyleChoices& styles,
                                                  const std::function<void(wxWindow*, const PaperWish&)>& preview,
                                                  const std::function<void(wxWindow*, const PaperWish&)>& print);

}  // namespace mahdar::shell
