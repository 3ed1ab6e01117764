// SPDX-License-Identifier: Apache-2.0
#include "core/ops/import/ratio_lines.h"

#include "core/store/tables/ratios.h"
#include "core/store/writer.h"

#include <algorithm>

namespace quotasmith::ops {

namespace {

constexpr int kShownPlaces = 6;

/// An export writes at most so many decimals, and the currency's where the ratio is an amount.
bool showsAs(const store::RatioPlan &plan, const money::Rate &shown, const money::Rate &read)
{
    const int places =
        plan::ratioForm(plan.measure) == plan::RatioForm::Share ? kShownPlaces : plan.settings().currency.exponent;
    return shown == read || shown.decimalText(places) == read.decimalText(places);
}

} // namespace

RatioLine RatioLines::take(const exchange::TargetRecord &record, plan::Axis axis, int node)
{
    RatioLine line;
    if (!record.ambition.empty() && record.ambition != "base")
        return {nullptr, false, true, 0};
    const spread::RatioSheet sheet = m_plan.sheet();
    int computed = 0;
    for (const exchange::TargetCell &cell : record.cells) {
        const auto first = m_plan.settings().calendar.position(cell.first);
        if (!first || *first + cell.months > 12)
            continue;
        const spread::Place place{axis, node, {*first, *first + cell.months - 1}};
        if (!plan::isPossible(m_plan.measure, cell.ratio))
            return {"ratio-impossible", false, false, 0};
        const spread::RatioCell present = spread::ratioAt(sheet, place);
        ++line.cells;
        if (present.origin == spread::RatioOrigin::Computed)
            ++computed;
        else if (!present.value || !showsAs(m_plan, *present.value, cell.ratio)) {
            m_taken.push_back({m_plan.measure, spread::ratioNode(sheet, place), place.months, cell.ratio});
            line.isChanged = true;
        }
    }
    line.isTotal = computed > 0 && computed == line.cells;
    return line;
}

void RatioLines::store(store::Writer &writer) const
{
    for (const plan::RatioTarget &target : m_taken)
        store::putRatio(writer, target);
}

} // namespace quotasmith::ops
