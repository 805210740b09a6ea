// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <string_view>
#include <vector>

#include "plugins/agenda/read/annotated_agenda.h"
#include "plugins/agenda/read/institution_names.h"

namespace mahdar::agenda {

/// The names with what this document calls the institutions once it has introduced them: "the Centre",
/// "المعهد", "l'Observatoire". Only for institutions that the document names in full, and only where no other
/// of them would be called the same.
[[nodiscard]] InstitutionNames WithShortForms(const InstitutionNames& names,
                                              const std::vector<SourceLine>& lines);

/// Whether the word right behind a short form makes it another body's name: "المركز الوطني", "the Centre
/// for".
[[nodiscard]] bool QualifiesShortForm(std::u32string_view next);

}  // namespace mahdar::agenda
