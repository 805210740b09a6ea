// SPDX-License-Identifier: LGPL-2.1-or-later
#pragma once

#include <source_location>
#include <stdexcept>
#include <string>
#include <vector>

/// Marks an English sentence for translation where it is written; it is translated where it is shown.
#define MAHDAR_TR(text) text

namespace mahdar {

/// "Could not do it": an English message id with numbered arguments (%1, %2, ...), worded for the user in one
/// place only (app/words). what() is the English sentence with the arguments filled in, for logs and tests.
class Error : public std::runtime_error {
public:
    explicit Error(std::string messageId, std::vector<std::string> arguments = {},
                   std::source_location where = std::source_location::current());

    [[nodiscard]] const std::string& MessageId() const noexcept { return m_messageId; }
    [[nodiscard]] const std::vector<std::string>& Arguments() const noexcept { return m_arguments; }
    /// Where in the program it was raised; for the log, never for the user.
    [[nodiscard]] const std::source_location& Where() const noexcept { return m_where; }

private:
    std::string m_messageId;
    std::vector<std::string> m_arguments;
    std::source_location m_where;
};

/// The disk, the file or the system refused.
class IoError : public Error {
public:
    using Error::Error;
};

/// A document or file is not what it should be.
class ParseError : public Error {
public:
    using Error::Error;
};

/// The file was written by a newer program; the argument names the version needed.
class FormatTooNewError : public ParseError {
public:
    using ParseError::ParseError;
};

/// An act that cannot be done now: unknown name, wrong order, wrong words. Nothing was changed.
class CommandError : public Error {
public:
    using Error::Error;
};

/// A command of a script failed; carries the command's own sentence and the line it stands in.
class ScriptError final : public CommandError {
public:
    ScriptError(int line, const CommandError& cause);
    [[nodiscard]] int Line() const noexcept { return m_line; }
    [[nodiscard]] const char* what() const noexcept override { return m_what.c_str(); }

private:
    int m_line;
    std::string m_what;
};

/// The user said no. Stands apart from Error so that nobody shows an error box for it.
class UserCancelled : public std::exception {
public:
    [[nodiscard]] const char* what() const noexcept override { return "cancelled"; }
};

/// Replaces %1, %2, ... by the arguments; %% is a percent sign.
[[nodiscard]] std::string FillIn(const std::string& pattern, const std::vector<std::string>& arguments);

}  // namespace mahdar
