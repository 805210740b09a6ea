// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <algorithm>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace mahdar {

/// Keeps one listener connected for as long as it lives. Movable; safe to outlive the signal.
class Connection {
public:
    Connection() = default;
    explicit Connection(std::function<void()> disconnect) : m_disconnect(std::move(disconnect)) {}
    Connection(Connection&& other) noexcept : m_disconnect(std::exchange(other.m_disconnect, nullptr)) {}
    Connection& operator=(Connection&& other) noexcept {
        if (this != &other) {
            Disconnect();
            m_disconnect = std::exchange(other.m_disconnect, nullptr);
        }
        return *this;
    }
    ~Connection() { Disconnect(); }

    void Disconnect() noexcept {
        if (m_disconnect) std::exchange(m_disconnect, nullptr)();
    }

private:
    std::function<void()> m_disconnect;
};

/// Tells listeners that something happened. One thread only (the main thread). A listener may connect,
/// disconnect or emit again while it is being told.
template <class... Arguments>
class Signal {
public:
    using Listener = std::function<void(Arguments...)>;

    [[nodiscard]] Connection Connect(Listener listener) {
        auto entry = std::make_shared<Entry>(Entry{std::move(listener)});
        m_entries->push_back(entry);
        return Connection{[list = std::weak_ptr(m_entries), entry] {
            entry->listener = nullptr;
            if (const auto entries = list.lock()) std::erase(*entries, entry);
        }};
    }

    void Emit(Arguments... arguments) const {
        const auto entries = *m_entries;
        for (const auto& entry : entries) {
            if (entry->listener) {
                const Listener keepAlive = entry->listener;
                keepAlive(arguments...);
            }
        }
    }

private:
    struct Entry {
        Listener listener;
    };
    // Shared with the connections, which may outlive the signal.
    std::shared_ptr<std::vector<std::shared_ptr<Entry>>> m_entries =
        std::make_shared<std::vector<std::shared_ptr<Entry>>>();
};

}  // namespace mahdar
