// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/shell/strip_feed.h"

#include "app/shell/desk_impl.h"
#include "app/shell/words.h"
#include "app/ui/info_strip.h"
#include "app/ui/rtl.h"
#include "app/ui/wx_strings.h"
#include "core/session/forecast.h"
#include "core/session/presence.h"
#include "core/session/sittings.h"
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
    // The comma of the text, not of the interface: the hall shows it in other languages than the window.
    const wxString comma = language == Language::Arabic ? wxString::FromUTF8("، ") : wxString(", ");
    return Isolated(place) + comma + Isolated(dates);
}

StripFeed::Needs StripFeed::NeedsOf(const DeskImpl& desk) {
    return {ForecastMeeting(desk.State(), desk.TheClock().Now()).sittingEnd.has_value(), QuorumNow(desk.State()).has_value()};
}

StripFeed::StripFeed(InfoStrip& strip, const Needs& needs) : m_strip(strip), m_sitting(strip.AddCell(StripOrder::StateFirst)) {
    if (needs.quorum) m_quorum = strip.AddCell(StripOrder::LabelFirst);
    if (needs.end) m_end = strip.AddCell(StripOrder::LabelFirst);
    m_disk = strip.AddCell(StripOrder::LabelFirst);
}

void StripFeed::Show(const DeskImpl& desk) {
    const Meeting& meeting = desk.State().TheMeeting();
    const Language language = desk.InterfaceLanguage();
    m_strip.SetMeeting(ToWx(meeting.title.Best(language)), PlaceAndDates(meeting, language));
    ShowSitting(desk);
    const Instant now = desk.TheClock().Now();
    ShowEnd(desk, now);
    ShowQuorum(desk);
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

void StripFeed::ShowEnd(const DeskImpl& desk, const Instant& now) {
    const Forecast forecast = ForecastMeeting(desk.State(), now);
    if (!forecast.sittingEnd || !m_end) return;
    const int minutes = forecast.SittingLateMinutes();
    wxString text = ShortTime(desk, *forecast.sittingEnd);
    // TRANSLATORS: later or earlier than planned, behind the time at which the sitting will end: 13:08 (+8 min)
    if (minutes != 0) text += Filled(_(" (%1 min)"), {Ltr(wxString::Format("%+d", minutes))});
    m_strip.SetCell(*m_end, {minutes > 0 ? GlyphName::WarningTriangle : GlyphName::Clock,
                             minutes > 0 ? Ink::Care : Ink::Text, text, _("Predicted end of sitting")});
}

void StripFeed::ShowQuorum(const DeskImpl& desk) {
    const auto quorum = QuorumNow(desk.State());
    if (!quorum || !m_quorum) return;
    // The first rule that is broken is the one that matters: rules stand from the lightest to the strictest.
    const auto broken = std::find_if(quorum->standings.begin(), quorum->standings.end(),
                                     [](const QuorumStanding& standing) { return !standing.met; });
    // TRANSLATORS: member States present, of all of them: 43 of 57.
    const wxString count = Filled(_("%1 of %2"), {wxString::Format("%d", quorum->here), wxString::Format("%d", quorum->members)});
    if (broken == quorum->standings.end()) {
        m_strip.SetCell(*m_quorum, {GlyphName::Tick, Ink::Good, count, _("Members present, quorum")});
        return;
    }
    const bool debate = broken->rule->use == QuorumUse::Debate;
    const wxString label = Filled(debate ? _("No quorum, %1 needed") : _("No quorum for decisions, %1 needed"),
                                  {wxString::Format("%d", broken->required)});
    m_strip.SetCell(*m_quorum, {GlyphName::WarningTriangle, debate ? Ink::Wrong : Ink::Care, count, label});
}

void StripFeed::ShowDisk(const DeskImpl& desk) {
    const DiskState& disk = desk.Disk();
    if (desk.TheFile().ReadOnly()) {
        m_strip.SetCell(m_disk, {GlyphName::Dash, Ink::Secondary, _("Read only"), _("Recorded on disk")});
    } else if (!disk.troubleSince.Empty()) {
        m_strip.SetCell(m_disk, {GlyphName::WarningTriangle, Ink::Wrong, Time(desk, disk.recordedAt), _("Not recorded")});
    } else {
        m_strip.SetCell(m_disk, {GlyphName::RecordedDisc, Ink::Good, Time(desk, disk.recordedAt), _("Recorded on disk")});
    }
}

}  // namespace mahdar::shell
