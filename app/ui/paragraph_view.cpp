// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/ui/paragraph_view.h"

#include "app/ui/rtl.h"
#include "app/ui/wx_strings.h"

#include "core/base/error.h"

#include <wx/intl.h>

namespace mahdar {

namespace {

std::string LanguageWord(Language language) {
    if (language == Language::Arabic) return FromWx(_("Arabic"));
    return FromWx(language == Language::French ? _("French") : _("English"));
}

}  // namespace

StateLook LookOf(ParagraphKind kind) {
    switch (kind) {
        case ParagraphKind::Narrative: break;
        case ParagraphKind::Decision: return {GlyphName::Diamond, Ink::Decision, FromWx(_("Decision"))};
        case ParagraphKind::Action: return {GlyphName::Arrow, Ink::Action, FromWx(_("Action"))};
        case ParagraphKind::Note: return {GlyphName::Leaf, Ink::Care, FromWx(_("Internal note"))};
    }
    return {GlyphName::Lines, Ink::Secondary, FromWx(_("Narrative"))};
}

StateLook LookOf(TextStatus status) {
    switch (status) {
        case TextStatus::Drafted: return {GlyphName::Pen, Ink::Decision, FromWx(_("drafted"))};
        case TextStatus::Translated: return {GlyphName::TwoArrows, Ink::Good, FromWx(_("translated"))};
        case TextStatus::Reviewed: return {GlyphName::Tick, Ink::Good, FromWx(_("reviewed"))};
        case TextStatus::Stale: return {GlyphName::TurningArrow, Ink::Care, FromWx(_("stale"))};
        case TextStatus::Missing: break;
    }
    return {GlyphName::Dash, Ink::Wrong, FromWx(_("missing"))};
}

std::string ParagraphSpoken(const ParagraphView& view) {
    const std::string comma = CurrentLanguage() == Language::Arabic ? "، " : ", ";
    std::string spoken = FillIn(FromWx(_("Minutes, paragraph %1")), {view.number}) + comma + LookOf(view.kind).word;
    if (!view.source.empty()) spoken += comma + view.source;
    for (const LanguageStatus& status : view.languages) {
        spoken += comma + LanguageWord(status.language) + " " + LookOf(status.status).word;
    }
    return view.remark.empty() ? spoken : spoken + comma + view.remark;
}

}  // namespace mahdar
