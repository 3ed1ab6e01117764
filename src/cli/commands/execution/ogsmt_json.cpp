// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/execution/ogsmt_json.h"

#include "cli/commands/execution/json_values.h"
#include "cli/commands/execution/part_json.h"

namespace quotasmith::cli {

Json ogsmtLineJson(const ops::OgsmtLine &line, const plan::PlanSettings &settings, Json node)
{
    const plan::OgsmtRow &row = line.row;
    const int decimals = settings.decimals(line.measure);
    return {{"code", textOrNull(row.code)},
            {"objective", textOrNull(row.objective)},
            {"goal", textOrNull(row.goal)},
            {"strategy", textOrNull(row.strategy)},
            {"measure", textOrNull(row.measure)},
            {"timing", textOrNull(row.timing)},
            {"owner", textOrNull(row.owner)},
            {"axis", row.axis ? Json(plan::axisCode(*row.axis)) : Json(nullptr)},
            {"node", std::move(node)},
            {"period", settings.calendar.text(row.months.value_or(calendar::MonthRange()))},
            {"of", plan::measureCode(line.measure)},
            {"value", amountJson(line.value, decimals)},
            {"lastYear", amountJson(line.lastYear, decimals)},
            {"actual", amountJson(line.actual, decimals)},
            {"gap", amountJson(line.gap, decimals)}};
}

Json ogsmtJson(const ops::Execution &all)
{
    Json json = Json::array();
    for (const ops::OgsmtLine &line : all.ogsmt)
        json.push_back(ogsmtLineJson(line, all.settings,
                                     line.row.axis ? nodeJson(all, *line.row.axis, line.row.node) : Json(nullptr)));
    return json;
}

} // namespace quotasmith::cli
