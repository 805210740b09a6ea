// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/document/document.h"
#include "core/document/page_style.h"

#include <pango/pango.h>

#include <memory>

namespace mahdar::page {

/// Shared by the lines of one paragraph, which may stand on different pages.
using LayoutPtr = std::shared_ptr<PangoLayout>;

struct TextBox {
    TextLook look = {};
    Language language = Language::Arabic;
    Alignment alignment = Alignment::Start;
    /// 0: one line as wide as its words.
    double widthPt = 0;
};

/// Where line n of a layout stands, measured from the layout's top and left edge, in points.
struct LinePlace {
    double xPt = 0;
    double topPt = 0;
    double baselinePt = 0;
    double bottomPt = 0;
};

/// Makes Pango layouts whose measures do not depend on the screen or printer.
class TextSetter final {
public:
    explicit TextSetter(const PageStyle& style);
    TextSetter(const TextSetter&) = delete;
    TextSetter& operator=(const TextSetter&) = delete;
    ~TextSetter();

    /// One paragraph; its base direction is that of the language whatever its first letter is.
    [[nodiscard]] LayoutPtr Set(const Runs& runs, const TextBox& box) const;

private:
    PangoContext* Context(Language language) const noexcept;

    PangoContext* m_contexts[kLanguages.size()];
    std::string m_arabicFonts;
    std::string m_latinFonts;
    double m_lineFactor;
};

[[nodiscard]] std::vector<LinePlace> LinesOf(const LayoutPtr& layout);
[[nodiscard]] double HeightOf(const LayoutPtr& layout);
[[nodiscard]] double WidthOf(const LayoutPtr& layout);

}  // namespace mahdar::page
