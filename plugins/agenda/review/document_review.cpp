// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/review/document_review.h"

#include "core/base/error.h"
#include "core/io/digest.h"
#include "plugins/agenda/import/correction_rows.h"
#include "plugins/agenda/import/session_filler.h"
#include "plugins/agenda/import/source_reader.h"

#include <utility>

namespace mahdar::agenda {
namespace {

constexpr std::size_t kMostKept = 50;

}  // namespace

DocumentReview::DocumentReview(ImportRequest document, InstitutionNames names, std::filesystem::path folder,
                               Post post)
    : m_document(std::make_shared<const ImportRequest>(std::move(document))),
      m_names(std::make_shared<const InstitutionNames>(std::move(names))),
      m_watched(std::make_shared<Watched>()),
      m_digest(Digest(m_document->bytes)),
      m_encoding(m_document->encoding),
      m_kept(std::move(folder)),
      m_post(std::move(post)),
      m_keeper(LatestWorker::Ending::DoAsked),
      m_reader(LatestWorker::Ending::DropAsked) {
    m_kept.LeaveLatest(kMostKept);
    if (auto kept = m_kept.Find(m_digest)) {
        m_takenUp = static_cast<int>(RowsOf(kept->corrections).size());
        if (m_encoding.empty()) m_encoding = kept->encoding;
        m_model = ReviewModel(std::move(kept->corrections));
    }
}

DocumentReview::~DocumentReview() {
    m_watched->cancelled = true;
}

void DocumentReview::Read() {
    m_failure = nullptr;
    m_watched->cancelled = true;
    m_watched = std::make_shared<Watched>();
    Ask();
    worked.Emit();
}

void DocumentReview::Ask() {
    m_reader.Ask([this, number = ++m_asked, alive = std::weak_ptr(m_alive), watched = m_watched,
                  document = m_document, names = m_names, source = m_source, encoding = m_encoding,
                  said = m_model.Said(), revision = m_model.Revision(), post = m_post]() mutable {
        const auto give = [&](std::function<void()> take) {
            post([this, alive, watched, number, take = std::move(take)] {
                if (!alive.expired() && watched == m_watched) Returned(number, take);
            });
        };
        const auto watch = [watched](int done, int total) {
            if (watched->cancelled) throw UserCancelled();
            watched->done = done;
            watched->total = total;
        };
        try {
            if (source == nullptr)
                source = std::make_shared<const SourceText>(
                    ReadSource(*document, {encoding}, watch));
            auto agenda = std::make_shared<AnnotatedAgenda>(ReadAgenda(*source, *names, said, watch));
            if (document->languageGiven) agenda->language = document->language;
            give([this, source, agenda, revision] {
                m_source = source;
                m_encoding = agenda->encoding;
                m_model.TakeReading(std::move(*agenda), revision);
                changed.Emit();
            });
        } catch (...) {
            give([this, failure = std::current_exception()] { m_failure = failure; });
        }
    });
}

void DocumentReview::Returned(int number, const std::function<void()>& take) {
    m_returned = number;
    take();
    worked.Emit();
}

DocumentReview::Reading DocumentReview::Progress() const {
    return {m_returned < m_asked, m_watched->done, m_watched->total};
}

void DocumentReview::CancelReading() {
    m_watched->cancelled = true;
}

void DocumentReview::UseEncoding(const std::string& encoding) {
    if (encoding == m_encoding) return;
    m_source.reset();
    m_encoding = encoding;
    m_takenUp = 0;
    m_model = ReviewModel();
    m_keeper.Ask([kept = m_kept, digest = m_digest] { kept.Forget(digest); });
    Read();
    changed.Emit();
}

bool DocumentReview::Act(const std::function<bool(ReviewModel&)>& act) {
    if (!act(m_model)) return false;
    Said();
    return true;
}

std::optional<ReviewStep> DocumentReview::Undo() {
    const auto step = m_model.Undo();
    if (step) Said();
    return step;
}

std::optional<ReviewStep> DocumentReview::Redo() {
    const auto step = m_model.Redo();
    if (step) Said();
    return step;
}

void DocumentReview::Said() {
    m_keeper.Ask([this, alive = std::weak_ptr(m_alive), post = m_post, kept = m_kept, record = Record()] {
        std::exception_ptr failure;
        try {
            if (record.corrections.Empty()) {
                kept.Forget(record.digest);
            } else {
                kept.Keep(record);
            }
        } catch (...) {
            failure = std::current_exception();
        }
        post([this, alive, failure] {
            if (alive.expired() || (failure == nullptr && m_keepFailure == nullptr)) return;
            m_keepFailure = failure;
            worked.Emit();
        });
    });
    Ask();
    changed.Emit();
}

ImportRecord DocumentReview::Record() const {
    return {m_document->name, m_digest, m_encoding, m_model.Said(), {}};
}

void DocumentReview::Fill(ChangeBuilder& change) const {
    FillSession(m_model.Agenda(), change);
    ImportRecord record = Record();
    record.lines = RecordLines(m_model.Agenda());
    PutImport(change, *m_document, record);
}

void DocumentReview::Forget() {
    m_keeper.Ask([kept = m_kept, digest = m_digest] { kept.Forget(digest); });
}

}  // namespace mahdar::agenda
