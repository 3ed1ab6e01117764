// SPDX-License-Identifier: Apache-2.0
#include "core/store/tables/facts/closings.h"

#include "core/store/sqlite/connection.h"
#include "core/store/sqlite/query.h"
#include "core/store/writer.h"

namespace quotasmith::store {

std::vector<Closing> readClosings(const Connection &connection)
{
    std::vector<Closing> closings;
    Query query(connection, "SELECT month, closed_at, closed_by FROM closed_month ORDER BY month");
    while (query.step())
        if (const auto month = calendar::Month::parse(query.textView(0)))
            closings.push_back({*month, query.text(1), query.text(2)});
    return closings;
}

void removeClosing(Writer &writer, calendar::Month month)
{
    Query(writer.connection(), "DELETE FROM closed_month WHERE month = ?1").with(month.text()).run();
}

} // namespace quotasmith::store
