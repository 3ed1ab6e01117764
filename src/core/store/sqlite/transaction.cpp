// SPDX-License-Identifier: Apache-2.0
#include "core/store/sqlite/transaction.h"

#include "core/store/sqlite/connection.h"

#include <sqlite3.h>

namespace quotasmith::store {

Transaction::Transaction(const Connection &connection) : m_connection(connection), m_rollback(connection, "ROLLBACK")
{
    takeBack();
    m_connection.execute("BEGIN IMMEDIATE");
}

Transaction::~Transaction()
{
    takeBack();
}

void Transaction::commit() const
{
    m_connection.execute("COMMIT");
}

/// After a full disk or a fault of it SQLite may have done so by itself. A change of the schema has it prepare the
/// statement again, for which the memory may be wanting: then once more, when what the work held has been let go.
void Transaction::takeBack() const noexcept
{
    if (!m_connection.isInTransaction())
        return;
    sqlite3_step(m_rollback.statement());
    sqlite3_reset(m_rollback.statement());
    if (m_connection.isInTransaction())
        sqlite3_exec(m_connection.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

} // namespace quotasmith::store
