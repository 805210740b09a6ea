// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/document/writer.h"

#include "core/document/akn_writer.h"
#include "core/document/docx_writer.h"
#include "core/document/html_writer.h"
#include "core/document/odt_writer.h"
#include "core/document/pdf_writer.h"
#include "core/document/txt_writer.h"

#include <stdexcept>

namespace mahdar::page {

std::optional<Format> ParseFormat(std::string_view name) {
    std::string lower;
    for (const char letter : name)
        lower += letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    if (lower.starts_with('.')) lower.erase(0, 1);
    if (lower == "htm") return Format::Html;
    for (const Format format : kFormats)
        if (lower == Extension(format)) return format;
    return std::nullopt;
}

std::string_view Extension(Format format) noexcept {
    switch (format) {
        case Format::Docx: return "docx";
        case Format::Odt: return "odt";
        case Format::Pdf: return "pdf";
        case Format::Html: return "html";
        case Format::Txt: return "txt";
        case Format::Akn: return "akn";
    }
    return {};
}

std::string_view MimeType(Format format) noexcept {
    switch (format) {
        case Format::Docx: return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
        case Format::Odt: return "application/vnd.oasis.opendocument.text";
        case Format::Pdf: return "application/pdf";
        case Format::Html: return "text/html";
        case Format::Txt: return "text/plain";
        case Format::Akn: return "application/akn+xml";
    }
    return {};
}

std::string Write(const Document& document, Format format) {
    switch (format) {
        case Format::Docx: return WriteDocx(document);
        case Format::Odt: return WriteOdt(document);
        case Format::Pdf: return WritePdf(document);
        case Format::Html: return WriteHtml(document);
        case Format::Txt: return WriteTxt(document);
        case Format::Akn: return WriteAkn(document);
    }
    throw std::logic_error("unknown document format");
}

}  // namespace mahdar::page
