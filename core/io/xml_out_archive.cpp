// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/io/xml_out_archive.h"

#include <cstring>

#include "core/text/utf8.h"

namespace mahdar::xml {
namespace {

bool Holds(std::string_view text, char letter) {
    return std::memchr(text.data(), letter, text.size()) != nullptr;
}

void AppendEscaped(std::string& into, std::string_view text) {
    if (!Holds(text, '&') && !Holds(text, '<') && !Holds(text, '>')) {
        into += text;
        return;
    }
    for (const char letter : text) {
        if (letter == '&') {
            into += "&amp;";
        } else if (letter == '<') {
            into += "&lt;";
        } else if (letter == '>') {
            into += "&gt;";
        } else {
            into += letter;
        }
    }
}

void AppendEscapedAttribute(std::string& into, std::string_view text) {
    for (const char letter : text) {
        if (letter == '&') {
            into += "&amp;";
        } else if (letter == '<') {
            into += "&lt;";
        } else if (letter == '"') {
            into += "&quot;";
        } else if (letter == '\t') {
            into += "&#09;";
        } else if (letter == '\n') {
            into += "&#10;";
        } else {
            into += letter;
        }
    }
}

}  // namespace

void AppendText(std::string& into, std::string_view text) {
    if (IsCleanText(text)) {
        AppendEscaped(into, text);
    } else {
        AppendEscaped(into, CleanText(text));
    }
}

void AppendAttribute(std::string& into, std::string_view name, std::string_view text) {
    into.append(" ").append(name).append("=\"");
    if (IsCleanText(text)) {
        AppendEscapedAttribute(into, text);
    } else {
        AppendEscapedAttribute(into, CleanText(text));
    }
    into += '"';
}

}  // namespace mahdar::xml
