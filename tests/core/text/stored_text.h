// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <iconv.h>
#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <string>

namespace mahdar::test {

/// A UTF-8 text stored in another encoding, by the C library's own tables and not by ICU's.
inline std::string Stored(const std::string& utf8, const char* encoding) {
    const iconv_t converter = iconv_open(encoding, "UTF-8");
    BOOST_REQUIRE(converter != reinterpret_cast<iconv_t>(-1));
    std::string in = utf8;
    std::string out(4 * utf8.size() + 8, '\0');
    char* from = in.data();
    char* to = out.data();
    std::size_t fromLeft = in.size();
    std::size_t toLeft = out.size();
    BOOST_REQUIRE(iconv(converter, &from, &fromLeft, &to, &toLeft) != static_cast<std::size_t>(-1));
    iconv_close(converter);
    out.resize(out.size() - toLeft);
    return out;
}

}  // namespace mahdar::test
