// SPDX-License-Identifier: LGPL-2.1-or-later
#include <boost/test/unit_test.hpp>

#include <cstdlib>

#include "core/base/error.h"
#include "core/command/commander.h"
#include "core/io/digest.h"
#include "core/plugin/host.h"
#include "core/plugin/plugin_loader.h"
#include "core/store/session_file.h"
#include "tests/core/session/sample_session.h"
#include "tests/core/temp_folder.h"

using namespace mahdar;
namespace fs = std::filesystem;

namespace {

fs::path Built(const std::string& name) { return fs::path(SAMPLE_PLUGINS) / (name + ".so"); }

/// A folder of plugins and what the loader makes of it.
struct Loaded {
    TempFolder folder;
    Host host{"data", "user"};
    PluginLoader loader;

    void Add(const std::string& name, const std::string& as = {}) {
        fs::copy_file(Built(name), folder / ((as.empty() ? name : as) + ".so"));
    }
    const PluginRecord& Only() {
        if (loader.Records().empty()) loader.LoadAll({folder.Path(), folder / "no such folder"}, host);
        BOOST_REQUIRE(loader.Records().size() == 1U);
        return loader.Records().front();
    }
};

std::string Reason(const PluginRecord& record) { return FillIn(record.reasonId, record.reasonArguments); }

void MustBeRefused(const std::string& name, const std::string& because) {
    Loaded loaded;
    loaded.Add(name);
    const PluginRecord& record = loaded.Only();
    BOOST_TEST((record.status == PluginStatus::Refused), name);
    BOOST_TEST(Reason(record).find(because) != std::string::npos, name << ": " << Reason(record));
    BOOST_TEST(loaded.host.Commands().All().empty());
}

}  // namespace

BOOST_AUTO_TEST_SUITE(PluginLoaderTest)

BOOST_AUTO_TEST_CASE(EachFaultHasItsReason) {
    MustBeRefused("bad_entry", "the entry point is missing");
    MustBeRefused("bad_abi", "another version of Mahdar");
    MustBeRefused("bad_null", "another version of Mahdar");
    MustBeRefused("bad_size", "another version of Mahdar");
    MustBeRefused("bad_holes", "another version of Mahdar");
    MustBeRefused("bad_tag", "clang-99 wx-4.0");
    MustBeRefused("bad_create", "no paper");
    MustBeRefused("bad_create_odd", "unknown reason");
    MustBeRefused("bad_register", "no ink");
    MustBeRefused("bad_register_odd", "unknown reason");
    MustBeRefused("bad_undefined", "NobodyHasWrittenThis");
}

BOOST_AUTO_TEST_CASE(WhatFailsLateIsLoadedWithANote) {
    Loaded loaded;
    loaded.Add("bad_postload");
    BOOST_TEST((loaded.Only().status == PluginStatus::Loaded));
    BOOST_TEST(Reason(loaded.Only()).find("no friends") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(WhatIsNoLibraryIsRefused) {
    const std::string whole = Content(Built("sample_stamp"));
    const auto refused = [](const std::string& bytes) {
        Loaded loaded;
        WriteFile(loaded.folder / "x.so", bytes);
        const PluginRecord& record = loaded.Only();
        return record.status == PluginStatus::Refused && !record.reasonId.empty();
    };
    BOOST_TEST(refused(""));
    BOOST_TEST(refused("not a library"));
    BOOST_TEST(refused(std::string("\x7F" "ELF", 4)));
    BOOST_TEST(refused(std::string(5000, '\xFF')));
    for (std::size_t length = 16; length < whole.size(); length += whole.size() / 40)
        BOOST_TEST(refused(whole.substr(0, length)), length);
    for (std::size_t at = 0; at < 64; ++at) {
        // A damaged header must not be read beyond the file; some of its bytes mean nothing to anybody.
        std::string damaged = whole.substr(0, whole.size() - 1);
        damaged[at] = static_cast<char>(damaged[at] ^ 0xFF);
        if (at == 4 || at == 16 || (at >= 40 && at < 48)) BOOST_TEST(refused(damaged), at);
    }
}

BOOST_AUTO_TEST_CASE(WhatIsNoFileIsRefused) {
    Loaded link;
    fs::create_symlink(link.folder / "gone", link.folder / "x.so");
    BOOST_TEST((link.Only().status == PluginStatus::Refused));
    Loaded folder;
    fs::create_directory(folder.folder / "x.so");
    BOOST_TEST((folder.Only().status == PluginStatus::Refused));
    Loaded other;
    WriteFile(other.folder / "readme.txt", "x");
    other.loader.LoadAll({other.folder.Path()}, other.host);
    BOOST_TEST(other.loader.Records().empty());
}

BOOST_AUTO_TEST_CASE(SecondOfOneNameIsRefused) {
    Loaded loaded;
    loaded.Add("sample_stamp", "a");
    loaded.Add("sample_stamp", "b");
    loaded.Add("bad_create", "aa");
    loaded.loader.LoadAll({loaded.folder.Path()}, loaded.host);
    const auto& records = loaded.loader.Records();
    BOOST_REQUIRE(records.size() == 3U);
    BOOST_TEST((records[0].status == PluginStatus::Loaded));
    BOOST_TEST((records[1].status == PluginStatus::Refused));
    BOOST_TEST((records[2].status == PluginStatus::Refused));
    BOOST_TEST(Reason(records[2]).find("already loaded") != std::string::npos);
    BOOST_TEST(loaded.host.Commands().All().size() == 1U);
}

BOOST_AUTO_TEST_CASE(StrippedPluginIsLoaded) {
    // Packages strip their libraries: only the dynamic symbols are left.
    Loaded loaded;
    loaded.Add("sample_stamp");
    const std::string command = "strip --strip-all '" + (loaded.folder / "sample_stamp.so").string() + "'";
    if (std::system(command.c_str()) != 0) {
        BOOST_TEST_MESSAGE("strip is not installed: skipped");
        return;
    }
    BOOST_TEST((loaded.Only().status == PluginStatus::Loaded));
}

BOOST_AUTO_TEST_CASE(DataOfAnAbsentPluginStays) {
    SessionLog log;
    log.Record(SampleChange());
    {
        Loaded loaded;
        loaded.Add("sample_stamp");
        const PluginRecord& record = loaded.Only();
        BOOST_TEST(record.id == "org.example.stamp");
        BOOST_TEST(record.version == "1.0.0");
        BOOST_TEST(Reason(record).empty());
        BOOST_TEST(loaded.host.Panels().size() == 1U);
        const ScriptedClock clock(SampleTime(100));
        Commander(loaded.host.Commands(), log, clock, "x").Run("sample stamp \"ختم <1>\"");
    }
    const LoadedSession once = ParseSession(SerializeSession(log.State(), log.History()), "a");
    const LoadedSession twice = ParseSession(SerializeSession(once.session, once.history), "a");
    const Envelope* envelope = twice.session.Find(EnvelopeId{"org.example.stamp"});
    BOOST_REQUIRE(envelope != nullptr);
    BOOST_TEST(envelope->payload.data == "ختم <1>");
    BOOST_TEST(envelope->digest == Digest(envelope->payload.data));
    BOOST_TEST((twice.session == log.State()));
}

BOOST_AUTO_TEST_SUITE_END()
