// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/session/compare_records.h"

#include "core/base/error.h"
#include "core/session/report_order.h"
#include "core/session/seal.h"

namespace mahdar {
namespace {

bool IsPrinted(const Paragraph* row) {
    return row != nullptr && row->kind != ParagraphKind::Note && row->adoption != Adoption::Deleted;
}

std::string LabelIn(const std::unordered_map<ParagraphId, std::string>& labels, const ParagraphId& id) {
    const auto found = labels.find(id);
    return found == labels.end() ? std::string{} : found->second;
}

}  // namespace

std::vector<ComparedParagraph> CompareRecords(const Session& before, const Session& after) {
    std::vector<ComparedParagraph> compared;
    const auto old = ReportLabels(before, Language::English);
    const auto now = ReportLabels(after, Language::English);
    const auto add = [&](const Paragraph* was, const Paragraph* is) {
        for (const Language language : kLanguages) {
            const std::string one = IsPrinted(was) ? was->text.Get(language) : std::string{};
            const std::string other = IsPrinted(is) ? is->text.Get(language) : std::string{};
            if (one == other) continue;
            ComparedParagraph entry;
            if (!IsPrinted(was)) entry.change = ParagraphChange::Added;
            if (!IsPrinted(is)) entry.change = ParagraphChange::Removed;
            if (IsPrinted(was)) entry.before = LabelIn(old, was->id);
            if (IsPrinted(is)) entry.after = LabelIn(now, is->id);
            entry.language = language;
            entry.pieces = Difference(one, other);
            compared.push_back(std::move(entry));
        }
    };
    for (const Paragraph* row : AllParagraphs(after)) add(before.Find(row->id), row);
    for (const Paragraph* row : AllParagraphs(before)) {
        if (after.Find(row->id) == nullptr) add(row, nullptr);
    }
    return compared;
}

Session VersionState(const Session& session, const std::vector<Change>& history, int version) {
    if (version == 0) return session;
    for (const SealedVersion& row : session.Versions()) {
        if (row.number == version) return StateAt(session, history, row.sequence);
    }
    throw CommandError(MAHDAR_TR("There is no sealed version %1."), {std::to_string(version)});
}

}  // namespace mahdar
