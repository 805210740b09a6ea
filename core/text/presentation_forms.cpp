// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/text/presentation_forms.h"

#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

namespace mahdar {
namespace {

/// Ornate brackets and signs that stand for whole phrases are no shapes of letters.
bool IsShape(UChar32 c) {
    const bool latin = c >= 0xFB00 && c <= 0xFB06;
    const bool arabic = (c >= 0xFB50 && c <= 0xFBB1) || (c >= 0xFBD3 && c <= 0xFD3D) ||
                        (c >= 0xFD50 && c <= 0xFDC7) || (c >= 0xFE70 && c <= 0xFEFC);
    return latin || arabic;
}

bool MayHoldShape(std::string_view text) {
    return text.find('\xEF') != std::string_view::npos;
}

}  // namespace

std::string WithoutPresentationForms(std::string_view text) {
    if (!MayHoldShape(text)) return std::string(text);
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* const forms = icu::Normalizer2::getNFKCInstance(status);
    if (U_FAILURE(status)) return std::string(text);
    const icu::UnicodeString given =
        icu::UnicodeString::fromUTF8({text.data(), static_cast<std::int32_t>(text.size())});
    icu::UnicodeString out;
    for (std::int32_t i = 0; i < given.length(); i = given.moveIndex32(i, 1)) {
        const UChar32 c = given.char32At(i);
        icu::UnicodeString plain;
        // The isolated forms of vowel marks come with a space to stand on.
        if (IsShape(c) && forms->getDecomposition(c, plain)) {
            if (plain.length() > 1 && plain.charAt(0) == u' ') plain.remove(0, 1);
            out.append(plain);
        } else {
            out.append(c);
        }
    }
    std::string utf8;
    return out.toUTF8String(utf8);
}

}  // namespace mahdar
