// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/files/raw_text.h"
#include "plugins/agenda/read/restore/restore_document.h"
#include "plugins/agenda/read/text_tools.h"
#include "tests/plugins/agenda/read/reading_support.h"
#include "tests/plugins/agenda/read/restore/seam_damage.h"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <random>
#include <string>

using namespace mahdar::agenda;
using namespace mahdar::agenda::test;

namespace {

struct Text {
    const char* file;
    const char* label;
};

const Text kTexts[] = {{"river-council.ar.txt", "المطلوب من المجلس:"},
                       {"school-ministers.ar.txt", "الإجراء المقترح:"},
                       {"weather-union.ar.txt", "المرجو من الجمعية:"}};

struct Measure {
    int lines = 0;
    int right = 0;
    int sure = 0;
    int sureAndWrong = 0;
};

DamagedText DamageOf(const Text& text, int period, unsigned seed) {
    SeamDamage how;
    how.period = period;
    how.seed = seed;
    how.width = 112 - 5 * (seed % 4);
    how.label = Decode(text.label);
    return DamageText(OwnFile(text.file), how);
}

void Add(Measure& measure, const RestoredDocument& document, const DamagedText& damaged) {
    for (const SourceLine& line : document.lines) {
        const auto truth = damaged.truth.find(line.number);
        if (truth == damaged.truth.end()) continue;
        const bool right = Normalised(line.restored) == Normalised(truth->second);
        const bool sure = line.confidence == Confidence::Sure;
        ++measure.lines;
        measure.right += right;
        measure.sure += sure;
        measure.sureAndWrong += sure && !right;
        BOOST_TEST_INFO("line " << line.number << ": " << line.raw);
        BOOST_TEST((Letters(line.raw) == Letters(line.restored)));
    }
}

/// Without a dictionary, so that it is the same on every machine.
RestoreOptions NoDictionary() {
    static Spelling none(std::vector<std::filesystem::path>{});
    RestoreOptions options;
    options.spelling = &none;
    return options;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(SeamTexts)

BOOST_AUTO_TEST_CASE(PeriodsAreLearnedAndSureLinesAreRight) {
    for (const int period : {180, 256, 400}) {
        Measure measure;
        for (const Text& text : kTexts) {
            const DamagedText damaged = DamageOf(text, period, 1);
            const RestoredDocument document =
                RestoreDocument(ReadRawText(damaged.text), {}, {}, NoDictionary());
            BOOST_TEST(std::abs(document.period - period) <= 2, text.file << " with " << period);
            Add(measure, document, damaged);
        }
        BOOST_TEST_MESSAGE("period " << period << ": " << measure.right << " of " << measure.lines
                                     << " right, " << measure.sure << " sure, " << measure.sureAndWrong
                                     << " of them wrong");
        BOOST_TEST(measure.right * 100 >= measure.lines * 97);
        BOOST_TEST(measure.sureAndWrong * 100 <= measure.sure);
    }
}

BOOST_AUTO_TEST_CASE(StrewnSeamsForceNoLawAndSureLinesAreRight) {
    Measure measure;
    for (const Text& text : kTexts) {
        for (const unsigned seed : {1U, 2U, 3U}) {
            const DamagedText damaged = DamageOf(text, 0, seed);
            const RestoredDocument document =
                RestoreDocument(ReadRawText(damaged.text), {}, {}, NoDictionary());
            BOOST_TEST(document.period == 0, text.file << " seed " << seed);
            Add(measure, document, damaged);
        }
    }
    BOOST_TEST_MESSAGE("strewn: " << measure.right << " of " << measure.lines << " right, " << measure.sure
                                  << " sure, " << measure.sureAndWrong << " of them wrong");
    // Leaving every doubtful line as it was would be right in 79 of 100.
    BOOST_TEST(measure.right * 100 >= measure.lines * 82);
    BOOST_TEST(measure.sure > 0);
    BOOST_TEST(measure.sureAndWrong * 100 <= measure.sure);
}

BOOST_AUTO_TEST_CASE(LabelOfTheDocumentIsLearned) {
    for (const Text& text : kTexts) {
        const DamagedText damaged = DamageOf(text, 256, 1);
        const RestoredDocument document = RestoreDocument(ReadRawText(damaged.text), {}, {}, NoDictionary());
        const auto& labels = document.labels;
        BOOST_TEST((std::find(labels.begin(), labels.end(), Decode(text.label)) != labels.end()), text.label);
    }
}

BOOST_AUTO_TEST_CASE(TextInOrderPassesUntouched) {
    for (const char* file : {"river-council.ar.txt", "school-ministers.ar.txt", "weather-union.ar.txt",
                             "clean.ar.txt", "clean.en.txt", "clean.fr.txt"}) {
        const RestoredDocument document = RestoreDocument(ReadRawText(OwnFile(file)));
        BOOST_TEST((document.damage == Damage::None), file);
        for (const SourceLine& line : document.lines) {
            BOOST_TEST(line.restored == line.raw);
            BOOST_TEST((line.confidence == Confidence::Sure));
        }
    }
}

BOOST_AUTO_TEST_CASE(ChosenOrderIsAmongTheCandidatesBestFirst) {
    const DamagedText damaged = DamageOf(kTexts[0], 256, 1);
    for (const SourceLine& line : RestoreDocument(ReadRawText(damaged.text), {}, {}, NoDictionary()).lines) {
        if (line.kind != LineKind::Text) continue;
        const auto& all = line.candidates;
        BOOST_TEST((all.size() >= 1 && all.size() <= 4));
        BOOST_TEST(
            std::any_of(all.begin(), all.end(), [&](const auto& c) { return c.text == line.restored; }));
        BOOST_TEST(std::is_sorted(all.begin(), all.end(), [](const auto& a, const auto& b) {
            return a.probability > b.probability;
        }));
    }
}

BOOST_AUTO_TEST_CASE(ConfirmedTextStandsAndIsSure) {
    const DamagedText damaged = DamageOf(kTexts[0], 256, 1);
    const SourceText source = ReadRawText(damaged.text);
    Corrections corrections;
    for (const SourceLine& line : RestoreDocument(source, {}, {}, NoDictionary()).lines) {
        if (line.kind == LineKind::Text && line.confidence == Confidence::Review)
            corrections.texts[line.number] = damaged.truth.at(line.number);
    }
    BOOST_REQUIRE(!corrections.texts.empty());
    const RestoredDocument again = RestoreDocument(source, corrections, {}, NoDictionary());
    for (const auto& [number, text] : corrections.texts) {
        const SourceLine& line = again.lines.at(static_cast<std::size_t>(number) - 1);
        BOOST_TEST(line.restored == text);
        BOOST_TEST(line.corrected);
        BOOST_TEST((line.confidence == Confidence::Sure));
    }
}

BOOST_AUTO_TEST_CASE(AnyTextKeepsItsLetters) {
    std::mt19937 random(256);
    const std::u32string pieces = U"ابتثجحخدذرسعفقكلمنهوية     123450،.:()-–“”%\"ICDTعمل";
    for (int round = 0; round < 60; ++round) {
        std::string text = " أنشطة التمويل -\n\nللفترة 15-14 في\n\n(، الذي CPFفي )\n\n";
        for (int i = 0; i < 1200; ++i)
            text += i % 97 == 96 ? "\n\n" : Encode(std::u32string(1, pieces[random() % pieces.size()]));
        const RestoredDocument document = RestoreDocument(ReadRawText(text), {}, {}, NoDictionary());
        for (const SourceLine& line : document.lines) {
            if (line.kind == LineKind::Blank) continue;
            BOOST_TEST((Letters(line.raw) == Letters(line.restored)), line.raw << " -> " << line.restored);
            for (const LineCandidate& candidate : line.candidates)
                BOOST_TEST((Letters(line.raw) == Letters(candidate.text)),
                           line.raw << " -> " << candidate.text);
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
