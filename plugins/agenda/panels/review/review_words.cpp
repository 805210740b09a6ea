// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/panels/review/review_words.h"

#include "app/ui/rtl.h"
#include "app/ui/two_line_list.h"
#include "app/ui/wx_strings.h"
#include "core/base/error.h"
#include "plugins/agenda/read/text_tools.h"

#include <wx/translation.h>

#include <algorithm>
#include <utility>

namespace mahdar::agenda {

namespace {

/// Letters with room between them; a long list is cut.
wxString Spelled(const std::u32string& letters) {
    constexpr std::size_t kMost = 12;
    std::string text;
    for (const char32_t letter : letters.substr(0, kMost))
        text += (text.empty() ? "" : " ") + Encode(std::u32string(1, letter));
    return Directed(text + (letters.size() > kMost ? " …" : ""));
}

wxString SeamWords(const SourceLine& line) {
    const auto cut = std::find_if(
        line.candidates.begin(), line.candidates.end(),
        [&](const LineCandidate& order) { return order.text == line.restored && order.seam >= 0; });
    if (cut == line.candidates.end()) return {};
    const std::string word = WordAtSeam(line, *cut);
    return word.empty() ? wxString() : Filled(_("look at «%1»"), {ToWx(word)});
}

wxString WordsOf(ReviewReason reason) {
    switch (reason) {
        case ReviewReason::OrderUnclear:
            return {};
        case ReviewReason::UnknownWord:
            return _("a word that stands nowhere else");
        case ReviewReason::Url:
            return _("an internet address");
        case ReviewReason::Brackets:
            return _("brackets that do not close");
        case ReviewReason::LatinFirst:
            return _("the line begins in another script");
        case ReviewReason::Range:
            return _("a range that runs backwards");
        case ReviewReason::Quotation:
            return _("quotation marks that do not match");
        case ReviewReason::Encoding:
            return _("letters that could not be read");
    }
    return {};
}

}  // namespace

Look LookOf(LineState state) {
    switch (state) {
        case LineState::Sure:
            return {GlyphName::Tick, Ink::Good, wxGETTEXT_IN_CONTEXT("line", "Sure")};
        case LineState::Review:
            return {GlyphName::Question, Ink::Care, wxGETTEXT_IN_CONTEXT("line", "Review")};
        case LineState::Done:
            return {GlyphName::TickedBox, Ink::Good, wxGETTEXT_IN_CONTEXT("line", "Done")};
        case LineState::Noise:
            return {GlyphName::Cross, Ink::Secondary, wxGETTEXT_IN_CONTEXT("line", "Not text")};
    }
    return {};
}

Look LookOf(PartKind kind) {
    switch (kind) {
        case PartKind::Heading:
            return {GlyphName::Document, Ink::Decision, wxGETTEXT_IN_CONTEXT("part", "Item heading")};
        case PartKind::Title:
            return {GlyphName::Document, Ink::Decision, wxGETTEXT_IN_CONTEXT("part", "Title")};
        case PartKind::SubTitle:
            return {GlyphName::Document, Ink::Decision, wxGETTEXT_IN_CONTEXT("part", "Sub-item title")};
        case PartKind::Background:
            return {GlyphName::Lines, Ink::Secondary, wxGETTEXT_IN_CONTEXT("part", "Background")};
        case PartKind::Action:
            return {GlyphName::Arrow, Ink::Action, wxGETTEXT_IN_CONTEXT("part", "Required action")};
    }
    return {};
}

Look LookOf(NoteWeight weight) {
    switch (weight) {
        case NoteWeight::High:
            return {GlyphName::WarningTriangle, Ink::Wrong, _("High")};
        case NoteWeight::Medium:
            return {GlyphName::Flag, Ink::Care, _("Medium")};
        case NoteWeight::Low:
            break;
    }
    return {GlyphName::Ring, Ink::Secondary, _("Low")};
}

wxString WordOf(LineRole role) {
    switch (role) {
        case LineRole::Text:
            return _("Text");
        case LineRole::ItemHeading:
            return _("Heading of an item");
        case LineRole::SubItemHeading:
            return _("Title of a sub-item");
        case LineRole::ActionLabel:
            return _("Label of a required action");
    }
    return {};
}

wxString LinesWords(int first, int last) {
    if (first < 1) return {};
    if (last <= first) return Filled(_("line %1"), {Ltr(Number(first))});
    return Filled(_("lines %1"), {Ltr(Number(first) + ToWx("–") + Number(last))});
}

wxString ReasonWords(const SourceLine& line) {
    if (line.reasons.empty()) return {};
    std::vector<wxString> parts;
    const auto orders = static_cast<int>(line.candidates.size());
    if (orders > 1)
        parts.push_back(
            Filled(wxPLURAL("%1 order is possible", "%1 orders are possible", static_cast<unsigned>(orders)),
                   {Number(orders)}));
    if (wxString seam = SeamWords(line); !seam.empty()) parts.push_back(seam);
    for (const ReviewReason reason : line.reasons) {
        if (wxString words = WordsOf(reason); !words.empty()) parts.push_back(words);
    }
    if (parts.empty()) parts.push_back(_("the order is not certain"));
    wxString sentence = parts.front();
    // TRANSLATORS: joins two reasons, or two bodies: the comma of the language and a space.
    for (std::size_t i = 1; i < parts.size(); ++i) sentence += _(", ") + parts[i];
    return sentence;
}

Look LettersLook(const LetterDifference& difference) {
    if (difference.Same()) {
        return {GlyphName::Tick, Ink::Good,
                Filled(wxPLURAL("%1 letter, unchanged", "%1 letters, unchanged",
                                static_cast<unsigned>(difference.count)),
                       {Number(difference.count)})};
    }
    wxString words;
    if (!difference.missing.empty()) words = Filled(_("missing: %1"), {Spelled(difference.missing)});
    if (!difference.added.empty())
        words += (words.empty() ? wxString() : _(", ")) +
                 Filled(_("not in the document: %1"), {Spelled(difference.added)});
    return {GlyphName::WarningTriangle, Ink::Care, words};
}

wxString StepWords(const ReviewStep& step) {
    const wxString line = Ltr(Number(step.line));
    switch (step.act) {
        case ReviewAct::Accept:
            return Filled(_("Line %1: right as it stands"), {line});
        case ReviewAct::Choose:
            return Filled(_("Line %1: another order"), {line});
        case ReviewAct::Type:
            return Filled(_("Line %1: typed"), {line});
        case ReviewAct::LeaveOut:
            return Filled(_("Line %1: not part of the text"), {line});
        case ReviewAct::TakeIn:
            return Filled(_("Line %1: part of the text"), {line});
        case ReviewAct::Join:
            return Filled(_("Line %1: joined to the paragraph before"), {line});
        case ReviewAct::Part:
            return Filled(_("Line %1: begins a paragraph"), {line});
        case ReviewAct::Role:
            return Filled(_("Line %1: what it is"), {line});
        case ReviewAct::Number:
            return Filled(_("Line %1: number of the item"), {line});
        case ReviewAct::Title:
            return Filled(_("Line %1: title"), {line});
        case ReviewAct::Move:
            return Filled(_("Line %1: moved"), {line});
        case ReviewAct::AddItem:
            return Filled(_("Item %1 added"), {Ltr(ToWx(step.item))});
        case ReviewAct::RemoveItem:
            return Filled(_("Item %1 taken away"), {Ltr(ToWx(step.item))});
        case ReviewAct::BeginAnew:
            return _("The review began anew");
    }
    return {};
}

wxString FailureWords(const std::exception_ptr& failure) {
    try {
        if (failure) std::rethrow_exception(failure);
    } catch (const UserCancelled&) {
        return _("Reading was stopped.");
    } catch (const Error& error) {
        return Translated(error.MessageId(), error.Arguments());
    } catch (const std::exception& error) {
        return ToWx(error.what());
    }
    return {};
}

wxString Directed(const std::string& text) {
    const std::u32string letters = Decode(text);
    const bool arabic = std::any_of(letters.begin(), letters.end(), IsArabicLetter);
    const bool latin = std::any_of(letters.begin(), letters.end(), IsLatinLetter);
    if (!arabic && !latin) return ToWx(text);
    return ToWx((arabic ? "\u200F" : "\u200E") + text);
}

wxString DoubtMarkup(const std::string& text, const std::vector<TextSpan>& doubts,
                     const std::vector<TextSpan>& unsure) {
    constexpr const char* kDoubt =
        "<span background='#fff1a8' foreground='#2e3436' underline='error' underline_color='#7a4a00'>";
    constexpr const char* kUnsure = "<span underline='error' underline_color='#7a4a00'>";
    const std::u32string letters = Decode(text);
    const auto part = [&](int begin, int end) {
        return EscapeMarkup(Encode(std::u32string_view(letters).substr(
            static_cast<std::size_t>(begin), static_cast<std::size_t>(end - begin))));
    };
    std::vector<std::pair<TextSpan, const char*>> marks;
    for (const TextSpan& span : doubts) marks.emplace_back(span, kDoubt);
    for (const TextSpan& span : unsure) marks.emplace_back(span, kUnsure);
    std::sort(marks.begin(), marks.end(),
              [](const auto& a, const auto& b) { return a.first.begin < b.first.begin; });
    wxString markup = Directed(text).Left(Directed(text).length() - ToWx(text).length());
    int at = 0;
    const int size = static_cast<int>(letters.size());
    for (const auto& [span, open] : marks) {
        const int begin = std::clamp(span.begin, at, size);
        const int end = std::clamp(span.end, begin, size);
        markup += part(at, begin) + open + part(begin, end) + "</span>";
        at = end;
    }
    return markup + part(at, size);
}

}  // namespace mahdar::agenda
