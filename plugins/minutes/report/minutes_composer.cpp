// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/minutes/report/minutes_composer.h"

#include "core/base/error.h"
#include "core/document/document.h"
#include "plugins/minutes/report/report_body.h"
#include "plugins/minutes/report/report_head.h"
#include "plugins/minutes/report/side_by_side.h"

#include <sstream>

namespace mahdar {
namespace {

std::string Option(const ComposeRequest& request, const char* name) {
    const auto found = request.options.find(name);
    return found == request.options.end() ? std::string{} : found->second;
}

TextState TextOf(const ComposeRequest& request) {
    const std::string wanted = Option(request, "text");
    if (wanted == "tabled") return TextState::Tabled;
    return wanted == "with-authors" ? TextState::WithAuthors : TextState::Current;
}

std::vector<Language> Columns(const ComposeRequest& request) {
    std::vector<Language> columns;
    std::istringstream list(Option(request, "columns"));
    for (std::string code; std::getline(list, code, ',');) {
        if (const auto language = ParseLanguage(code)) columns.push_back(*language);
    }
    return columns;
}

page::Document InOneLanguage(const ReportScope& scope, const Instant& now) {
    const Meeting& meeting = scope.session.TheMeeting();
    page::Document document;
    document.title = ReportTitle(scope);
    document.language = scope.language;
    document.subject = meeting.symbol;
    document.author = meeting.organisation.Best(scope.language);
    document.created = ToIso(now);
    document.fields = MastheadFields(scope);
    document.masthead = HouseMasthead(document.fields);
    document.blocks = ReportBlocks(scope);
    document.footer = MakeFooter(scope, now);
    return document;
}

}  // namespace

page::Document MinutesComposer::Compose(const Session& session, const ComposeRequest& request) const {
    const auto form = ParseReportForm(Option(request, "form"));
    if (!form)
        throw CommandError(MAHDAR_TR("There is no form of minutes \"%1\". Take report, summary or action."),
                           {Option(request, "form")});
    const std::vector<Language> columns = Columns(request);
    if (columns.size() < 2)
        return InOneLanguage({m_library, m_phrases, session, request.language, *form, {}, TextOf(request)}, request.now);
    std::vector<page::Document> documents;
    for (const Language language : columns)
        documents.push_back(
            InOneLanguage({m_library, m_phrases, session, language, *form, columns.front(), TextOf(request)}, request.now));
    return SideBySide(std::move(documents));
}

}  // namespace mahdar
