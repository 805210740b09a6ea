// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/briefings/register/register_commands.h"

#include "core/command/resolve.h"
#include "core/io/archive_types.h"
#include "core/io/atomic_file.h"
#include "core/text/utf8.h"
#include "plugins/briefings/board/command_words.h"
#include "plugins/briefings/ledger/speaking_order.h"
#include "plugins/briefings/planned_commands.h"
#include "plugins/briefings/register/register_edits.h"
#include "plugins/briefings/register/register_table.h"

#include <algorithm>
#include <sstream>
#include <utility>

namespace mahdar::briefings {

namespace {

constexpr std::size_t kMaxTableBytes = std::size_t{8} << 20;

InstitutionKind RequireKind(const std::string& word) {
    const auto kind = FromWord<InstitutionKind>(word);
    if (!kind)
        throw CommandError(
            MAHDAR_TR("\"%1\" is no kind of body; use organ, institution, forum, member-state, observer, "
                      "group or other."),
            {word});
    return *kind;
}

/// What stands behind the keywords; what is not said stays.
void TakeFields(const CommandContext& context, Arguments& arguments, Institution& row) {
    if (const auto word = arguments.TakeAfter("acronym")) row.acronym = *word;
    if (const auto word = arguments.TakeAfter("kind")) row.kind = RequireKind(*word);
    if (const auto word = arguments.TakeAfter("contact")) row.contact = *word;
    if (const auto words = arguments.TakeAfter("variants")) row.variants = Listed(*words);
    if (const auto words = arguments.TakeAfter("roles")) row.roles = Listed(*words);
    while (const auto word = arguments.TakeAfter("also")) row.variants.push_back(*word);
    if (const auto word = arguments.TakeAfter("parent"))
        row.parent = word->empty() ? InstitutionId{} : RequireInstitution(context.session, *word).id;
    for (const Language language : kLanguages) {
        if (const auto name = arguments.Option(Code(language))) row.names.Set(language, *name);
    }
    if (!row.id.Empty() && row.parent == row.id)
        throw CommandError(MAHDAR_TR("\"%1\" cannot be a part of itself."), {row.id.value});
}

InstitutionId RequireNewKey(const CommandContext& context, const std::string& key) {
    const bool plain = !key.empty() && key.find_first_of(" \t|") == std::string::npos;
    if (!plain)
        throw CommandError(MAHDAR_TR("\"%1\" cannot be a key: it is one word without spaces."), {key});
    if (context.session.Find(InstitutionId{key}) != nullptr)
        throw CommandError(MAHDAR_TR("The key \"%1\" is taken already."), {key});
    return InstitutionId{key};
}

Language TypedLanguage(const CommandContext& context, const Arguments& arguments) {
    const auto code = arguments.Option("lang");
    const auto language = code ? ParseLanguage(*code) : context.session.TheMeeting().workingLanguage;
    if (!language)
        throw CommandError(MAHDAR_TR("\"%1\" is no language of the record; use ar, en or fr."), {*code});
    return *language;
}

void Add(CommandContext& context, Arguments arguments) {
    Institution row;
    TakeFields(context, arguments, row);
    row.id = RequireNewKey(context, arguments.Require(0, "KEY"));
    row.names.Set(TypedLanguage(context, arguments), arguments.Require(1, "\"NAME\""));
    RefuseMore(arguments, 2);
    context.change.Put(std::move(row));
}

void Set(CommandContext& context, Arguments arguments) {
    Institution row = RequireInstitution(context.session, arguments.Require(0, "INSTITUTION"));
    TakeFields(context, arguments, row);
    RefuseMore(arguments, 1);
    context.change.Put(std::move(row));
}

void Merge(CommandContext& context, const Arguments& arguments) {
    const Institution& from = RequireInstitution(context.session, arguments.Require(0, "INSTITUTION"));
    const Institution& into = RequireInstitution(context.session, arguments.Require(1, "INTO"));
    RefuseMore(arguments, 2);
    if (from.id == into.id)
        throw CommandError(MAHDAR_TR("\"%1\" and \"%2\" are one already."),
                           {arguments.At(0).text, arguments.At(1).text});
    MergeInstitutions(context.change, from.id, into.id);
}

/// register split IsDB ITFC "International Islamic Trade Finance Corporation" items "4/3 4/4" variants "..."
void Split(CommandContext& context, Arguments arguments) {
    const auto items = arguments.TakeAfter("items");
    const auto variants = arguments.TakeAfter("variants");
    Institution from = RequireInstitution(context.session, arguments.Require(0, "INSTITUTION"));
    Institution other;
    other.kind = from.kind;
    other.parent = from.parent;
    TakeFields(context, arguments, other);
    other.id = RequireNewKey(context, arguments.Require(1, "KEY"));
    other.names.Set(TypedLanguage(context, arguments), arguments.Require(2, "\"NAME\""));
    RefuseMore(arguments, 3);
    for (const std::string& name : variants ? Listed(*variants) : std::vector<std::string>{}) {
        if (std::erase(from.variants, name) == 0)
            throw CommandError(MAHDAR_TR("\"%1\" is no variant of %2."), {name, from.id.value});
        other.variants.push_back(name);
    }
    std::vector<ItemId> places;
    std::istringstream paths(items.value_or(std::string{}));
    for (std::string path; paths >> path;) {
        for (const AgendaItem* item :
             ItemWithSubItems(context.session, RequireItem(context.session, path).id))
            places.push_back(item->id);
    }
    const InstitutionId fromId = from.id;
    const InstitutionId otherId = other.id;
    context.change.Put(std::move(from));
    context.change.Put(std::move(other));
    NameOtherwise(context.change, fromId, otherId, [&](const ItemId& item) {
        return std::find(places.begin(), places.end(), item) != places.end();
    });
}

void Remove(CommandContext& context, const Arguments& arguments) {
    const Institution& row = RequireInstitution(context.session, arguments.Require(0, "INSTITUTION"));
    RefuseMore(arguments, 1);
    if (const int places = PlacesOf(context.session, row.id); places > 0)
        throw CommandError(
            MAHDAR_TR("%1 is still named in this meeting, places: %2. Merge it into another one instead."),
            {row.id.value, std::to_string(places)});
    context.change.Remove(row.id);
}

/// All rows or none: nobody looks over a script's shoulder.
void Import(CommandContext& context, const Arguments& arguments) {
    const std::string& file = arguments.Require(0, "FILE");
    RefuseMore(arguments, 1);
    const std::vector<RegisterRow> rows = ReadRegister(context.session, ReadFile(file, kMaxTableBytes));
    for (const RegisterRow& row : rows) {
        if (row.fate == RowFate::Wrong)
            throw CommandError(
                MAHDAR_TR("Line %1 of the table cannot be taken over. The window of the register says why."),
                {std::to_string(row.line)});
    }
    (void)TakeRegister(context.change, rows);
}

}  // namespace

void AddRegisterCommands(CommandRegistry& commands) {
    AddAll(
        commands,
        {{"register/add", MAHDAR_TR("Enter an institution"),
          MAHDAR_TR("A body that the register does not have yet."),
          "KEY \"NAME\" [acronym A] [kind KIND] [parent INSTITUTION] [variants \"a|b\"] [roles \"a|b\"] "
          "[contact C] [--lang LANG] "
          "[--ar NAME] [--en NAME] [--fr NAME]",
          "plus", Add},
         {"register/set", MAHDAR_TR("Correct an institution"),
          MAHDAR_TR(
              "Names, acronym, variants, kind, parent, roles or contact; every place that names it follows."),
          "INSTITUTION [acronym A] [kind KIND] [parent INSTITUTION] [also \"VARIANT\"] [variants \"a|b\"] "
          "[roles \"a|b\"] [contact C] "
          "[--ar NAME] [--en NAME] [--fr NAME]",
          "pen", Set},
         {"register/merge", MAHDAR_TR("Merge two institutions"),
          MAHDAR_TR("They are one: the first goes, its names become variants of the second, and every place "
                    "names the second."),
          "INSTITUTION INTO", "brackets", Merge},
         {"register/split", MAHDAR_TR("Split an institution"),
          MAHDAR_TR("What was taken for one body are two: the new one takes over these variants, and what is "
                    "said under these items."),
          "INSTITUTION KEY \"NAME\" [items \"4/1 5\"] [variants \"a|b\"] [acronym A] [--lang LANG]",
          "two-arrows", Split},
         {"register/import", MAHDAR_TR("Read institutions from a table"),
          MAHDAR_TR("Adds and corrects what the rows say, all in one act; titles are those of the table it "
                    "writes."),
          "FILE", "folder", Import},
         {"register/remove", MAHDAR_TR("Remove an institution"),
          MAHDAR_TR("Only if nothing in this meeting names it."), "INSTITUTION", "cross", Remove}});
}

}  // namespace mahdar::briefings
