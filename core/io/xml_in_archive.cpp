// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/io/xml_in_archive.h"

#include <sstream>

#include "core/base/error.h"

namespace mahdar::xml {

void ThrowBadValue(const char* element, std::string_view value) {
    throw ParseError(
        MAHDAR_TR("The value \"%2\" cannot stand in \"%1\"; the file is damaged or not one of ours."),
        {element, std::string(value.substr(0, 60))});
}

std::string Outer(pugi::xml_node node) {
    std::ostringstream out;
    node.print(out, "", pugi::format_raw | pugi::format_no_declaration, pugi::encoding_utf8);
    std::string xml = out.str();
    return IsCleanText(xml) ? xml : CleanText(xml);
}

}  // namespace mahdar::xml
