// SPDX-License-Identifier: Apache-2.0
#include "core/spread/sheet.h"

#include "core/money/money.h"

namespace quotasmith::spread {

namespace {

using Months = std::vector<plan::MonthUnits>;

/// Sums of every node from its own leaves.
Months sumLeaves(const Sheet &sheet, plan::Axis axis)
{
    const plan::Tree &tree = sheet.tree(axis);
    Months prefix(static_cast<std::size_t>(tree.leafCount()) + 1, plan::MonthUnits{});
    for (std::size_t leaf = 0; leaf + 1 < prefix.size(); ++leaf)
        for (std::size_t m = 0; m < 12; ++m)
            prefix[leaf + 1][m] = money::addUnits(prefix[leaf][m], sheet.table(axis).leaves[leaf].cells[m]);
    Months sums(static_cast<std::size_t>(tree.size()), plan::MonthUnits{});
    for (int node = 0; node < tree.size(); ++node) {
        const plan::Tree::Run run = tree.leaves(node);
        for (std::size_t m = 0; m < 12; ++m)
            sums[static_cast<std::size_t>(node)][m] =
                prefix[static_cast<std::size_t>(run.end)][m] - prefix[static_cast<std::size_t>(run.first)][m];
    }
    return sums;
}

class SheetChecker {
public:
    explicit SheetChecker(const Sheet &sheet) : m_sheet(sheet) {}

    SheetCheck run()
    {
        for (const plan::Axis axis : plan::kAxes)
            checkAxis(axis);
        for (const plan::Hold &hold : m_sheet.holds)
            checkHold(hold);
        return std::move(m_result);
    }

private:
    void compare(plan::Axis axis, int node, calendar::MonthRange months, std::int64_t sum, std::int64_t parent)
    {
        ++m_result.compared;
        if (sum != parent)
            m_result.differences.push_back({axis, node, months, sum, parent});
    }

    /// Months, quarters and the year of one node.
    void compareLine(plan::Axis axis, int node, const plan::MonthUnits &sum, const plan::MonthUnits &parent)
    {
        for (int m = 0; m < 12; ++m)
            compare(axis, node, {m, m}, sum[static_cast<std::size_t>(m)], parent[static_cast<std::size_t>(m)]);
        for (int first = 0; first < 12; first += 3)
            compare(axis, node, {first, first + 2}, plan::sumOf(sum, first, first + 2),
                    plan::sumOf(parent, first, first + 2));
        compare(axis, node, {}, plan::sumOf(sum), plan::sumOf(parent));
    }

    void checkAxis(plan::Axis axis)
    {
        const plan::Tree &tree = m_sheet.tree(axis);
        const Months sums = sumLeaves(m_sheet, axis);
        compareLine(axis, 0, sums.front(), m_sheet.spine.cells);
        for (int node = 0; node < tree.size(); ++node) {
            if (tree.isLeaf(node) || !tree.isPlanned(node))
                continue;
            plan::MonthUnits children{};
            for (const int child : tree.children(node))
                for (std::size_t m = 0; m < 12; ++m)
                    children[m] = money::addUnits(children[m], sums[static_cast<std::size_t>(child)][m]);
            compareLine(axis, node, children, sums[static_cast<std::size_t>(node)]);
        }
        for (int leaf = 0; leaf < tree.leafCount(); ++leaf)
            checkAbsence(axis, leaf);
        if (!m_sheet.allowNegative)
            for (int leaf = 0; leaf < tree.leafCount(); ++leaf)
                checkSigns(axis, leaf);
    }

    /// Where nobody stands there is no target.
    void checkAbsence(plan::Axis axis, int leaf)
    {
        const MonthSet absent = m_sheet.absentMonths(axis, leaf);
        for (int m = 0; absent.any() && m < 12; ++m)
            if (absent.test(static_cast<std::size_t>(m)))
                compare(axis, m_sheet.tree(axis).leafNode(leaf), {m, m},
                        m_sheet.table(axis).leaves[static_cast<std::size_t>(leaf)].cells[static_cast<std::size_t>(m)],
                        0);
    }

    void checkSigns(plan::Axis axis, int leaf)
    {
        const plan::MonthUnits &cells = m_sheet.table(axis).leaves[static_cast<std::size_t>(leaf)].cells;
        for (int m = 0; m < 12; ++m)
            if (cells[static_cast<std::size_t>(m)] < 0)
                m_result.differences.push_back(
                    {axis, m_sheet.tree(axis).leafNode(leaf), {m, m}, cells[static_cast<std::size_t>(m)], 0});
    }

    void checkHold(const plan::Hold &hold)
    {
        const auto node = m_sheet.tree(hold.axis).find(hold.node);
        ++m_result.compared;
        const std::int64_t present = node ? m_sheet.value(hold.axis, *node, hold.months) : 0;
        const std::int64_t beside = plan::besideHold(hold, present);
        if (beside == 0)
            return;
        auto &list = hold.strength == plan::HoldStrength::Soft ? m_result.movedHolds : m_result.brokenHolds;
        list.push_back({hold.axis, node.value_or(0), hold.months, present, money::subtractUnits(present, beside)});
    }

    const Sheet &m_sheet;
    SheetCheck m_result;
};

} // namespace

SheetCheck checkSheet(const Sheet &sheet)
{
    return SheetChecker(sheet).run();
}

} // namespace quotasmith::spread
