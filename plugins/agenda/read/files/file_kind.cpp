// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/files/file_kind.h"

#include "core/base/error.h"
#include "core/io/zip_package.h"
#include "core/text/encoding.h"

#include <algorithm>
#include <cstddef>
#include <optional>

namespace mahdar::agenda {
namespace {

using namespace std::string_view_literals;

struct Magic {
    std::string_view bytes;
    FileKind kind;
    std::size_t at = 0;
};

constexpr Magic kMagic[] = {
    {"{\\rtf"sv, FileKind::Rtf},
    {"\x89PNG\r\n"sv, FileKind::Picture},
    {"\xFF\xD8\xFF"sv, FileKind::Picture},
    {"GIF8"sv, FileKind::Picture},
    {"II*\0"sv, FileKind::Picture},
    {"MM\0*"sv, FileKind::Picture},
    {"WEBP"sv, FileKind::Picture, 8},
    {"ftypheic"sv, FileKind::Picture, 4},
    {"ftypmif1"sv, FileKind::Picture, 4},
    {"Rar!\x1A"sv, FileKind::Archive},
    {"7z\xBC\xAF\x27\x1C"sv, FileKind::Archive},
    {"\x1F\x8B\x08"sv, FileKind::Archive},
    {"MIME-Version:"sv, FileKind::WebPage},
};

constexpr std::string_view kOldOffice = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

/// Names inside the containers of old office programs are stored in UTF-16.
bool HoldsWideName(std::string_view bytes, std::string_view name) {
    std::string wide;
    for (const char c : name) wide.append(1, c).append(1, '\0');
    return bytes.find(wide) != std::string_view::npos;
}

FileKind OldOfficeKind(std::string_view bytes) {
    if (HoldsWideName(bytes, "EncryptedPackage")) return FileKind::Protected;
    if (HoldsWideName(bytes, "WordDocument")) return FileKind::OldWord;
    if (HoldsWideName(bytes, "Workbook")) return FileKind::Spreadsheet;
    if (HoldsWideName(bytes, "PowerPoint Document")) return FileKind::Slides;
    return FileKind::Unknown;
}

FileKind OpenDocumentKind(std::string_view mediaType) {
    if (mediaType.starts_with("application/vnd.oasis.opendocument.text")) return FileKind::Odt;
    if (mediaType.starts_with("application/vnd.oasis.opendocument.spreadsheet")) return FileKind::Spreadsheet;
    if (mediaType.starts_with("application/vnd.oasis.opendocument.presentation")) return FileKind::Slides;
    return FileKind::Archive;
}

FileKind PackageKind(std::string_view bytes, const std::string& name) {
    ZipPackage package(bytes, name);
    if (const auto mediaType = package.Read("mimetype")) return OpenDocumentKind(*mediaType);
    if (package.Has("content.xml") && package.Has("META-INF/manifest.xml")) return FileKind::Odt;
    if (!package.Has("[Content_Types].xml")) return FileKind::Archive;
    const auto names = package.Names();
    const auto holds = [&names](std::string_view folder) {
        return std::any_of(names.begin(), names.end(),
                           [folder](const std::string& n) { return n.starts_with(folder); });
    };
    if (holds("xl/")) return FileKind::Spreadsheet;
    if (holds("ppt/")) return FileKind::Slides;
    return FileKind::Docx;
}

bool StartsLike(std::string_view text, std::string_view lower) {
    const auto same = [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a + ('a' - 'A') : a) == b; };
    return text.size() >= lower.size() &&
           std::equal(lower.begin(), lower.end(), text.begin(), [&](char b, char a) { return same(a, b); });
}

std::string_view WithoutLead(std::string_view bytes) {
    if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
    const std::size_t first = bytes.find_first_not_of(" \t\r\n");
    return first == std::string_view::npos ? std::string_view() : bytes.substr(first);
}

std::optional<FileKind> MarkupKind(std::string_view bytes) {
    constexpr std::size_t head = 1024;
    const std::string_view text = WithoutLead(bytes).substr(0, head);
    if (StartsLike(text, "<!doctype html") || StartsLike(text, "<html")) return FileKind::WebPage;
    if (!text.starts_with("<?xml")) return std::nullopt;
    if (text.find("<mahdar-session") != std::string_view::npos) return FileKind::Session;
    return text.find("<html") != std::string_view::npos ? FileKind::WebPage : FileKind::Markup;
}

/// A text may hold a stray control character; a program, a picture or a sound holds them everywhere.
bool IsBinary(std::string_view bytes) {
    constexpr std::size_t sample = std::size_t{1} << 16;
    const TextEncoding encoding = DetectEncoding(bytes.substr(0, sample)).encoding;
    if (encoding == TextEncoding::Utf16LittleEndian || encoding == TextEncoding::Utf16BigEndian) return false;
    bytes = bytes.substr(0, sample);
    const auto controls = std::count_if(bytes.begin(), bytes.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 && (byte < '\t' || byte > '\r');
    });
    constexpr std::ptrdiff_t fewest = 4;
    return controls >= fewest && static_cast<std::size_t>(controls) * 50 > bytes.size();
}

struct Refusal {
    FileKind kind;
    const char* sentence;
};

constexpr Refusal kRefusals[] = {
    {FileKind::OldWord, MAHDAR_TR("\"%1\" is a Word document of the old kind (.doc). Open it in Word or "
                                  "LibreOffice, save it as .docx, and import that.")},
    {FileKind::Protected, MAHDAR_TR("\"%1\" is protected by a password. Open it with the password, save it "
                                    "without one, and import that.")},
    {FileKind::Rtf, MAHDAR_TR("\"%1\" is a rich text document (.rtf). Open it in Word or LibreOffice, "
                              "save it as .docx, and import that.")},
    {FileKind::WebPage,
     MAHDAR_TR("\"%1\" is a web page. Open it in a browser, copy the agenda, and paste it.")},
    {FileKind::Picture,
     MAHDAR_TR("\"%1\" is a picture; no text can be read from it. Ask for the Word file, or "
               "run text recognition on it.")},
    {FileKind::Spreadsheet, MAHDAR_TR("\"%1\" is a spreadsheet. Copy the agenda from it and paste it.")},
    {FileKind::Slides, MAHDAR_TR("\"%1\" is a presentation. Ask for the agenda as a Word document.")},
    {FileKind::Archive, MAHDAR_TR("\"%1\" is an archive. Unpack it and import the document inside.")},
    {FileKind::Markup, MAHDAR_TR("\"%1\" is XML of another program. Open it in that program, save it as "
                                 ".docx, and import that.")},
    {FileKind::Session, MAHDAR_TR("\"%1\" is a session of Mahdar. Open it instead of importing it.")},
    {FileKind::Empty, MAHDAR_TR("\"%1\" is empty. Ask for the file again.")},
    {FileKind::Unknown,
     MAHDAR_TR("\"%1\" is no document that Mahdar can read. It reads Word (.docx), OpenDocument "
               "(.odt), PDF and plain text.")},
};

}  // namespace

FileKind KindOf(std::string_view bytes, const std::string& name) {
    constexpr std::size_t pdfHead = 1024;
    if (bytes.empty()) return FileKind::Empty;
    if (bytes.substr(0, pdfHead).find("%PDF-") != std::string_view::npos) return FileKind::Pdf;
    if (bytes.starts_with("PK\x03\x04") || bytes.starts_with("PK\x05\x06")) return PackageKind(bytes, name);
    if (bytes.starts_with(kOldOffice)) return OldOfficeKind(bytes);
    for (const Magic& magic : kMagic) {
        if (bytes.size() > magic.at && bytes.substr(magic.at).starts_with(magic.bytes)) return magic.kind;
    }
    if (const auto markup = MarkupKind(bytes)) return *markup;
    return IsBinary(bytes) ? FileKind::Unknown : FileKind::Text;
}

void RefuseUnreadable(FileKind kind, const std::string& name) {
    for (const Refusal& refusal : kRefusals) {
        if (refusal.kind == kind) throw ParseError(refusal.sentence, {name});
    }
}

}  // namespace mahdar::agenda
