// SPDX-License-Identifier: LGPL-2.1-or-later
#include "app/program/words.h"

#include <clocale>
#include <cstdlib>
#include <filesystem>
#include <new>

#include <libintl.h>

#include "core/base/error.h"

// glibc keeps looked-up translations until this counter moves (manual, "The interface").
extern "C" int _nl_msg_cat_cntr;

namespace mahdar {
namespace {

constexpr const char* kDomain = "mahdar";

}  // namespace

void UseCatalogue(const std::filesystem::path& localeFolder, const std::string& language) {
    if (!language.empty()) ::setenv("LANGUAGE", language.c_str(), 1);
    std::setlocale(LC_MESSAGES, "");
    // LANGUAGE is ignored in the plain C locale.
    const char* current = std::setlocale(LC_MESSAGES, nullptr);
    const std::string name = current != nullptr ? current : "C";
    if (name == "C" || name == "POSIX") std::setlocale(LC_MESSAGES, "C.UTF-8");
    ++_nl_msg_cat_cntr;
    ::bindtextdomain(kDomain, localeFolder.c_str());
    ::bind_textdomain_codeset(kDomain, "UTF-8");
}

std::string WordsOf(const std::string& messageId, const std::vector<std::string>& arguments) {
    if (messageId.empty()) return {};
    return FillIn(::dgettext(kDomain, messageId.c_str()), arguments);
}

std::string DescribeException(const std::exception_ptr& exception) {
    try {
        std::rethrow_exception(exception);
    } catch (const ScriptError& error) {
        return WordsOf(MAHDAR_TR("Line %1: %2"),
                          {std::to_string(error.Line()), WordsOf(error.MessageId(), error.Arguments())});
    } catch (const Error& error) {
        return WordsOf(error.MessageId(), error.Arguments());
    } catch (const UserCancelled&) {
        return {};
    } catch (const std::bad_alloc&) {
        return WordsOf(MAHDAR_TR("There is not enough memory for this. Close other programs and try again."));
    } catch (const std::filesystem::filesystem_error& error) {
        return WordsOf(MAHDAR_TR("The system refused: %1."), {error.what()});
    } catch (const std::exception& error) {
        return WordsOf(MAHDAR_TR("Something went wrong inside the program (%1). What is recorded is safe."), {error.what()});
    } catch (...) {
        return WordsOf(MAHDAR_TR("Something went wrong inside the program (%1). What is recorded is safe."), {"?"});
    }
}

}  // namespace mahdar
