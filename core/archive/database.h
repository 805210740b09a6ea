// SPDX-License-Identifier: LGPL-2.1-or-later
// The little of SQLite that the index of archives needs. Its failures become IoError here.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace mahdar::archive {

class Database;

/// One prepared statement; values are bound in order, rows are read column by column.
class Statement {
public:
    Statement(const Database& database, std::string_view sql);
    ~Statement();
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    Statement& Bind(std::int64_t value);
    Statement& Bind(std::string_view text);
    /// True while there is a row. Throws IoError.
    bool Step();
    /// Steps to the end and makes it ready for the next values.
    void Run();
    void Reset();

    [[nodiscard]] std::int64_t Integer(int column) const;
    [[nodiscard]] std::string Text(int column) const;

private:
    const Database& m_database;
    sqlite3_stmt* m_statement = nullptr;
    int m_bound = 0;
};

/// A file of SQLite, open for one thread. Several may have it open: readers see the last whole transaction.
class Database {
public:
    /// Throws IoError if it cannot be made or is no database.
    explicit Database(const std::filesystem::path& file);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    void Execute(const char* sql) const;
    [[nodiscard]] std::int64_t LastRow() const;
    [[nodiscard]] sqlite3* Handle() const noexcept { return m_handle; }
    [[noreturn]] void Fail() const;

private:
    std::string m_name;
    sqlite3* m_handle = nullptr;
};

/// Commit() or nothing has happened.
class Transaction {
public:
    explicit Transaction(const Database& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    void Commit();

private:
    const Database& m_database;
    bool m_open = true;
};

}  // namespace mahdar::archive
