// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/io/xml_archive.h"

#include <sstream>

#include <glib.h>

#include "core/base/error.h"
#include "core/text/utf8.h"

namespace mahdar::xml {
namespace {

constexpr std::size_t kMaxElements = 8'000'000;

[[noreturn]] void ThrowTooBig() {
    throw ParseError(MAHDAR_TR("The file has more parts than any session can have; it was not opened."));
}

/// The '>' that ends the tag, or the end. A '>' inside quotes is text.
std::size_t TagEnd(std::string_view xml, std::size_t at) {
    char quote = '\0';
    for (; at < xml.size(); ++at) {
        const char letter = xml[at];
        if (quote != '\0') {
            if (letter == quote) quote = '\0';
        } else if (letter == '"' || letter == '\'') {
            quote = letter;
        } else if (letter == '>') {
            break;
        }
    }
    return at;
}

/// Behind a comment, a CDATA section, a declaration or an instruction.
std::size_t PastSpecial(std::string_view xml, std::size_t at) {
    std::string_view end = ">";
    if (xml.substr(at, 4) == "<!--") end = "-->";
    if (xml.substr(at, 9) == "<![CDATA[") end = "]]>";
    if (xml.substr(at, 2) == "<?") end = "?>";
    const std::size_t found = xml.find(end, at + (end == "-->" ? 4 : 2));
    return found == std::string_view::npos ? xml.size() : found + end.size();
}

}  // namespace


void ThrowBadValue(const char* element, std::string_view value) {
    throw ParseError(MAHDAR_TR("The value \"%2\" cannot stand in \"%1\"; the file is damaged or not one of ours."),
                     {element, std::string(value.substr(0, 60))});
}

void ThrowTooDeep() {
    throw ParseError(MAHDAR_TR("The file is nested too deeply to be a session; it was not opened."));
}

std::string ToBase64(std::string_view bytes) {
    gchar* text = g_base64_encode(reinterpret_cast<const guchar*>(bytes.data()), bytes.size());
    std::string out(text);
    g_free(text);
    return out;
}

std::string FromBase64(std::string_view text) {
    const std::string terminated(text);
    gsize length = 0;
    guchar* bytes = g_base64_decode(terminated.c_str(), &length);
    std::string out(reinterpret_cast<const char*>(bytes), length);
    g_free(bytes);
    return out;
}

void AppendKept(pugi::xml_node parent, const std::string& xml) {
    parent.append_buffer(xml.data(), xml.size(), (pugi::parse_full | pugi::parse_ws_pcdata_single) & ~pugi::parse_eol, pugi::encoding_utf8);
}

void SetText(pugi::xml_node text, const char* value, std::size_t length) {
    const std::string_view view(value, length);
    // A file with such characters could never be opened again; whoever let them in, they end here.
    if (IsCleanText(view)) {
        text.set_value(value, length);
    } else {
        text.set_value(CleanText(view).c_str());
    }
}

void CheckShape(std::string_view xml) {
    std::size_t elements = 0;
    int depth = 0;
    for (std::size_t at = xml.find('<'); at != std::string_view::npos; at = xml.find('<', at)) {
        const char next = at + 1 < xml.size() ? xml[at + 1] : '\0';
        if (next == '!' || next == '?') {
            at = PastSpecial(xml, at);
            continue;
        }
        if (next == '/') {
            --depth;
            ++at;
            continue;
        }
        at = TagEnd(xml, at + 1);
        if (++elements > kMaxElements) ThrowTooBig();
        if (at < xml.size() && xml[at - 1] != '/' && ++depth > kMaxDepth) ThrowTooDeep();
    }
}

std::string Outer(pugi::xml_node node) {
    std::ostringstream out;
    node.print(out, "", pugi::format_raw | pugi::format_no_declaration, pugi::encoding_utf8);
    return out.str();
}

}  // namespace mahdar::xml
