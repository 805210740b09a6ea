// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

#include "core/session/session.h"

namespace mahdar::shell {

/// What a stop in the middle left of the session that was open last.
struct Interrupted {
    std::filesystem::path path;
    std::filesystem::path home;  ///< if its own disk is gone and `path` is the refuge; else empty
    std::string title;
    std::uint64_t acts = 0;      ///< beyond the last save
    std::uint64_t allActs = 0;
    std::size_t paragraphs = 0;
    Instant upTo;
    std::size_t tornBytes = 0;   ///< an act that was never acknowledged
    int openSitting = 0;         ///< its ordinal; 0 if none was open
    std::string itemPath;
    std::string itemTitle;
    std::string speaker;
    Instant speakingSince;
    std::string lastText;        ///< of the paragraph that was written last
    std::string lastNumber;
};

/// Reads only. nullopt if nothing is to be told: closed in good order, gone, open in another program, or unreadable
/// (opening it will say why). If its own disk is gone, what is in the refuge is told, and `path` is that file.
[[nodiscard]] std::optional<Interrupted> FindInterrupted(const std::filesystem::path& lastOpen, const std::filesystem::path& refuge,
                                                         Language language);

}  // namespace mahdar::shell
