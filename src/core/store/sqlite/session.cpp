// SPDX-License-Identifier: Apache-2.0
#include "core/store/sqlite/session.h"

#include "core/base/error.h"
#include "core/store/sqlite/connection.h"

#include <sqlite3.h>

namespace quotasmith::store {

namespace {

/// Bytes SQLite has given out.
class SqliteBytes {
public:
    SqliteBytes() = default;
    ~SqliteBytes() { sqlite3_free(data); }
    SqliteBytes(const SqliteBytes &) = delete;
    SqliteBytes &operator=(const SqliteBytes &) = delete;
    std::string text() const { return {static_cast<const char *>(data), static_cast<std::size_t>(size)}; }

    int size = 0;
    void *data = nullptr;
};

/// The inverse of a changeset, or the changeset itself, as SQLite wants it.
std::string directed(const Connection &connection, std::string_view changeset, bool inverted)
{
    if (!inverted)
        return std::string(changeset);
    SqliteBytes bytes;
    connection.require(
        sqlite3changeset_invert(static_cast<int>(changeset.size()), changeset.data(), &bytes.size, &bytes.data));
    return bytes.text();
}

int abortOnConflict(void *, int, sqlite3_changeset_iter *)
{
    return SQLITE_CHANGESET_ABORT;
}

RowChange::Kind kindOf(int operation)
{
    switch (operation) {
    case SQLITE_INSERT:
        return RowChange::Kind::Insert;
    case SQLITE_DELETE:
        return RowChange::Kind::Delete;
    default:
        return RowChange::Kind::Update;
    }
}

RowChange rowAt(sqlite3_changeset_iter *iterator)
{
    RowChange row;
    const char *table = nullptr;
    int operation = 0;
    sqlite3changeset_op(iterator, &table, &row.columns, &operation, nullptr);
    unsigned char *keys = nullptr;
    sqlite3changeset_pk(iterator, &keys, nullptr);
    row.isKey = keys;
    row.table = table;
    row.kind = kindOf(operation);
    row.before = [iterator](int column) {
        sqlite3_value *value = nullptr;
        sqlite3changeset_old(iterator, column, &value);
        return value;
    };
    row.after = [iterator](int column) {
        sqlite3_value *value = nullptr;
        sqlite3changeset_new(iterator, column, &value);
        return value;
    };
    return row;
}

} // namespace

Session::Session(const Connection &connection, const std::vector<std::string> &tables) : m_connection(connection)
{
    connection.require(sqlite3session_create(connection.handle(), "main", &m_session));
    try {
        for (const std::string &table : tables)
            connection.require(sqlite3session_attach(m_session, table.c_str()));
    } catch (...) { // nobody would end it, and it would go on listening to the connection
        sqlite3session_delete(m_session);
        throw;
    }
}

Session::~Session()
{
    sqlite3session_delete(m_session);
}

void Session::setRecording(bool on)
{
    sqlite3session_enable(m_session, on ? 1 : 0);
}

std::string Session::changeset() const
{
    SqliteBytes bytes;
    m_connection.require(sqlite3session_changeset(m_session, &bytes.size, &bytes.data));
    return bytes.text();
}

void visitChangeset(const Connection &connection, std::string_view changeset, bool inverted,
                    const std::function<void(const RowChange &)> &visit)
{
    std::string bytes = directed(connection, changeset, inverted);
    sqlite3_changeset_iter *iterator = nullptr;
    connection.require(sqlite3changeset_start(&iterator, static_cast<int>(bytes.size()), bytes.data()));
    try {
        while (sqlite3changeset_next(iterator) == SQLITE_ROW)
            visit(rowAt(iterator));
    } catch (...) {
        sqlite3changeset_finalize(iterator);
        throw;
    }
    connection.require(sqlite3changeset_finalize(iterator));
}

void applyChangeset(const Connection &connection, std::string_view changeset, bool inverted)
{
    std::string bytes = directed(connection, changeset, inverted);
    const int result = sqlite3changeset_apply(connection.handle(), static_cast<int>(bytes.size()), bytes.data(),
                                              nullptr, abortOnConflict, nullptr);
    if (result == SQLITE_ABORT)
        throw base::Error("changeset-conflict", {{"file", connection.file().string()}});
    connection.require(result);
}

} // namespace quotasmith::store
