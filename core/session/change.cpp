// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/session/change.h"

#include <sstream>
#include <stdexcept>

#include "core/base/error.h"
#include "core/session/format.h"
#include "core/session/references.h"
#include "core/text/utf8.h"

namespace mahdar {
namespace {

template <class Row>
constexpr const char* kRowName = nullptr;
template <>
constexpr const char* kRowName<Meeting> = "meeting";
template <>
constexpr const char* kRowName<Floor> = "floor";
template <>
constexpr const char* kRowName<AgendaItem> = "item";
template <>
constexpr const char* kRowName<Passage> = "passage";
template <>
constexpr const char* kRowName<RequiredAction> = "requiredAction";
template <>
constexpr const char* kRowName<Institution> = "institution";
template <>
constexpr const char* kRowName<Participant> = "participant";
template <>
constexpr const char* kRowName<Sitting> = "sitting";
template <>
constexpr const char* kRowName<Request> = "request";
template <>
constexpr const char* kRowName<Intervention> = "intervention";
template <>
constexpr const char* kRowName<Paragraph> = "paragraph";
template <>
constexpr const char* kRowName<Decision> = "decision";
template <>
constexpr const char* kRowName<Proposal> = "proposal";
template <>
constexpr const char* kRowName<Mandate> = "mandate";
template <>
constexpr const char* kRowName<MeetingDocument> = "document";
template <>
constexpr const char* kRowName<Event> = "event";
template <>
constexpr const char* kRowName<Finding> = "finding";
template <>
constexpr const char* kRowName<Envelope> = "envelope";
template <>
constexpr const char* kRowName<SealedVersion> = "version";

/// There is a row before or after, it has an id, and it is the same row.
template <class Row>
bool WellFormed(const Edit<Row>& edit) {
    if (edit.before && edit.after && edit.before->id != edit.after->id) return false;
    if (edit.before) return !edit.before->id.Empty();
    return edit.after && !edit.after->id.Empty();
}

void SetAttribute(pugi::xml_node into, const char* name, const std::string& value) {
    into.append_attribute(name).set_value(IsCleanText(value) ? value.c_str() : CleanText(value).c_str());
}

void WriteEdit(pugi::xml_node into, const AnyEdit& any) {
    std::visit(
        [&](const auto& edit) {
            using Row = typename std::decay_t<decltype(edit)>::RowType;
            XmlOutArchive archive(into.append_child(kRowName<Row>), kFormat);
            archive.Save("before", edit.before);
            archive.Save("after", edit.after);
        },
        any);
}

template <std::size_t Index = 0>
AnyEdit ReadEdit(pugi::xml_node from) {
    if constexpr (Index == std::variant_size_v<AnyEdit>) {
        throw ParseError(MAHDAR_TR("The history speaks of \"%1\", which this version does not know."), {from.name()});
    } else {
        using EditType = std::variant_alternative_t<Index, AnyEdit>;
        if (std::string_view(from.name()) != kRowName<typename EditType::RowType>) return ReadEdit<Index + 1>(from);
        EditType edit;
        XmlInArchive archive(from, kFormat);
        archive.Load("before", edit.before);
        archive.Load("after", edit.after);
        if (!WellFormed(edit)) xml::ThrowBadValue("edits", from.name());
        return edit;
    }
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

void WriteChange(pugi::xml_node into, const Change& change) {
    into.append_attribute("n").set_value(static_cast<unsigned long long>(change.sequence));
    into.append_attribute("at").set_value(ToIso(change.at).c_str());
    SetAttribute(into, "by", change.operatorName);
    SetAttribute(into, "act", change.act);
    if (change.undoes != 0) into.append_attribute("undoes").set_value(static_cast<unsigned long long>(change.undoes));
    if (change.redoes != 0) into.append_attribute("redoes").set_value(static_cast<unsigned long long>(change.redoes));
    if (!change.line.empty())
        xml::SetText(into.append_child("line").append_child(pugi::node_pcdata), change.line.data(), change.line.size());
    pugi::xml_node edits = into.append_child("edits");
    for (const AnyEdit& edit : change.edits) WriteEdit(edits, edit);
}

Change ReadChange(pugi::xml_node from) {
    Change change;
    change.sequence = from.attribute("n").as_ullong();
    const auto at = ParseIso(from.attribute("at").value());
    if (change.sequence == 0 || !at) xml::ThrowBadValue("change", from.attribute("n").value());
    change.at = *at;
    change.operatorName = from.attribute("by").value();
    change.act = from.attribute("act").value();
    change.undoes = from.attribute("undoes").as_ullong();
    change.redoes = from.attribute("redoes").as_ullong();
    change.line = from.child("line").child_value();
    for (const pugi::xml_node edit : from.child("edits").children()) {
        if (edit.type() == pugi::node_element) change.edits.push_back(ReadEdit(edit));
    }
    return change;
}

std::string ToXml(const Change& change) {
    pugi::xml_document document;
    WriteChange(document.append_child("c"), change);
    std::ostringstream out;
    document.save(out, "", pugi::format_raw | pugi::format_no_declaration, pugi::encoding_utf8);
    return out.str();
}

Change ChangeFromXml(std::string_view xml) {
    xml::CheckShape(xml);
    pugi::xml_document document;
    const auto result = document.load_buffer(xml.data(), xml.size(), kParseFlags, pugi::encoding_utf8);
    if (!result) throw ParseError(MAHDAR_TR("A journal entry is not readable: %1."), {result.description()});
    return ReadChange(document.child("c"));
}

}  // namespace mahdar
