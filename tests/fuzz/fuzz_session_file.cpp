// SPDX-License-Identifier: LGPL-2.1-or-later
// Opens what the fuzzer makes up, as it stands and under a right seal, for a wrong checksum alone would keep it away from
// all that lies behind. The promises: an Error or a session, nothing else; both readers read alike; what was opened can be
// saved and opens again as the same session.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <iostream>

#include "core/base/error.h"
#include "core/io/digest.h"
#include "core/store/session_file.h"
#include "core/store/session_reader.h"
#include "core/text/utf8.h"

using namespace mahdar;

namespace {

void Require(bool promise, const char* what) {
    if (promise) return;
    std::cerr << "broken promise: " << what << '\n';
    std::abort();
}

void ReadAlike(std::string_view body) {
    if (!IsCleanText(body)) return;
    std::optional<SessionParts> quick;
    bool refused = false;
    try {
        quick = QuickRead(body);
    } catch (const ParseError&) {
        refused = true;
    }
    if (!quick && !refused) return;
    try {
        const SessionParts tree = TreeRead(body, "a");
        Require(!refused, "refused by one reader alone");
        Require(tree.session == quick->session && tree.history == quick->history, "two readers, two sessions");
    } catch (const ParseError&) {
        Require(refused, "taken by the quick reader alone");
    }
}

void OpenAndSave(std::string_view bytes) {
    std::optional<LoadedSession> loaded;
    try {
        loaded = ParseSession(bytes, "a");
    } catch (const Error&) {
        return;
    }
    const std::string saved = SerializeSession(loaded->session, loaded->history);
    try {
        const LoadedSession again = ParseSession(saved, "b");
        Require(again.session == loaded->session && again.history == loaded->history, "saving changed the session");
        Require(SerializeSession(again.session, again.history) == saved, "saving twice gives two files");
    } catch (const Error& error) {
        std::cerr << error.what() << '\n';
        Require(false, "what was saved does not open");
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string body(reinterpret_cast<const char*>(data), size);
    ReadAlike(body);
    OpenAndSave(body);
    OpenAndSave(body + "<!--checksum " + Checksum(body) + "-->\n");
    return 0;
}
