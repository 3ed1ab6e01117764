// SPDX-License-Identifier: Apache-2.0
#include "core/ops/targets/place_text.h"

#include "core/base/error.h"
#include "core/base/text.h"

namespace quotasmith::ops {

namespace {

std::string joined(const std::vector<std::string> &words)
{
    std::string text;
    for (const std::string &word : words)
        text += (text.empty() ? "" : ", ") + word;
    return text;
}

} // namespace

int requireNode(const plan::Tree &tree, plan::Axis axis, std::string_view code)
{
    if (const auto found = tree.find(code))
        return *found;
    std::vector<std::string> codes;
    for (const plan::Node &node : tree.nodes()) {
        codes.push_back(node.code);
        if (node.name == code)
            throw base::Error(
                "node-named",
                {{"axis", std::string(plan::axisCode(axis))}, {"node", std::string(code)}, {"nearest", node.code}});
    }
    throw base::Error("node-unknown", {{"axis", std::string(plan::axisCode(axis))},
                                       {"node", std::string(code)},
                                       {"nearest", joined(base::nearest(code, codes))}});
}

calendar::MonthRange requireRange(const calendar::FiscalCalendar &calendar, std::string_view text)
{
    const auto period = text.empty() ? calendar.period(calendar::MonthRange{}) : calendar.parse(text);
    if (!period)
        throw base::Error("period-bad", {{"period", std::string(text)}});
    const auto range = calendar.range(*period);
    if (!range)
        throw base::Error("period-outside", {{"period", std::string(text)}, {"year", std::to_string(calendar.year())}});
    return *range;
}

spread::Place requirePlace(const spread::Sheet &sheet, const plan::PlanSettings &settings, const PlaceName &name)
{
    const plan::Tree &tree = sheet.tree(name.axis);
    const int node = requireNode(tree, name.axis, name.node);
    if (!tree.isPlanned(node))
        throw base::Error("node-not-planned", {{"axis", std::string(plan::axisCode(name.axis))},
                                               {"node", name.node},
                                               {"level", std::string(plan::levelCode(tree.plannedLevel()))}});
    return {name.axis, node, requireRange(settings.calendar, name.period)};
}

} // namespace quotasmith::ops
