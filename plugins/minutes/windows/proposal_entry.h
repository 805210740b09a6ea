// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/text/language.h"

#include <functional>
#include <string>
#include <vector>

#include <wx/panel.h>

class wxStaticText;
class wxTextCtrl;

namespace mahdar {

class KeyButton;
class LargeText;

enum class EntryMode { None = 1, Amend, Insert, Strike, Reopen };

/// Where a proposal is typed: its words, and who proposes it. What was typed is kept when it is left.
class ProposalEntry final : public wxPanel {
public:
    explicit ProposalEntry(wxWindow* parent);

    /// Called with what was typed; true if it was recorded, then the entry closes.
    std::function<bool(EntryMode mode, const std::string& words, const std::string& by)> add;
    /// After it opened or closed.
    std::function<void()> resized;

    /// `names` complete the proposer.
    void SetNames(const std::vector<std::string>& names);
    void Begin(EntryMode mode, const std::string& paragraph, const std::string& words, Language language);
    void Finish();
    void Leave();
    [[nodiscard]] EntryMode Mode() const noexcept { return m_mode; }

private:
    void LabelAll();
    [[nodiscard]] std::string Words() const;

    EntryMode m_mode = EntryMode::None;
    std::string m_paragraph;
    std::string m_given;  ///< the words the entry began with
    std::string m_kept;   ///< typed and left, of m_keptFor
    std::string m_keptFor;
    wxStaticText* m_title;
    LargeText* m_words;
    wxStaticText* m_byLabel;
    wxTextCtrl* m_by;
    KeyButton* m_add;
    KeyButton* m_leave;
};

}  // namespace mahdar
