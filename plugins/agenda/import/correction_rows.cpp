// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/import/correction_rows.h"

namespace mahdar::agenda {
namespace {

void Add(std::vector<CorrectionRow>& rows, CorrectionKind kind, const std::set<int>& lines) {
    for (const int line : lines) rows.push_back({kind, line, {}, {}});
}

void Add(std::vector<CorrectionRow>& rows, CorrectionKind kind, const std::map<int, std::string>& texts) {
    for (const auto& [line, text] : texts) rows.push_back({kind, line, text, {}});
}

void Take(Corrections& corrections, const CorrectionRow& row) {
    switch (row.kind) {
        case CorrectionKind::Text:
            corrections.texts[row.line] = row.text;
            break;
        case CorrectionKind::Noise:
            corrections.noise.insert(row.line);
            break;
        case CorrectionKind::Kept:
            corrections.kept.insert(row.line);
            break;
        case CorrectionKind::Joined:
            corrections.joined.insert(row.line);
            break;
        case CorrectionKind::Parted:
            corrections.parted.insert(row.line);
            break;
        case CorrectionKind::Role:
            if (const auto role = FromWord<LineRole>(row.text)) corrections.roles[row.line] = *role;
            break;
        case CorrectionKind::Number:
            corrections.numbers[row.line] = row.text;
            break;
        case CorrectionKind::Parent:
            corrections.parents[row.line] = row.text;
            break;
        case CorrectionKind::Title:
            corrections.titles[row.line] = row.text;
            break;
        case CorrectionKind::AddedItem:
            break;
    }
}

}  // namespace

std::vector<CorrectionRow> RowsOf(const Corrections& corrections) {
    std::vector<CorrectionRow> rows;
    Add(rows, CorrectionKind::Text, corrections.texts);
    Add(rows, CorrectionKind::Noise, corrections.noise);
    Add(rows, CorrectionKind::Kept, corrections.kept);
    Add(rows, CorrectionKind::Joined, corrections.joined);
    Add(rows, CorrectionKind::Parted, corrections.parted);
    for (const auto& [line, role] : corrections.roles)
        rows.push_back({CorrectionKind::Role, line, WordOf(role), {}});
    Add(rows, CorrectionKind::Number, corrections.numbers);
    Add(rows, CorrectionKind::Parent, corrections.parents);
    Add(rows, CorrectionKind::Title, corrections.titles);
    for (const auto& [number, title] : corrections.added)
        rows.push_back({CorrectionKind::AddedItem, 0, title, number});
    return rows;
}

Corrections CorrectionsOf(const std::vector<CorrectionRow>& rows) {
    Corrections corrections;
    for (const CorrectionRow& row : rows) {
        if (row.kind == CorrectionKind::AddedItem) {
            if (!row.item.empty()) corrections.added[row.item] = row.text;
        } else if (row.line > 0) {
            Take(corrections, row);
        }
    }
    return corrections;
}

}  // namespace mahdar::agenda
