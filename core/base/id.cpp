// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/base/id.h"

#include <random>

namespace mahdar {

std::string NewIdText() {
    static constexpr char kAlphabet[] = "0123456789abcdefghjkmnpqrstvwxyz";
    thread_local std::random_device device;
    std::string text;
    for (int word = 0; word < 3; ++word) {
        unsigned bits = device();
        for (int i = 0; i < 5; ++i, bits >>= 5) text += kAlphabet[bits & 31U];
    }
    return text;
}

}  // namespace mahdar
