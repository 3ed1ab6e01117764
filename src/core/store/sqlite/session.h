// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3_session;
struct sqlite3_value;

namespace quotasmith::store {

class Connection;

/// Records what changes in the named tables while it lives (SQLite's session extension).
class Session {
public:
    Session(const Connection &connection, const std::vector<std::string> &tables);
    ~Session();
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    void setRecording(bool on);
    /// The changes so far; empty when nothing changed.
    std::string changeset() const;

private:
    const Connection &m_connection;
    sqlite3_session *m_session = nullptr;
};

/// One changed row. Values are null pointers where a changeset does not carry them (unchanged columns of an update).
struct RowChange {
    enum class Kind { Insert, Update, Delete };
    Kind kind = Kind::Update;
    std::string_view table;
    int columns = 0;
    const unsigned char *isKey = nullptr;       ///< by column: non-zero for the primary key
    std::function<sqlite3_value *(int)> before; ///< valid for Update and Delete
    std::function<sqlite3_value *(int)> after;  ///< valid for Update and Insert
};

/// Calls `visit` for every row of a changeset; with `inverted`, as its undoing would change it.
void visitChangeset(const Connection &connection, std::string_view changeset, bool inverted,
                    const std::function<void(const RowChange &)> &visit);
/// Applies a changeset (or its inverse); throws Error{"changeset-conflict"} when a row is not as it was, applying
/// nothing.
void applyChangeset(const Connection &connection, std::string_view changeset, bool inverted);

} // namespace quotasmith::store
