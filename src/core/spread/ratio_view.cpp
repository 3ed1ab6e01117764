// SPDX-License-Identifier: Apache-2.0
#include "core/spread/ratio_view.h"

#include <algorithm>

namespace quotasmith::spread {

namespace {

std::optional<money::Rate> computed(const RatioSheet &sheet, const Place &place)
{
    const auto parts = plan::ratioParts(sheet.measure);
    if (!parts || !sheet.numerator || !sheet.denominator || sheet.numerator->isOpenIn(place.months) ||
        sheet.denominator->isOpenIn(place.months))
        return std::nullopt;
    return plan::ratioOf(*parts, sheet.numerator->value(place.axis, place.node, place.months),
                         sheet.denominator->value(place.axis, place.node, place.months), sheet.currencyExponent);
}

} // namespace

plan::NodeId ratioNode(const RatioSheet &sheet, const Place &place)
{
    const auto axis = static_cast<std::size_t>(place.node == 0 ? plan::Axis::Organisation : place.axis);
    return sheet.trees[axis]->node(place.node).id;
}

std::optional<money::Rate> ratioSetAt(const RatioSheet &sheet, const Place &place)
{
    const plan::NodeId node = ratioNode(sheet, place);
    const auto found = std::find_if(sheet.targets.begin(), sheet.targets.end(), [&](const plan::RatioTarget &target) {
        return target.node == node && target.months == place.months;
    });
    return found == sheet.targets.end() ? std::nullopt : std::optional(found->value);
}

RatioCell shownRatio(bool isLeaf, const std::optional<money::Rate> &set, const std::optional<money::Rate> &computed)
{
    if (set && (isLeaf || !computed))
        return {set, RatioOrigin::Set};
    return computed ? RatioCell{computed, RatioOrigin::Computed} : RatioCell{};
}

RatioCell ratioAt(const RatioSheet &sheet, const Place &place)
{
    const bool isLeaf = sheet.trees[static_cast<std::size_t>(place.axis)]->isLeaf(place.node);
    return shownRatio(isLeaf, ratioSetAt(sheet, place), computed(sheet, place));
}

std::vector<RatioRow> viewRatios(const RatioSheet &sheet, plan::Axis axis, Column by)
{
    std::vector<RatioRow> rows;
    const plan::Tree &tree = *sheet.trees[static_cast<std::size_t>(axis)];
    for (int node = 0; node < tree.size(); ++node) {
        if (!tree.isPlanned(node))
            continue;
        RatioRow row{axis, node, {}};
        bool hasAny = !tree.node(node).unassigned;
        for (const calendar::MonthRange months : columnsOf(by)) {
            row.values.push_back(ratioAt(sheet, {axis, node, months}));
            hasAny = hasAny || row.values.back().value;
        }
        if (hasAny)
            rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace quotasmith::spread
