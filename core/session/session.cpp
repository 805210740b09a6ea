// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/session/session.h"

#include "core/base/error.h"

namespace mahdar {

Session::Session() {
    std::get<Table<Meeting>>(m_tables).Put(Meeting{});
    std::get<Table<Floor>>(m_tables).Put(Floor{});
}

void ThrowDoubleId(const char* table) {
    throw ParseError(MAHDAR_TR("Two entries of \"%1\" carry the same id; the file is damaged and was not opened."),
                     {table});
}

}  // namespace mahdar
