// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/document/pdf_catalog.h"

#include <optional>
#include <string_view>

namespace mahdar::page {
namespace {

/// The digits behind the last `key` of the text.
std::optional<std::string> NumberBehind(std::string_view text, std::string_view key) {
    const std::size_t at = text.rfind(key);
    if (at == std::string_view::npos) return std::nullopt;
    const std::size_t from = text.find_first_of("0123456789", at + key.size());
    if (from == std::string_view::npos) return std::nullopt;
    const std::size_t to = text.find_first_not_of("0123456789", from);
    return std::string(text.substr(from, to - from));
}

}  // namespace

std::string WithPdfCatalog(std::string pdf, Language language) {
    const std::size_t trailerAt = pdf.rfind("trailer\n");
    if (trailerAt == std::string::npos) return pdf;
    const std::string_view trailer = std::string_view(pdf).substr(trailerAt);
    const auto size = NumberBehind(trailer, "/Size");
    const auto root = NumberBehind(trailer, "/Root");
    const auto info = NumberBehind(trailer, "/Info");
    const auto table = NumberBehind(trailer, "startxref");
    if (!size || !root || !info || !table) return pdf;
    const std::string head = "\n" + *root + " 0 obj\n<< /Type /Catalog";
    const std::size_t catalogAt = pdf.rfind(head, trailerAt);
    const std::size_t end = catalogAt == std::string::npos ? catalogAt : pdf.find("endobj", catalogAt);
    if (end == std::string::npos || pdf.find("/MarkInfo", catalogAt) < end) return pdf;

    std::string catalog = pdf.substr(catalogAt + 1, end - catalogAt - 1);
    const std::string more =
        "   /Lang (" + std::string(Code(language)) +
        ")\n   /MarkInfo << /Marked true >>\n   /ViewerPreferences << /DisplayDocTitle true" +
        (IsRightToLeft(language) ? " /Direction /R2L" : "") + " >>\n";
    catalog.insert(catalog.rfind(">>"), more);
    const std::string place = std::to_string(pdf.size());
    const std::string start =
        std::to_string(pdf.size() + catalog.size() + std::string_view("endobj\n").size());
    pdf += catalog + "endobj\nxref\n" + *root + " 1\n" + std::string(10 - place.size(), '0') + place +
           " 00000 n \ntrailer\n<< /Size " + *size + "\n   /Root " + *root + " 0 R\n   /Info " + *info +
           " 0 R\n   /Prev " + *table + "\n>>\nstartxref\n" + start + "\n%%EOF\n";
    return pdf;
}

}  // namespace mahdar::page
