// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/files/pdf/pdf_page.h"

#include "core/base/error.h"

#include <poppler-document.h>
#include <poppler-page.h>

#include <algorithm>
#include <cstddef>
#include <limits>
#include <map>

namespace mahdar::agenda {
namespace {

constexpr int kMostPages = 20'000;

/// poppler writes what it does not like of a file to the standard error output, where nobody looks for it.
void Silence() {
    static const bool once = [] {
        poppler::set_debug_error_function([](const std::string&, void*) {}, nullptr);
        return true;
    }();
    (void)once;
}

bool SoundsBold(std::string_view font) {
    std::string lower(font);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; });
    for (const char* word : {"bold", "black", "heavy", "semibd", "demibd"}) {
        if (lower.find(word) != std::string::npos) return true;
    }
    return false;
}

bool IsPair(char32_t high, char32_t low) {
    return high >= 0xD800 && high < 0xDC00 && low >= 0xDC00 && low < 0xE000;
}

/// poppler counts the places of code points, and gives the text in UTF-16.
void AddLetters(const poppler::text_box& box, std::vector<PdfLetter>& letters) {
    const poppler::ustring text = box.text();
    std::size_t place = 0;
    for (std::size_t i = 0; i < text.size(); ++i, ++place) {
        char32_t code = text[i];
        if (i + 1 < text.size() && IsPair(code, text[i + 1]))
            code = 0x10000 + ((code - 0xD800) << 10) + (text[++i] - 0xDC00u);
        const poppler::rectf outline = box.char_bbox(place);
        letters.push_back({code, outline.left(), outline.right()});
    }
}

}  // namespace

struct PdfFile::Implementation {
    std::unique_ptr<poppler::document> document;
    std::map<std::string, std::pair<int, bool>> fonts;

    std::pair<int, bool> FontOf(const poppler::text_box& box) {
        if (!box.has_font_info()) return {0, false};
        const std::string name = box.get_font_name();
        const auto found = fonts.find(name);
        if (found != fonts.end()) return found->second;
        return fonts.emplace(name, std::pair(static_cast<int>(fonts.size()) + 1, SoundsBold(name)))
            .first->second;
    }

    void Add(const poppler::text_box& box, PdfPage& page) {
        PdfPiece piece;
        const poppler::rectf outline = box.bbox();
        piece.left = outline.left();
        piece.right = outline.right();
        piece.top = outline.top();
        piece.bottom = outline.bottom();
        const auto [font, bold] = FontOf(box);
        piece.font = font;
        piece.bold = bold;
        piece.size = box.has_font_info() ? box.get_font_size() : outline.height();
        piece.begin = page.letters.size();
        AddLetters(box, page.letters);
        piece.end = page.letters.size();
        page.pieces.push_back(piece);
    }
};

PdfFile::PdfFile(std::string_view bytes, const std::string& name)
    : m_implementation(std::make_unique<Implementation>()) {
    Silence();
    const bool fits = bytes.size() <= static_cast<std::size_t>(std::numeric_limits<int>::max());
    if (fits)
        m_implementation->document.reset(
            poppler::document::load_from_raw_data(bytes.data(), static_cast<int>(bytes.size())));
    const poppler::document* const document = m_implementation->document.get();
    if (document != nullptr && document->is_locked())
        throw ParseError(
            MAHDAR_TR("\"%1\" is protected by a password. Open it with the password, save it without "
                      "one, and import that."),
            {name});
    if (document == nullptr || document->pages() <= 0)
        throw ParseError(MAHDAR_TR("\"%1\" is damaged or was not copied to its end. Ask for the file again."),
                         {name});
    if (document->pages() > kMostPages)
        throw ParseError(
            MAHDAR_TR("\"%1\" has more than %2 pages. Import the agenda alone, without its annexes."),
            {name, std::to_string(kMostPages)});
}

PdfFile::~PdfFile() = default;

int PdfFile::PageCount() const {
    return m_implementation->document->pages();
}

PdfPage PdfFile::Page(int index) {
    PdfPage page;
    const std::unique_ptr<poppler::page> source(m_implementation->document->create_page(index));
    if (source == nullptr) return page;
    const poppler::rectf outline = source->page_rect();
    page.width = outline.width();
    page.height = outline.height();
    for (const poppler::text_box& box : source->text_list(poppler::page::text_list_include_font)) {
        if (box.rotation() != 0) {
            page.turned = true;
        } else {
            m_implementation->Add(box, page);
        }
    }
    return page;
}

}  // namespace mahdar::agenda
