// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/minutes/spelling/spell_checker.h"

#include "core/io/atomic_file.h"
#include "core/text/fold.h"
#include "core/text/utf8.h"
#include "plugins/minutes/formula/fold.h"

#include <hunspell/hunspell.hxx>

#include <algorithm>
#include <cstdlib>
#include <sstream>

namespace mahdar {
namespace fs = std::filesystem;

namespace {

constexpr std::size_t kMostWordsBytes = std::size_t{4} << 20;
constexpr std::uintmax_t kLargestDictionary = 64U << 20;
constexpr std::size_t kSuggestions = 6;

std::size_t IndexOf(Language language) {
    return static_cast<std::size_t>(std::ranges::find(kLanguages, language) - kLanguages.begin());
}

std::vector<const char*> NamesOf(Language language) {
    switch (language) {
        case Language::English:
            return {"en_GB", "en_US", "en"};
        case Language::French:
            return {"fr", "fr_FR", "fr-toutesvariantes", "fr-classique"};
        case Language::Arabic:
            break;
    }
    return {"ar", "ar_SA", "ar_EG"};
}

bool Readable(const fs::path& file) {
    std::error_code error;
    return fs::is_regular_file(file, error) && !error && fs::file_size(file, error) < kLargestDictionary &&
           !error;
}

std::size_t CharacterLength(std::string_view text, std::size_t at) {
    std::size_t end = at + 1;
    while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) ++end;
    return end - at;
}

bool IsArabicLetter(char32_t c) {
    return (c >= 0x0620 && c <= 0x065F) || c == 0x0670 || c == 0x0640;
}
bool IsLatinLetter(char32_t c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
           (c >= 0x00C0 && c <= 0x024F && c != 0x00D7 && c != 0x00F7);
}

/// Runs of letters of the language's script. A word with a digit or a stroke in it is a symbol.
std::vector<UnknownWord> WordsIn(std::string_view text, Language language) {
    std::vector<UnknownWord> words;
    std::size_t begin = 0;
    bool plain = true;
    bool any = false;
    const auto cut = [&](std::size_t at) {
        if (any && plain) words.push_back({std::string(text.substr(begin, at - begin)), begin, at});
        any = false;
        plain = true;
    };
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = CharacterLength(text, at);
        const std::u32string one = ToCodePoints(text.substr(at, length));
        const char32_t c = one.empty() ? U' ' : one[0];
        const bool letter = language == Language::Arabic ? IsArabicLetter(c) : IsLatinLetter(c);
        const bool inside = any && (c == '\'' || c == 0x2019 || c == '-') && language == Language::English;
        if (letter || inside) {
            if (!any) begin = at;
            any = true;
        } else if ((c >= '0' && c <= '9') || c == '/' || c == '_') {
            if (!any) begin = at;
            any = true;
            plain = false;
        } else {
            cut(at);
        }
        at += length;
    }
    cut(text.size());
    for (UnknownWord& word : words) {
        while (!word.word.empty() && (word.word.back() == '\'' || word.word.back() == '-'))
            word.word.pop_back(), --word.end;
    }
    return words;
}

bool IsAbbreviation(const std::string& word) {
    return std::ranges::all_of(word, [](char c) { return (c >= 'A' && c <= 'Z') || c == '-'; });
}

/// As the dictionaries write it: without vowel marks and tatweel, with the plain apostrophe.
std::string Written(const std::string& word) {
    std::string plain;
    for (const char32_t c : ToCodePoints(word)) {
        if ((c >= 0x064B && c <= 0x0652) || c == 0x0670 || c == 0x0640) continue;
        plain += FromCodePoints(std::u32string(1, c == 0x2019 ? U'\'' : c));
    }
    return plain;
}

}  // namespace

struct SpellChecker::Book {
    Book(const fs::path& affixes, const fs::path& words) : hunspell(affixes.c_str(), words.c_str()) {}
    Hunspell hunspell;
    std::unordered_map<std::string, bool> known;
};

SpellChecker::~SpellChecker() = default;

SpellChecker::SpellChecker(const std::vector<fs::path>& folders, fs::path ownWords)
    : m_ownWordsFile(std::move(ownWords)) {
    for (const Language language : kLanguages) {
        auto& book = m_books[IndexOf(language)];
        for (const char* name : NamesOf(language)) {
            for (const fs::path& folder : folders) {
                const fs::path affixes = folder / (std::string(name) + ".aff");
                const fs::path words = folder / (std::string(name) + ".dic");
                if (book || !Readable(affixes) || !Readable(words)) continue;
                book = std::make_unique<Book>(affixes, words);
                // One in an old code page would know nothing.
                if (book->hunspell.get_dict_encoding() != "UTF-8") book.reset();
            }
        }
    }
    std::error_code ignored;
    if (!fs::exists(m_ownWordsFile, ignored)) return;
    std::istringstream lines(CleanText(ReadFile(m_ownWordsFile, kMostWordsBytes)));
    for (std::string line; std::getline(lines, line);) m_ownWords.insert(FoldForSearch(line));
}

std::vector<fs::path> SpellChecker::UsualFolders() {
    std::vector<fs::path> folders;
    if (const char* path = std::getenv("DICPATH")) {
        std::istringstream parts(path);
        for (std::string part; std::getline(parts, part, ':');) {
            if (!part.empty()) folders.emplace_back(part);
        }
    }
    for (const char* folder :
         {"/usr/share/hunspell", "/usr/share/myspell/dicts", "/usr/local/share/hunspell"})
        folders.emplace_back(folder);
    return folders;
}

SpellChecker::Book* SpellChecker::BookOf(Language language) const noexcept {
    return m_books[IndexOf(language)].get();
}

bool SpellChecker::Knows(Language language) const noexcept {
    return BookOf(language) != nullptr;
}

void SpellChecker::LearnNames(const Session& session) {
    m_names.clear();
    const auto learn = [this](std::string_view text) {
        for (const Language language : kLanguages) {
            for (const UnknownWord& word : WordsIn(text, language)) m_names.insert(FoldForSearch(word.word));
        }
    };
    const auto learnAll = [&](const LocalText& text) {
        for (const Language language : kLanguages) learn(text.Get(language));
    };
    for (const Institution& row : session.Institutions()) {
        learn(row.acronym);
        learnAll(row.names);
        for (const std::string& variant : row.variants) learn(variant);
    }
    for (const Participant& row : session.Participants()) learnAll(row.name);
    learnAll(session.TheMeeting().venue);
    learnAll(session.TheMeeting().organisation);
    learnAll(session.TheMeeting().body);
    learnAll(session.TheMeeting().parentBody);
}

bool SpellChecker::IsKnown(const std::string& word, Language language) {
    Book* book = BookOf(language);
    if (book == nullptr || word.empty() || IsAbbreviation(word)) return true;
    const auto [place, fresh] = book->known.try_emplace(word, false);
    if (fresh) place->second = book->hunspell.spell(Written(word));
    if (place->second) return true;
    const std::string folded = FoldForSearch(word);
    if (m_names.contains(folded) || m_ownWords.contains(folded)) return true;
    // Arabic joins "and", "to", "by" to a name.
    return language == Language::Arabic && folded.size() > 4 &&
           (m_names.contains(folded.substr(2)) || m_names.contains(folded.substr(4)));
}

std::vector<UnknownWord> SpellChecker::Check(std::string_view text, Language language) {
    if (!Knows(language)) return {};
    std::vector<UnknownWord> words = WordsIn(text, language);
    std::erase_if(words, [&](const UnknownWord& word) { return IsKnown(word.word, language); });
    return words;
}

std::vector<std::string> SpellChecker::Suggest(const std::string& word, Language language) {
    Book* book = BookOf(language);
    if (book == nullptr) return {};
    std::vector<std::string> suggestions = book->hunspell.suggest(Written(word));
    if (suggestions.size() > kSuggestions) suggestions.resize(kSuggestions);
    return suggestions;
}

void SpellChecker::Learn(const std::string& word) {
    if (!m_ownWords.insert(FoldForSearch(word)).second) return;
    std::error_code ignored;
    fs::create_directories(m_ownWordsFile.parent_path(), ignored);
    const std::string before =
        fs::exists(m_ownWordsFile, ignored) ? ReadFile(m_ownWordsFile, kMostWordsBytes) : std::string{};
    WriteFile(m_ownWordsFile, before + word + '\n');
}

}  // namespace mahdar
