// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/document/document.h"

#include <pugixml.hpp>

#include <string>

namespace mahdar::page {

/// The document itself; its annexes have names of their own.
inline constexpr const char* kMainComponent = "main";

/// Who made which work when, in which language: the FRBR identification of the document or of one component
/// of it.
void AddAknMeta(pugi::xml_node doc, const Document& document, const std::string& component);

}  // namespace mahdar::page
