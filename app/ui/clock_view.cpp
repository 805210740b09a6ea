// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/ui/clock_view.h"

#include "app/ui/language_tools.h"

#include "core/base/error.h"

#include <algorithm>

namespace mahdar {

namespace {

const char* Pick(Language language, const char* arabic, const char* english, const char* french) {
    if (language == Language::Arabic) return arabic;
    return language == Language::French ? french : english;
}

std::chrono::seconds Elapsed(const ClockView& view) { return std::chrono::seconds(view.elapsedSeconds); }

std::chrono::seconds Left(const ClockView& view) {
    return std::chrono::seconds(view.limitSeconds - view.elapsedSeconds);
}

/// Times are isolated, or "4:12 of 10:00" would be read from the wrong end in Arabic.
std::string Isolated(std::chrono::seconds length) { return "\u2066" + FormatLength(length) + "\u2069"; }

std::string SpokenBalance(const ClockView& view, Language language) {
    if (view.limitSeconds <= 0) {
        return FillIn(Pick(language, "مضى %1", "%1 elapsed", "%1 écoulées"),
                      {SpokenLength(Elapsed(view), language)});
    }
    const std::string length = SpokenLength(Left(view), language);
    if (Left(view).count() < 0) {
        return FillIn(Pick(language, "زيادة %1", "%1 over", "%1 de dépassement"), {length});
    }
    return FillIn(Pick(language, "بقي %1", "%1 left", "reste %1"), {length});
}

}  // namespace

std::string ClockWord(ClockState state, Language language) {
    switch (state) {
        case ClockState::Within: return Pick(language, "ضمن الوقت", "Within time", "Dans les temps");
        case ClockState::Warning: return Pick(language, "أوشك الوقت", "Time almost up", "Temps presque écoulé");
        case ClockState::Overtime: return Pick(language, "تجاوز الوقت", "Over time", "Temps dépassé");
        case ClockState::Paused: return Pick(language, "متوقف مؤقتاً", "Paused", "En pause");
        case ClockState::Idle:
            return Pick(language, "لا متحدث الآن", "Nobody has the floor", "Personne n’a la parole");
    }
    return {};
}

std::string ClockNumber(const ClockView& view) {
    if (view.state == ClockState::Idle) return "--:--";
    if (view.limitSeconds <= 0) return FormatClock(Elapsed(view));
    return (Left(view).count() < 0 ? "+" : "") + FormatClock(Left(view));
}

std::string ClockElapsedLine(const ClockView& view, Language language) {
    if (view.state == ClockState::Idle) return {};
    const std::string elapsed = Isolated(Elapsed(view));
    if (view.state == ClockState::Paused) {
        return FillIn(Pick(language, "منذ %1 · مضى %2", "for %1 · elapsed %2", "depuis %1 · écoulé %2"),
                      {Isolated(std::chrono::seconds(view.pausedSeconds)), elapsed});
    }
    if (view.limitSeconds <= 0) return FillIn(Pick(language, "مضى %1", "elapsed %1", "écoulé %1"), {elapsed});
    return FillIn(Pick(language, "مضى %1 من %2", "elapsed %1 of %2", "écoulé %1 sur %2"),
                  {elapsed, Isolated(std::chrono::seconds(view.limitSeconds))});
}

std::string ClockSpoken(const ClockView& view, const std::string& speaker, Language language) {
    if (view.state == ClockState::Idle) return ClockWord(view.state, language);
    const char* comma = Pick(language, "، ", ", ", ", ");
    std::string spoken = speaker.empty() ? "" : speaker + comma;
    return spoken + SpokenBalance(view, language) + comma + ClockWord(view.state, language);
}

}  // namespace mahdar
