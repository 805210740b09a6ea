// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/base/error.h"
#include "plugins/agenda/read/files/raw_text.h"
#include "plugins/agenda/read/restore/damaged_labels.h"
#include "plugins/agenda/read/restore/letter_habits.h"
#include "plugins/agenda/read/restore/restore_document.h"
#include "plugins/agenda/read/restore/vowel_marks.h"
#include "plugins/agenda/read/text_tools.h"
#include "tests/plugins/agenda/read/reading_support.h"
#include "tests/plugins/agenda/read/restore/seam_damage.h"

#include <boost/test/unit_test.hpp>

#include <string>
#include <vector>

using namespace mahdar;
using namespace mahdar::agenda;
using namespace mahdar::agenda::test;

namespace {

std::string PutBack(const std::string& word) {
    return Encode(WithMarksPutBack(Decode(word)));
}

std::vector<std::u32string> Labels(const std::vector<std::string>& lines, const std::vector<bool>& ends) {
    std::vector<std::u32string> raws;
    for (const std::string& line : lines) raws.push_back(Decode(line));
    return LearnDamagedLabels(raws, ends);
}

DamagedText River() {
    SeamDamage how;
    how.label = U"المطلوب من المجلس:";
    return DamageText(OwnFile("river-council.ar.txt"), how);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(RestoreParts)

BOOST_AUTO_TEST_CASE(MarksGoBackToTheirLetterOnlyWhereItIsCertain) {
    BOOST_TEST(PutBack("أنُشئ") == "أُنشئ");
    BOOST_TEST(PutBack("وأضُيفت") == "وأُضيفت");
    BOOST_TEST(PutBack("سيطُلع") == "سيُطلع");
    BOOST_TEST(PutBack("المستجداّت") == "المستجدّات");
    for (const char* right : {"أمُور", "سيقُوم", "جزءاً", "السكّر", "فإنّه", "يُعدّ", "دورًا", "وسيُعقد", "أُمم"})
        BOOST_TEST(PutBack(right) == right);
}

BOOST_AUTO_TEST_CASE(PhraseThatClosesLinesButOpensNoParagraphIsNoLabel) {
    const std::vector<std::string> label{" انتهى النص الأول.",  "يقدم المركز تقريرا عن سير ما يلزم عمله:",
                                         " انتهى النص الثاني.", "تنظر اللجنة في التقرير الذي ما يلزم عمله:",
                                         " انتهى النص الثالث.", "يعرض المكتب نتائج الدراسة ما يلزم عمله:"};
    BOOST_TEST((Labels(label, {true, false, true, false, true, false}) ==
                std::vector<std::u32string>{U"ما يلزم عمله:"}));
    const std::vector<std::string> list{"وقد نظر المجلس في التقارير التي", " قدمتها الدول وقرر ما يلي:",
                                        "وأحاط الوزراء علما بما ورد في",   " الوثيقة وطلبوا ما يلي:",
                                        "ولاحظت اللجنة أن النتائج كانت",   " مرضية وأوصت بما تقدم و ما يلي:"};
    BOOST_TEST(Labels(list, {false, true, false, true, false, true}).empty());
}

BOOST_AUTO_TEST_CASE(LettersTellATornWordWithoutADictionary) {
    LetterHabits letters;
    for (const char* word :
         {"المكتبة", "الكتابة", "مكتبات", "الكتب", "التعاون", "التنمية", "تعاونية", "الدولية"})
        letters.Learn(Decode(word));
    BOOST_TEST(letters.Inside(U"الك", U"تابة") > letters.Inside(U"التنمية", U"الدولية"));
}

BOOST_AUTO_TEST_CASE(DocumentWithoutDictionaryIsNotAskedForOne) {
    Spelling none(std::vector<std::filesystem::path>{"/nowhere"});
    BOOST_TEST(!none.Present());
    BOOST_TEST((none.Ask(U"كتاب") == Verdict::NoDictionary));
}

BOOST_AUTO_TEST_CASE(ProgressGrowsToItsEndAndCancellingStopsTheWork) {
    const SourceText source = ReadRawText(River().text);
    int calls = 0;
    double last = 0;
    const auto watch = [&](int done, int total) {
        ++calls;
        BOOST_TEST(static_cast<double>(done) / total >= last);
        last = static_cast<double>(done) / total;
    };
    (void)RestoreDocument(source, {}, watch);
    BOOST_TEST(calls > 4);
    BOOST_TEST(last == 1.0);
    for (int allowed = 0; allowed < calls; ++allowed) {
        int called = 0;
        const auto cancel = [&](int, int) {
            if (called++ == allowed) throw UserCancelled();
        };
        BOOST_CHECK_THROW((void)RestoreDocument(source, {}, cancel), UserCancelled);
    }
}

BOOST_AUTO_TEST_CASE(ConfirmedLineSettlesItsNeighbours) {
    const DamagedText damaged = River();
    const SourceText source = ReadRawText(damaged.text);
    Spelling none(std::vector<std::filesystem::path>{});
    RestoreOptions options;
    options.spelling = &none;
    const RestoredDocument first = RestoreDocument(source, {}, {}, options);
    // A person contradicts the counter: the line was not broken where the law says it was.
    int moved = 0;
    for (const SourceLine& line : first.lines) {
        if (line.candidates.size() < 2 || line.candidates.front().seam < 0) continue;
        Corrections corrections;
        corrections.texts[line.number] = line.candidates[1].text;
        const RestoredDocument again = RestoreDocument(source, corrections, {}, options);
        for (std::size_t i = 0; i < first.lines.size(); ++i) {
            if (first.lines[i].candidates.empty() || static_cast<int>(i) + 1 == line.number) continue;
            moved += first.lines[i].candidates.front().probability !=
                     again.lines[i].candidates.front().probability;
        }
        break;
    }
    BOOST_TEST(moved > 0);
}

BOOST_AUTO_TEST_SUITE_END()
