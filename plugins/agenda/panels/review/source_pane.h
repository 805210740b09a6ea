// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/panels/review/row_list.h"
#include "plugins/agenda/review/review_model.h"

#include <wx/panel.h>

#include <functional>
#include <string>

class wxChoice;

namespace mahdar {
class SectionHeader;
}

namespace mahdar::agenda {

/// The document as it was found, line by line; never edited.
class SourcePane final : public wxPanel {
public:
    struct Listener {
        std::function<void(int line)> selected;
        std::function<void(const std::string& encoding)> encodingChosen;
    };

    SourcePane(wxWindow* parent, Listener listener);

    void Show(const ReviewModel& model);
    void ShowEncoding(SourceKind kind, const std::string& encoding);
    void GoTo(int line);
    void SetFocus() override;

    using wxPanel::Show;

private:
    struct Row {
        int line = 0;
        LineState state = LineState::Sure;
        std::string raw;

        bool operator==(const Row&) const = default;
    };

    void AddColumns();

    Listener m_listener;
    SectionHeader* m_header;
    wxChoice* m_encoding;
    wxDataViewCtrl* m_list;
    wxObjectDataPtr<RowList<Row>> m_rows;
    bool m_going = false;
};

}  // namespace mahdar::agenda
