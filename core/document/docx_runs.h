// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include "core/document/document.h"

#include <pugixml.hpp>

namespace mahdar::page {

/// Appends the runs to a w:p or w:hyperlink, cut where the direction changes. Changes that say by whom are
/// tracked changes (w:ins, w:del); others are only shown.
void AddDocxRuns(pugi::xml_node paragraph, const Runs& runs, Language language);

/// Says in the properties of a paragraph that it came or went as a whole, if all its words did.
void MarkDocxParagraph(pugi::xml_node properties, const Runs& runs);

/// The same of a row of a table.
void MarkDocxRow(pugi::xml_node properties, const std::vector<Cell>& cells);

/// Gives every tracked change of the finished part a number of its own.
void NumberDocxChanges(pugi::xml_node root);

/// A bookmark around what the paragraph holds so far.
void AddDocxBookmark(pugi::xml_node paragraph, std::size_t heading);

/// The field of the contents with the lines it gave when it was last made; `pages` by heading.
void AddDocxContents(pugi::xml_node body, const Document& document, const Contents& contents,
                     const std::vector<int>& pages);

/// The one picture of the package, in line; `name` tells a screen reader whose it is.
void AddDocxPicture(pugi::xml_node paragraph, const Picture& picture, const std::string& name);

}  // namespace mahdar::page
