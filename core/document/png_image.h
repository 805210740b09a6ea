// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <cairo.h>

#include <memory>
#include <string>

namespace mahdar::page {

/// The picture, or null if the bytes are no PNG that can be drawn.
[[nodiscard]] std::shared_ptr<cairo_surface_t> ReadPng(const std::string& bytes);

}  // namespace mahdar::page
