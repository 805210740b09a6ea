// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/session/locks.h"

#include "core/base/error.h"

namespace mahdar {
namespace {

bool SameText(const Paragraph& before, const Paragraph& after) {
    for (const Language language : kLanguages) {
        const TextStatus status = before.status.Get(language);
        const bool mayCome = status == TextStatus::Missing || status == TextStatus::Stale;
        if (!mayCome && before.text.Get(language) != after.text.Get(language)) return false;
    }
    return true;
}

bool KeepsLock(const Paragraph& before, const Paragraph& after) {
    return before.kind == after.kind && before.item == after.item && before.part == after.part &&
           before.decision == after.decision && SameText(before, after);
}

bool Reopens(const Edit<Paragraph>& edit) {
    return edit.before && edit.after && !IsLocked(*edit.after);
}

/// Only what a reopening writes differs.
bool IsReopening(const AnyEdit& any) {
    const auto* edit = std::get_if<Edit<SealedVersion>>(&any);
    if (edit == nullptr || !edit->before || !edit->after) return false;
    SealedVersion after = *edit->after;
    after.reopenedAt = edit->before->reopenedAt;
    after.reopenedBy = edit->before->reopenedBy;
    after.reopenedBecause = edit->before->reopenedBecause;
    return after == *edit->before;
}

/// The locked paragraphs that these edits do not open again.
bool StaysLocked(const Session& session, const std::vector<AnyEdit>& edits, const ParagraphId& id) {
    const Paragraph* row = session.Find(id);
    if (row == nullptr || !IsLocked(*row)) return false;
    return std::none_of(edits.begin(), edits.end(), [&](const AnyEdit& any) {
        const auto* edit = std::get_if<Edit<Paragraph>>(&any);
        return edit != nullptr && edit->before && edit->before->id == id && Reopens(*edit);
    });
}

}  // namespace

bool IsLocked(const Paragraph& paragraph) noexcept {
    return paragraph.adoption == Adoption::Adopted || paragraph.adoption == Adoption::AdoptedAsAmended ||
           paragraph.adoption == Adoption::Deleted;
}

const SealedVersion* CurrentSeal(const Session& session) noexcept {
    const SealedVersion* last = nullptr;
    for (const SealedVersion& row : session.Versions()) {
        if (last == nullptr || row.number > last->number) last = &row;
    }
    return last != nullptr && last->reopenedAt.Empty() ? last : nullptr;
}

void CheckSealed(const Session& session, const std::vector<AnyEdit>& edits) {
    const SealedVersion* seal = CurrentSeal(session);
    if (seal != nullptr && !std::all_of(edits.begin(), edits.end(), IsReopening))
        throw CommandError(
            MAHDAR_TR(
                "The record is sealed as version %1. Reopen it with a reason before anything is changed."),
            {std::to_string(seal->number)});
}

void CheckAdopted(const Session& session, const std::vector<AnyEdit>& edits) {
    for (const AnyEdit& any : edits) {
        bool broken = false;
        if (const auto* edit = std::get_if<Edit<Paragraph>>(&any)) {
            const bool locked = edit->before && IsLocked(*edit->before);
            broken = locked && !Reopens(*edit) && !(edit->after && KeepsLock(*edit->before, *edit->after));
        } else if (const auto* decision = std::get_if<Edit<Decision>>(&any)) {
            broken = decision->before && StaysLocked(session, edits, decision->before->paragraph);
        }
        if (broken)
            throw CommandError(MAHDAR_TR(
                "This paragraph is adopted and locked. Reopen it with a reason before it is changed."));
    }
}

}  // namespace mahdar
