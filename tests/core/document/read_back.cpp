// SPDX-License-Identifier: LGPL-2.1-or-later
#include "tests/core/document/read_back.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <zip.h>
#include <boost/test/unit_test.hpp>
#include <pugixml.hpp>

#include <algorithm>
#include <cctype>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <utility>

namespace mahdar::page::test {
namespace {

void CollectText(const pugi::xml_node& node, const std::string& paragraphs, std::string& out) {
    const std::string name = node.name();
    // Page numbers of the contents, and the words of the field that makes them.
    if (name == "w:instrText" || name == "text:bookmark-ref" || name == "text:table-of-content-source")
        return;
    if (name == "meta") return;
    if (name == "w:fldSimple" && std::string_view(node.attribute("w:instr").value()).starts_with(" PAGEREF"))
        return;
    if (node.type() == pugi::node_pcdata) out += node.value();
    if (name == "w:tab" || name == "w:br" || name == "text:tab" || name == "text:s" ||
        name == "text:line-break")
        out += ' ';
    for (const pugi::xml_node child : node.children()) CollectText(child, paragraphs, out);
    if (paragraphs.find("|" + name + "|") != std::string::npos) out += '\n';
}

std::string TextOfXml(const std::string& xml, const char* body, const std::string& paragraphs) {
    pugi::xml_document part;
    BOOST_REQUIRE(part.load_buffer(xml.data(), xml.size(), pugi::parse_default | pugi::parse_ws_pcdata));
    std::string out;
    CollectText(part.document_element().child(body), paragraphs, out);
    return out;
}

void Replace(std::string& text, const std::string& from, const std::string& to) {
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

/// pdftotext gives the words of a left-to-right island inside a right-to-left line in the order they stand on
/// paper from the left; in the text the rightmost comes first.
std::string ReverseIslands(const std::string& line) {
    static const std::string kOpen = "\u202a";
    static const std::string kClose = "\u202c";
    std::string out;
    std::size_t at = 0;
    // No Arabic letter (lead bytes d8 to db): the line is one left-to-right text and stands as it is.
    const bool hasArabic = std::any_of(line.begin(), line.end(), [](char byte) {
        return static_cast<unsigned char>(byte) >= 0xd8 && static_cast<unsigned char>(byte) <= 0xdb;
    });
    if (!hasArabic || line.find("\u202b") == std::string::npos) return line;
    for (std::size_t open = line.find(kOpen); open != std::string::npos; open = line.find(kOpen, at)) {
        const std::size_t close = line.find(kClose, open);
        if (close == std::string::npos) break;
        out += line.substr(at, open - at);
        std::string island = line.substr(open + kOpen.size(), close - open - kOpen.size());
        std::vector<std::string> tokens;
        std::string latin;
        for (const char letter : island) {
            if ((letter & 0xc0) == 0x80 && !tokens.empty()) {
                tokens.back() += letter;
            } else if (std::isalnum(static_cast<unsigned char>(letter)) || std::strchr("/-&.", letter)) {
                latin += letter;
            } else if (letter == ' ' && !latin.empty() &&
                       std::isalpha(static_cast<unsigned char>(latin.front()))) {
                latin += letter;
            } else {
                if (!latin.empty()) tokens.push_back(std::exchange(latin, {}));
                tokens.push_back(std::string(1, letter));
            }
        }
        if (!latin.empty()) tokens.push_back(latin);
        for (auto token = tokens.rbegin(); token != tokens.rend(); ++token) out += *token;
        at = close + kClose.size();
    }
    return out + line.substr(at);
}

}  // namespace

std::string ZipPartOf(const std::string& package, const std::string& name) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* const source = zip_source_buffer_create(package.data(), package.size(), 0, &error);
    zip_t* const archive = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error);
    BOOST_REQUIRE_MESSAGE(archive != nullptr, zip_error_strerror(&error));
    std::string bytes;
    if (zip_file_t* const file = zip_fopen(archive, name.c_str(), 0)) {
        char buffer[8192];
        for (zip_int64_t got; (got = zip_fread(file, buffer, sizeof buffer)) > 0;)
            bytes.append(buffer, static_cast<std::size_t>(got));
        zip_fclose(file);
    }
    zip_discard(archive);
    return bytes;
}

std::string TextOfDocx(const std::string& package) {
    return TextOfXml(ZipPartOf(package, "word/document.xml"), "w:body", "|w:p|");
}

std::string TextOfOdt(const std::string& package) {
    return TextOfXml(ZipPartOf(package, "content.xml"), "office:body", "|text:p|text:h|");
}

std::string TextOfAkn(const std::string& xml) {
    pugi::xml_document part;
    BOOST_REQUIRE(part.load_buffer(xml.data(), xml.size(), pugi::parse_default | pugi::parse_ws_pcdata));
    std::string out;
    for (const pugi::xml_node node : part.document_element().child("doc").children())
        if (std::string_view(node.name()) != "meta") CollectText(node, "|p|heading|num|eol|", out);
    return out;
}

std::string TextOfHtml(const std::string& html) {
    const std::size_t body = html.find("<body>");
    BOOST_REQUIRE(body != std::string::npos);
    std::string out;
    bool inTag = false;
    std::string tag;
    for (std::size_t i = body; i < html.size(); ++i) {
        if (html[i] == '<') {
            inTag = true;
            tag.clear();
        } else if (html[i] == '>') {
            inTag = false;
            for (const char* block : {"/p", "/h", "/t", "br"})
                if (tag.starts_with(block)) out += ' ';
        } else if (inTag) {
            tag += html[i];
        } else {
            out += html[i];
        }
    }
    for (const auto& [from, to] :
         {std::pair{"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&#39;", "'"}, {"&amp;", "&"}})
        Replace(out, from, to);
    return out;
}

std::optional<std::string> TextOfPdf(const std::string& pdf) {
    if (std::system("command -v pdftotext >/dev/null 2>&1") != 0) return std::nullopt;
    const auto folder = std::filesystem::temp_directory_path() / "mahdar صفحة test";
    std::filesystem::create_directories(folder);
    const auto from = folder / "page.pdf";
    const auto to = folder / "page.txt";
    std::ofstream(from, std::ios::binary) << pdf;
    // The crop leaves out the foot of the page, which no other format has in its text.
    const std::string command =
        "pdftotext -x 0 -y 0 -W 596 -H 792 '" + from.string() + "' '" + to.string() + "' 2>/dev/null";
    BOOST_REQUIRE_EQUAL(std::system(command.c_str()), 0);
    std::ifstream in(to, std::ios::binary);
    std::string text;
    for (std::string line; std::getline(in, line);) text += ReverseIslands(line) + '\n';
    std::filesystem::remove_all(folder);
    return text;
}

std::vector<std::string> WordsOf(const std::string& text) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* const nfkc = icu::Normalizer2::getNFKCInstance(status);
    const icu::UnicodeString normal = nfkc->normalize(icu::UnicodeString::fromUTF8(text), status);
    BOOST_REQUIRE(U_SUCCESS(status));
    std::vector<std::string> words;
    icu::UnicodeString word;
    const auto flush = [&] {
        std::string utf8;
        if (!word.isEmpty()) words.push_back(word.toUTF8String(utf8));
        word.remove();
    };
    for (int32_t i = 0; i < normal.length(); i = normal.moveIndex32(i, 1)) {
        const UChar32 character = normal.char32At(i);
        // pdftotext cannot be trusted with the place of a vowel mark.
        if (u_getIntPropertyValue(character, UCHAR_GENERAL_CATEGORY) == U_NON_SPACING_MARK) continue;
        if (u_hasBinaryProperty(character, UCHAR_BIDI_CONTROL)) continue;
        if (u_isalnum(character))
            word.append(character);
        else
            flush();
    }
    flush();
    return words;
}

}  // namespace mahdar::page::test
