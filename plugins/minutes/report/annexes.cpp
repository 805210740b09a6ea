// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/minutes/report/annexes.h"

#include "core/command/resolve.h"
#include "core/session/item_tree.h"
#include "core/session/presence.h"
#include "core/session/protocol_order.h"
#include "core/session/report_order.h"
#include "plugins/minutes/record/formula_names.h"
#include "plugins/minutes/report/report_head.h"

#include <algorithm>

namespace mahdar {
namespace {

/// Beside the other languages a text that is missing is not borrowed from them.
page::Run TextRun(const ReportScope& scope, const LocalText& text) {
    if (scope.firstColumn && !text.Get(scope.language).empty()) return {.text = text.Get(scope.language)};
    if (scope.firstColumn && scope.firstColumn != scope.language) return {};
    return RunOf(text, scope.language);
}

page::Cell CellOf(const ReportScope& scope, const LocalText& text) {
    return {.runs = {TextRun(scope, text)}};
}
page::Cell Words(std::string text) {
    return {.runs = page::Plain(std::move(text))};
}

std::vector<page::Cell> Header(const ReportScope& scope, std::initializer_list<const char*> keys) {
    std::vector<page::Cell> header;
    for (const char* key : keys) header.push_back(Words(scope.Say(key)));
    return header;
}

std::vector<const Participant*> Present(const Session& session, Language language) {
    std::vector<const Participant*> people;
    for (const Participant& row : session.Participants()) {
        if (TookPart(row)) people.push_back(&row);
    }
    return InOrderOfProtocol(session, people, language);
}

std::vector<const Decision*> DecisionsOf(const Session& session) {
    std::vector<const Decision*> rows;
    for (const Decision& row : session.Decisions()) {
        const Paragraph* paragraph = session.Find(row.paragraph);
        if (paragraph != nullptr && !paragraph->text.Empty()) rows.push_back(&row);
    }
    std::ranges::sort(rows, {}, [](const Decision* row) { return row->number; });
    return rows;
}

std::vector<const Intervention*> Speeches(const Session& session) {
    std::vector<const Intervention*> rows;
    for (const Intervention& row : session.Interventions()) rows.push_back(&row);
    std::ranges::stable_sort(rows, {}, [](const Intervention* row) { return row->start.utcMs; });
    return rows;
}

std::string RoleWord(const ReportScope& scope, ParticipantRole role) {
    switch (role) {
        case ParticipantRole::Chair:
            return scope.Say("role.chair");
        case ParticipantRole::ViceChair:
            return scope.Say("role.vice-chair");
        case ParticipantRole::Rapporteur:
            return scope.Say("role.rapporteur");
        case ParticipantRole::Head:
            return scope.Say("role.head");
        case ParticipantRole::Observer:
            return scope.Say("role.observer");
        case ParticipantRole::Secretariat:
            return scope.Say("role.secretariat");
        case ParticipantRole::Delegate:
            break;
    }
    return scope.Say("role.delegate");
}

page::Runs Function(const ReportScope& scope, const Participant& person) {
    page::Runs runs;
    const std::string comma = scope.language == Language::Arabic ? "، " : ", ";
    const auto add = [&](page::Run run) {
        if (!runs.empty()) runs.push_back({.text = comma});
        runs.push_back(std::move(run));
    };
    if (!person.title.Empty()) add(RunOf(person.title, scope.language));
    if (person.role != ParticipantRole::Delegate || runs.empty()) add({.text = RoleWord(scope, person.role)});
    if (!person.roleDetail.Empty()) add(RunOf(person.roleDetail, scope.language));
    return runs;
}

page::Runs BodyRuns(const ReportScope& scope, const InstitutionId& id) {
    const Institution* body = scope.session.Find(id);
    if (body == nullptr) return page::Plain(id.value);
    page::Runs runs{TextRun(scope, body->names)};
    if (runs.front().text.empty()) runs.front() = RunOf(body->names, scope.language);
    const bool known = body->acronym.empty() || runs.front().text.find(body->acronym) != std::string::npos;
    if (!known && body->kind != InstitutionKind::MemberState)
        runs.insert(
            runs.end(),
            {{.text = " "}, {.text = "(" + body->acronym + ")", .direction = page::Direction::LeftToRight}});
    return runs;
}

page::Runs SpeakerRuns(const ReportScope& scope, const Speaker& speaker) {
    return speaker.institution ? BodyRuns(scope, speaker.institution) : page::Plain(speaker.name);
}

std::string KindWord(const ReportScope& scope, const Intervention& row) {
    switch (row.kind) {
        case InterventionKind::Briefing:
            return scope.Say("speech.briefing");
        case InterventionKind::OnBehalf:
            return row.onBehalfOf.empty() ? scope.Say("speech.on-behalf")
                                          : scope.Say("speech.on-behalf-of", {row.onBehalfOf});
        case InterventionKind::PointOfOrder:
            return scope.Say("speech.point-of-order");
        case InterventionKind::RightOfReply:
            return scope.Say("speech.right-of-reply");
        case InterventionKind::Question:
            return scope.Say("speech.question");
        case InterventionKind::Statement:
            break;
    }
    return scope.Say("speech.statement");
}

std::string ItemLabel(const Session& session, const ItemId& id) {
    return session.Find(id) != nullptr ? PathOf(session, id) : std::string{};
}

page::Table Participants(const ReportScope& scope) {
    page::Table table{.widths = {4, 4, 4},
                      .header = Header(scope, {"column.body", "column.name", "column.function"})};
    const auto people = Present(scope.session, scope.ListLanguage());
    for (const Participant* person : people)
        table.rows.push_back({{.runs = BodyRuns(scope, person->institution)},
                              CellOf(scope, person->name),
                              {.runs = Function(scope, *person)}});
    if (people.empty()) {
        for (const InstitutionId& id : Attending(scope.session))
            table.rows.push_back({{.runs = BodyRuns(scope, id)}, Words({}), Words({})});
    }
    return table;
}

page::Table AgendaTable(const ReportScope& scope) {
    page::Table table{.widths = {1, 9}, .header = Header(scope, {"column.item", "column.title"})};
    for (const AgendaItem* item : Children(scope.session, {})) {
        table.rows.push_back({Words(item->number), CellOf(scope, item->title)});
        for (const AgendaItem* child : Children(scope.session, item->id)) {
            if (!child->title.Empty())
                table.rows.push_back({Words(PathOf(scope.session, child->id)), CellOf(scope, child->title)});
        }
    }
    return table;
}

page::Runs AddresseeRuns(const ReportScope& scope, const Decision& decision) {
    page::Runs runs;
    const std::string comma = scope.language == Language::Arabic ? "، " : ", ";
    const auto add = [&](page::Runs more) {
        if (!runs.empty()) runs.push_back({.text = comma});
        for (page::Run& run : more) runs.push_back(std::move(run));
    };
    for (const InstitutionId& id : decision.addressees) {
        const Institution* body = scope.session.Find(id);
        if (body != nullptr && !body->acronym.empty() && body->kind != InstitutionKind::MemberState)
            add({{.text = body->acronym, .direction = page::Direction::LeftToRight}});
        else
            add(BodyRuns(scope, id));
    }
    for (const std::string& words : decision.otherAddressees) {
        const Name name = NameOfWords(scope.library, words, {words, words, words});
        add(page::Plain(name.text.Best(scope.language)));
    }
    return runs;
}

page::Table Decisions(const ReportScope& scope) {
    page::Table table{.widths = {1, 1, 8, 3, 3},
                      .header = Header(scope, {"column.number", "column.item", "column.decision",
                                               "column.addressee", "column.due"})};
    for (const Decision* row : DecisionsOf(scope.session))
        table.rows.push_back({Words(std::to_string(row->number)),
                              Words(ItemLabel(scope.session, row->item)),
                              CellOf(scope, scope.session.Find(row->paragraph)->text),
                              {.runs = AddresseeRuns(scope, *row)},
                              CellOf(scope, row->due)});
    return table;
}

page::Table SpeakersTable(const ReportScope& scope) {
    page::Table table{.widths = {1, 6, 4},
                      .header = Header(scope, {"column.item", "column.speaker", "column.kind"})};
    for (const Intervention* row : Speeches(scope.session))
        table.rows.push_back({Words(ItemLabel(scope.session, row->item)),
                              {.runs = SpeakerRuns(scope, row->speaker)},
                              Words(KindWord(scope, *row))});
    return table;
}

page::Table Documents(const ReportScope& scope) {
    page::Table table{.widths = {4, 6, 1},
                      .header = Header(scope, {"column.symbol", "column.title", "column.item"})};
    std::vector<const MeetingDocument*> rows;
    for (const MeetingDocument& row : scope.session.Documents()) {
        if (!row.symbol.empty()) rows.push_back(&row);
    }
    std::ranges::sort(rows, {}, [](const MeetingDocument* row) { return row->symbol; });
    for (const MeetingDocument* row : rows)
        table.rows.push_back(
            {Words(row->symbol), CellOf(scope, row->title), Words(ItemLabel(scope.session, row->item))});
    return table;
}

page::Table TableOf(const ReportScope& scope, AnnexKind kind) {
    switch (kind) {
        case AnnexKind::Participants:
            return Participants(scope);
        case AnnexKind::Agenda:
            return AgendaTable(scope);
        case AnnexKind::Decisions:
            return Decisions(scope);
        case AnnexKind::Speakers:
            return SpeakersTable(scope);
        case AnnexKind::Documents:
            break;
    }
    return Documents(scope);
}

const char* TitleKey(AnnexKind kind) {
    switch (kind) {
        case AnnexKind::Participants:
            return "annex.participants";
        case AnnexKind::Agenda:
            return "annex.agenda";
        case AnnexKind::Decisions:
            return "annex.decisions";
        case AnnexKind::Speakers:
            return "annex.speakers";
        case AnnexKind::Documents:
            break;
    }
    return "annex.documents";
}

}  // namespace

std::vector<AnnexKind> AnnexesOf(const Session& session, ReportForm form) {
    std::vector<AnnexKind> kinds;
    if (!Attending(session).empty()) kinds.push_back(AnnexKind::Participants);
    if (form == ReportForm::Summary) return kinds;
    if (!session.Items().Rows().empty()) kinds.push_back(AnnexKind::Agenda);
    if (form == ReportForm::Action) return kinds;
    if (!DecisionsOf(session).empty()) kinds.push_back(AnnexKind::Decisions);
    if (!session.Interventions().Rows().empty()) kinds.push_back(AnnexKind::Speakers);
    const bool cites =
        std::ranges::any_of(session.Documents(), [](const auto& row) { return !row.symbol.empty(); });
    if (cites) kinds.push_back(AnnexKind::Documents);
    return kinds;
}

std::string AnnexNumber(const ReportScope& scope, std::size_t index) {
    static constexpr const char* kRoman[] = {"I", "II", "III", "IV", "V"};
    if (scope.language != Language::Arabic) return kRoman[std::min<std::size_t>(index, 4)];
    return scope.library.ordinals.Arabic(static_cast<int>(index) + 1, ArabicGender::Masculine,
                                         ArabicCase::Nominative);
}

void AddAnnexes(const ReportScope& scope, std::vector<page::Block>& blocks) {
    const auto kinds = AnnexesOf(scope.session, scope.form);
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        blocks.emplace_back(page::PageBreak{});
        blocks.emplace_back(page::Heading{
            .level = 1,
            .runs = page::Plain(scope.Say("annex", {AnnexNumber(scope, i), scope.Say(TitleKey(kinds[i]))})),
            .isAnnex = true});
        blocks.emplace_back(TableOf(scope, kinds[i]));
    }
}

page::Table ActionTable(const ReportScope& scope) {
    page::Table table{
        .widths = {1, 8, 3, 3},
        .header = Header(scope, {"column.number", "column.decision", "column.addressee", "column.due"})};
    for (const Decision* row : DecisionsOf(scope.session)) {
        const Formula* formula = scope.library.formulas.Find(row->verb);
        if (formula != nullptr && formula->asks == Asks::No) continue;
        table.rows.push_back({Words(std::to_string(row->number)),
                              CellOf(scope, scope.session.Find(row->paragraph)->text),
                              {.runs = AddresseeRuns(scope, *row)},
                              CellOf(scope, row->due)});
    }
    return table;
}

page::Runs SpeakersUnder(const ReportScope& scope, const ItemId& item) {
    page::Runs runs;
    const std::string semicolon = scope.language == Language::Arabic   ? "؛ "
                                  : scope.language == Language::French ? "\u00A0; "
                                                                       : "; ";
    for (const Intervention* row : Speeches(scope.session)) {
        if (row->item != item) continue;
        if (!runs.empty()) runs.push_back({.text = semicolon});
        for (page::Run& run : SpeakerRuns(scope, row->speaker)) runs.push_back(std::move(run));
        if (row->kind != InterventionKind::Statement)
            runs.push_back({.text = " (" + KindWord(scope, *row) + ")"});
    }
    return runs;
}

}  // namespace mahdar
