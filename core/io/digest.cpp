// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/io/digest.h"

#include <cstdio>

#include <glib.h>
#include <xxhash.h>

namespace mahdar {

std::string Checksum(std::string_view bytes) {
    const XXH128_hash_t hash = XXH3_128bits(bytes.data(), bytes.size());
    char text[33];
    std::snprintf(text, sizeof text, "%016llx%016llx", static_cast<unsigned long long>(hash.high64),
                  static_cast<unsigned long long>(hash.low64));
    return text;
}

std::string Digest(std::string_view bytes) {
    gchar* text = g_compute_checksum_for_data(G_CHECKSUM_SHA256, reinterpret_cast<const guchar*>(bytes.data()),
                                              bytes.size());
    std::string out(text);
    g_free(text);
    return out;
}

}  // namespace mahdar
