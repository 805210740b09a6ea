// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <string>

#include "core/plugin/host.h"
#include "core/session/session.h"

namespace mahdar {

/// A session with the register in it, and nothing else but its title, its working language and this computer's zone.
[[nodiscard]] Session NewSession(const Host& host, const std::string& title, Language language);

struct ImportedSession {
    Session session;
    AgendaImporter::Result result;
};
/// NewSession with the agenda read from a document, on the wall clock of its venue if that is known. Throws ParseError, IoError, CommandError (no importer loaded).
[[nodiscard]] ImportedSession ImportedFrom(const Host& host, const ImportRequest& request);

/// What the next meeting starts with: the register, the title, and what plugins carry over.
[[nodiscard]] Session NextMeeting(const Host& host, const Session& from, const std::string& title);

}  // namespace mahdar
