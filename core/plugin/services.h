// SPDX-License-Identifier: LGPL-2.1-or-later
// What plugins do for the program and for each other, found by name through the Host.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/session/change_builder.h"

class wxWindow;

namespace mahdar::page {
struct Document;
}

namespace mahdar {

/// One source line after restoring, for --restored-lines.
struct RestoredLineRow {
    int number = 0;
    Confidence confidence = Confidence::Sure;
    std::string text;
};

struct ImportFile {
    std::string name;   ///< file name, for messages and to be kept with the session
    std::string bytes;  ///< the file
};

struct ImportRequest {
    std::string name;   ///< file name, for messages
    std::string bytes;  ///< the file
    Language language = Language::Arabic;
    bool languageGiven = false;  ///< else the reader finds out
    std::string encoding = {};   ///< of a plain text, "Windows-1256"; empty: the reader finds out
    std::vector<ImportFile> more = {};  ///< further parts of the same document, in order
    /// Told how much of how much is done; to cancel, it throws UserCancelled.
    std::function<void(int done, int total)> progress = {};
};

/// Reads a document into edits of a session that has the register in it but no agenda yet.
class AgendaImporter {
public:
    virtual ~AgendaImporter();
    struct Result {
        std::vector<RestoredLineRow> lines;
        int itemCount = 0;
        int toReview = 0;
        std::string encoding;  ///< a plain text was read as that; empty for other documents
    };
    /// Puts everything it read into `change`. Throws ParseError if it is no agenda or cannot be read, and what
    /// `request.progress` throws.
    [[nodiscard]] virtual Result Import(const ImportRequest& request, ChangeBuilder& change) const = 0;
};

/// A document under review in a window of its own.
class AgendaReview {
public:
    /// Closes the window without a question; what was said is kept for the next time.
    virtual ~AgendaReview();
    /// Puts the window in front.
    virtual void Raise() = 0;
    /// After the interface has changed its language: the window is made anew, as a child of `parent`.
    virtual void Remake(wxWindow* parent) = 0;
};

struct ReviewRequest {
    ImportRequest document;
    Session base;  ///< with the register in it, without an agenda
    /// Called once the user accepts: `base` with the agenda. False if it was not saved: the review goes on.
    std::function<bool(Session)> accept;
    /// The window is gone. The review may be destroyed from here on, but not during the call.
    std::function<void()> closed;
};

/// Shows what was read of a document beside the document itself; nothing enters a session before the user accepts.
class AgendaReviewer {
public:
    virtual ~AgendaReviewer();
    [[nodiscard]] virtual std::unique_ptr<AgendaReview> Open(wxWindow* parent, ReviewRequest request) = 0;
};

struct ComposeRequest {
    Language language = Language::Arabic;
    std::map<std::string, std::string> options;  ///< "institution", "item", "all", ...
    Instant now;
};

/// Makes a printed page out of a session: "minutes", "agenda", "briefing", "floor-list".
class DocumentComposer {
public:
    virtual ~DocumentComposer();
    /// Throws CommandError if the request names something that is not there.
    [[nodiscard]] virtual page::Document Compose(const Session& session, const ComposeRequest& request) const = 0;
};

/// What is still missing or does not fit, for `check` and the status line.
class SessionChecker {
public:
    virtual ~SessionChecker();
    [[nodiscard]] virtual std::vector<Finding> Check(const Session& session) const = 0;
};

/// What the next meeting takes over, for `next`.
class CarryOver {
public:
    virtual ~CarryOver();
    virtual void Carry(const Session& from, ChangeBuilder& into) const = 0;
};

/// What a new meeting begins with beside the register, for `new` and `import`.
class SessionStarter {
public:
    virtual ~SessionStarter();
    virtual void Start(ChangeBuilder& change) const = 0;
};

/// Rows of text with the titles of their columns, for spreadsheets.
struct PlainTable {
    std::vector<std::string> titles;
    std::vector<std::vector<std::string>> rows;
};

/// Makes a table out of a session: "speakers", "attendance".
class TableMaker {
public:
    virtual ~TableMaker();
    /// Titles and words in the language of the request. Throws CommandError if the request names something that is not
    /// there.
    [[nodiscard]] virtual PlainTable Make(const Session& session, const ComposeRequest& request) const = 0;
};

class Desk;

enum class PanelPlace { Start = 1, Centre, End };

/// A pane of the main window. `create` makes it as a child of `parent`; the toolkit owns it.
struct PanelSpec {
    std::string id;     ///< stable, for the remembered layout: "agenda.tree"
    std::string title;  ///< English id
    PanelPlace place = PanelPlace::Centre;
    int order = 0;      ///< among the panes of one place, top to bottom
    int share = 1;      ///< of the height of its place
    std::function<wxWindow*(wxWindow* parent, Desk& desk)> create;
};

}  // namespace mahdar
