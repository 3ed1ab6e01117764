// SPDX-License-Identifier: Apache-2.0
#include "text/targets_csv.h"

#include "text/export/targets_table.h"

namespace quotasmith::text {

std::string targetsCsv(std::span<const store::PlanSheet> sheets, std::span<const store::RatioPlan> ratios,
                       const TargetsForm &form, exchange::ByteOrderMark mark)
{
    return exchange::csvText(targetsTable(sheets, ratios, form), mark);
}

std::string targetsCsv(std::span<const store::PlanSheet> sheets, const TargetsForm &form, exchange::ByteOrderMark mark)
{
    return targetsCsv(sheets, {}, form, mark);
}

} // namespace quotasmith::text
