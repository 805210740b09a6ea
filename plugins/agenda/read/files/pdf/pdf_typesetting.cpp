// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/files/pdf/pdf_typesetting.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdlib>

namespace mahdar::agenda {
namespace {

constexpr std::size_t kUsualGap = 20;  // hundredths of the size
constexpr int kAlike = 20;             // thousandths: what spacing adds to a letter or takes from it
constexpr std::size_t kShortestNoun = 3;
constexpr char32_t kLam = 0x644;
constexpr char32_t kPlainAlef = 0x627;
constexpr char32_t kAlefMaqsura = 0x649;
constexpr char32_t kYa = 0x64A;

bool IsAlefWithHamza(char32_t c) {
    return c == 0x623 || c == 0x625 || c == 0x622;
}

/// One-letter words that are written together with the article behind them.
bool IsPrefix(char32_t c) {
    return c == 0x628 || c == 0x648 || c == 0x641 || c == 0x643;
}

int WidthOf(const PdfLetter& letter, double size) {
    return size > 0 ? static_cast<int>(std::lround(1000 * (letter.right - letter.left) / size)) : 0;
}

bool AreAlike(const PdfLetter& first, const PdfLetter& second, double size) {
    const int width = WidthOf(first, size);
    return width > 0 && std::abs(width - WidthOf(second, size)) <= kAlike;
}

}  // namespace

void PdfTypesetting::Look(const PdfPage& page) {
    for (std::size_t i = 0; i < page.pieces.size(); ++i) {
        const PdfPiece& piece = page.pieces[i];
        LookAtLetters(page, piece);
        if (i == 0 || piece.size <= 0) continue;
        const PdfPiece& before = page.pieces[i - 1];
        const bool sameRow = std::abs(before.bottom - piece.bottom) < piece.size / 4;
        const double gap = 100 * (piece.left - before.right) / piece.size;
        if (sameRow && gap > 0 && gap < static_cast<double>(m_gaps.size()))
            ++m_gaps[static_cast<std::size_t>(gap)];
    }
}

void PdfTypesetting::LookAtLetters(const PdfPage& page, const PdfPiece& piece) {
    for (std::size_t at = piece.begin; at + 1 < piece.end; ++at) {
        const PdfLetter& lam = page.letters[at];
        const PdfLetter& alef = page.letters[at + 1];
        if (lam.code != kLam || alef.code != kPlainAlef) continue;
        Pairs& pairs = m_fonts[piece.font][WidthOf(lam, piece.size)];
        ++pairs.seen;
        const std::size_t before = piece.end - (at + 2);
        const bool prefix = before == 0 || (before == 1 && IsPrefix(page.letters[at + 2].code));
        pairs.articles += prefix && at - piece.begin >= kShortestNoun;
    }
}

bool PdfTypesetting::IsLigature(const PdfPage& page, const PdfPiece& piece, std::size_t at) const {
    const PdfLetter& first = page.letters[at];
    const PdfLetter& second = page.letters[at + 1];
    if (first.code != kLam || !AreAlike(first, second, piece.size)) return false;
    if (IsAlefWithHamza(second.code)) return true;
    const bool equal = WidthOf(first, piece.size) == WidthOf(second, piece.size);
    // Only a ya that ends its word is drawn together with the lam.
    if (second.code == kYa || second.code == kAlefMaqsura) return equal && at == piece.begin;
    if (second.code != kPlainAlef) return false;
    if (piece.end - piece.begin == 2 && equal) return true;
    const auto font = m_fonts.find(piece.font);
    const int width = WidthOf(first, piece.size);
    Pairs pairs;
    for (int near = width - 1; font != m_fonts.end() && near <= width + 1; ++near) {
        const auto found = font->second.find(near);
        if (found == font->second.end()) continue;
        pairs.seen += found->second.seen;
        pairs.articles += found->second.articles;
    }
    // The article stands at the beginning of words; a glyph for the two letters stands anywhere.
    constexpr int fewest = 3;
    return pairs.seen >= fewest && pairs.articles * 10 < pairs.seen * 3;
}

/// Gaps inside words and between words are two heaps; the least space is the emptiest place between them.
double PdfTypesetting::NarrowestSpace() const {
    constexpr std::size_t narrowest = 8;
    constexpr std::size_t widest = 24;
    constexpr std::size_t window = 3;
    const auto around = [this](std::size_t at) {
        int count = 0;
        for (std::size_t i = at - window; i <= at + window; ++i) count += m_gaps[i];
        return count;
    };
    std::size_t best = kUsualGap;
    for (std::size_t at = narrowest; at <= widest; ++at) {
        const bool nearer = std::abs(static_cast<int>(at) - static_cast<int>(kUsualGap)) <
                            std::abs(static_cast<int>(best) - static_cast<int>(kUsualGap));
        if (around(at) < around(best) || (around(at) == around(best) && nearer)) best = at;
    }
    return static_cast<double>(best) / 100;
}

double PdfTypesetting::UsualSpace() const {
    constexpr std::ptrdiff_t widest = 60;
    const auto from = m_gaps.begin() + static_cast<std::ptrdiff_t>(NarrowestSpace() * 100);
    const auto most = std::max_element(from, m_gaps.begin() + widest);
    constexpr double usual = 0.28;
    return *most == 0 ? usual : static_cast<double>(most - m_gaps.begin()) / 100;
}

}  // namespace mahdar::agenda
