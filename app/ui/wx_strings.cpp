// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/ui/wx_strings.h"

#include "core/base/error.h"

#include <wx/translation.h>

namespace mahdar {

wxString ToWx(std::string_view utf8) {
    wxString text = wxString::FromUTF8(utf8.data(), utf8.size());
    if (text.empty() && !utf8.empty()) text = wxString(utf8.data(), wxConvISO8859_1, utf8.size());
    return text;
}

std::string FromWx(const wxString& text) { return text.utf8_string(); }

wxString Translated(const std::string& messageId, const std::vector<std::string>& arguments) {
    // An empty id would fetch the header of the catalogue.
    if (messageId.empty()) return {};
    const std::string pattern = FromWx(wxGetTranslation(ToWx(messageId)));
    return ToWx(arguments.empty() ? pattern : FillIn(pattern, arguments));
}

}  // namespace mahdar
