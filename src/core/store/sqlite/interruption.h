// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

namespace quotasmith::store {

class Connection;

/// While it lives, SQLite asks every few thousand of its steps whether to go on with a connection. After a no the
/// statement ends with Error{"cancelled"}. One at a time on a connection; asked on the thread that uses it.
class Interruption {
public:
    using GoOn = std::function<bool()>;

    /// An empty function never stops anything. The connection outlives the interruption.
    Interruption(const Connection &connection, GoOn goOn);
    ~Interruption();
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;

private:
    const Connection &m_connection;
    GoOn m_goOn;
};

} // namespace quotasmith::store
