// SPDX-License-Identifier: Apache-2.0
#include "core/base/check.h"
#include "core/spread/solver/fit.h"
#include "core/spread/solver/joint_rounding.h"
#include "core/spread/solver/scope.h"

#include <algorithm>

namespace quotasmith::spread {

namespace {

/// A part that comes to nothing keeps the shape of its cells: their ideal is far below what rounding sees.
constexpr double kNextToNothing = 1e-9;

/// The real sums to fit to: those of the ideals, so that the opposite edit leads back, as long as cells a unit below or
/// above them can meet the whole sums; the whole sums themselves else.
enum class RealSums { OfIdeals, OfUnits };

bool settleReal(PartSum &part, RealSums kind)
{
    if (kind == RealSums::OfUnits)
        part.real = static_cast<double>(part.units);
    if (part.real <= kNextToNothing && part.units == 0)
        part.real = kNextToNothing;
    return part.real > 0;
}

/// Parts all of whose cells lie in smaller sets have nothing to settle.
bool settleReals(Parts &parts, const PairTable &table, RealSums kind)
{
    std::vector<char> columns(parts.columns.size(), 0), rows(parts.rows.size(), 0);
    for (const Pair &pair : table.pairs) {
        columns[static_cast<std::size_t>(pair.column)] = 1;
        if (pair.row >= 0)
            rows[static_cast<std::size_t>(pair.row)] = 1;
    }
    bool isGood = true;
    for (std::size_t c = 0; c < columns.size(); ++c)
        isGood = (!columns[c] || settleReal(parts.columns[c], kind)) && isGood;
    for (std::size_t r = 0; r < rows.size(); ++r)
        isGood = (!rows[r] || settleReal(parts.rows[r], kind)) && isGood;
    return isGood;
}

struct Attempt {
    std::vector<double> ideal;
    std::vector<std::int64_t> cells;
};

std::optional<Attempt> attempt(Parts parts, const PairTable &table, const std::vector<double> &weights,
                               const std::vector<char> &alwaysZero, const std::vector<CellRank> &ranks, RealSums kind)
{
    if (!settleReals(parts, table, kind))
        return std::nullopt;
    const auto fit = fitParts(parts, table, alwaysZero);
    if (!fit)
        return std::nullopt;
    Attempt result{std::vector<double>(weights.size()), {}};
    for (std::size_t cell = 0; cell < weights.size(); ++cell) {
        const auto pair = static_cast<std::size_t>(table.pairOf[cell]);
        const int row = parts.rowOf[cell];
        const double multiplier = fit->columns[static_cast<std::size_t>(parts.columnOf[cell])] *
                                  (row < 0 ? 1 : fit->rows[static_cast<std::size_t>(row)]);
        const double share = table.pairs[pair].weight > 0 ? kNextToNothing / table.pairs[pair].weight : 0;
        result.ideal[cell] = weights[cell] * (alwaysZero[pair] ? share : multiplier);
    }
    auto cells = roundJointly(parts, table, result.ideal, ranks);
    if (!cells)
        return std::nullopt;
    result.cells = std::move(*cells);
    return result;
}

/// Cells that an earlier edit brought next to nothing, and that must now take a share again, would make the fit crawl:
/// they are raised to a thousandth of their month, keeping their shape among themselves.
void raiseFaint(const Parts &parts, const PairTable &table, std::vector<double> &weights)
{
    std::vector<double> columns(parts.columns.size(), 0);
    for (const Pair &pair : table.pairs)
        columns[static_cast<std::size_t>(pair.column)] += pair.weight;
    for (std::size_t cell = 0; cell < weights.size(); ++cell) {
        const Pair &pair = table.pairs[static_cast<std::size_t>(table.pairOf[cell])];
        const double least = columns[static_cast<std::size_t>(pair.column)] / 1000;
        if (pair.weight > 0 && pair.weight < least)
            weights[cell] *= least / pair.weight;
    }
}

std::vector<double> gatherWeights(const Sheet &sheet, const Scope &scope, const std::vector<plan::MonthReals> &weights)
{
    const plan::Tree::Run run = sheet.tree(scope.axis).leaves(scope.node);
    std::vector<double> gathered;
    gathered.reserve(static_cast<std::size_t>(run.count()) * scope.months.size());
    for (int leaf = 0; leaf < run.count(); ++leaf) {
        const plan::MonthReals &own =
            weights.empty() ? sheet.table(scope.axis).leaves[static_cast<std::size_t>(run.first + leaf)].ideal
                            : weights[static_cast<std::size_t>(leaf)];
        const MonthSet absent = sheet.absentMonths(scope.axis, run.first + leaf);
        for (const int month : scope.months)
            gathered.push_back(absent.test(static_cast<std::size_t>(month)) ? 0 : own[static_cast<std::size_t>(month)]);
    }
    return gathered;
}

std::vector<CellRank> ranksOf(const Sheet &sheet, const Scope &scope)
{
    const plan::Tree::Run run = sheet.tree(scope.axis).leaves(scope.node);
    std::vector<CellRank> ranks;
    ranks.reserve(static_cast<std::size_t>(run.count()) * scope.months.size());
    for (int leaf = run.first; leaf < run.end; ++leaf)
        for (const int month : scope.months)
            ranks.push_back({static_cast<std::uint32_t>(leaf), static_cast<std::uint32_t>(month)});
    return ranks;
}

} // namespace

std::optional<std::vector<plan::TargetLine>> solveScope(const Sheet &sheet, const Scope &scope,
                                                        const std::vector<plan::MonthReals> &ownWeights)
{
    const plan::Tree::Run run = sheet.tree(scope.axis).leaves(scope.node);
    const CellGrid grid{run.count(), scope.months};
    const Parts parts = reduceToParts(grid, scope.columns, scope.sets);
    std::vector<double> weights = gatherWeights(sheet, scope, ownWeights);
    openZeros(parts, weights, absentCells(sheet, scope));
    const PairTable table = pairUp(parts, weights);
    const Feasibility feasibility = testFeasibility(parts, table);
    if (feasibility.missing > 0)
        return std::nullopt;
    const std::vector<CellRank> ranks = ranksOf(sheet, scope);
    auto solved = attempt(parts, table, weights, feasibility.alwaysZero, ranks, RealSums::OfIdeals);
    if (!solved)
        solved = attempt(parts, table, weights, feasibility.alwaysZero, ranks, RealSums::OfUnits);
    if (!solved) {
        raiseFaint(parts, table, weights);
        solved = attempt(parts, pairUp(parts, weights), weights, feasibility.alwaysZero, ranks, RealSums::OfUnits);
    }
    QS_CHECK(solved); // whole sums that can be met in whole units can be fitted and rounded

    const auto &leaves = sheet.table(scope.axis).leaves;
    std::vector<plan::TargetLine> lines(leaves.begin() + run.first, leaves.begin() + run.end);
    std::size_t cell = 0;
    for (plan::TargetLine &line : lines)
        for (const int month : scope.months) {
            line.cells[static_cast<std::size_t>(month)] = solved->cells[cell];
            line.ideal[static_cast<std::size_t>(month)] = solved->ideal[cell++];
        }
    return lines;
}

} // namespace quotasmith::spread
