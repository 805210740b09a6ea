// SPDX-License-Identifier: LGPL-2.1-or-later
#include "tests/bench/bench_sessions.h"

#include "tests/core/session/sample_session.h"

namespace mahdar {
namespace {

constexpr int kItems = 200;
constexpr int kParagraphs = 6'000;
constexpr int kInterventions = 3'200;
constexpr int kDecisions = 800;

const std::string kArabic =
    "أخذت اللجنة علما مع التقدير بالتقرير الذي قدمه ممثل المركز وطلبت منه أن يواصل جهوده في هذا المجال. ";
const std::string kEnglish =
    "The Committee took note with appreciation of the report presented by the representative of the Centre. ";
const std::string kFrench =
    "Le Comité a pris note avec satisfaction du rapport présenté par le représentant du Centre. ";

/// As long as the ids that the program makes.
std::string IdText(const char* kind, int number) {
    const std::string digits = std::to_string(number);
    return kind + std::string(13 - digits.size(), '0') + digits;
}
ItemId ItemOf(int number) { return ItemId{IdText("it", number % kItems)}; }
InstitutionId BodyOf(int number) { return InstitutionId{number % 2 == 0 ? "SESRIC" : "ICDT"}; }

AgendaItem Item(int n) {
    AgendaItem row;
    row.id = ItemOf(n);
    row.number = std::to_string(n + 1);
    row.rank = n * 1024;
    row.title = {"تقرير عن تنفيذ البرنامج", "Report on the programme", "Rapport sur le programme"};
    row.state = ItemState::Closed;
    row.openedAt = SampleTime(n * 60);
    row.closedAt = SampleTime(n * 60 + 59);
    row.spentMs = 59'000;
    row.discussed = n + 1;
    return row;
}

Passage Annotation(int n) {
    return {PassageId{IdText("pa", n)}, ItemOf(n), 1024, {kArabic + kArabic, "", ""}, {n * 4 + 1, n * 4 + 3}, Confidence::Sure, false, {}};
}

Paragraph Text(int n) {
    Paragraph row;
    row.id.value = IdText("pg", n);
    row.item = ItemOf(n);
    row.rank = n * 1024;
    row.text.ar = kArabic + kArabic.substr(0, kArabic.size() - 1) + " وأوصت الدول الأعضاء بالمشاركة في الدورة القادمة.";
    row.status.ar = TextStatus::Reviewed;
    if (n % 10 == 0) {
        row.text.en = kEnglish + kEnglish;
        row.text.fr = kFrench + kFrench;
        row.status = {TextStatus::Reviewed, TextStatus::Translated, TextStatus::Translated};
    }
    row.writtenAt = SampleTime(n);
    return row;
}

Intervention Spoken(int n) {
    Intervention row;
    row.id.value = IdText("iv", n);
    row.item = ItemOf(n);
    row.speaker.institution = BodyOf(n);
    row.state = InterventionState::Done;
    row.start = SampleTime(n * 10);
    row.end = SampleTime(n * 10 + 9);
    row.runMs = 9'000;
    row.limitSeconds = 300;
    if (n % 10 == 0) row.note = kArabic;
    return row;
}

Decision Taken(int n) {
    Decision row;
    row.id.value = IdText("de", n);
    row.item = ItemOf(n);
    row.paragraph.value = IdText("pg", n);
    row.number = n + 1;
    row.verb = "requested";
    row.addressees = {BodyOf(n)};
    row.text.ar = kArabic;
    row.due.ar = "قبل الدورة القادمة";
    row.takenAt = SampleTime(n);
    return row;
}

template <class Row>
AnyEdit New(Row row) {
    return Edit<Row>{std::nullopt, std::move(row)};
}

Change Brought(int n) {
    Change change{static_cast<std::uint64_t>(n + 1), SampleTime(n), "Operator 1", "minutes/write", "minutes write 4", 0, 0, {}};
    change.edits.push_back(New(Text(n)));
    if (n % 4 == 0) change.edits.push_back(New(Taken(n)));
    if (n % 4 == 1) change.edits.push_back(New(Spoken(n)));
    return change;
}

}  // namespace

BenchSession LongMeeting() {
    BenchSession made{SampleSession(), {}};
    std::vector<AnyEdit> edits;
    for (int i = 0; i < kItems; ++i) {
        edits.push_back(New(Item(i)));
        edits.push_back(New(Annotation(i)));
    }
    for (int i = 0; i < kParagraphs; ++i) edits.push_back(New(Text(i)));
    for (int i = 0; i < kInterventions; ++i) edits.push_back(New(Spoken(i)));
    for (int i = 0; i < kDecisions; ++i) edits.push_back(New(Taken(i)));
    Applier::Apply(made.session, edits);
    for (int i = 0; i < 1'000; ++i) made.history.push_back(Brought(i));
    return made;
}

BenchSession ManyFields() {
    const std::string twice = kArabic + kArabic;
    BenchSession made{SampleSession(), {}};
    std::vector<AnyEdit> edits;
    for (int i = 0; i < 5'000; ++i) {
        Intervention row = *made.session.Find(InterventionId{"iv2"});
        row.id.value = "x" + std::to_string(i);
        row.note = twice;
        row.kept = {};
        edits.push_back(New(row));
    }
    for (int i = 0; i < 1'500; ++i) {
        Paragraph row = *made.session.Find(ParagraphId{"g2"});
        row.id.value = "y" + std::to_string(i);
        row.text = {twice, kArabic, kArabic};
        row.proposed = {};
        row.kept = {};
        edits.push_back(New(row));
    }
    Applier::Apply(made.session, edits);
    return made;
}

}  // namespace mahdar
