// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/shell/strip_feed.h"

#include "app/shell/desk_impl.h"
#include "app/shell/words.h"
#include "app/ui/info_strip.h"
#include "app/ui/rtl.h"
#include "app/ui/wx_strings.h"
#include "core/session/wall_clock.h"

#include <wx/intl.h>

#include <algorithm>

namespace mahdar::shell {
namespace {

wxString Time(const DeskImpl& desk, const Instant& instant) {
    return Ltr(ToWx(WallTime(desk.State().TheMeeting(), instant)));
}
wxString ShortTime(const DeskImpl& desk, const Instant& instant) {
    return Ltr(ToWx(WallTime(desk.State().TheMeeting(), instant).substr(0, 5)));
}

/// Each part keeps its own direction beside a part in another script.
wxString Isolated(const wxString& text) { return wxUniChar(0x2068) + text + wxUniChar(0x2069); }

wxString MonthName(int month, Language language) {
    static const char* const kArabic[] = {"يناير", "فبراير", "مارس",   "أبريل",   "مايو",   "يونيو",
                                          "يوليو", "أغسطس",  "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"};
    static const char* const kEnglish[] = {"January", "February", "March",     "April",   "May",      "June",
                                           "July",    "August",   "September", "October", "November", "December"};
    static const char* const kFrench[] = {"janvier", "février", "mars",      "avril",   "mai",      "juin",
                                          "juillet", "août",    "septembre", "octobre", "novembre", "décembre"};
    const auto& names = language == Language::Arabic ? kArabic : language == Language::French ? kFrench : kEnglish;
    return wxString::FromUTF8(names[std::clamp(month, 1, 12) - 1]);
}

wxString DayMonthYear(const std::string& iso, Language language) {
    if (!DayNumber(iso)) return ToWx(iso);
    return wxString::Format("%d %s %s", std::stoi(iso.substr(8, 2)), MonthName(std::stoi(iso.substr(5, 2)), language),
                            ToWx(iso.substr(0, 4)));
}

wxString Dates(const Meeting& meeting, Language language) {
    if (meeting.startDate.empty()) return {};
    const bool oneDay = meeting.endDate.empty() || meeting.endDate == meeting.startDate;
    if (oneDay) return DayMonthYear(meeting.startDate, language);
    const bool sameMonth = meeting.startDate.substr(0, 7) == meeting.endDate.substr(0, 7);
    if (!sameMonth || !DayNumber(meeting.startDate) || !DayNumber(meeting.endDate))
        return DayMonthYear(meeting.startDate, language) + wxString::FromUTF8(" – ") + DayMonthYear(meeting.endDate, language);
    const wxString range = wxString::Format(wxString::FromUTF8("%d–%d"), std::stoi(meeting.startDate.substr(8, 2)),
                                            std::stoi(meeting.endDate.substr(8, 2)));
    return Ltr(range) + DayMonthYear(meeting.endDate, language).AfterFirst(' ').Prepend(" ");
}

}  // namespace

wxString PlaceAndDates(const Meeting& meeting, Language language) {
    const wxString place = ToWx(meeting.venue.Best(language));
    const wxString dates = Dates(meeting, language);
    if (place.empty() || dates.empty()) return place + dates;
    // TRANSLATORS: %1 the place, %2 the dates of a meeting
    return Filled(_("%1, %2"), {Isolated(place), Isolated(dates)});
}

const Sitting* CurrentSitting(const Session& session) {
    for (const Sitting& sitting : session.Sittings()) {
        if (sitting.state == SittingState::Open || sitting.state == SittingState::Suspended) return &sitting;
    }
    return nullptr;
}

std::optional<Instant> PredictedEnd(const Session& session, const Instant& now) {
    const Sitting* sitting = CurrentSitting(session);
    if (sitting == nullptr || sitting->state != SittingState::Open) return std::nullopt;
    std::int64_t leftMs = 0;
    bool any = false;
    for (const AgendaItem& item : session.Items()) {
        if (item.parent || item.state == ItemState::Closed || item.state == ItemState::Deferred) continue;
        if (item.plannedMinutes == 0) return std::nullopt;
        const std::int64_t running = item.runningSince.Empty() ? 0 : MsBetween(item.runningSince, now);
        leftMs += std::max<std::int64_t>(0, item.plannedMinutes * 60'000LL - item.spentMs - running);
        any = true;
    }
    if (!any) return std::nullopt;
    return Later(now, leftMs);
}

bool StripFeed::KnowsEnd(const DeskImpl& desk) {
    return PredictedEnd(desk.State(), desk.TheClock().Now()).has_value();
}

StripFeed::StripFeed(InfoStrip& strip, bool withEnd) : m_strip(strip), m_sitting(strip.AddCell(StripOrder::StateFirst)) {
    if (withEnd) m_end = strip.AddCell(StripOrder::LabelFirst);
    m_disk = strip.AddCell(StripOrder::LabelFirst);
}

void StripFeed::Show(const DeskImpl& desk) {
    const Meeting& meeting = desk.State().TheMeeting();
    const Language language = desk.InterfaceLanguage();
    m_strip.SetMeeting(ToWx(meeting.title.Best(language)), PlaceAndDates(meeting, language));
    ShowSitting(desk);
    const Instant now = desk.TheClock().Now();
    if (const auto end = PredictedEnd(desk.State(), now); end && m_end) {
        const Sitting* sitting = CurrentSitting(desk.State());
        const bool late = sitting != nullptr && !sitting->plannedEnd.Empty() && MsBetween(sitting->plannedEnd, *end) > 0;
        wxString text = ShortTime(desk, *end);
        if (late) {
            const int minutes = static_cast<int>(MsBetween(sitting->plannedEnd, *end) / 60'000);
            text += Filled(_(" (+%1 min)"), {wxString::Format("%d", minutes)});
        }
        m_strip.SetCell(*m_end, {late ? GlyphName::WarningTriangle : GlyphName::Clock, late ? Ink::Care : Ink::Text, text,
                                 _("Predicted end of sitting")});
    }
    ShowDisk(desk);
    m_strip.SetWallClock(ToWx(WallTime(meeting, now)));
}

void StripFeed::ShowSitting(const DeskImpl& desk) {
    const Sitting* sitting = CurrentSitting(desk.State());
    if (sitting == nullptr) {
        const bool before = desk.State().Sittings().Rows().empty();
        m_strip.SetCell(m_sitting, {before ? GlyphName::Ring : GlyphName::TickedBox, Ink::Secondary, _("No sitting is open"),
                                    Filled(_("%1 opens one"), {Ltr(wxString("Ctrl+F8"))})});
        return;
    }
    const wxString number = wxString::Format("%d", sitting->ordinal);
    const bool open = sitting->state == SittingState::Open;
    const Instant since = open || sitting->breaks.empty() ? sitting->openedAt : sitting->breaks.back().from;
    m_strip.SetCell(m_sitting, {open ? GlyphName::Triangle : GlyphName::TwoBars, open ? Ink::Good : Ink::Care,
                                Filled(open ? _("Sitting %1 in session") : _("Sitting %1 suspended"), {number}),
                                Filled(_("since %1"), {ShortTime(desk, since)})});
}

void StripFeed::ShowDisk(const DeskImpl& desk) {
    const DiskState& disk = desk.Disk();
    if (desk.TheFile().ReadOnly()) {
        m_strip.SetCell(m_disk, {GlyphName::Dash, Ink::Secondary, _("Read only"), _("Recorded on disk")});
    } else if (!disk.problem.empty()) {
        m_strip.SetCell(m_disk, {GlyphName::WarningTriangle, Ink::Wrong, Time(desk, disk.recordedAt), _("Not recorded")});
    } else {
        m_strip.SetCell(m_disk, {GlyphName::RecordedDisc, Ink::Good, Time(desk, disk.recordedAt), _("Recorded on disk")});
    }
}

}  // namespace mahdar::shell
