// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/base/signal.h"
#include "core/plugin/services.h"
#include "plugins/agenda/import/import_record.h"
#include "plugins/agenda/review/kept_reviews.h"
#include "plugins/agenda/review/latest_worker.h"
#include "plugins/agenda/review/review_model.h"

#include <atomic>
#include <cstdint>
#include <exception>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace mahdar::agenda {

/// One document under review: reads it on a thread of its own, again after each act; keeps what was said on
/// the disk; fills the session in the end. All functions belong to the main thread.
class DocumentReview {
public:
    /// Runs a function on the main thread, later; callable from any thread.
    using Post = std::function<void(std::function<void()>)>;

    /// `folder` is where unfinished reviews are kept. Takes up what was kept of this document; reads nothing
    /// yet.
    DocumentReview(ImportRequest document, InstitutionNames names, std::filesystem::path folder, Post post);
    ~DocumentReview();
    DocumentReview(const DocumentReview&) = delete;
    DocumentReview& operator=(const DocumentReview&) = delete;

    [[nodiscard]] const std::string& Name() const noexcept { return m_document->name; }
    [[nodiscard]] const ReviewModel& Model() const noexcept { return m_model; }
    /// How many corrections of an earlier review were taken up; 0 if none.
    [[nodiscard]] int TakenUp() const noexcept { return m_takenUp; }

    void Read();
    /// Reading as it goes; `total` is 0 while nobody knows.
    struct Reading {
        bool running = false;
        int done = 0;
        int total = 0;
    };
    [[nodiscard]] Reading Progress() const;
    void CancelReading();
    /// Why the document could not be read; empty if it could. UserCancelled if the user did not want it.
    [[nodiscard]] std::exception_ptr Failure() const { return m_failure; }
    /// Why what was said could not be kept on the disk; empty while it can.
    [[nodiscard]] std::exception_ptr KeepFailure() const { return m_keepFailure; }

    /// The encoding in use, or wished for; empty while nobody knows.
    [[nodiscard]] const std::string& Encoding() const noexcept { return m_encoding; }
    /// Reads the document again; what was said of its lines until now is forgotten, because they are others.
    void UseEncoding(const std::string& encoding);

    /// Does something to the model; if that changed anything, keeps it and reads again.
    bool Act(const std::function<bool(ReviewModel&)>& act);
    std::optional<ReviewStep> Undo();
    std::optional<ReviewStep> Redo();

    /// Puts the reviewed agenda, the document and its record into a session. The model must be up to date.
    void Fill(ChangeBuilder& change) const;
    /// Takes what was kept from the disk: the review is accepted, or thrown away.
    void Forget();
    /// Until all that was said is on the disk.
    void WaitKept() { m_keeper.WaitIdle(); }

    /// After an act, and after each reading.
    Signal<> changed;
    /// Reading or keeping began, ended or failed.
    Signal<> worked;

private:
    /// What one source is read with, shared with the thread that reads.
    struct Watched {
        std::atomic<int> done = 0;
        std::atomic<int> total = 0;
        std::atomic<bool> cancelled = false;
    };

    void Ask();
    void Returned(int number, const std::function<void()>& take);
    void Said();
    [[nodiscard]] ImportRecord Record() const;

    std::shared_ptr<const ImportRequest> m_document;  // shared with the thread that reads
    std::shared_ptr<const InstitutionNames> m_names;  // likewise
    std::shared_ptr<const SourceText> m_source;       // likewise; null until read
    std::shared_ptr<Watched> m_watched;               // likewise; another one for each encoding
    std::string m_digest;
    std::string m_encoding;
    KeptReviews m_kept;
    Post m_post;
    ReviewModel m_model;
    int m_takenUp = 0;
    int m_asked = 0;     ///< number of the latest reading asked for
    int m_returned = 0;  ///< of the latest that came back
    std::exception_ptr m_failure;
    std::exception_ptr m_keepFailure;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);  // what was posted may come after our end
    LatestWorker m_keeper;
    LatestWorker m_reader;
};

}  // namespace mahdar::agenda
