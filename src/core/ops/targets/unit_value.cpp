// SPDX-License-Identifier: Apache-2.0
#include "core/ops/targets/unit_value.h"

#include "core/base/error.h"
#include "core/ops/targets/last_year.h"
#include "core/store/queries/plan_sheet.h"
#include "core/store/sqlite/connection.h"

namespace quotasmith::ops {

namespace {

using Kind = spread::ValueExpression::Kind;

/// What a typed value may refer to at a place.
spread::ValueBases basesAt(const store::Connection &connection, const store::PlanSheet &plan,
                           const spread::Place &place, Kind kind)
{
    const spread::Sheet &sheet = plan.sheet;
    const plan::Tree &tree = sheet.tree(place.axis);
    spread::ValueBases bases;
    bases.present = sheet.value(place.axis, place.node, place.months);
    const int parent = tree.parent(place.node);
    bases.parent = parent < 0 ? plan::sumOf(sheet.spine.cells) : sheet.value(place.axis, parent, place.months);
    if (kind == Kind::GrowthOnLastYear)
        bases.lastYear = lastYearOf(readLastYear(connection, plan.settings, sheet.measure, place.axis, tree), tree,
                                    place.node, place.months);
    return bases;
}

} // namespace

std::int64_t requireUnits(const store::Connection &connection, const store::PlanSheet &plan, const spread::Place &place,
                          const spread::ValueExpression &value)
{
    if (value.kind == Kind::Points)
        throw base::Error("value-points", {{"measure", std::string(plan::measureCode(plan.sheet.measure))}});
    const auto units = spread::resolve(value, basesAt(connection, plan, place, value.kind));
    if (!units)
        throw base::Error(value.kind == Kind::GrowthOnLastYear ? "value-without-last-year" : "value-without-base");
    if (*units < 0 && !plan.sheet.allowNegative)
        throw base::Error("value-negative", {{"units", std::to_string(*units)}});
    return *units;
}

} // namespace quotasmith::ops
