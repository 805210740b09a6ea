// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/base/error.h"
#include "plugins/agenda/read/findings/finding_context.h"

#include <algorithm>
#include <cstdlib>
#include <map>

namespace mahdar::agenda {
namespace {

constexpr int kFewest = 3;
constexpr int kNearestSessions = 5;

ReadNote NoteOf(const ReadMandate& mandate, const char* code, NoteWeight weight) {
    ReadNote note;
    note.code = code;
    note.weight = weight;
    note.lines = {mandate.firstLine};
    note.item = mandate.item;
    note.subItem = mandate.subItem;
    return note;
}

/// The session most mandates are of, when nearly all are.
std::string UsualSession(const std::vector<ReadMandate>& mandates) {
    std::map<std::string, int> counts;
    int all = 0;
    for (const ReadMandate& mandate : mandates) {
        if (mandate.preambular || mandate.session.empty()) continue;
        ++counts[mandate.session];
        ++all;
    }
    for (const auto& [session, count] : counts) {
        if (count >= kFewest && count * 4 >= all * 3) return session;
    }
    return {};
}

bool Reports(const ReadItem& item, const std::string& key) {
    for (const ReadAction& action : item.requiredActions) {
        if (std::find(action.reporters.begin(), action.reporters.end(), key) != action.reporters.end())
            return true;
    }
    return std::any_of(item.subItems.begin(), item.subItems.end(),
                       [&](const ReadItem& sub) { return Reports(sub, key); });
}

bool ReportsUnderItem(const AnnotatedAgenda& agenda, const ReadMandate& mandate) {
    return std::any_of(agenda.items.begin(), agenda.items.end(), [&](const ReadItem& item) {
        return item.number == mandate.item &&
               std::any_of(mandate.addressees.begin(), mandate.addressees.end(),
                           [&](const std::string& key) { return Reports(item, key); });
    });
}

}  // namespace

void FindOtherSessions(const FindingContext& context, Notes& notes) {
    const std::string usual = UsualSession(context.agenda.mandates);
    if (usual.empty()) return;
    for (const ReadMandate& mandate : context.agenda.mandates) {
        if (mandate.preambular || !mandate.asks || mandate.session.empty() || mandate.session == usual)
            continue;
        if (std::abs(std::stoi(mandate.session) - std::stoi(usual)) > kNearestSessions) continue;
        ReadNote note = NoteOf(mandate, "other-session", NoteWeight::High);
        note.messageId = MAHDAR_TR(
            "Item %1 gives a request of session %2, while the requests of this document are those of session "
            "%3.");
        note.arguments = {mandate.item, mandate.session, usual};
        notes.push_back(std::move(note));
    }
}

void FindUnansweredAsks(const FindingContext& context, Notes& notes) {
    for (const ReadMandate& mandate : context.agenda.mandates) {
        if (!mandate.asks || mandate.preambular || mandate.answered || mandate.addressees.empty()) continue;
        if (ReportsUnderItem(context.agenda, mandate)) continue;
        ReadNote note = NoteOf(mandate, "ask-unanswered", NoteWeight::Medium);
        note.messageId = MAHDAR_TR(
            "Item %1: session %2 asked something of %3, but no required action of the item has it report.");
        note.arguments = {mandate.item, mandate.session.empty() ? "?" : mandate.session,
                          mandate.addressees.front()};
        notes.push_back(std::move(note));
    }
}

}  // namespace mahdar::agenda
