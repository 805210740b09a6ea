// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "app/ui/colours.h"
#include "app/ui/glyphs.h"

#include "core/session/words.h"
#include "core/text/language.h"

#include <string>
#include <vector>

namespace mahdar {

enum class TextMarkKind { Insertion = 1, Deletion, Bracket, Doubtful };
enum class RowEditing { Editable = 1, ReadOnly };

struct LanguageStatus {
    Language language = Language::Arabic;
    TextStatus status = TextStatus::Missing;

    bool operator==(const LanguageStatus&) const = default;
};

/// A marked part of the text; positions count characters (code points), end is one past the last.
struct TextMark {
    int begin = 0;
    int end = 0;
    TextMarkKind kind = TextMarkKind::Insertion;

    bool operator==(const TextMark&) const = default;
};

/// What one row of the minutes shows.
struct ParagraphView {
    /// Tells the row apart when the list is shown anew; positions and numbers may change.
    std::string id;
    std::string number;
    ParagraphKind kind = ParagraphKind::Narrative;
    /// After the kind: where the text comes from, who is responsible.
    std::string source;
    std::string text;
    Language language = Language::Arabic;
    std::vector<LanguageStatus> languages;
    /// Instead of the languages, for example that a note is never printed.
    std::string remark;
    RowEditing editing = RowEditing::Editable;
    std::vector<TextMark> marks;

    bool operator==(const ParagraphView&) const = default;
};

/// Glyph, ink and translated word of each kind and state.
struct StateLook {
    GlyphName glyph;
    Ink ink;
    std::string word;
};

[[nodiscard]] StateLook LookOf(ParagraphKind kind);
[[nodiscard]] StateLook LookOf(TextStatus status);

/// "Minutes, paragraph 30, Narrative, ar drafted, en missing" in the interface's language.
[[nodiscard]] std::string ParagraphSpoken(const ParagraphView& view);

}  // namespace mahdar
