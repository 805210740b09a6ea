// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/minutes/decisions/decisions_table.h"

#include "core/base/error.h"
#include "core/command/resolve.h"
#include "core/session/wall_clock.h"

namespace mahdar {
namespace {

const LocalText kTitles[] = {{"الرقم", "Number", "Numéro"},
                             {"النوع", "Kind", "Nature"},
                             {"الفقرة", "Paragraph", "Paragraphe"},
                             {"البند", "Item", "Point"},
                             {"الفعل", "Verb", "Verbe"},
                             {"الجهة المعنية", "Addressees", "Destinataires"},
                             {"النص", "Text", "Texte"},
                             {"الأجل", "Due", "Échéance"},
                             {"الحالة", "State", "État"},
                             {"التاريخ", "Date", "Date"},
                             {"الساعة", "Time", "Heure"}};

std::string KindWord(RegisterKind kind, Language language) {
    const LocalText words = kind == RegisterKind::Decision ? LocalText{"قرار", "Decision", "Décision"}
                                                           : LocalText{"إجراء", "Action", "Suite à donner"};
    return words.Get(language);
}

std::string Option(const std::map<std::string, std::string>& options, const char* name) {
    const auto found = options.find(name);
    return found == options.end() ? std::string{} : found->second;
}

}  // namespace

RegisterFilter ReadRegisterFilter(const FormulaLibrary& library, const Session& session,
                                  const std::map<std::string, std::string>& options) {
    RegisterFilter filter;
    const std::string kind = Option(options, "kind");
    if (kind == "decision") filter.kind = RegisterKind::Decision;
    if (kind == "action") filter.kind = RegisterKind::Action;
    if (!kind.empty() && !filter.kind)
        throw CommandError(MAHDAR_TR("\"%1\" is no kind of entry; use decision or action."), {kind});
    if (const std::string name = Option(options, "institution"); !name.empty())
        filter.institution = RequireInstitution(session, name).id;
    filter.verb = Option(options, "verb");
    if (!filter.verb.empty()) (void)library.formulas.At(filter.verb);
    if (const std::string path = Option(options, "item"); !path.empty())
        filter.item = RequireItem(session, path).id;
    filter.due = Option(options, "due");
    filter.state = Option(options, "state");
    if (!filter.state.empty() && filter.state != "none" && !FromWord<MandateState>(filter.state))
        throw CommandError(
            MAHDAR_TR("\"%1\" is no state; use open, reported, partly, carried-over, lapsed or none."),
            {filter.state});
    filter.words = Option(options, "words");
    return filter;
}

PlainTable DecisionsTable::Make(const Session& session, const ComposeRequest& request) const {
    PlainTable table;
    for (const LocalText& title : kTitles) table.titles.push_back(title.Get(request.language));
    const RegisterFilter filter = ReadRegisterFilter(m_library, session, request.options);
    const Meeting& meeting = session.TheMeeting();
    for (const RegisterRow& row : DecisionRegister(m_library, session, request.language, filter))
        table.rows.push_back({RegisterName(row), KindWord(row.kind, request.language), row.label, row.path,
                              row.verbWords, row.addressees, row.text, row.due,
                              StateWords(row.state, request.language), WallDate(meeting, row.takenAt),
                              WallTime(meeting, row.takenAt)});
    return table;
}

}  // namespace mahdar
