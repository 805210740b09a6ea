// SPDX-License-Identifier: LGPL-2.1-or-later
#include "core/archive/database.h"

#include <sqlite3.h>

#include "core/base/error.h"

namespace mahdar::archive {
namespace {

constexpr int kBusyMs = 10'000;

}  // namespace

Statement::Statement(const Database& database, std::string_view sql) : m_database(database) {
    if (sqlite3_prepare_v2(database.Handle(), sql.data(), static_cast<int>(sql.size()), &m_statement,
                           nullptr) != SQLITE_OK)
        database.Fail();
}

Statement::~Statement() {
    sqlite3_finalize(m_statement);
}

Statement& Statement::Bind(std::int64_t value) {
    if (sqlite3_bind_int64(m_statement, ++m_bound, value) != SQLITE_OK) m_database.Fail();
    return *this;
}

Statement& Statement::Bind(std::string_view text) {
    // An empty view may have no address, which would bind NULL.
    const char* bytes = text.empty() ? "" : text.data();
    if (sqlite3_bind_text(m_statement, ++m_bound, bytes, static_cast<int>(text.size()), SQLITE_TRANSIENT) !=
        SQLITE_OK)
        m_database.Fail();
    return *this;
}

bool Statement::Step() {
    const int result = sqlite3_step(m_statement);
    if (result == SQLITE_ROW) return true;
    if (result != SQLITE_DONE) m_database.Fail();
    return false;
}

void Statement::Run() {
    while (Step()) {
    }
    Reset();
}

void Statement::Reset() {
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    m_bound = 0;
}

std::int64_t Statement::Integer(int column) const {
    return sqlite3_column_int64(m_statement, column);
}

std::string Statement::Text(int column) const {
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    const int size = sqlite3_column_bytes(m_statement, column);
    return bytes == nullptr ? std::string{} : std::string(bytes, static_cast<std::size_t>(size));
}

Database::Database(const std::filesystem::path& file) : m_name(file.string()) {
    if (sqlite3_open(m_name.c_str(), &m_handle) != SQLITE_OK) {
        const std::string reason = m_handle == nullptr ? "out of memory" : sqlite3_errmsg(m_handle);
        sqlite3_close(m_handle);
        throw IoError(MAHDAR_TR("Cannot use the index \"%1\": %2."), {m_name, reason});
    }
    sqlite3_busy_timeout(m_handle, kBusyMs);
}

Database::~Database() {
    sqlite3_close(m_handle);
}

void Database::Execute(const char* sql) const {
    if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK) Fail();
}

std::int64_t Database::LastRow() const {
    return sqlite3_last_insert_rowid(m_handle);
}

void Database::Fail() const {
    throw IoError(MAHDAR_TR("Cannot use the index \"%1\": %2."), {m_name, sqlite3_errmsg(m_handle)});
}

Transaction::Transaction(const Database& database) : m_database(database) {
    database.Execute("BEGIN IMMEDIATE");
}

Transaction::~Transaction() {
    // A destructor does not throw; what is left open ends with the connection at the latest.
    if (m_open) sqlite3_exec(m_database.Handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::Commit() {
    m_database.Execute("COMMIT");
    m_open = false;
}

}  // namespace mahdar::archive
