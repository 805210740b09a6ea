// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace mahdar::agenda {

enum class Verdict {
    NoDictionary = 1,  ///< nothing can be said
    Accepted,
    Rejected,
};

/// Asks the Arabic dictionary of hunspell about words, each once. Without a dictionary on the machine it says
/// so of every word and nothing else changes. May be asked from any thread.
class Spelling {
public:
    /// Looks where hunspell's dictionaries lie: DICPATH, then the usual folders. Loaded once.
    [[nodiscard]] static Spelling& OfThisMachine();

    /// Looks in these folders only.
    explicit Spelling(const std::vector<std::filesystem::path>& folders);
    ~Spelling();
    Spelling(const Spelling&) = delete;
    Spelling& operator=(const Spelling&) = delete;

    [[nodiscard]] bool Present() const noexcept;
    [[nodiscard]] Verdict Ask(std::u32string_view word);

private:
    struct Dictionary;

    std::unique_ptr<Dictionary> m_dictionary;
    std::unordered_map<std::u32string, Verdict> m_known;
    std::mutex m_mutex;
};

}  // namespace mahdar::agenda
