// SPDX-License-Identifier: LGPL-2.1-or-later
#include <boost/archive/binary_iarchive.hpp>
#include <boost/archive/binary_oarchive.hpp>
#include <boost/archive/xml_iarchive.hpp>
#include <boost/archive/xml_oarchive.hpp>
#include <boost/test/unit_test.hpp>

#include <sstream>

#include "tests/core/session/sample_session.h"

using namespace mahdar;

namespace {

template <class Out, class In>
Session ThereAndBack(const Session& session) {
    std::stringstream stream;
    {
        Out out(stream);
        out << boost::serialization::make_nvp("session", session);
    }
    Session loaded;
    In in(stream);
    in >> boost::serialization::make_nvp("session", loaded);
    return loaded;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(BoostArchives)

BOOST_AUTO_TEST_CASE(XmlArchiveOfBoostHoldsTheSession) {
    using namespace boost::archive;
    BOOST_TEST((ThereAndBack<xml_oarchive, xml_iarchive>(SampleSession()) == SampleSession()));
    BOOST_TEST((ThereAndBack<xml_oarchive, xml_iarchive>(Session{}) == Session{}));
}

BOOST_AUTO_TEST_CASE(BinaryArchiveOfBoostHoldsTheSession) {
    using namespace boost::archive;
    BOOST_TEST((ThereAndBack<binary_oarchive, binary_iarchive>(SampleSession()) == SampleSession()));
}

BOOST_AUTO_TEST_SUITE_END()
