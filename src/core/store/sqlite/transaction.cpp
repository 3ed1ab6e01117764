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

/// After a full disk or a fault of it SQLite may have done so by itself. Applying a changeset makes SQLite prepare the
/// statement again, for which the memory may be wanting: then it is done before the connection is next asked.
void Transaction::takeBack() const noexcept
{
    if (!m_connection.isInTransaction())
        return;
    sqlite3_step(m_rollback.statement());
    sqlite3_reset(m_rollback.statement());
    if (m_connection.isInTransaction())
        m_connection.abandonTransaction();
}

} // namespace quotasmith::store
