// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/restore/restore_document.h"

#include "core/base/error.h"
#include "plugins/agenda/read/restore/damaged_labels.h"
#include "plugins/agenda/read/restore/extractor_habits.h"
#include "plugins/agenda/read/restore/raw_content.h"
#include "plugins/agenda/read/restore/seam_decoder.h"
#include "plugins/agenda/read/structure/page_furniture.h"
#include "plugins/agenda/read/text_tools.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>

namespace mahdar::agenda {
namespace {

Damage DamageOf(const SourceText& text) {
    if (text.readingOrder) return Damage::None;
    std::vector<std::string> lines;
    for (const RawLine& line : text.lines) lines.push_back(line.text);
    return JudgeDamage(CollectEvidence(lines));
}

/// The lines as they stand: right in a document that was never damaged.
std::vector<SourceLine> LinesAsTheyStand(const SourceText& text) {
    std::vector<SourceLine> lines;
    for (const RawLine& raw : text.lines) {
        SourceLine line;
        line.number = static_cast<int>(lines.size()) + 1;
        line.raw = raw.text;
        line.restored = raw.text;
        line.hints = raw.hints;
        line.kind = Trim(Decode(raw.text)).empty() ? LineKind::Blank : LineKind::Text;
        line.confidence = Confidence::Sure;
        if (raw.text.find("\xEF\xBF\xBD") != std::string::npos) {
            line.confidence = Confidence::Review;
            line.reasons.push_back(ReviewReason::Encoding);
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

void MarkNoiseAsCorrected(std::vector<SourceLine>& lines, const Corrections& corrections) {
    MarkNoise(lines);
    for (SourceLine& line : lines) {
        if (corrections.noise.contains(line.number)) line.kind = LineKind::Noise;
        if (corrections.kept.contains(line.number) && line.kind == LineKind::Noise)
            line.kind = LineKind::Text;
    }
}

/// What a person said of single lines; roles, joins and parents are the structure reader's.
void TakeCorrectedTexts(std::vector<SourceLine>& lines, const Corrections& corrections) {
    for (SourceLine& line : lines) {
        const auto text = corrections.texts.find(line.number);
        if (text == corrections.texts.end()) continue;
        line.restored = text->second;
        line.confidence = Confidence::Sure;
        line.reasons.clear();
        line.corrected = true;
    }
}

void NoteLaw(RestoredDocument& document) {
    if (document.period > 0) {
        document.notes.push_back({"seam-period",
                                  {},
                                  MAHDAR_TR("The lines of this document were broken after every %1 "
                                            "characters; they were put back by that."),
                                  {std::to_string(document.period)}});
    } else {
        document.notes.push_back(
            {"no-seam-period",
             {},
             MAHDAR_TR(
                 "Where lines of this document were broken could only be guessed from its words. Read the "
                 "proposed orders before accepting them."),
             {}});
    }
}

}  // namespace

RestoredDocument RestoreDocument(const SourceText& source, const Corrections& corrections,
                                 const Progress& progress, const RestoreOptions& options) {
    RestoredDocument document;
    if (progress) progress(0, 1);
    document.damage = DamageOf(source);
    document.lines = LinesAsTheyStand(source);
    if (document.damage == Damage::None) {
        MarkNoiseAsCorrected(document.lines, corrections);
    } else {
        OrderRuns(document.lines, {});
        MarkNoiseAsCorrected(document.lines, corrections);
        const RawContent content = ContentOf(document.lines);
        document.labels = LearnDamagedLabels(content.raws, content.endsParagraph);
        const ExtractorHabits habits = LearnHabits(content.raws, document.labels);
        OrderRuns(document.lines, habits);
        document.period = DecodeSeams(document.lines, content, habits, corrections, progress, options);
        NoteLaw(document);
    }
    TakeCorrectedTexts(document.lines, corrections);
    if (progress) progress(1, 1);
    return document;
}

}  // namespace mahdar::agenda
