// SPDX-License-Identifier: Apache-2.0
#include "core/store/tables/versions/target_guard.h"

#include "core/base/error.h"
#include "core/store/sqlite/connection.h"
#include "core/store/sqlite/query.h"

namespace quotasmith::store {

namespace {

struct LastVersion {
    std::string state = "draft";
    std::string name;
    bool isSubmitted() const { return state == "submitted"; }
    bool isOpen() const { return !isSubmitted() && state != "approved"; }
};

LastVersion lastVersion(const Connection &connection)
{
    Query last(connection, "SELECT state, coalesce(code, number) FROM version ORDER BY number DESC LIMIT 1");
    return last.step() ? LastVersion{last.text(0), last.text(1)} : LastVersion();
}

} // namespace

void requireTargetsOpen(const Connection &connection)
{
    const LastVersion last = lastVersion(connection);
    if (!last.isOpen())
        throw base::Error(last.isSubmitted() ? "plan-submitted" : "plan-approved", {{"version", last.name}});
}

bool areTargetsOpen(const Connection &connection)
{
    return lastVersion(connection).isOpen();
}

} // namespace quotasmith::store
