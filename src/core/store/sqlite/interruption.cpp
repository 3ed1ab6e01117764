// SPDX-License-Identifier: Apache-2.0
#include "core/store/sqlite/interruption.h"

#include "core/store/sqlite/connection.h"

#include <sqlite3.h>
#include <utility>

namespace quotasmith::store {

namespace {

/// Some hundred thousandths of a second: seldom enough to cost nothing.
constexpr int kStepsBetween = 4000;

/// Nothing may be thrown through SQLite; what would be thrown here ends the statement.
int shallStop(void *goOn) noexcept
{
    try {
        return (*static_cast<const Interruption::GoOn *>(goOn))() ? 0 : 1;
    } catch (...) {
        return 1;
    }
}

} // namespace

Interruption::Interruption(const Connection &connection, GoOn goOn) : m_connection(connection), m_goOn(std::move(goOn))
{
    if (m_goOn)
        sqlite3_progress_handler(m_connection.handle(), kStepsBetween, shallStop, &m_goOn);
}

Interruption::~Interruption()
{
    if (m_goOn)
        sqlite3_progress_handler(m_connection.handle(), 0, nullptr, nullptr);
}

} // namespace quotasmith::store
