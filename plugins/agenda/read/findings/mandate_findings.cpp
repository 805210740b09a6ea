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

/// "the grants of the Fund": what is its, not itself; "on behalf of the Fund" is.
bool OwnedOnly(const PlacedText& text, const Mention& mention) {
    const std::size_t at = mention.span.begin;
    if (at < 2) return false;
    const std::u32string& of = text.Word(at - 1) == U"the" ? text.Word(at - 2) : text.Word(at - 1);
    const std::u32string& what = text.Word(at - 1) == U"the" && at > 2 ? text.Word(at - 3) : text.Word(at - 2);
    const bool owns = of == U"of" || of == U"de" || of == U"du" || of == U"des" || of == U"d";
    return owns && what != U"behalf" && what != U"nom";
}

/// Whether an action of the item speaks of one of those asked, though perhaps not as who reports.
bool SpokenOf(const FindingContext& context, const ReadMandate& mandate) {
    for (const FindingContext::Node& node : context.nodes) {
        if (node.node->item != mandate.item) continue;
        for (const FindingContext::Text& action : node.actions) {
            for (const Mention& mention : context.finder.In(*action.text)) {
                if (!mention.institution || OwnedOnly(*action.text, mention)) continue;
                const std::string& key = context.finder.Key(*mention.institution);
                if (std::find(mandate.addressees.begin(), mandate.addressees.end(), key) != mandate.addressees.end())
                    return true;
            }
        }
    }
    return false;
}

bool ReportsUnderItem(const AnnotatedAgenda& agenda, const ReadMandate& mandate) {
    return std::any_of(agenda.items.begin(), agenda.items.end(), [&](const ReadItem& item) {
        return item.number == mandate.item &&
               std::any_of(mandate.addressees.begin(), mandate.addressees.end(),
                           [&](const std::string& key) { return Reports(item, key); });
    });
}

bool IsDated(const FindingContext& context, int session) {
    for (const FindingContext::Node& node : context.nodes) {
        for (const auto* texts : {&node.background, &node.actions}) {
            for (const FindingContext::Text& text : *texts) {
                for (const Occasion& occasion : text.calendar.occasions) {
                    if (occasion.ordinal == session && occasion.time) return true;
                }
            }
        }
    }
    return false;
}

/// The number of the session something is due at.
int DueSession(const ReadMandate& mandate) {
    const PlacedText due = Place(mandate.due, 0, 0, {});
    for (const Occasion& occasion : OccasionsIn(due, {})) {
        const bool sits = occasion.kind == "session" || occasion.kind == "meeting";
        if (sits && occasion.ordinal) return *occasion.ordinal;
    }
    return 0;
}

}  // namespace

void FindUndatedSessions(const FindingContext& context, Notes& notes) {
    const int present = context.agenda.meeting.ordinal.value_or(0);
    std::map<int, std::vector<int>> due;
    for (const ReadMandate& mandate : context.agenda.mandates) {
        if (const int session = DueSession(mandate); session > present) due[session].push_back(mandate.firstLine);
    }
    for (const auto& [session, lines] : due) {
        if (present == 0 || IsDated(context, session)) continue;
        ReadNote note;
        note.code = "session-undated";
        note.lines = lines;
        note.messageId = MAHDAR_TR("What was asked is due at session %1, which this document dates nowhere.");
        note.arguments = {std::to_string(session)};
        notes.push_back(std::move(note));
    }
}

void FindOtherSessions(const FindingContext& context, Notes& notes) {
    const std::string usual = UsualSession(context.agenda.mandates);
    if (usual.empty()) return;
    for (const ReadMandate& mandate : context.agenda.mandates) {
        const bool decides = mandate.verb == "decided-to" || mandate.verb == "decided-that";
        const bool weighs = mandate.asks || decides;
        if (mandate.preambular || !weighs || mandate.session.empty() || mandate.session == usual) continue;
        if (std::abs(std::stoi(mandate.session) - std::stoi(usual)) > kNearestSessions) continue;
        ReadNote note = NoteOf(mandate, "other-session", mandate.asks ? NoteWeight::High : NoteWeight::Medium);
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
        if (ReportsUnderItem(context.agenda, mandate) || SpokenOf(context, mandate)) continue;
        ReadNote note = NoteOf(mandate, "ask-unanswered", NoteWeight::Medium);
        note.messageId = MAHDAR_TR(
            "Item %1: session %2 asked something of %3, but no required action of the item has it report.");
        note.arguments = {mandate.item, mandate.session.empty() ? "?" : mandate.session,
                          mandate.addressees.front()};
        notes.push_back(std::move(note));
    }
}

}  // namespace mahdar::agenda
