// SPDX-License-Identifier: Apache-2.0
#include "core/store/sqlite/query.h"

#include "core/store/sqlite/connection.h"

#include <new>
#include <sqlite3.h>

namespace quotasmith::store {

Query::Query(const Connection &connection, std::string_view sql) : m_connection(connection)
{
    connection.require(connection.takeBackAbandoned() ? SQLITE_OK : SQLITE_NOMEM);
    connection.require(
        sqlite3_prepare_v3(connection.handle(), sql.data(), static_cast<int>(sql.size()), 0, &m_statement, nullptr));
}

Query::~Query()
{
    sqlite3_finalize(m_statement);
}

Query &Query::bind(int position, std::int64_t value)
{
    m_connection.require(sqlite3_bind_int64(m_statement, position, value));
    return *this;
}

Query &Query::bind(int position, double value)
{
    m_connection.require(sqlite3_bind_double(m_statement, position, value));
    return *this;
}

Query &Query::bind(int position, std::string_view text)
{
    const char *start = text.data() ? text.data() : "";
    m_connection.require(
        sqlite3_bind_text(m_statement, position, start, static_cast<int>(text.size()), SQLITE_TRANSIENT));
    return *this;
}

Query &Query::bind(int position, std::nullopt_t)
{
    m_connection.require(sqlite3_bind_null(m_statement, position));
    return *this;
}

Query &Query::bindBlob(int position, std::string_view bytes)
{
    m_connection.require(sqlite3_bind_blob64(m_statement, position, bytes.data(), bytes.size(), SQLITE_TRANSIENT));
    return *this;
}

bool Query::step()
{
    const int result = sqlite3_step(m_statement);
    m_connection.require(result);
    return result == SQLITE_ROW;
}

void Query::run()
{
    while (step()) {
    }
    reset();
}

void Query::reset()
{
    sqlite3_reset(m_statement);
}

bool Query::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::int64_t Query::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Query::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

std::string_view Query::textView(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    const int size = sqlite3_column_bytes(m_statement, column);
    if (!bytes && sqlite3_errcode(m_connection.handle()) == SQLITE_NOMEM)
        throw std::bad_alloc(); // a number that there is no room to write as text is not an empty one
    return bytes ? std::string_view(bytes, static_cast<std::size_t>(size)) : std::string_view();
}

std::string Query::text(int column) const
{
    return std::string(textView(column));
}

std::optional<std::int64_t> Query::integerOrNull(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

std::optional<std::string> Query::textOrNull(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(text(column));
}

} // namespace quotasmith::store
