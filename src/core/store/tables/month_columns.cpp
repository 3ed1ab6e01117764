// SPDX-License-Identifier: Apache-2.0
#include "core/store/tables/month_columns.h"

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

void bindLine(Query &query, int firstPosition, const plan::TargetLine &line)
{
    for (int m = 0; m < 12; ++m) {
        query.bind(firstPosition + m, line.cells[m]);
        query.bind(firstPosition + 12 + m, line.ideal[m]);
    }
}

} // namespace quotasmith::store
