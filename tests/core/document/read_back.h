// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace mahdar::page::test {

/// One part of a zip package in memory; empty when it is not there.
[[nodiscard]] std::string ZipPartOf(const std::string& package, const std::string& name);

[[nodiscard]] std::string TextOfDocx(const std::string& package);
[[nodiscard]] std::string TextOfOdt(const std::string& package);
/// Preface, body and attachments, in their order.
[[nodiscard]] std::string TextOfAkn(const std::string& xml);
[[nodiscard]] std::string TextOfHtml(const std::string& html);

/// Through the pdftotext program, page by page without the foot of the page; empty optional when it is not installed.
[[nodiscard]] std::optional<std::string> TextOfPdf(const std::string& pdf);

/// NFKC, without bidi controls, cut at everything that is neither letter, mark nor digit.
[[nodiscard]] std::vector<std::string> WordsOf(const std::string& text);

}  // namespace mahdar::page::test
