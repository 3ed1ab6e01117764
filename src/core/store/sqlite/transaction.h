// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/sqlite/query.h"

namespace quotasmith::store {

/// From BEGIN to COMMIT. What was not committed when it ends is taken back, and that asks for no memory: the statement
/// for it is prepared beforehand.
class Transaction {
public:
    /// One that an earlier fault left open is taken back first. Throws Connection's errors.
    explicit Transaction(const Connection &connection);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    void commit() const;

private:
    void takeBack() const noexcept;

    const Connection &m_connection;
    Query m_rollback;
};

} // namespace quotasmith::store
