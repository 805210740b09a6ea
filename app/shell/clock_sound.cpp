// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/shell/clock_sound.h"

#include "app/ui/wx_strings.h"
#include "core/io/atomic_file.h"

#include <wx/filename.h>
#include <wx/log.h>
#include <wx/utils.h>

#include <cmath>
#include <cstdint>
#include <numbers>

namespace mahdar::shell {
namespace {

constexpr int kRate = 22050;
constexpr double kNoteSeconds = 0.45;
constexpr double kPitchHz = 660;
constexpr double kLoudness = 0.35;

void AppendLittle(std::string& out, std::uint32_t value, int bytes) {
    for (int i = 0; i < bytes; ++i) out += static_cast<char>((value >> (8 * i)) & 0xFF);
}

/// wxWidgets itself only knows /dev/dsp, which no desktop has had for years.
wxString Player() {
    for (const char* name : {"pw-play", "paplay", "aplay"}) {
        for (const char* folder : {"/usr/bin/", "/usr/local/bin/"}) {
            const wxString path = wxString(folder) + name;
            if (wxFileName::IsFileExecutable(path)) return path;
        }
    }
    return {};
}

}  // namespace

std::optional<ClockNote> ClockListener::Hear(const InterventionId& speech, ClockState state) {
    if (speech != m_speech) {
        m_speech = speech;
        m_heard = 0;
    }
    const int stage = state == ClockState::Overtime ? 2 : state == ClockState::Warning ? 1 : 0;
    if (stage <= m_heard) return std::nullopt;
    m_heard = stage;
    return stage == 2 ? ClockNote::Overtime : ClockNote::Warning;
}

std::string NoteAsWav(ClockNote note) {
    const int notes = note == ClockNote::Overtime ? 2 : 1;
    const auto each = static_cast<int>(kRate * kNoteSeconds);
    std::string samples;
    for (int i = 0; i < notes * each; ++i) {
        const double t = static_cast<double>(i % each) / kRate;
        const double value = kLoudness * std::exp(-6 * t) * std::sin(2 * std::numbers::pi * kPitchHz * t);
        AppendLittle(samples, static_cast<std::uint32_t>(static_cast<std::int32_t>(value * 32767)), 2);
    }
    const auto length = static_cast<std::uint32_t>(samples.size());
    std::string wav = "RIFF";
    AppendLittle(wav, 36 + length, 4);
    wav += "WAVEfmt ";
    AppendLittle(wav, 16, 4);
    AppendLittle(wav, 1, 2);  // plain samples
    AppendLittle(wav, 1, 2);  // one channel
    AppendLittle(wav, kRate, 4);
    AppendLittle(wav, kRate * 2, 4);
    AppendLittle(wav, 2, 2);
    AppendLittle(wav, 16, 2);
    wav += "data";
    AppendLittle(wav, length, 4);
    return wav + samples;
}

void Play(ClockNote note, const std::filesystem::path& folder) {
    const wxLogNull quiet;
    const wxString player = Player();
    try {
        const auto file = folder / (note == ClockNote::Overtime ? "clock-overtime.wav" : "clock-warning.wav");
        std::error_code ignored;
        std::filesystem::create_directories(folder, ignored);
        if (!std::filesystem::exists(file, ignored)) WriteFile(file, NoteAsWav(note));
        const std::string name = file.string();
        const wxString shown = ToWx(name);
        const wxChar* const command[] = {player.wc_str(), shown.wc_str(), nullptr};
        if (!player.empty() && wxExecute(command, wxEXEC_ASYNC) != 0) return;
    } catch (const std::exception&) {
        // A full disk must not silence the clock altogether.
    }
    wxBell();
}

}  // namespace mahdar::shell
