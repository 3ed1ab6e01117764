// SPDX-License-Identifier: Apache-2.0
#include "core/store/tables/month_columns.h"

#include "core/base/error.h"
#include "core/store/sqlite/connection.h"
#include "core/store/sqlite/query.h"

namespace quotasmith::store {

plan::TargetLine lineAt(const Query &query, int firstColumn)
{
    plan::TargetLine line;
    for (int m = 0; m < 12; ++m) {
        line.cells[m] = query.integer(firstColumn + m);
        line.ideal[m] = query.real(firstColumn + 12 + m);
    }
    return line;
}

calendar::MonthRange monthsAt(const Query &query, int firstColumn, const Connection &connection, std::string_view table)
{
    const std::int64_t first = query.integer(firstColumn), last = query.integer(firstColumn + 1);
    if (first < 0 || last < first || last > 11)
        throw base::Error("file-damaged", {{"file", connection.file().string()}, {"cause", std::string(table)}});
    return {static_cast<int>(first), static_cast<int>(last)};
}

void bindLine(Query &query, int firstPosition, const plan::TargetLine &line)
{
    for (int m = 0; m < 12; ++m) {
        query.bind(firstPosition + m, line.cells[m]);
        query.bind(firstPosition + 12 + m, line.ideal[m]);
    }
}

} // namespace quotasmith::store
