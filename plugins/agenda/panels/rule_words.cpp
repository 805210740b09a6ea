// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/panels/rule_words.h"

#include "app/ui/language_tools.h"
#include "app/ui/rtl.h"
#include "app/ui/wx_strings.h"
#include "plugins/agenda/panels/panel_words.h"

#include <wx/intl.h>

#include <chrono>

namespace mahdar::agenda {

namespace {

/// Which of his replies it is, and whether it may be followed by another.
wxString ReplyWords(const Allowance& allowance) {
    const int number = allowance.replyNumber;
    const int allowed = allowance.repliesAllowed;
    if (allowed > 0 && number > allowed)
        return Filled(_("Right of reply: number %1, %2 allowed"), {Number(number), Number(allowed)});
    if (number == allowed && number == 1) return _("Right of reply: the only one");
    if (number == allowed && number == 2) return _("Right of reply: second and last");
    if (number == allowed) return Filled(_("Right of reply: number %1 and last"), {Number(number)});
    return number == 1 ? _("Right of reply: first") : Filled(_("Right of reply: number %1"), {Number(number)});
}

wxString MotionWords(const Session& session, const Intervention& speech) {
    const MotionRule* motion = FindMotion(session.TheMeeting().rules, speech.motion);
    if (motion == nullptr) return ToWx(speech.motion);
    return Cited(ToWx(motion->name.Best(CurrentLanguage())), motion->rule);
}

}  // namespace

wxString Cited(const wxString& sentence, const std::string& rule) {
    if (rule.empty()) return sentence;
    // TRANSLATORS: %1 what a rule says, %2 its number.
    return Filled(_("%1 (rule %2)"), {sentence, Ltr(ToWx(rule))});
}

wxString MinutesOrNone(int seconds) {
    if (seconds <= 0) return _("no limit");
    if (seconds % 60 != 0) return Ltr(ToWx(FormatLength(std::chrono::seconds(seconds))));
    return ToWx(FormatDuration(std::chrono::minutes(seconds / 60), CurrentLanguage()));
}

wxString AllowanceInWords(const Session& session, const Intervention& speech) {
    if (!speech.motion.empty()) return MotionWords(session, speech);
    const Allowance allowance = AllowanceOf(session, speech);
    if (allowance.replyNumber > 0)
        return Cited(Filled(_("%1, %2"), {ReplyWords(allowance), MinutesOrNone(allowance.seconds)}), allowance.rule);
    if (speech.kind == InterventionKind::PointOfOrder && allowance.seconds <= 0)
        return Cited(_("No limit"), session.TheMeeting().rules.pointOfOrderRule);
    if (allowance.seconds <= 0) return Cited(_("No limit"), allowance.rule);
    const wxString length = Ltr(ToWx(FormatLength(std::chrono::seconds(allowance.seconds))));
    const bool member = GroupOf(session, speech.speaker) == SpeakerGroup::Member;
    return Cited(Filled(member ? _("Limit %1 for delegations") : _("Limit %1 for institutions"), {length}), allowance.rule);
}

wxString ReplyCount(const Session& session, const Request& request, const Instant& now) {
    if (request.kind != InterventionKind::RightOfReply) return {};
    const Allowance allowance = AllowanceFor(session, request.speaker, request.kind, now);
    if (allowance.replyNumber == 0 || allowance.repliesAllowed == 0) return {};
    return Filled(_("%1 of %2"), {Number(allowance.replyNumber), Number(allowance.repliesAllowed)});
}

}  // namespace mahdar::agenda
