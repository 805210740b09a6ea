// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "plugins/agenda/panels/review/review_acts.h"
#include "plugins/agenda/panels/review/row_list.h"
#include "plugins/agenda/review/review_model.h"

#include <wx/panel.h>

#include <functional>
#include <string>
#include <vector>

class wxChoice;

namespace mahdar::agenda {

/// What does not fit in the document itself: told, never corrected.
class FindingsPane final : public wxPanel {
public:
    explicit FindingsPane(wxWindow* parent, std::function<void(int line)> goTo);

    void Show(const ReviewModel& model);
    /// Goes to the next line of the selected finding; false if none is selected or it has no line.
    bool GoToLine();
    [[nodiscard]] bool HasKeys() const;
    void SetFocus() override;

    using wxPanel::Show;

private:
    struct Row {
        NoteWeight weight = NoteWeight::Low;
        std::string sentence;
        std::string item;
        std::vector<int> lines;

        bool operator==(const Row&) const = default;
    };

    void AddColumns();
    void ShowRows();

    std::function<void(int line)> m_goTo;
    wxChoice* m_weights = nullptr;
    wxDataViewCtrl* m_list = nullptr;
    wxObjectDataPtr<RowList<Row>> m_rows;
    std::vector<Row> m_all;
    std::string m_lastSentence;  ///< of the finding gone to last
    std::size_t m_nextLine = 0;
};

}  // namespace mahdar::agenda
