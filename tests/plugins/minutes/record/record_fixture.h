// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/command/commander.h"
#include "core/session/change_builder.h"
#include "core/session/register.h"
#include "plugins/minutes/adoption/adoption_commands.h"
#include "plugins/minutes/drafting/draft_commands.h"
#include "plugins/minutes/record/record_commands.h"
#include "plugins/minutes/versions/seal_commands.h"
#include "core/session/report_order.h"
#include "tests/plugins/minutes/formula/library_fixture.h"

namespace mahdar {

inline const DraftTables& Drafts() {
    static const Phrases kPhrases = Phrases::Load(MAHDAR_STAGE "/share/mahdar/minutes");
    static const DraftTables kTables{Library(), kPhrases};
    return kTables;
}

/// A small meeting: items 1 to 5, item 4 with two sub-items, the register, and the commands of the record.
struct RecordDesk {
    RecordWindow window;
    RecordWishes wishes;
    CommandRegistry registry;
    SessionLog log;
    ScriptedClock clock{*ParseIso("2026-11-18T10:00:00+01:00")};
    Commander commander{registry, log, clock, "Operator 1"};

    RecordDesk() {
        AddNoteCommands(registry, window);
        AddDecisionCommands(registry, Library(), window);
        AddActionCommands(registry, Library());
        AddAdoptionCommands(registry, Drafts(), wishes);
        AddAmendmentCommands(registry);
        AddSealCommands(registry);
        AddDraftCommands(registry, Drafts());
        ChangeBuilder change(log.State());
        PutRegister(change, LoadRegister(MAHDAR_STAGE "/share/mahdar", "/nonexistent"));
        PutMeeting(change);
        const char* titles[][3] = {{"افتتاح الاجتماع", "Opening", "Ouverture"},
                                   {"متابعة القرارات", "Follow-up", "Suivi"},
                                   {"تيسير التجارة", "Trade facilitation", "Facilitation du commerce"},
                                   {"القطاع الخاص", "Private sector", "Secteur privé"},
                                   {"مسائل أخرى", "Other matters", "Questions diverses"}};
        // The rows stand in another order than the agenda, as they may after an import.
        for (const int number : {3, 1, 5, 2, 4})
            PutItem(change, std::to_string(number), {}, {titles[number - 1][0], titles[number - 1][1], titles[number - 1][2]});
        PutItem(change, "4/1", ItemId{"4"}, {"منصة الحوار", "Dialogue platform", "Plateforme de dialogue"});
        PutItem(change, "4/2", ItemId{"4"}, {});
        Put(std::move(change));
    }

    const Session& State() const { return log.State(); }
    void Run(const std::string& line) {
        clock.Set(Later(clock.Now(), 60'000));
        commander.Run(line);
    }
    void Put(ChangeBuilder change) { commander.Record("test", "test", change.Take()); }

    template <class Row>
    void PutRow(Row row) {
        ChangeBuilder change(log.State());
        change.Put(std::move(row));
        Put(std::move(change));
    }
    void SetState(const char* item, ItemState state) {
        AgendaItem row = *State().Find(ItemId{item});
        row.state = state;
        PutRow(row);
    }
    void Speak(const char* item, const char* institution, InterventionKind kind) {
        Intervention row;
        row.id = NewId<InterventionId>();
        row.item = ItemId{item};
        row.speaker.institution = InstitutionId{institution};
        row.kind = kind;
        row.state = InterventionState::Done;
        row.start = clock.Now();
        PutRow(row);
        clock.Set(Later(clock.Now(), 1000));
    }
    const Paragraph& LastParagraph() const { return State().Paragraphs().Rows().back(); }

private:
    static void PutMeeting(ChangeBuilder& change) {
        Meeting meeting;
        meeting.title = {"الاجتماع الثاني عشر للجنة المتابعة", {}, {}};
        meeting.body = {"لجنة المتابعة", "Follow-up Committee", "Comité de suivi"};
        meeting.organisation = {"منظمة التعاون الإسلامي", "Organization of Islamic Cooperation", {}};
        meeting.ordinal = 12;
        meeting.startDate = "2026-11-18";
        meeting.endDate = "2026-11-19";
        meeting.venue = {"تونس", "Tunis", "Tunis"};
        meeting.symbol = "FC/12-26/D.Rep.";
        meeting.distribution = "Limited";
        meeting.workingLanguage = Language::English;
        change.Put(std::move(meeting));
    }
    static void PutItem(ChangeBuilder& change, const std::string& path, const ItemId& parent, const LocalText& title) {
        AgendaItem item;
        item.id = ItemId{path};
        item.parent = parent;
        item.rank = path.back() * 1024;
        if (parent.Empty()) item.number = path;
        item.title = title;
        change.Put(std::move(item));
    }
};

}  // namespace mahdar
