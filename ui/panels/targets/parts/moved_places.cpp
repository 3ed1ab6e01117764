// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/targets/parts/moved_places.h"

#include "text/format.h"
#include "text/notice_text.h"
#include "ui/panels/targets/parts/moved_table.h"

#include <algorithm>
#include <cstdlib>
#include <QStringList>

namespace quotasmith::ui {

namespace {

constexpr std::size_t kMostNamed = 3;

bool isSameTree(const spread::Sheet &before, const spread::Sheet &after, plan::Axis axis)
{
    const plan::Tree &a = before.tree(axis), &b = after.tree(axis);
    if (a.leafCount() != b.leafCount())
        return false;
    for (int leaf = 0; leaf < a.leafCount(); ++leaf)
        if (a.node(a.leafNode(leaf)).id != b.node(b.leafNode(leaf)).id)
            return false;
    return true;
}

/// The moved months of one quarter of one node: the quarter when they come to something together, else each of them.
void addQuarter(std::vector<spread::MovedCell> &places, spread::Place place, const plan::MonthUnits &was,
                const plan::MonthUnits &is)
{
    spread::MovedCell whole{place, 0, 0};
    std::vector<spread::MovedCell> months;
    for (int month = place.months.first; month <= place.months.last; ++month) {
        const auto m = static_cast<std::size_t>(month);
        whole.before += was[m];
        whole.after += is[m];
        if (was[m] != is[m])
            months.push_back({{place.axis, place.node, {month, month}}, was[m], is[m]});
    }
    if (months.size() > 1 && whole.difference() != 0)
        places.push_back(whole);
    else
        places.insert(places.end(), months.begin(), months.end());
}

int movedMonths(const plan::MonthUnits &was, const plan::MonthUnits &is)
{
    int count = 0;
    for (std::size_t m = 0; m < was.size(); ++m)
        count += was[m] != is[m];
    return count;
}

} // namespace

MovedPlaces movedPlaces(const spread::Sheet &before, const spread::Sheet &after, plan::Axis axis)
{
    MovedPlaces moved;
    for (const plan::Axis each : plan::kAxes) {
        if (!isSameTree(before, after, each))
            continue;
        const plan::Tree &tree = before.tree(each);
        for (int leaf = 0; leaf < tree.leafCount(); ++leaf) {
            const auto l = static_cast<std::size_t>(leaf);
            const plan::MonthUnits &was = before.table(each).leaves[l].cells, &is = after.table(each).leaves[l].cells;
            if (each != axis)
                moved.others += movedMonths(was, is);
            for (int quarter = 0; each == axis && quarter < 4; ++quarter)
                addQuarter(moved.places, {each, tree.leafNode(leaf), {quarter * 3, quarter * 3 + 2}}, was, is);
        }
    }
    for (int month = 0; month < 12; ++month) {
        const auto m = static_cast<std::size_t>(month);
        if (before.spine.cells[m] != after.spine.cells[m])
            moved.company.push_back({{axis, 0, {month, month}}, before.spine.cells[m], after.spine.cells[m]});
    }
    std::stable_sort(moved.places.begin(), moved.places.end(),
                     [](const spread::MovedCell &a, const spread::MovedCell &b) {
                         return std::abs(a.difference()) > std::abs(b.difference());
                     });
    return moved;
}

QString movedText(const MovedPlaces &moved, const store::PlanSheet &plan)
{
    if (moved.places.empty())
        return {};
    QStringList biggest;
    for (std::size_t i = 0; i < std::min(kMostNamed, moved.places.size()); ++i)
        biggest << text::placeText(moved.places[i].place, plan.sheet, plan.settings) + QLatin1Char(' ') +
                       differenceText(moved.places[i].difference(), plan.settings.decimals(plan.sheet.measure));
    const QString list = biggest.join(MovedTable::tr(", "));
    const QString rest = moved.places.size() > kMostNamed ? QStringLiteral(" …") : QString();
    return MovedTable::tr("%n number(s) moved: %1", nullptr, static_cast<int>(moved.places.size())).arg(list + rest);
}

QString differenceText(std::int64_t units, int decimals)
{
    return (units > 0 ? QStringLiteral("+") : QString()) + text::amountText(units, decimals);
}

} // namespace quotasmith::ui
