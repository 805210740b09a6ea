// SPDX-License-Identifier: LGPL-2.1-or-later
#include <boost/test/unit_test.hpp>

#include "core/base/error.h"
#include "core/io/xml_in_archive.h"
#include "core/io/xml_out_archive.h"
#include "core/io/xml_quick_archive.h"
#include "core/session/agenda.h"
#include "core/session/fields.h"
#include "core/session/format.h"
#include "core/text/utf8.h"

using namespace mahdar;
using namespace std::string_literals;

namespace {

struct Inner {
    std::string word;
    int number = 0;
    bool operator==(const Inner&) const = default;
    MAHDAR_FIELDS(word, number)
};

struct Sample {
    std::string text;
    std::vector<std::string> words;
    std::vector<Inner> inner;
    std::optional<Inner> maybe;
    std::optional<std::string> maybeText;
    bool flag = true;
    std::int64_t big = -1;
    std::uint64_t huge = 0;
    double ratio = 0.5;
    ItemState state = ItemState::Open;
    std::vector<ItemState> states;
    Bytes bytes;
    Instant at;
    KeptXml kept;
    bool operator==(const Sample&) const = default;

    template <class Archive>
    void serialize(Archive& archive, unsigned) {
        using boost::serialization::make_nvp;
        archive& make_nvp("text", text) & make_nvp("words", words) & make_nvp("inner", inner);
        archive& make_nvp("maybe", maybe) & make_nvp("maybeText", maybeText);
        archive& make_nvp("flag", flag) & make_nvp("big", big) & make_nvp("huge", huge) & make_nvp("ratio", ratio);
        archive& make_nvp("state", state) & make_nvp("states", states) & make_nvp("bytes", bytes);
        archive& make_nvp("at", at) & make_nvp("kept", kept);
    }
};

std::string Written(const Sample& sample) {
    std::string xml;
    XmlOutArchive(xml, 1) << boost::serialization::make_nvp("sample", const_cast<Sample&>(sample));
    return xml;
}

std::optional<Sample> ReadQuickly(const std::string& xml) {
    try {
        Sample sample;
        XmlQuickArchive archive(xml, 1);
        archive >> boost::serialization::make_nvp("sample", sample);
        if (archive.AtEnd()) return sample;
    } catch (const NotAsWritten&) {
    }
    return std::nullopt;
}

/// With the reader that takes everything; the quick one must agree wherever it takes part.
Sample Read(const std::string& xml) {
    pugi::xml_document document;
    const auto result = document.load_buffer(xml.data(), xml.size(), kParseFlags, pugi::encoding_utf8);
    BOOST_REQUIRE_MESSAGE(result, xml);
    const std::optional<Sample> quick = ReadQuickly(xml);
    Sample sample;
    XmlInArchive(document, 1) >> boost::serialization::make_nvp("sample", sample);
    if (quick) BOOST_TEST((*quick == sample), xml.substr(0, 200));
    return sample;
}

Sample Full() {
    Sample sample;
    sample.text = "نص <&> \"quoted\"";
    sample.words = {"", "a", "", " ", ""};
    sample.inner = {{}, {"w", 3}, {}};
    sample.maybe = Inner{};
    sample.maybeText = "";
    sample.flag = false;
    sample.big = std::numeric_limits<std::int64_t>::min();
    sample.huge = std::numeric_limits<std::uint64_t>::max();
    sample.ratio = 0.1 + 0.2;
    sample.state = ItemState::Deferred;
    sample.states = {ItemState::Closed, ItemState::Pending};
    sample.bytes.data = "\x00\xFF\x01"s;
    sample.at = *ParseIso("2025-05-13T10:05:30.123+03:00");
    return sample;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(XmlArchive)

BOOST_AUTO_TEST_CASE(EverythingGoesThereAndBack) {
    BOOST_TEST((Read(Written(Full())) == Full()));
    BOOST_TEST((Read(Written(Sample{})) == Sample{}));
}

BOOST_AUTO_TEST_CASE(StringsSurvive) {
    for (const std::string& text :
         {" "s, "  \t"s, "\n"s, " a "s, "a\n\nb"s, "\ta\t"s, "<tag/>"s, "&amp;"s, "]]>"s, "<!--x-->"s, "\"'"s, "a\rb"s, "a\r\nb"s,
          "\xF0\x90\x80\x80"s, "\xE2\x80\x8D\xE2\x80\x8C"s, "\xE2\x80\x8E\xE2\x80\x8F\xE2\x80\xAB\xE2\x81\xA7x\xE2\x81\xA9"s,
          "\xC2\x85"s, "\xE2\x80\xA8"s, "محضر"s, std::string(70'000, 'x')}) {
        Sample sample;
        sample.text = text;
        sample.words = {text, "", text};
        const Sample expected = [&] {
            Sample clean = sample;
            for (std::string* each : {&clean.text, &clean.words[0], &clean.words[2]}) *each = CleanText(*each);
            return clean;
        }();
        BOOST_TEST((Read(Written(sample)) == expected), text.substr(0, 20));
    }
}

BOOST_AUTO_TEST_CASE(WhatWeWriteIsReadQuickly) {
    Sample sample = Full();
    BOOST_TEST((ReadQuickly(Written(sample)) == sample));
    sample.kept.xml = "<future a=\"1&lt;>\"><deep> </deep>x&amp;y</future><other/>";
    sample.text = "one & <two>\n\t\"three\" 'four' & ";
    sample.words.assign(100, "of a list that grows & grows");
    BOOST_TEST((ReadQuickly(Written(sample)) == sample));
    BOOST_TEST((Read(Written(sample)) == sample));
}

BOOST_AUTO_TEST_CASE(OtherLayoutsAreLeftToTheOtherReader) {
    for (const char* inside :
         {"<big>7</big><flag>false</flag>", "<text>a</text><text>b</text>", "<text a=\"1\">a</text>", "<text>a</text> ",
          "<text>a<!-- b --></text>", "<text><![CDATA[a]]></text>", "<text>&#65;</text>", "<text>&sh;</text>",
          "<words><e>a</e><f>b</f></words>", "<words>a<e>b</e></words>", "<future>a</future><big>7</big>",
          "<future><![CDATA[a]]></future>", "<future", "<future a=\"", "<text>a", "<text>a</texts>", "<text/>", "<big>x</big>"}) {
        BOOST_TEST(!ReadQuickly("<sample>"s + inside + "</sample>").has_value(), inside);
    }
    BOOST_TEST(ReadQuickly("<sample><text>a</text></sample>").has_value());
    BOOST_TEST(!ReadQuickly("<sample><text>a</text>").has_value());
    BOOST_TEST(!ReadQuickly("<sample><text>a</text></sample").has_value());
}

BOOST_AUTO_TEST_CASE(WhatXmlCannotHoldNeverReachesTheFile) {
    for (const std::string& text : {"a\0b"s, "\x01"s, "\x1F"s, "\xFF"s, "\xED\xA0\x80"s, "\xEF\xBF\xBE"s, "\xC3"s}) {
        Sample sample;
        sample.text = "x" + text;
        const std::string xml = Written(sample);
        BOOST_TEST(IsCleanText(xml));
        BOOST_TEST(xml.find("&#") == std::string::npos);
        BOOST_TEST(Read(xml).text == "x" + CleanText(text));
    }
}

BOOST_AUTO_TEST_CASE(AbsentIsDefault) {
    BOOST_TEST((Read("<sample/>") == Sample{}));
    BOOST_TEST((Read("<other/>") == Sample{}));
    const Sample some = Read("<sample><big>7</big></sample>");
    BOOST_TEST(some.big == 7);
    BOOST_TEST(some.flag);
    BOOST_TEST(!some.maybe.has_value());
}

BOOST_AUTO_TEST_CASE(OrderDoesNotMatter) {
    const Sample sample = Read("<sample><state>closed</state><big>7</big><text>t</text><flag>false</flag>"
                               "<inner><e><number>2</number><word>w</word></e></inner></sample>");
    BOOST_TEST(sample.text == "t");
    BOOST_TEST(sample.big == 7);
    BOOST_TEST(!sample.flag);
    BOOST_TEST((sample.state == ItemState::Closed));
    BOOST_TEST((sample.inner == std::vector<Inner>{{"w", 2}}));
    BOOST_TEST(sample.kept.xml.empty());
}

BOOST_AUTO_TEST_CASE(ForeignFormsOfXmlAreRead) {
    const Sample sample = Read("<sample><!-- c --><text><![CDATA[a<b]]></text><words><!-- c --><e>&#1605;</e>\n <e/></words></sample>");
    BOOST_TEST(sample.text == "a<b");
    BOOST_TEST((sample.words == std::vector<std::string>{"م", ""}));
}

BOOST_AUTO_TEST_CASE(UnknownIsKept) {
    const std::string xml = "<sample><text>t</text><future a=\"1\"><deep> </deep>x&amp;y</future><big>7</big><other/></sample>";
    const Sample first = Read(xml);
    BOOST_TEST(first.kept.xml == "<future a=\"1\"><deep> </deep>x&amp;y</future><other/>");
    const std::string again = Written(first);
    BOOST_TEST(again.find("<deep> </deep>x&amp;y</future>") != std::string::npos);
    BOOST_TEST((Read(again) == first));
    BOOST_TEST(Written(Read(again)) == again);
}

BOOST_AUTO_TEST_CASE(BadValuesAreRefusedByName) {
    for (const char* inside :
         {"<state>opened</state>", "<state/>", "<state>Open</state>", "<big>7x</big>", "<big/>", "<big> 7</big>",
          "<big>9223372036854775808</big>", "<huge>-1</huge>", "<flag>yes</flag>", "<flag/>", "<at>yesterday</at>",
          "<ratio>0,5</ratio>", "<states><e>open</e><e/></states>", "<inner><e><number>2147483648</number></e></inner>"}) {
        const std::string xml = "<sample>"s + inside + "</sample>";
        BOOST_CHECK_EXCEPTION(Read(xml), ParseError, [&](const ParseError& error) {
            return std::string(error.what()).find("cannot stand in") != std::string::npos;
        });
    }
}

BOOST_AUTO_TEST_CASE(ListsKeepEmptyEntries) {
    Sample sample;
    sample.words = {"", "", ""};
    sample.inner = {{}, {}};
    BOOST_TEST(Read(Written(sample)).words.size() == 3U);
    BOOST_TEST(Read(Written(sample)).inner.size() == 2U);
}

BOOST_AUTO_TEST_CASE(NothingDependsOnTheLocale) {
    Sample sample;
    sample.ratio = 1234.5;
    BOOST_TEST(Written(sample).find("<ratio>1234.5</ratio>") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(ShapeIsCheckedBeforeParsing) {
    std::string deep, flat = "<a>";
    for (int i = 0; i < 63; ++i) deep += "<a b='/>'>";
    BOOST_CHECK_NO_THROW(xml::CheckShape(deep));
    BOOST_CHECK_THROW(xml::CheckShape(deep + "<a><a>"), ParseError);
    for (int i = 0; i < 500; ++i) flat += "<b/><!-- <a><a><a> --><![CDATA[<a><a>]]><c x=\"<>\">t</c><?p <a>?>";
    BOOST_CHECK_NO_THROW(xml::CheckShape(flat + "</a>"));
    BOOST_CHECK_NO_THROW(xml::CheckShape("<"));
    BOOST_CHECK_NO_THROW(xml::CheckShape("<a b=\""));
    BOOST_CHECK_NO_THROW(xml::CheckShape("<!--"));
    BOOST_CHECK_NO_THROW(xml::CheckShape("<!"));
}

BOOST_AUTO_TEST_SUITE_END()
