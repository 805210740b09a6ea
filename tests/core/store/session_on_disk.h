// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/io/atomic_file.h"
#include "core/store/open_session.h"
#include "tests/core/session/sample_session.h"
#include "tests/core/temp_folder.h"

#include <algorithm>
#include <filesystem>
#include <memory>
#include <string>

namespace mahdar {

inline std::string Title(OpenSession& open) { return open.Log().State().Find(ItemId{"i1"})->title.en; }

inline void Retitle(OpenSession& open, const std::string& text) {
    open.Log().Record(RetitleChange(open.Log().State(), text));
    open.Flush();
}

/// A session at <folder>/a with the sample in it: act 1.
inline std::unique_ptr<OpenSession> Started(const TempFolder& folder) {
    auto open = OpenSession::Create(folder / "a", Session{});
    open->Log().Record(SampleChange());
    open->Flush();
    return open;
}

/// What a power cut would leave: the files as they are now, under a place of their own.
inline std::filesystem::path Crash(const TempFolder& folder, const std::string& name) {
    std::filesystem::create_directory(folder / name);
    for (const char* file : {"a", "a.bak", "a.journal", "a.journal.bak"}) {
        if (std::filesystem::exists(folder / file)) std::filesystem::copy_file(folder / file, folder.Path() / name / file);
    }
    return folder.Path() / name / "a";
}

inline void Damage(const std::filesystem::path& path, std::size_t at) {
    std::string bytes = Content(path);
    bytes.at(at) = static_cast<char>(bytes.at(at) ^ 4);
    WriteFile(path, bytes);
}

inline bool Noted(const OpenSession& open, const std::string& code) {
    return std::any_of(open.Notes().begin(), open.Notes().end(), [&](const Diagnostic& note) { return note.code == code; });
}

inline std::size_t Kept(const std::filesystem::path& session) {
    return static_cast<std::size_t>(std::count_if(std::filesystem::directory_iterator(session.parent_path()), std::filesystem::directory_iterator{},
                                                  [](const auto& entry) { return entry.path().string().find(".kept-") != std::string::npos; }));
}

}  // namespace mahdar
