// SPDX-License-Identifier: LGPL-2.1-or-later
#include "tests/fuzz/fuzz_reading.h"

#include "core/text/encoding.h"

using namespace mahdar;
using namespace mahdar::agenda;

/// The first byte chooses an encoding that somebody told, or none.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    const std::string bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
    fuzz::ReadAnything(bytes);
    const std::size_t told = data[0] % (kTextEncodings.size() + 1);
    if (told == kTextEncodings.size()) return 0;
    try {
        fuzz::CheckLines(ReadSourceFile(bytes, "agenda", {std::string(NameOf(kTextEncodings[told]))}));
    } catch (const Error&) {
    }
    return 0;
}
