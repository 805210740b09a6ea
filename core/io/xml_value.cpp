// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/io/xml_value.h"

#include <glib.h>

namespace mahdar::xml {

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

}  // namespace mahdar::xml
