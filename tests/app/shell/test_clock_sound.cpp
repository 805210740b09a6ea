// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/shell/clock_sound.h"

#include <boost/test/unit_test.hpp>

using namespace mahdar;
using namespace mahdar::shell;

BOOST_AUTO_TEST_SUITE(ClockSound)

BOOST_AUTO_TEST_CASE(EachStateIsHeardOnceInASpeech) {
    ClockListener listener;
    const InterventionId one{"one"};
    BOOST_TEST(!listener.Hear(one, ClockState::Within).has_value());
    BOOST_TEST((listener.Hear(one, ClockState::Warning) == ClockNote::Warning));
    BOOST_TEST(!listener.Hear(one, ClockState::Warning).has_value());
    BOOST_TEST(!listener.Hear(one, ClockState::Paused).has_value());
    BOOST_TEST(!listener.Hear(one, ClockState::Warning).has_value());
    BOOST_TEST((listener.Hear(one, ClockState::Overtime) == ClockNote::Overtime));
    BOOST_TEST(!listener.Hear(one, ClockState::Overtime).has_value());
    BOOST_TEST((listener.Hear(InterventionId{"two"}, ClockState::Warning) == ClockNote::Warning));
}

BOOST_AUTO_TEST_CASE(OvertimeIsHeardEvenIfTheWarningWasMissed) {
    ClockListener listener;
    BOOST_TEST((listener.Hear(InterventionId{"one"}, ClockState::Overtime) == ClockNote::Overtime));
    BOOST_TEST(!listener.Hear(InterventionId{"one"}, ClockState::Warning).has_value());
}

BOOST_AUTO_TEST_CASE(TheNoteIsAWholeWavFile) {
    for (const ClockNote note : {ClockNote::Warning, ClockNote::Overtime}) {
        const std::string wav = NoteAsWav(note);
        BOOST_TEST(wav.substr(0, 4) == "RIFF");
        BOOST_TEST(wav.substr(8, 8) == "WAVEfmt ");
        const auto byte = [&](std::size_t at) { return static_cast<std::size_t>(static_cast<unsigned char>(wav[at])); };
        BOOST_TEST((byte(4) | byte(5) << 8 | byte(6) << 16) == wav.size() - 8);
        BOOST_TEST((byte(40) | byte(41) << 8 | byte(42) << 16) == wav.size() - 44);
    }
    BOOST_TEST(NoteAsWav(ClockNote::Overtime).size() > NoteAsWav(ClockNote::Warning).size());
}

BOOST_AUTO_TEST_SUITE_END()
