// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/ui/hall_words.h"

namespace mahdar {

const LocalText& HallText(HallWord word) {
    static const LocalText kItem{"البند", "Item", "Point"};
    static const LocalText kSpeaking{"يتحدث الآن", "Speaking now", "À la parole"};
    static const LocalText kNext{"المتحدثون التالون", "Next speakers", "Orateurs suivants"};
    static const LocalText kListOpen{"قائمة المتحدثين مفتوحة", "The list of speakers is open",
                                     "La liste des orateurs est ouverte"};
    static const LocalText kListClosed{"قائمة المتحدثين مغلقة", "The list of speakers is closed",
                                       "La liste des orateurs est close"};
    static const LocalText kSuspended{"الجلسة معلّقة", "The sitting is suspended", "La séance est suspendue"};
    switch (word) {
        case HallWord::Item: return kItem;
        case HallWord::Speaking: return kSpeaking;
        case HallWord::Next: return kNext;
        case HallWord::ListOpen: return kListOpen;
        case HallWord::ListClosed: return kListClosed;
        case HallWord::Suspended: break;
    }
    return kSuspended;
}

std::string InPrimary(const HallView& view, const LocalText& text) { return text.Best(view.primary); }

std::string InSecond(const HallView& view, const LocalText& text) {
    const std::string& second = text.Get(view.second);
    return view.second == view.primary || second == InPrimary(view, text) ? std::string() : second;
}

std::string InBoth(const HallView& view, const LocalText& text, const char* between) {
    const std::string second = InSecond(view, text);
    return InPrimary(view, text) + (second.empty() ? "" : between + second);
}

std::string SecondTitle(const HallView& view) {
    const std::string title = InSecond(view, view.itemTitle);
    const std::string parent = InSecond(view, view.parentTitle);
    return title.empty() || parent.empty() ? title : parent + " · " + title;
}

std::string UnderName(const HallView& view, const HallSpeaker& speaker) {
    std::string under = InSecond(view, speaker.fullName);
    if (under.empty()) under = InSecond(view, speaker.name);
    if (under.empty()) under = InPrimary(view, speaker.fullName);
    return under == InPrimary(view, speaker.name) ? std::string() : under;
}

}  // namespace mahdar
