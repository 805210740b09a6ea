// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mahdar::agenda {

/// What a label says of the text behind it.
enum class LabelKind {
    Action = 1,
    Reporter,  ///< who presents, without a sentence: "Presenter:"
    Documents,
    Time,
    Background,
};

/// Where a label stands in a line and how it is written in order.
struct LabelPlace {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::u32string ordered;
    LabelKind kind = LabelKind::Action;
};

/// Knows the wordings that open a required action and the other parts of an annotation, in every language, in
/// order and as the extraction leaves them.
class LabelBook {
public:
    /// The wordings of data/labels.tsv, and every wording built like them ("Mesures que le Comité est invité
    /// à prendre").
    [[nodiscard]] static const LabelBook& Standard();
    /// The same, and these labels of required actions besides.
    [[nodiscard]] LabelBook With(const std::vector<std::u32string>& actionLabels) const;

    /// The label at the beginning of a line that is in order; it must end with a colon or be the whole line.
    [[nodiscard]] std::optional<LabelPlace> AtStart(std::u32string_view line) const;
    /// The label of an action anywhere in a damaged line: brackets mirrored, its parts possibly swapped. A
    /// swapped one is recognised at the end of the line only.
    [[nodiscard]] std::optional<LabelPlace> Damaged(std::u32string_view line) const;

private:
    struct Label {
        std::u32string ordered;
        std::u32string mirrored;
        std::vector<std::u32string> rotations;
        std::vector<std::u32string> words;
        LabelKind kind = LabelKind::Action;
    };
    explicit LabelBook(std::string_view table);
    void Add(const std::u32string& label, LabelKind kind);
    void Sort();

    std::vector<Label> m_labels;
};

}  // namespace mahdar::agenda
