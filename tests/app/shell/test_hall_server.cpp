// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/shell/hall_server.h"
#include "core/base/error.h"

#include <boost/asio/connect.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/read.hpp>
#include <boost/asio/streambuf.hpp>
#include <boost/asio/write.hpp>
#include <boost/test/unit_test.hpp>

#include <list>

using namespace mahdar;
using namespace mahdar::shell;
using boost::asio::ip::tcp;

namespace {

unsigned short PortOf(const HallServer& server) {
    const std::string address = server.Address();
    return static_cast<unsigned short>(std::stoi(address.substr(address.rfind(':') + 1)));
}

struct Browser {
    explicit Browser(const HallServer& server) : socket(io) {
        socket.connect({boost::asio::ip::make_address("127.0.0.1"), PortOf(server)});
    }
    void Send(const std::string& text) {
        boost::system::error_code ignored;
        boost::asio::write(socket, boost::asio::buffer(text), ignored);
    }
    std::string Answer() {
        boost::asio::streambuf buffer;
        boost::system::error_code ignored;
        boost::asio::read(socket, buffer, ignored);
        return {std::istreambuf_iterator<char>(&buffer), {}};
    }
    boost::asio::io_context io;
    tcp::socket socket;
};

std::string Ask(const HallServer& server, const std::string& line) {
    Browser browser(server);
    browser.Send(line + " HTTP/1.1\r\nHost: hall\r\n\r\n");
    return browser.Answer();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(Server)

BOOST_AUTO_TEST_CASE(ServesTheLatestPageAndNothingElse) {
    HallServer server("127.0.0.1:0");
    server.Show("<p>first</p>");
    BOOST_TEST(Ask(server, "GET /").find("<p>first</p>") != std::string::npos);
    server.Show("<p>second</p>");
    const std::string answer = Ask(server, "GET /");
    BOOST_TEST(answer.starts_with("HTTP/1.1 200"));
    BOOST_TEST(answer.find("<p>second</p>") != std::string::npos);
    BOOST_TEST(Ask(server, "GET /session").starts_with("HTTP/1.1 404"));
    BOOST_TEST(Ask(server, "GET /../../etc/passwd").starts_with("HTTP/1.1 404"));
    BOOST_TEST(Ask(server, "POST /").starts_with("HTTP/1.1 405"));
    BOOST_TEST(Ask(server, "HEAD /").find("second") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(AHostileClientCostsOthersNothing) {
    HallServer server("127.0.0.1:0");
    server.Show("<p>hall</p>");
    BOOST_TEST(Ask(server, "GET /" + std::string(100'000, 'x')).find("hall") == std::string::npos);
    Browser nonsense(server);
    nonsense.Send(std::string("\0\xff\x16\x03\x01", 5) + "\r\n\r\n");
    Browser silent(server);
    Browser half(server);
    half.Send("GET / HTTP/1.1\r\nHo");
    BOOST_TEST(Ask(server, "GET /").find("<p>hall</p>") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(TooManyAreTurnedAwayAndThePageStaysFree) {
    HallServer server("127.0.0.1:0");
    server.Show("<p>hall</p>");
    std::list<Browser> crowd;
    for (int i = 0; i < 60; ++i) crowd.emplace_back(server);
    // The last one finds no place and is let go at once instead of waiting.
    BOOST_TEST(crowd.back().Answer().empty());
    // What the program does is never held up by them.
    for (int i = 0; i < 1000; ++i) server.Show("<p>" + std::to_string(i) + "</p>");
    crowd.clear();
    std::string answer;
    for (int tries = 0; tries < 50 && answer.empty(); ++tries) answer = Ask(server, "GET /");
    BOOST_TEST(answer.find("<p>999</p>") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(AnAddressThatCannotBeHadIsRefusedInWords) {
    const HallServer first("127.0.0.1:0");
    BOOST_CHECK_THROW(HallServer("127.0.0.1:" + std::to_string(PortOf(first))), IoError);
    for (const char* wrong : {"", "127.0.0.1", "here:80", "127.0.0.1:", "127.0.0.1:99999", "127.0.0.1:80x"})
        BOOST_CHECK_THROW(HallServer{wrong}, IoError);
}

BOOST_AUTO_TEST_SUITE_END()
