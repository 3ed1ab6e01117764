// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/execution/json_values.h"
#include "cli/commands/execution/part_json.h"

namespace quotasmith::cli {

Json ogsmtJson(const ops::Execution &all)
{
    Json json = Json::array();
    for (const ops::OgsmtLine &line : all.ogsmt) {
        const plan::OgsmtRow &row = line.row;
        const int decimals = all.settings.decimals(line.measure);
        json.push_back({{"code", textOrNull(row.code)},
                        {"objective", textOrNull(row.objective)},
                        {"goal", textOrNull(row.goal)},
                        {"strategy", textOrNull(row.strategy)},
                        {"measure", textOrNull(row.measure)},
                        {"timing", textOrNull(row.timing)},
                        {"owner", textOrNull(row.owner)},
                        {"axis", row.axis ? Json(plan::axisCode(*row.axis)) : Json(nullptr)},
                        {"node", row.axis ? nodeJson(all, *row.axis, row.node) : Json(nullptr)},
                        {"period", all.settings.calendar.text(row.months.value_or(calendar::MonthRange()))},
                        {"of", plan::measureCode(line.measure)},
                        {"value", amountJson(line.value, decimals)},
                        {"lastYear", amountJson(line.lastYear, decimals)},
                        {"actual", amountJson(line.actual, decimals)},
                        {"gap", amountJson(line.gap, decimals)}});
    }
    return json;
}

} // namespace quotasmith::cli
