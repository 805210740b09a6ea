// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/panels/review/structure_model.h"

#include "app/ui/rtl.h"
#include "app/ui/two_line_list.h"
#include "app/ui/wx_strings.h"
#include "plugins/agenda/panels/review/review_words.h"

#include <wx/translation.h>

namespace mahdar::agenda {

namespace {

bool SamePlaces(const std::vector<StructureNode>& one, const std::vector<StructureNode>& other) {
    return std::equal(one.begin(), one.end(), other.begin(), other.end(),
                      [](const StructureNode& a, const StructureNode& b) {
                          return a.id == b.id && SamePlaces(a.children, b.children);
                      });
}

wxString Bold(const wxString& text) {
    return "<b>" + EscapeMarkup(FromWx(text)) + "</b>";
}

wxString TitleOr(const std::string& title, const wxString& untitled) {
    return title.empty() ? untitled : Directed(title);
}

wxString PartWords(const StructureNode& node) {
    const auto paragraphs = static_cast<unsigned>(node.paragraphs);
    const wxString count =
        Filled(wxPLURAL("%1 paragraph", "%1 paragraphs", paragraphs), {Number(node.paragraphs)});
    switch (node.kind) {
        case NodeKind::Preamble:
            return EscapeMarkup(FromWx(_("Before the items") + ToWx(" · ") + count));
        case NodeKind::Item:
            return Bold(Ltr(ToWx(node.path)) + "  " + TitleOr(node.title, _("(without a title)")));
        case NodeKind::SubItem:
            return Bold(ToWx("– ") + TitleOr(node.title, _("(without a title)")));
        case NodeKind::Background:
            return EscapeMarkup(FromWx(wxGETTEXT_IN_CONTEXT("part", "Background") + ToWx(" · ") + count));
        case NodeKind::Action:
            return EscapeMarkup(FromWx(Filled(_("Action: %1"), {Directed(node.title)})));
    }
    return {};
}

wxString ReporterWords(const StructureNode& node) {
    wxString words;
    for (const std::string& reporter : node.reporters)
        words += (words.empty() ? wxString() : _(", ")) + ToWx(reporter);
    for (const std::string& name : node.unknownReporters)
        words += (words.empty() ? wxString() : _(", ")) + Filled(_("%1 (new)"), {ToWx(name)});
    return words;
}

}  // namespace

StructureModel::Shown StructureModel::Show(std::vector<StructureNode> nodes) {
    const bool same = SamePlaces(nodes, m_nodes);
    const std::vector<StructureNode> before = std::exchange(m_nodes, std::move(nodes));
    if (!same) {
        m_rows.clear();
        m_top.clear();
        Place(m_nodes, nullptr);
        Cleared();
        return Shown::Anew;
    }
    Refer(m_nodes);
    for (const auto& [id, row] : m_rows) ItemChanged(wxDataViewItem(row));
    return Shown::RowsOnly;
}

void StructureModel::Place(const std::vector<StructureNode>& nodes, Row* parent) {
    for (const StructureNode& node : nodes) {
        Row& row = m_all.emplace_back(Row{node.id, &node, parent, {}});
        m_rows[node.id] = &row;
        (parent != nullptr ? parent->children : m_top).push_back(&row);
        Place(node.children, &row);
    }
}

void StructureModel::Refer(const std::vector<StructureNode>& nodes) {
    for (const StructureNode& node : nodes) {
        m_rows.at(node.id)->node = &node;
        Refer(node.children);
    }
}

wxDataViewItem StructureModel::Find(const std::string& id) const {
    const auto found = m_rows.find(id);
    return found == m_rows.end() ? wxDataViewItem() : wxDataViewItem(found->second);
}

const StructureNode* StructureModel::NodeOf(const wxDataViewItem& item) const {
    if (!item.IsOk()) return nullptr;
    const auto found = m_rows.find(RowOf(item)->id);
    return found == m_rows.end() ? nullptr : found->second->node;
}

std::vector<std::string> StructureModel::Parents() const {
    std::vector<std::string> parents;
    const auto add = [&](const auto& self, const std::vector<StructureNode>& nodes) -> void {
        for (const StructureNode& node : nodes) {
            if (node.children.empty()) continue;
            parents.push_back(node.id);
            self(self, node.children);
        }
    };
    add(add, m_nodes);
    return parents;
}

void StructureModel::GetValue(wxVariant& value, const wxDataViewItem& item, unsigned column) const {
    const StructureNode* node = NodeOf(item);
    if (node == nullptr) {
        if (column == kDoubt) {
            value = StateCell(GlyphName::Tick, Ink::Good, wxString());
        } else {
            value = wxString();
        }
    } else if (column == kPart) {
        value = PartWords(*node);
    } else if (column == kReporter) {
        value = ReporterWords(*node);
    } else if (node->toReview > 0) {
        value = StateCell(GlyphName::Question, Ink::Care, Ltr(Number(node->toReview)));
    } else {
        value << wxDataViewIconText();
    }
}

wxDataViewItem StructureModel::GetParent(const wxDataViewItem& item) const {
    return item.IsOk() ? wxDataViewItem(RowOf(item)->parent) : wxDataViewItem();
}

bool StructureModel::IsContainer(const wxDataViewItem& item) const {
    return !item.IsOk() || !RowOf(item)->children.empty();
}

unsigned StructureModel::GetChildren(const wxDataViewItem& item, wxDataViewItemArray& children) const {
    const auto& rows = item.IsOk() ? RowOf(item)->children : m_top;
    for (Row* row : rows) children.Add(wxDataViewItem(row));
    return static_cast<unsigned>(rows.size());
}

}  // namespace mahdar::agenda
