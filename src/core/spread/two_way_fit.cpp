// SPDX-License-Identifier: Apache-2.0
#include "core/spread/two_way_fit.h"

#include "core/base/error.h"
#include "core/money/money.h"
#include "core/spread/solver/fit.h"
#include "core/spread/solver/flow.h"

#include <algorithm>
#include <cmath>

namespace quotasmith::spread {

namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

bool isSound(const Matrix &seed, const Margins &rows, const Margins &columns)
{
    const auto isNegative = [](const std::optional<std::int64_t> &sum) { return sum && *sum < 0; };
    if (seed.size() != rows.size() || std::any_of(rows.begin(), rows.end(), isNegative) ||
        std::any_of(columns.begin(), columns.end(), isNegative))
        return false;
    return std::all_of(seed.begin(), seed.end(), [&](const std::vector<double> &row) {
        return row.size() == columns.size() &&
               std::all_of(row.begin(), row.end(), [](double cell) { return cell >= 0 && std::isfinite(cell); });
    });
}

void requireSmall(const Margins &sums)
{
    std::int64_t all = 0;
    for (const auto &sum : sums)
        all = money::addUnits(all, sum.value_or(0));
    if (all >= kUnlimited)
        throw base::Error("amount-overflow");
}

/// The table as the solver has it: a column part a column, a row part a given row, free rows in none.
struct Problem {
    Parts parts;
    FreeColumns freeColumns;
    std::vector<double> weights;
};

Problem problemOf(const Matrix &seed, const Margins &rows, const Margins &columns)
{
    Problem problem;
    for (const auto &sum : columns) {
        problem.parts.columns.push_back({sum.value_or(0), static_cast<double>(sum.value_or(0))});
        problem.freeColumns.push_back(sum ? 0 : 1);
    }
    for (std::size_t r = 0; r < rows.size(); ++r) {
        int part = -1;
        if (rows[r]) {
            part = static_cast<int>(problem.parts.rows.size());
            problem.parts.rows.push_back({*rows[r], static_cast<double>(*rows[r])});
        }
        for (std::size_t c = 0; c < columns.size(); ++c) {
            problem.parts.columnOf.push_back(static_cast<int>(c));
            problem.parts.rowOf.push_back(part);
            problem.weights.push_back(seed[r][c]);
        }
    }
    return problem;
}

} // namespace

std::optional<Matrix> fitTwoWay(const Matrix &seed, const Margins &rows, const Margins &columns)
{
    if (!isSound(seed, rows, columns))
        return std::nullopt;
    requireSmall(rows);
    requireSmall(columns);
    const Problem problem = problemOf(seed, rows, columns);
    const Parts &parts = problem.parts;
    const PairTable table = pairUp(parts, problem.weights);
    const Feasibility feasibility = testFeasibility(parts.sums(), table, problem.freeColumns);
    if (feasibility.missing > 0)
        return std::nullopt;
    const auto fit = fitParts(parts.sums(), table, feasibility.alwaysZero, problem.freeColumns);
    if (!fit)
        return std::nullopt;
    Matrix cells = seed;
    std::size_t cell = 0;
    for (std::vector<double> &row : cells)
        for (double &amount : row) {
            const int part = parts.rowOf[cell];
            const double factor = fit->columns[at(parts.columnOf[cell])] * (part < 0 ? 1 : fit->rows[at(part)]);
            amount *= feasibility.alwaysZero[at(table.pairOf[cell])] ? 0 : factor;
            ++cell;
        }
    return cells;
}

} // namespace quotasmith::spread
