// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/document/png_image.h"

#include <cstring>
#include <string_view>

namespace mahdar::page {
namespace {

cairo_status_t Take(void* closure, unsigned char* into, unsigned int length) {
    auto& rest = *static_cast<std::string_view*>(closure);
    if (rest.size() < length) return CAIRO_STATUS_READ_ERROR;
    std::memcpy(into, rest.data(), length);
    rest.remove_prefix(length);
    return CAIRO_STATUS_SUCCESS;
}

}  // namespace

std::shared_ptr<cairo_surface_t> ReadPng(const std::string& bytes) {
    std::string_view rest = bytes;
    std::shared_ptr<cairo_surface_t> image(cairo_image_surface_create_from_png_stream(Take, &rest),
                                           cairo_surface_destroy);
    if (cairo_surface_status(image.get()) != CAIRO_STATUS_SUCCESS ||
        cairo_image_surface_get_width(image.get()) <= 0 || cairo_image_surface_get_height(image.get()) <= 0)
        return nullptr;
    return image;
}

}  // namespace mahdar::page
