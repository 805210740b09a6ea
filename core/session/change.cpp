// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/session/change.h"

#include <charconv>
#include <stdexcept>

#include "core/base/error.h"
#include "core/io/xml_in_archive.h"
#include "core/io/xml_out_archive.h"
#include "core/io/xml_quick_archive.h"
#include "core/session/format.h"
#include "core/session/references.h"
#include "core/session/row_names.h"
#include "core/text/utf8.h"

namespace mahdar {
namespace {

/// No session comes near it, and one more still has a number.
constexpr std::uint64_t kMaxSequence = std::uint64_t{1} << 53;

/// There is a row before or after, it has an id, and it is the same row.
template <class Row>
bool WellFormed(const Edit<Row>& edit) {
    if (edit.before && edit.after && edit.before->id != edit.after->id) return false;
    if (edit.before) return !edit.before->id.Empty();
    return edit.after && !edit.after->id.Empty();
}

void WriteEdit(std::string& into, const AnyEdit& any) {
    std::visit(
        [&](const auto& edit) {
            const std::string_view name = kRowName<typename std::decay_t<decltype(edit)>::RowType>;
            into.append("<").append(name).append(">");
            XmlOutArchive archive(into, kFormat);
            archive.Save("before", edit.before);
            archive.Save("after", edit.after);
            into.append("</").append(name).append(">");
        },
        any);
}

/// Adds an edit of the row that goes by that name and lets `load` fill it. False if there is no such row.
template <std::size_t Index = 0>
bool AddEdit(std::vector<AnyEdit>& edits, std::string_view name, const auto& load) {
    if constexpr (Index == std::variant_size_v<AnyEdit>) {
        return false;
    } else {
        using EditType = std::variant_alternative_t<Index, AnyEdit>;
        if (name != kRowName<typename EditType::RowType>) return AddEdit<Index + 1>(edits, name, load);
        load(std::get<Index>(edits.emplace_back(std::in_place_index<Index>)));
        return true;
    }
}

void ReadEdit(pugi::xml_node from, std::vector<AnyEdit>& into) {
    const bool known = AddEdit(into, from.name(), [from](auto& edit) {
        XmlInArchive archive(from, kFormat);
        archive.Load("before", edit.before);
        archive.Load("after", edit.after);
        if (!WellFormed(edit)) xml::ThrowBadValue("edits", from.name());
    });
    if (!known) throw ParseError(MAHDAR_TR("The history speaks of \"%1\", which this version does not know."), {from.name()});
}

void ReadEdit(XmlQuickArchive& from, std::string_view name, std::vector<AnyEdit>& into) {
    from.Expect("<");
    from.Expect(name);
    from.Expect(">");
    const bool known = AddEdit(into, name, [&from](auto& edit) {
        from.Load("before", edit.before);
        from.Load("after", edit.after);
        if (!WellFormed(edit)) throw NotAsWritten{};
    });
    if (!known) throw NotAsWritten{};
    from.Expect("</");
    from.Expect(name);
    from.Expect(">");
}

std::string Clean(std::string_view text) { return IsCleanText(text) ? std::string(text) : CleanText(text); }

std::uint64_t NumberRest(XmlQuickArchive& from) {
    std::uint64_t number = 0;
    if (!xml::Parse(from.AttributeRest(), number) || number == 0 || number > kMaxSequence) throw NotAsWritten{};
    return number;
}

void AppendNumber(std::string& into, std::string_view name, std::uint64_t number) {
    into.append(" ").append(name).append("=\"").append(std::to_string(number)).append("\"");
}

}  // namespace

std::vector<AnyEdit> Inverted(const std::vector<AnyEdit>& edits) {
    std::vector<AnyEdit> inverse(edits.rbegin(), edits.rend());
    for (AnyEdit& any : inverse) std::visit([](auto& edit) { std::swap(edit.before, edit.after); }, any);
    return inverse;
}

void Applier::Apply(Session& session, const std::vector<AnyEdit>& edits) {
    std::size_t done = 0;
    const auto put = [&session](const auto& row, const auto& other) {
        using Row = typename std::decay_t<decltype(row)>::value_type;
        auto& table = std::get<Table<Row>>(session.m_tables);
        if (row) {
            table.Put(*row);
        } else {
            table.Remove(other->id);
        }
    };
    try {
        for (const AnyEdit& any : edits) {
            std::visit(
                [&](const auto& edit) {
                    using Row = typename std::decay_t<decltype(edit)>::RowType;
                    if (!WellFormed(edit)) throw std::logic_error("an edit of no row, or of two");
                    const auto& id = edit.before ? edit.before->id : edit.after->id;
                    const Row* current = session.Get<Row>().Find(id);
                    const bool asExpected = edit.before ? current != nullptr && *current == *edit.before : current == nullptr;
                    if (!asExpected)
                        throw CommandError(
                            MAHDAR_TR("This was changed meanwhile; nothing was done. Look at it and try again."));
                    put(edit.after, edit.before);
                },
                any);
            ++done;
        }
        CheckReferences(session, edits);
    } catch (...) {
        while (done > 0) std::visit([&](const auto& edit) { put(edit.before, edit.after); }, edits[--done]);
        throw;
    }
}

void WriteChange(std::string& into, const Change& change) {
    into += "<c";
    AppendNumber(into, "n", change.sequence);
    xml::AppendAttribute(into, "at", ToIso(change.at));
    xml::AppendAttribute(into, "by", change.operatorName);
    xml::AppendAttribute(into, "act", change.act);
    if (change.undoes != 0) AppendNumber(into, "undoes", change.undoes);
    if (change.redoes != 0) AppendNumber(into, "redoes", change.redoes);
    into += '>';
    XmlOutArchive(into, kFormat).Save("line", change.line);
    into += change.edits.empty() ? "<edits/>" : "<edits>";
    for (const AnyEdit& edit : change.edits) WriteEdit(into, edit);
    into += change.edits.empty() ? "</c>" : "</edits></c>";
}

Change ReadChange(pugi::xml_node from) {
    Change change;
    change.sequence = from.attribute("n").as_ullong();
    const bool timed = xml::Parse(from.attribute("at").value(), change.at);
    if (change.sequence == 0 || change.sequence > kMaxSequence || !timed) xml::ThrowBadValue("change", from.attribute("n").value());
    change.operatorName = Clean(from.attribute("by").value());
    change.act = Clean(from.attribute("act").value());
    change.undoes = from.attribute("undoes").as_ullong();
    change.redoes = from.attribute("redoes").as_ullong();
    change.line = Clean(from.child("line").child_value());
    for (const pugi::xml_node edit : from.child("edits").children()) {
        if (edit.type() == pugi::node_element) ReadEdit(edit, change.edits);
    }
    return change;
}

Change ReadChange(XmlQuickArchive& from) {
    Change change;
    from.Expect("<c n=\"");
    change.sequence = NumberRest(from);
    from.Expect(" at=\"");
    if (!xml::Parse(from.AttributeRest(), change.at)) throw NotAsWritten{};
    from.Expect(" by=\"");
    change.operatorName = from.AttributeRest();
    from.Expect(" act=\"");
    change.act = from.AttributeRest();
    if (from.Passes(" undoes=\"")) change.undoes = NumberRest(from);
    if (from.Passes(" redoes=\"")) change.redoes = NumberRest(from);
    from.Expect(">");
    from.Load("line", change.line);
    if (!from.Passes("<edits/>")) {
        from.Expect("<edits>");
        while (!from.Passes("</edits>")) ReadEdit(from, from.NextName(), change.edits);
    }
    from.Expect("</c>");
    return change;
}

std::string ToXml(const Change& change) {
    std::string xml;
    WriteChange(xml, change);
    return xml;
}

Change ChangeFromXml(std::string_view xml) {
    xml::CheckShape(xml);
    pugi::xml_document document;
    const auto result = document.load_buffer(xml.data(), xml.size(), kParseFlags, pugi::encoding_utf8);
    if (!result) throw ParseError(MAHDAR_TR("A journal entry is not readable: %1."), {result.description()});
    return ReadChange(document.child("c"));
}

}  // namespace mahdar
