// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/annotated_agenda.h"

#include "core/base/error.h"
#include "plugins/agenda/read/files/raw_text.h"
#include "plugins/agenda/read/findings/findings.h"
#include "plugins/agenda/read/meaning/meaning.h"
#include "plugins/agenda/read/person_items.h"
#include "plugins/agenda/read/restore/restore_document.h"
#include "plugins/agenda/read/short_forms.h"
#include "plugins/agenda/read/structure/committee_words.h"
#include "plugins/agenda/read/structure/label_book.h"
#include "plugins/agenda/read/structure/meeting_facts.h"
#include "plugins/agenda/read/structure/reparenting.h"
#include "plugins/agenda/read/structure/reporters.h"
#include "plugins/agenda/read/structure/structure_reader.h"
#include "plugins/agenda/read/text_tools.h"
#include "plugins/agenda/read/word_list.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>

namespace mahdar::agenda {
namespace {

constexpr int kHundred = 100;
constexpr int kRestoring = 90;  ///< of a hundred parts of the work

Language LanguageOf(const std::vector<SourceLine>& lines) {
    std::size_t arabic = 0;
    std::size_t latin = 0;
    std::size_t french = 0;
    std::size_t english = 0;
    for (const SourceLine& line : lines) {
        const std::u32string text = Decode(line.restored);
        arabic += static_cast<std::size_t>(std::count_if(text.begin(), text.end(), IsArabicLetter));
        latin += static_cast<std::size_t>(std::count_if(text.begin(), text.end(), IsLatinLetter));
        for (const std::u32string& word : FoldedWords(text)) {
            french += word == U"le" || word == U"la" || word == U"les" || word == U"des" || word == U"et" ||
                      word == U"du";
            english += word == U"the" || word == U"of" || word == U"and" || word == U"to" || word == U"in";
        }
    }
    if (arabic >= latin) return Language::Arabic;
    return french > english ? Language::French : Language::English;
}

class ActionFiller {
public:
    ActionFiller(const std::vector<SourceLine>& lines, const InstitutionNames& names, Damage damage)
        : m_lines(lines), m_finder(names), m_damage(damage) {}

    void Fill(ReadItem& item) const {
        // "Decision sought: none", "Rapporteur : néant".
        std::erase_if(item.requiredActions, [](const ReadAction& action) {
            const auto words = FoldedWords(Decode(action.text));
            return !words.empty() && words.size() <= 2 &&
                   std::all_of(words.begin(), words.end(), [](const std::u32string& word) {
                       return Phrases("none-answer").contains(word);
                   });
        });
        for (ReadAction& action : item.requiredActions) Fill(action);
        for (ReadItem& sub : item.subItems) Fill(sub);
    }

private:
    void Fill(ReadAction& action) const {
        action.committeeAction = CommitteeActionIn(action.text, action.label);
        ReportersFound found = m_finder.Find(action.text, DamagedLines(action), FormOf(action));
        action.reporters = std::move(found.keys);
        for (UnknownReporter& reporter : found.unknown) {
            action.unknownReporters.push_back(std::move(reporter.name));
            action.unknownAcronyms.push_back(std::move(reporter.acronym));
        }
    }

    [[nodiscard]] static ActionForm FormOf(const ReadAction& action) {
        const auto label = LabelBook::Standard().AtStart(Decode(action.label));
        return label && label->kind == LabelKind::Reporter ? ActionForm::Names : ActionForm::Sentence;
    }

    [[nodiscard]] std::vector<std::string> DamagedLines(const ReadAction& action) const {
        std::vector<std::string> damaged;
        if (m_damage == Damage::None) return damaged;
        for (int number = action.firstLine; number <= action.lastLine; ++number) {
            const SourceLine& line = m_lines[static_cast<std::size_t>(number) - 1];
            if (line.kind != LineKind::Blank && line.kind != LineKind::Noise)
                damaged.push_back(line.restored);
        }
        return damaged;
    }

    const std::vector<SourceLine>& m_lines;
    ReporterFinder m_finder;
    Damage m_damage;
};

std::vector<int> NumbersOf(const std::vector<SourceLine>& lines, LineKind kind) {
    std::vector<int> numbers;
    for (const SourceLine& line : lines) {
        if (line.kind == kind) numbers.push_back(line.number);
    }
    return numbers;
}

void NoteUntitled(const ReadItem& item, const std::string& number, std::vector<ReadNote>& notes) {
    const auto& passages = item.background;
    const int line = !item.titleLines.empty() ? item.titleLines.front()
                     : passages.empty()       ? 0
                                              : passages.front().firstLine;
    if (!item.titled)
        notes.push_back({"no-title",
                         line > 0 ? std::vector<int>{line} : std::vector<int>{},
                         MAHDAR_TR("A part of item %1 has no title. Give it one before the meeting."),
                         {number}});
    for (const ReadItem& sub : item.subItems) NoteUntitled(sub, number, notes);
}

void NoteReading(const AnnotatedAgenda& agenda, Damage damage, std::vector<ReadNote>& notes) {
    if (agenda.items.empty())
        notes.push_back({"no-items",
                         {},
                         MAHDAR_TR("No agenda item was found. Check that this is the annotated agenda."),
                         {}});
    const auto noise = NumbersOf(agenda.lines, LineKind::Noise);
    if (!noise.empty())
        notes.push_back({"noise-lines",
                         noise,
                         MAHDAR_TR("%1 line(s) are page numbers or link lists and were left out."),
                         {std::to_string(noise.size())}});
    if (damage == Damage::VisualRuns) {
        std::vector<int> unsure;
        for (const SourceLine& line : agenda.lines) {
            if (line.confidence == Confidence::Review) unsure.push_back(line.number);
        }
        notes.push_back({"damaged-order",
                         unsure,
                         MAHDAR_TR("The lines of this document were stored in visual order and put back; %1 "
                                   "should be read by a person."),
                         {std::to_string(unsure.size())}});
    }
    for (const ReadItem& item : agenda.items) NoteUntitled(item, item.number, notes);
}

}  // namespace

AnnotatedAgenda ReadAgenda(const SourceText& source, const InstitutionNames& names,
                           const Corrections& corrections, const Progress& progress) {
    AnnotatedAgenda agenda;
    agenda.source = source.kind;
    agenda.encoding = source.encoding;
    const auto report = [&](std::int64_t done, std::int64_t total) {
        if (progress) progress(static_cast<int>(done * kHundred / total), kHundred);
    };
    RestoredDocument document = RestoreDocument(source, corrections, [&](int done, int total) {
        report(std::int64_t{done} * kRestoring, std::int64_t{total} * kHundred);
    });
    agenda.lines = std::move(document.lines);
    const Damage damage = document.damage;
    const PageLayout layout = JudgeLayout(agenda.lines, damage);
    report(kRestoring, kHundred);
    ReadStructure structure = ReadAgendaStructure(agenda.lines, layout, corrections);
    agenda.preamble = std::move(structure.preamble);
    agenda.items = std::move(structure.items);
    ApplyItemCorrections(agenda.items, corrections);
    MoveToParents(agenda.items, corrections.parents);
    agenda.language = LanguageOf(agenda.lines);
    agenda.meeting = ReadMeetingFacts(agenda.lines, agenda.items);
    const InstitutionNames called = WithShortForms(names, agenda.lines);
    const ActionFiller filler(agenda.lines, called, damage);
    for (ReadItem& item : agenda.items) filler.Fill(item);
    ReadMeaning(agenda, called);
    agenda.notes = source.notes;
    agenda.notes.insert(agenda.notes.end(), document.notes.begin(), document.notes.end());
    agenda.notes.insert(agenda.notes.end(), structure.notes.begin(), structure.notes.end());
    NoteReading(agenda, damage, agenda.notes);
    const std::vector<ReadNote> found = FindInconsistencies(agenda, called);
    agenda.notes.insert(agenda.notes.end(), found.begin(), found.end());
    report(kHundred, kHundred);
    return agenda;
}

AnnotatedAgenda ReadAgendaText(std::string_view utf8, const InstitutionNames& names) {
    return ReadAgenda(ReadRawText(utf8), names);
}

}  // namespace mahdar::agenda
