// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/text/fold.h"

#include <map>
#include <memory>

#include <unicode/coll.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace mahdar {
namespace {

UChar32 FoldLetter(UChar32 code) {
    switch (code) {
        case 0x0622: case 0x0623: case 0x0625: case 0x0671: return 0x0627;
        case 0x0629: return 0x0647;
        case 0x0649: case 0x06CC: case 0x0626: return 0x064A;
        case 0x0624: return 0x0648;
        case 0x0131: return 'i';
        default: break;
    }
    const int digit = u_charDigitValue(code);
    return digit >= 0 ? '0' + digit : u_foldCase(code, U_FOLD_CASE_DEFAULT);
}

bool IsDropped(UChar32 code) {
    const auto type = u_charType(code);
    return type == U_NON_SPACING_MARK || type == U_FORMAT_CHAR || code == 0x0640 || code == 0x0621;
}

bool IsBreak(UChar32 code) { return u_isUWhiteSpace(code) || u_ispunct(code); }

}  // namespace

std::string FoldForSearch(std::string_view text) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* decompose = icu::Normalizer2::getNFKDInstance(status);
    // Arabic letters with hamza decompose into a base and a mark; folding the composed letter first keeps one rule.
    icu::UnicodeString composed = icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<int>(text.size())));
    icu::UnicodeString wide;
    for (int i = 0; i < composed.length(); i = composed.moveIndex32(i, 1)) wide.append(FoldLetter(composed.char32At(i)));
    wide = decompose->normalize(wide, status);
    icu::UnicodeString out;
    bool gap = false;
    for (int i = 0; i < wide.length(); i = wide.moveIndex32(i, 1)) {
        const UChar32 code = wide.char32At(i);
        if (IsDropped(code)) continue;
        if (IsBreak(code)) {
            gap = !out.isEmpty();
            continue;
        }
        if (gap) out.append(static_cast<UChar32>(' '));
        gap = false;
        out.append(FoldLetter(code));
    }
    std::string utf8;
    out.toUTF8String(utf8);
    return utf8;
}

int CompareByAlphabet(std::string_view left, std::string_view right, std::string_view languageCode) {
    thread_local std::map<std::string, std::unique_ptr<icu::Collator>, std::less<>> collators;
    UErrorCode status = U_ZERO_ERROR;
    auto found = collators.find(languageCode);
    if (found == collators.end()) {
        const std::string code(languageCode);
        found = collators
                    .emplace(code, std::unique_ptr<icu::Collator>(
                                       icu::Collator::createInstance(icu::Locale(code.c_str()), status)))
                    .first;
    }
    if (U_FAILURE(status) || !found->second) return left.compare(right);
    status = U_ZERO_ERROR;
    return found->second->compareUTF8(icu::StringPiece(left.data(), static_cast<int>(left.size())),
                                      icu::StringPiece(right.data(), static_cast<int>(right.size())), status);
}

}  // namespace mahdar
