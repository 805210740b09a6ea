// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <memory>
#include <string>

namespace mahdar::shell {

/// Serves one page at "/", to whoever asks, and nothing else: it reads no file, takes no data, knows no session. It works
/// on a thread of its own; a slow, silent or hostile client costs one of a few places for a few seconds and never waits
/// for the program nor lets the program wait.
class HallServer {
public:
    /// "127.0.0.1:8642", "[::1]:8642"; port 0 takes a free one. Throws IoError if the address cannot be had.
    explicit HallServer(const std::string& address);
    ~HallServer();
    HallServer(const HallServer&) = delete;
    HallServer& operator=(const HallServer&) = delete;

    /// What is served from now on.
    void Show(std::string page);
    /// For a browser: "http://127.0.0.1:8642/".
    [[nodiscard]] std::string Address() const;

private:
    class Work;
    std::unique_ptr<Work> m_work;
};

}  // namespace mahdar::shell
