// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/review/line_said.h"

namespace mahdar::agenda {
namespace {

template <class Value>
std::optional<Value> Get(const std::map<int, Value>& values, int line) {
    const auto found = values.find(line);
    return found == values.end() ? std::nullopt : std::optional<Value>(found->second);
}

template <class Value>
void Put(std::map<int, Value>& values, int line, const std::optional<Value>& value) {
    if (value) {
        values.insert_or_assign(line, *value);
    } else {
        values.erase(line);
    }
}

void Put(std::set<int>& lines, int line, bool there) {
    if (there) {
        lines.insert(line);
    } else {
        lines.erase(line);
    }
}

}  // namespace

LineSaid SaidOf(const Corrections& corrections, int line) {
    LineSaid said;
    said.text = Get(corrections.texts, line);
    said.noise = corrections.noise.contains(line);
    said.kept = corrections.kept.contains(line);
    said.joined = corrections.joined.contains(line);
    said.parted = corrections.parted.contains(line);
    said.role = Get(corrections.roles, line);
    said.number = Get(corrections.numbers, line);
    said.parent = Get(corrections.parents, line);
    said.title = Get(corrections.titles, line);
    return said;
}

void Say(Corrections& corrections, int line, const LineSaid& said) {
    Put(corrections.texts, line, said.text);
    Put(corrections.noise, line, said.noise);
    Put(corrections.kept, line, said.kept);
    Put(corrections.joined, line, said.joined);
    Put(corrections.parted, line, said.parted);
    Put(corrections.roles, line, said.role);
    Put(corrections.numbers, line, said.number);
    Put(corrections.parents, line, said.parent);
    Put(corrections.titles, line, said.title);
}

}  // namespace mahdar::agenda
