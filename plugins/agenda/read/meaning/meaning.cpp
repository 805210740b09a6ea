// SPDX-License-Identifier: LGPL-2.1-or-later
#include "plugins/agenda/read/meaning/meaning.h"

#include "plugins/agenda/read/meaning/answers.h"
#include "plugins/agenda/read/meaning/event_reader.h"
#include "plugins/agenda/read/meaning/mandate_reader.h"
#include "plugins/agenda/read/meaning/mention_finder.h"
#include "plugins/agenda/read/meaning/placed_text.h"

namespace mahdar::agenda {
void ReadMeaning(AnnotatedAgenda& agenda, const InstitutionNames& names) {
    const std::vector<TextNode> nodes = NodesOf(agenda);
    const MentionFinder finder(names);
    agenda.mandates = ReadMandates(nodes, finder, agenda.meeting);
    MarkAnswered(agenda.mandates, nodes, names);
    agenda.events = ReadEvents(nodes, agenda.meeting);
}

}  // namespace mahdar::agenda
