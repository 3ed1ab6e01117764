// SPDX-License-Identifier: Apache-2.0
#include "core/spread/solver/scope_solver.h"

#include "core/spread/solver/multipliers.h"
#include "core/spread/solver/rounding/scope_rounding.h"

#include <algorithm>
#include <cmath>

namespace quotasmith::spread {

namespace {

/// Real sums this near each other are the same.
constexpr double kSameSum = 1e-7;
/// Beyond half a unit a cell would round away from its integer.
constexpr double kFurthestFromUnit = 0.49;

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

bool isNear(double a, double b)
{
    return std::fabs(a - b) <= std::max(kSameSum, 1e-14 * std::fabs(a));
}

bool areNear(const std::vector<PartSum> &a, const std::vector<PartSum> &b, const std::vector<char> &used)
{
    for (std::size_t part = 0; part < a.size(); ++part)
        if (used[part] && !isNear(a[part].real, b[part].real))
            return false;
    return true;
}

void useUnits(std::vector<PartSum> &sums)
{
    for (PartSum &sum : sums)
        sum.real = static_cast<double>(sum.units);
}

PartSums inUnits(PartSums sums)
{
    useUnits(sums.columns);
    useUnits(sums.rows);
    return sums;
}

/// A part that comes to nothing still has a little, for the shape of its cells.
void keepShape(std::vector<PartSum> &sums)
{
    for (PartSum &sum : sums)
        if (sum.units == 0 && std::fabs(sum.real) < kNextToNothing)
            sum.real = kNextToNothing;
}

} // namespace

ScopeSolver::ScopeSolver(const Sheet &sheet, const Scope &scope, const std::vector<plan::MonthReals> &weights)
    : m_sheet(sheet), m_leaves(sheet.table(scope.axis).leaves), m_hasOwnWeights(!weights.empty()),
      m_table(tableOf(sheet, scope, weights)), m_now(m_table.parts.sums()), m_before(m_table.parts.sumsBefore()),
      m_columnUsed(m_now.columns.size(), 0), m_rowUsed(m_now.rows.size(), 0),
      m_alwaysZero(m_table.pairs.pairs.size(), 0)
{
    for (const Pair &pair : m_table.pairs.pairs) {
        m_columnUsed[at(pair.column)] = 1;
        if (pair.row >= 0)
            m_rowUsed[at(pair.row)] = 1;
    }
}

ScopeSolver::Multipliers ScopeSolver::multipliers(const PartSums &sums, const std::vector<char> &alwaysZero) const
{
    return m_sheet.allowNegative ? signedMultipliersFor(sums, m_table.pairs)
                                 : multipliersFor(sums, m_table.pairs, alwaysZero);
}

PartSums ScopeSolver::sumsOfWeights() const
{
    PartSums sums{std::vector<PartSum>(m_now.columns.size()), std::vector<PartSum>(m_now.rows.size())};
    for (const Pair &pair : m_table.pairs.pairs) {
        const double amount = pair.weight - pair.negative;
        sums.columns[at(pair.column)].real += amount;
        if (pair.row >= 0)
            sums.rows[at(pair.row)].real += amount;
    }
    return sums;
}

/// Real sums may stand beside their whole ones as long as each is within a unit of it and nothing comes to nothing.
bool ScopeSolver::canUseIdeals() const
{
    const auto grain = static_cast<double>(m_sheet.grain);
    const auto isGood = [&](const std::vector<PartSum> &now, const std::vector<PartSum> &before,
                            const std::vector<char> &used) {
        for (std::size_t part = 0; part < now.size(); ++part) {
            const auto off = [](const PartSum &sum) { return std::fabs(sum.real - static_cast<double>(sum.units)); };
            const bool isNothing = now[part].units == 0 && (before[part].units != 0 || off(now[part]) > kSameSum);
            const bool isBelowNothing = !m_sheet.allowNegative && now[part].real < 0;
            if (used[part] && (off(now[part]) >= grain || off(before[part]) >= grain || isNothing || isBelowNothing))
                return false;
        }
        return true;
    };
    return isGood(m_now.columns, m_before.columns, m_columnUsed) && isGood(m_now.rows, m_before.rows, m_rowUsed);
}

/// A part whose sum lies on the side of zero where it has no cell: its cells change sides.
void ScopeSolver::matchSigns()
{
    const auto &pairs = m_table.pairs.pairs;
    std::vector<double> above(m_now.columns.size() + m_now.rows.size(), 0), below = above;
    const auto partOfRow = [this](const Pair &pair) { return m_now.columns.size() + at(pair.row); };
    for (const Pair &pair : pairs)
        for (const bool isRow : {false, true})
            if (!isRow || pair.row >= 0) {
                above[isRow ? partOfRow(pair) : at(pair.column)] += pair.weight;
                below[isRow ? partOfRow(pair) : at(pair.column)] += pair.negative;
            }
    const auto isWrong = [&](std::size_t part, std::int64_t units) {
        return (units < 0 && below[part] <= 0) || (units > 0 && above[part] <= 0);
    };
    std::vector<char> flips(pairs.size(), 0);
    for (std::size_t p = 0; p < pairs.size(); ++p) {
        const bool byRow = pairs[p].row >= 0 && isWrong(partOfRow(pairs[p]), m_now.rows[at(pairs[p].row)].units);
        flips[p] = byRow || isWrong(at(pairs[p].column), m_now.columns[at(pairs[p].column)].units);
    }
    m_table.forCells([&](std::size_t cell, std::size_t pair, int, std::size_t) {
        if (flips[pair])
            m_table.weights[cell] = -m_table.weights[cell];
    });
    m_table.sumPairs();
}

/// Fits the weights to other sums of the same parts; what they are in proportion to stays.
void ScopeSolver::bringTo(const PartSums &before)
{
    PartSums sums = before;
    keepShape(sums.columns);
    keepShape(sums.rows);
    const std::vector<char> zero = zerosAt(sums);
    if (zero.empty())
        return; // a sheet that does not keep its own sums
    const Multipliers factors = multipliers(sums, zero);
    if (!factors)
        return;
    m_table.forCells([&](std::size_t cell, std::size_t pair, int, std::size_t) {
        m_table.weights[cell] = m_table.idealOf(cell, pair, &*factors);
    });
    m_table.sumPairs();
}

bool ScopeSolver::roundsToPresent() const
{
    if (m_sheet.grain == 1 && roundsSimply(m_table, m_leaves))
        return true;
    if (m_sheet.grain == 1 && m_now.rows.empty())
        return false;
    const auto cells = rounding().rounded(m_before, nullptr);
    bool isSame = cells.has_value();
    m_table.forCells([&](std::size_t cell, std::size_t, int leaf, std::size_t month) {
        isSame = isSame && (*cells)[cell] == m_leaves[at(leaf)].cells[month];
    });
    return isSame;
}

std::vector<char> ScopeSolver::zerosAt(const PartSums &sums) const
{
    return m_sheet.allowNegative ? m_alwaysZero : testFeasibility(sums, m_table.pairs).alwaysZero;
}

void ScopeSolver::shiftReals(double share)
{
    const auto shift = [share](std::vector<PartSum> &now, std::vector<PartSum> &before) {
        for (std::size_t part = 0; part < now.size(); ++part) {
            const double by = (static_cast<double>(before[part].units) - before[part].real) * share;
            before[part].real += by;
            now[part].real += by;
        }
    };
    shift(m_now.columns, m_before.columns);
    shift(m_now.rows, m_before.rows);
}

/// Moves every ideal half of the way to its integer (further where it lies far off): then each is nearest to it.
void ScopeSolver::moveHalfway()
{
    m_movedIdeals = true;
    double furthest = 0;
    m_table.forCells([&](std::size_t cell, std::size_t, int leaf, std::size_t month) {
        furthest =
            std::max(furthest, std::fabs(m_table.weights[cell] - static_cast<double>(m_leaves[at(leaf)].cells[month])));
    });
    const double most = kFurthestFromUnit * static_cast<double>(m_sheet.grain);
    const double keep = std::min(0.5, most / std::max(furthest, most));
    m_table.forCells([&](std::size_t cell, std::size_t, int leaf, std::size_t month) {
        const auto present = static_cast<double>(m_leaves[at(leaf)].cells[month]);
        m_table.weights[cell] = present + keep * (m_table.weights[cell] - present);
    });
    m_table.sumPairs();
    shiftReals(1 - keep);
}

/// Makes the present ideals meet the present sums and the present integers what they round to.
void ScopeSolver::settle(Reals reals)
{
    if (m_hasOwnWeights)
        return;
    if (reals == Reals::OfUnits) {
        m_before = inUnits(m_before);
        m_now = inUnits(m_now);
    }
    const bool isMet = isNearOn(sumsOfWeights(), m_before);
    if (!isMet)
        bringTo(m_before);
    if (!roundsToPresent())
        moveHalfway();
}

std::optional<Solution> ScopeSolver::attempt(Reals reals)
{
    if (!m_sheet.allowNegative)
        return fitAndRound(reals);
    const ScopeTable before = m_table;
    matchSigns();
    auto solution = fitAndRound(reals);
    if (!solution)
        m_table = before;
    return solution;
}

std::optional<Solution> ScopeSolver::fitAndRound(Reals reals)
{
    PartSums sums = reals == Reals::OfUnits ? inUnits(m_now) : m_now;
    keepShape(sums.columns);
    keepShape(sums.rows);
    const Multipliers factors = multipliers(sums, m_alwaysZero);
    if (!factors)
        return std::nullopt;
    auto cells = rounding().rounded(sums, &*factors);
    if (!cells)
        return std::nullopt;
    Solution solution{std::vector<double>(m_table.weights.size()), std::move(*cells), m_movedIdeals};
    m_table.forCells([&](std::size_t cell, std::size_t pair, int, std::size_t) {
        solution.ideal[cell] = m_table.idealOf(cell, pair, &*factors);
    });
    return solution;
}

/// Cells that an earlier edit brought next to nothing, and that must now take a share again, would make the fit crawl:
/// they are raised to a thousandth of their month, keeping their shape among themselves.
void ScopeSolver::raiseFaint()
{
    const PartSums present = sumsOfWeights();
    std::vector<double> raise;
    for (const Pair &pair : m_table.pairs.pairs) {
        const double least = present.columns[at(pair.column)].real / 1000;
        raise.push_back(pair.weight > 0 && pair.weight < least ? least / pair.weight : 1);
    }
    m_table.forCells(
        [&](std::size_t cell, std::size_t pair, int, std::size_t) { m_table.weights[cell] *= raise[pair]; });
    m_table.sumPairs();
}

bool ScopeSolver::isNearOn(const PartSums &a, const PartSums &b) const
{
    return areNear(a.columns, b.columns, m_columnUsed) && areNear(a.rows, b.rows, m_rowUsed);
}

/// Whether an earlier edit brought the ideals to the whole sums although the real ones lie beside them.
bool ScopeSolver::isInUnits() const
{
    const PartSums units = inUnits(m_before);
    return !m_hasOwnWeights && !isNearOn(m_before, units) && isNearOn(sumsOfWeights(), units);
}

std::optional<Solution> ScopeSolver::run()
{
    if (!m_sheet.allowNegative) {
        Feasibility feasibility = testFeasibility(m_now, m_table.pairs);
        if (feasibility.missing > 0)
            return std::nullopt;
        m_alwaysZero = std::move(feasibility.alwaysZero);
    }
    if (!isInUnits() && canUseIdeals()) {
        settle(Reals::OfIdeals);
        if (auto solution = attempt(Reals::OfIdeals))
            return solution;
    }
    settle(Reals::OfUnits);
    if (auto solution = attempt(Reals::OfUnits))
        return solution;
    raiseFaint();
    return attempt(Reals::OfUnits);
}

} // namespace quotasmith::spread
