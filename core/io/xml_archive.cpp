// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/io/xml_archive.h"

#include <sstream>

#include <glib.h>

#include "core/base/error.h"

namespace mahdar::xml {

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
    parent.append_buffer(xml.data(), xml.size(), pugi::parse_full & ~pugi::parse_eol, pugi::encoding_utf8);
}

std::string Outer(pugi::xml_node node) {
    std::ostringstream out;
    node.print(out, "", pugi::format_raw | pugi::format_no_declaration, pugi::encoding_utf8);
    return out.str();
}

}  // namespace mahdar::xml
