// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/restore/spelling.h"

#include "plugins/agenda/read/text_tools.h"

#include <hunspell/hunspell.hxx>

#include <cstdlib>
#include <system_error>

namespace mahdar::agenda {
namespace {

namespace fs = std::filesystem;

std::vector<fs::path> UsualFolders() {
    std::vector<fs::path> folders;
    if (const char* path = std::getenv("DICPATH")) {
        for (const std::string& part : SplitFields(path, ':')) {
            if (!part.empty()) folders.emplace_back(part);
        }
    }
    for (const char* folder : {"/usr/share/hunspell", "/usr/share/myspell/dicts", "/usr/share/myspell",
                               "/usr/local/share/hunspell"})
        folders.emplace_back(folder);
    return folders;
}

/// Generous for a word list, small enough that a wrong file does not fill the memory.
constexpr std::uintmax_t kLargestDictionary = 64u << 20;

bool Readable(const fs::path& file) {
    std::error_code error;
    const bool regular = fs::is_regular_file(file, error);
    return regular && !error && fs::file_size(file, error) < kLargestDictionary && !error;
}

}  // namespace

struct Spelling::Dictionary {
    Dictionary(const std::string& affixes, const std::string& words) : book(affixes.c_str(), words.c_str()) {}
    Hunspell book;
};

Spelling& Spelling::OfThisMachine() {
    static Spelling spelling(UsualFolders());
    return spelling;
}

Spelling::Spelling(const std::vector<fs::path>& folders) {
    for (const fs::path& folder : folders) {
        for (const char* name : {"ar", "ar_SA", "ar_EG"}) {
            const fs::path affixes = folder / (std::string(name) + ".aff");
            const fs::path words = folder / (std::string(name) + ".dic");
            if (!Readable(affixes) || !Readable(words)) continue;
            m_dictionary = std::make_unique<Dictionary>(affixes.string(), words.string());
            // A dictionary in an old code page would reject everything.
            if (m_dictionary->book.get_dict_encoding() == "UTF-8") return;
            m_dictionary.reset();
        }
    }
}

Spelling::~Spelling() = default;

bool Spelling::Present() const noexcept {
    return m_dictionary != nullptr;
}

Verdict Spelling::Ask(std::u32string_view word) {
    if (!m_dictionary) return Verdict::NoDictionary;
    const std::lock_guard lock(m_mutex);
    const auto [place, fresh] = m_known.try_emplace(std::u32string(word), Verdict::NoDictionary);
    if (fresh) place->second = m_dictionary->book.spell(Encode(word)) ? Verdict::Accepted : Verdict::Rejected;
    return place->second;
}

}  // namespace mahdar::agenda
