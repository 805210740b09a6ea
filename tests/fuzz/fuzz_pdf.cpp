// SPDX-License-Identifier: LGPL-2.1-or-later
#include "tests/fuzz/fuzz_reading.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    mahdar::agenda::fuzz::ReadAnything("%PDF-1.7\n" + std::string(reinterpret_cast<const char*>(data), size));
    return 0;
}
