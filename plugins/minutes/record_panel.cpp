// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/minutes/record_panel.h"

#include "app/ui/wx_strings.h"
#include "core/base/error.h"
#include "core/command/arguments.h"
#include "plugins/minutes/formula_panel.h"
#include "plugins/minutes/record/edit_text.h"
#include "plugins/minutes/record_panel_view.h"
#include "plugins/minutes/spelling/spell_checker.h"

#include <algorithm>
#include <type_traits>
#include <variant>

#include <wx/sizer.h>

namespace mahdar {
namespace {

/// Does the change touch anything this panel shows or counts?
bool Concerns(const Change& change) {
    return std::ranges::any_of(change.edits, [](const AnyEdit& any) {
        return std::visit(
            [](const auto& edit) {
                using Row = typename std::decay_t<decltype(edit)>::RowType;
                return std::is_same_v<Row, Paragraph> || std::is_same_v<Row, Decision> ||
                       std::is_same_v<Row, AgendaItem> || std::is_same_v<Row, Floor> || std::is_same_v<Row, Meeting> ||
                       std::is_same_v<Row, Intervention> || std::is_same_v<Row, Sitting>;
            },
            any);
    });
}

bool ChangesRegister(const Change& change) {
    return std::ranges::any_of(change.edits, [](const AnyEdit& any) { return std::holds_alternative<Edit<Institution>>(any); });
}

/// The paragraph that the change added, if it added one.
std::string AddedRow(const Change& change) {
    for (const AnyEdit& any : change.edits) {
        const auto* edit = std::get_if<Edit<Paragraph>>(&any);
        if (edit != nullptr && !edit->before && edit->after) return edit->after->id.value;
    }
    return {};
}

}  // namespace

RecordPanel::RecordPanel(wxWindow* parent, Desk& desk, const DraftTables& tables, SpellChecker& spelling,
                         RecordWindow& window, RecordWishes& wishes)
    : wxPanel(parent),
      m_desk(desk),
      m_library(tables.library),
      m_spelling(spelling),
      m_view(nullptr),
      m_names(tables.library, desk.State()),
      m_language(desk.State().TheMeeting().workingLanguage),
      m_windows(this, desk, tables, spelling, wishes) {
    RecordPanelActs acts;
    acts.textTyped = [this](const std::string& id, Language language, const std::string& text) { Type(id, language, text); };
    acts.rowFocused = [this](const std::string& id) { SelectRow(id); };
    acts.rowLanguage = [this](const std::string& id, Language language) { ShowIn(id, language); };
    acts.language = [this](Language language) {
        m_view->Flush();
        m_language = language;
        m_languages.clear();
        Refresh();
    };
    acts.newParagraph = [this] { m_desk.Run("minutes note"); };
    m_view = new RecordPanelView(this, std::move(acts));
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(m_view, 1, wxEXPAND);
    SetSizer(column);
    m_spelling.LearnNames(desk.State());
    ConnectFormula();
    Connect(window);
    if (const std::string& reason = desk.Log().ReadOnlyReason(); !reason.empty())
        m_view->SetReadOnly(Translated(MAHDAR_TR("This session is open for reading only: %1."), {reason}));
    m_view->ShowLanguage(m_language);
    Refresh();
}

void RecordPanel::Connect(RecordWindow& window) {
    m_changed = m_desk.Log().changed.Connect([this](const Change& change) { OnChanged(change); });
    m_selected = m_desk.selectionChanged.Connect([this](const Selection&) { OnSelection(); });
    m_flush = m_desk.flushTyping.Connect([this] { m_view->Flush(); });
    m_focus = m_desk.focusRequested.Connect([this](const std::string& what) {
        if (what == "minutes.formula") m_view->Formula().FocusLine();
    });
    m_formula = window.formulaWanted.Connect([this](bool& heard) {
        m_view->Formula().FocusLine();
        heard = true;
    });
    m_nextLanguage = window.languageWanted.Connect([this](bool& heard) { heard = NextLanguage(); });
    m_added = window.paragraphAdded.Connect([this](const ParagraphId& id) { m_focusWanted = id.value; });
}

void RecordPanel::ConnectFormula() {
    FormulaBox& formula = m_view->Formula();
    formula.preview = [this](const std::string& typed) { return SayFormula(typed); };
    formula.add = [this](const std::string& typed) { return AddFormula(typed); };
    formula.complete = [this](const std::string& typed) {
        return CompleteFormula(m_library, m_names, typed, m_language).value_or(std::string{});
    };
}

ItemId RecordPanel::ShownItem() const {
    const ItemId& selected = m_desk.Selected().item;
    return m_desk.State().Find(selected) != nullptr ? selected : m_desk.State().TheFloor().currentItem;
}

void RecordPanel::OnChanged(const Change& change) {
    if (ChangesRegister(change)) {
        m_names = SessionNames(m_library, m_desk.State());
        m_spelling.LearnNames(m_desk.State());
    }
    if (!Concerns(change)) return;
    Refresh();
    const std::string added = AddedRow(change);
    if (!added.empty() && added == m_focusWanted) {
        m_view->FocusRow(added);
    } else if (!added.empty()) {
        m_view->Reveal(added);
    }
    m_focusWanted.clear();
}

void RecordPanel::OnSelection() {
    if (ShownItem() == m_item) {
        m_view->Reveal(m_desk.Selected().paragraph.value);
        return;
    }
    m_view->Flush();
    Refresh();
    m_view->Reveal(m_desk.Selected().paragraph.value);
}

void RecordPanel::Refresh() {
    m_item = ShownItem();
    m_page = MakeRecordPage(m_library, m_desk.State(), m_item, m_language, m_languages);
    MarkSpelling();
    m_view->ShowPage(m_page);
    m_view->Formula().Update();
}

void RecordPanel::MarkSpelling() {
    const auto characters = [](std::string_view text) {
        return static_cast<int>(std::ranges::count_if(text, [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0) != 0x80; }));
    };
    for (RecordRow& row : m_page.rows) {
        for (const UnknownWord& word : m_spelling.Check(row.text, row.language)) {
            const int begin = characters(std::string_view(row.text).substr(0, word.begin));
            row.doubtful.emplace_back(begin, begin + characters(word.word));
        }
    }
}

void RecordPanel::Type(const std::string& id, Language language, const std::string& text) {
    auto edits = EditText(m_desk.State(), ParagraphId{id}, language, text, m_desk.TheClock().Now());
    if (edits.empty()) return;
    const std::string line = "minutes edit " + id + ' ' + Quoted(text) + " --lang " + std::string(Code(language));
    m_desk.Record("minutes/edit", line, std::move(edits));
}

void RecordPanel::SelectRow(const std::string& id) {
    Selection selection = m_desk.Selected();
    if (selection.paragraph.value == id) return;
    selection.paragraph = ParagraphId{id};
    m_desk.Select(std::move(selection));
}

void RecordPanel::ShowIn(const std::string& id, Language language) {
    m_view->Flush();
    m_languages[id] = language;
    Refresh();
}

bool RecordPanel::NextLanguage() {
    std::string id = m_view->FocusedRow();
    if (id.empty()) id = m_desk.Selected().paragraph.value;
    const auto row = std::ranges::find(m_page.rows, id, &RecordRow::id);
    if (row == m_page.rows.end()) return false;
    const auto at = std::ranges::find(kLanguages, row->language);
    const bool isLast = at + 1 == kLanguages.end();
    ShowIn(id, isLast ? kLanguages.front() : *(at + 1));
    return true;
}

FormulaSays RecordPanel::SayFormula(const std::string& typed) {
    const FormulaPreview preview =
        PreviewFormula(m_library, m_desk.State(), m_names, typed, m_language, m_page.path);
    FormulaSays says;
    says.number = preview.line.empty() ? 0 : m_page.nextNumber;
    says.sentence = preview.sentence;
    says.language = preview.language;
    says.whole = preview.whole;
    says.problem = FromWx(Translated(preview.problem, preview.arguments));
    says.problemWords = preview.problemWords;
    return says;
}

bool RecordPanel::AddFormula(const std::string& typed) {
    const FormulaPreview preview =
        PreviewFormula(m_library, m_desk.State(), m_names, typed, m_language, m_page.path);
    return !preview.line.empty() && m_desk.Run(preview.line);
}

}  // namespace mahdar
