// SPDX-License-Identifier: Apache-2.0
#include "core/ops/targets/unit_value.h"

#include "core/base/error.h"
#include "core/ops/plan/next_year/next_year.h"
#include "core/store/queries/plan_sheet.h"
#include "core/store/sqlite/connection.h"

#include <algorithm>

namespace quotasmith::ops {

namespace {

using Kind = spread::ValueExpression::Kind;

/// A year that was not over when this plan was started from it counts as what was expected of it, until all its months
/// have actuals.
std::optional<std::int64_t> companyYear(const store::Connection &connection, plan::Measure measure,
                                        const LastYear &lastYear)
{
    const bool isWhole =
        std::none_of(lastYear.company.begin(), lastYear.company.end(), [](std::int64_t month) { return month == 0; });
    return isWhole ? std::nullopt : readOpeningBase(connection, measure);
}

} // namespace

std::int64_t UnitValues::require(const spread::Place &place, const spread::ValueExpression &value)
{
    const spread::Sheet &sheet = m_plan.sheet;
    const plan::Tree &tree = sheet.tree(place.axis);
    if (value.kind == Kind::Points)
        throw base::Error("value-points", {{"measure", std::string(plan::measureCode(sheet.measure))}});
    spread::ValueBases bases;
    bases.present = sheet.value(place.axis, place.node, place.months);
    const int parent = tree.parent(place.node);
    if (value.kind == Kind::Share) // the sum of a large parent, once a cell, would cost more than a block of cells
        bases.parent = parent < 0 ? plan::sumOf(sheet.spine.cells) : sheet.value(place.axis, parent, place.months);
    if (value.kind == Kind::GrowthOnLastYear) {
        auto &lastYear = m_lastYear[static_cast<std::size_t>(place.axis)];
        if (!lastYear)
            lastYear = readLastYear(m_connection, m_plan.settings, sheet.measure, place.axis, tree);
        bases.lastYear = lastYearOf(*lastYear, tree, place.node, place.months);
        if (place.node == 0 && place.months.isYear())
            if (const auto opening = companyYear(m_connection, sheet.measure, *lastYear))
                bases.lastYear = opening;
    }
    const auto units = spread::resolve(value, bases);
    if (!units)
        throw base::Error(value.kind == Kind::GrowthOnLastYear ? "value-without-last-year" : "value-without-base");
    if (*units < 0 && !sheet.allowNegative)
        throw base::Error("value-negative", {{"units", std::to_string(*units)}});
    return *units;
}

std::int64_t requireUnits(const store::Connection &connection, const store::PlanSheet &plan, const spread::Place &place,
                          const spread::ValueExpression &value)
{
    return UnitValues(connection, plan).require(place, value);
}

} // namespace quotasmith::ops
