// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/shell/words.h"

#include "app/program/words.h"
#include "core/base/error.h"

namespace mahdar::shell {
namespace {

wxString FromUtf8(const std::string& text) {
    wxString result = wxString::FromUTF8(text.data(), text.size());
    return result.empty() ? wxString(text.data(), wxConvISO8859_1, text.size()) : result;
}

}  // namespace

void UseWords(const std::filesystem::path& localeFolder, const std::string& language) {
    UseCatalogue(localeFolder, language);
}

wxString Worded(const std::string& messageId, const std::vector<std::string>& arguments) {
    return FromUtf8(WordsOf(messageId, arguments));
}

wxString DescribeFailure(const std::exception_ptr& exception) { return FromUtf8(DescribeException(exception)); }

wxString Filled(const wxString& pattern, const std::vector<wxString>& arguments) {
    std::vector<std::string> texts;
    for (const wxString& argument : arguments) texts.push_back(argument.utf8_string());
    return FromUtf8(FillIn(pattern.utf8_string(), texts));
}

}  // namespace mahdar::shell
