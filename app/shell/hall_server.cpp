// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/shell/hall_server.h"

#include "core/base/error.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/version.hpp>

#include <atomic>
#include <charconv>
#include <mutex>
#include <thread>

namespace mahdar::shell {
namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
using asio::ip::tcp;

constexpr int kMostClients = 16;
constexpr std::chrono::seconds kPatience{5};
constexpr std::size_t kMostHeaderBytes = 8192;

tcp::endpoint EndpointOf(const std::string& address) {
    const std::size_t colon = address.rfind(':');
    std::string host = address.substr(0, colon);
    if (host.size() > 2 && host.front() == '[' && host.back() == ']') host = host.substr(1, host.size() - 2);
    unsigned short port = 0;
    boost::system::error_code error;
    const auto ip = asio::ip::make_address(host, error);
    const char* const end = address.data() + address.size();
    const char* const digits = colon == std::string::npos ? end : address.data() + colon + 1;
    const auto read = std::from_chars(digits, end, port);
    const bool number = digits != end && read.ptr == end && read.ec == std::errc{};
    if (error || !number)
        throw IoError(MAHDAR_TR("\"%1\" is not an address to serve the page at; write 127.0.0.1:8642."), {address});
    return {ip, port};
}

using Page = std::shared_ptr<const std::string>;

/// One answer; then the connection is closed.
class Client : public std::enable_shared_from_this<Client> {
public:
    Client(tcp::socket socket, Page page, std::atomic<int>& open) : m_stream(std::move(socket)), m_page(std::move(page)), m_open(open) {
        ++m_open;
        m_parser.header_limit(kMostHeaderBytes);
    }
    ~Client() { --m_open; }
    Client(const Client&) = delete;
    Client& operator=(const Client&) = delete;

    void Serve() {
        m_stream.expires_after(kPatience);
        http::async_read(m_stream, m_buffer, m_parser, [self = shared_from_this()](beast::error_code error, std::size_t) {
            if (!error) self->Answer();
        });
    }

private:
    void Answer() {
        const auto& request = m_parser.get();
        const bool reads = request.method() == http::verb::get || request.method() == http::verb::head;
        const auto status = !reads                  ? http::status::method_not_allowed
                            : request.target() == "/" ? http::status::ok
                                                      : http::status::not_found;
        m_answer = {status, 11};
        m_answer.set(http::field::content_type, "text/html; charset=utf-8");
        m_answer.set(http::field::cache_control, "no-store");
        m_answer.set("Content-Security-Policy",
                     "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; connect-src 'self'");
        m_answer.set("X-Content-Type-Options", "nosniff");
        m_answer.keep_alive(false);
        if (status == http::status::ok) {
            m_answer.content_length(m_page->size());
            if (request.method() == http::verb::get) m_answer.body() = *m_page;
        } else {
            m_answer.prepare_payload();
        }
        m_stream.expires_after(kPatience);
        http::async_write(m_stream, m_answer, [self = shared_from_this()](beast::error_code, std::size_t) {
            beast::error_code ignored;
            self->m_stream.socket().shutdown(tcp::socket::shutdown_send, ignored);
        });
    }

    beast::tcp_stream m_stream;
    Page m_page;
    std::atomic<int>& m_open;
    beast::flat_buffer m_buffer{kMostHeaderBytes};
    http::request_parser<http::empty_body> m_parser;
    http::response<http::string_body> m_answer;
};

}  // namespace

class HallServer::Work {
public:
    explicit Work(const tcp::endpoint& endpoint) : m_acceptor(m_io), m_rest(m_io) {
        m_acceptor.open(endpoint.protocol());
        m_acceptor.set_option(tcp::acceptor::reuse_address(true));
        m_acceptor.bind(endpoint);
        m_acceptor.listen();
        Accept();
        m_thread = std::thread([this] { m_io.run(); });
    }
    ~Work() {
        m_io.stop();
        m_thread.join();
    }
    Work(const Work&) = delete;
    Work& operator=(const Work&) = delete;

    void Show(std::string page) {
        auto shown = std::make_shared<const std::string>(std::move(page));
        const std::lock_guard lock(m_mutex);
        m_page = std::move(shown);
    }

    [[nodiscard]] std::string Address() const {
        const tcp::endpoint endpoint = m_acceptor.local_endpoint();
        const std::string host = endpoint.address().to_string();
        return "http://" + (endpoint.address().is_v6() ? '[' + host + ']' : host) + ':' + std::to_string(endpoint.port()) + '/';
    }

private:
    [[nodiscard]] Page Current() {
        const std::lock_guard lock(m_mutex);
        return m_page;
    }

    void Accept() {
        m_acceptor.async_accept([this](boost::system::error_code error, tcp::socket socket) {
            if (error) return Rest();
            // A full house is told nothing: whoever asks again in a second will find a place.
            if (m_open < kMostClients) std::make_shared<Client>(std::move(socket), Current(), m_open)->Serve();
            Accept();
        });
    }

    /// No file is to be had just now, or the like: trying again at once would spin.
    void Rest() {
        m_rest.expires_after(std::chrono::seconds(1));
        m_rest.async_wait([this](boost::system::error_code error) {
            if (!error) Accept();
        });
    }

    std::atomic<int> m_open{0};
    asio::io_context m_io{1};
    tcp::acceptor m_acceptor;
    asio::steady_timer m_rest;
    std::mutex m_mutex;
    Page m_page = std::make_shared<const std::string>();
    std::thread m_thread;
};

HallServer::HallServer(const std::string& address) {
    const tcp::endpoint endpoint = EndpointOf(address);
    try {
        m_work = std::make_unique<Work>(endpoint);
    } catch (const boost::system::system_error& error) {
        throw IoError(MAHDAR_TR("The page of the hall cannot be served at %1: %2. Choose another address with \"hall page\"."),
                      {address, error.code().message()});
    }
}

HallServer::~HallServer() = default;

void HallServer::Show(std::string page) { m_work->Show(std::move(page)); }

std::string HallServer::Address() const { return m_work->Address(); }

}  // namespace mahdar::shell
