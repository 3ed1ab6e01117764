// SPDX-License-Identifier: Apache-2.0
#include "core/spread/two_way_fit.h"

#include "core/base/error.h"
#include "core/money/money.h"
#include "core/spread/solver/cholesky.h"
#include "core/spread/solver/flow.h"

#include <algorithm>
#include <cmath>

namespace quotasmith::spread {

namespace {

constexpr int kScalings = 200;
constexpr int kNewtonSteps = 100;
constexpr double kSmallestError = 1e-9;
constexpr double kRelativeError = 1.6e-15;
/// Rounding of a long sum cannot be fitted away.
constexpr double kGoodEnough = 1e-13;
constexpr double kLongestStep = 3;

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

std::int64_t sumOf(const Margins &sums)
{
    std::int64_t all = 0;
    for (const auto &sum : sums)
        all = money::addUnits(all, sum.value_or(0));
    if (all >= kUnlimited)
        throw base::Error("amount-overflow");
    return all;
}

/// Whether a table of these sums exists, as a flow from rows to columns. Free rows and columns hang on a hub that gives
/// and takes whatever they need. Cells that no such table uses are set to zero.
bool keepPossible(Matrix &seed, const Margins &rows, const Margins &columns)
{
    const int rowCount = static_cast<int>(rows.size()), columnCount = static_cast<int>(columns.size());
    const int hub = rowCount + columnCount, source = hub + 1, sink = hub + 2;
    const std::int64_t given = sumOf(rows), wanted = sumOf(columns);
    FlowNetwork network(sink + 1);
    for (int r = 0; r < rowCount; ++r) {
        const auto &sum = rows[static_cast<std::size_t>(r)];
        network.addArc(sum ? source : hub, r, sum ? *sum : kUnlimited);
    }
    for (int c = 0; c < columnCount; ++c) {
        const auto &sum = columns[static_cast<std::size_t>(c)];
        network.addArc(rowCount + c, sum ? sink : hub, sum ? *sum : kUnlimited);
    }
    network.addArc(source, hub, std::max<std::int64_t>(wanted - given, 0));
    network.addArc(hub, sink, std::max<std::int64_t>(given - wanted, 0));
    std::vector<std::vector<int>> arcs(seed.size(), std::vector<int>(columns.size(), -1));
    for (int r = 0; r < rowCount; ++r)
        for (int c = 0; c < columnCount; ++c)
            if (seed[static_cast<std::size_t>(r)][static_cast<std::size_t>(c)] > 0)
                arcs[static_cast<std::size_t>(r)][static_cast<std::size_t>(c)] =
                    network.addArc(r, rowCount + c, kUnlimited);
    if (network.maximise(source, sink) != std::max(given, wanted))
        return false;
    const std::vector<int> part = network.components();
    for (std::size_t r = 0; r < rows.size(); ++r)
        for (std::size_t c = 0; c < columns.size(); ++c)
            if (arcs[r][c] >= 0 && network.flow(arcs[r][c]) == 0 && part[r] != part[rows.size() + c])
                seed[r][c] = 0;
    return true;
}

class TwoWayFitter {
public:
    TwoWayFitter(const Matrix &seed, const Margins &rows, const Margins &columns)
        : m_seed(seed), m_rows(rows), m_columns(columns), m_rowFactors(rows.size(), 1),
          m_columnFactors(columns.size(), 1)
    {
    }

    std::optional<Matrix> run()
    {
        for (int pass = 0; pass < kScalings; ++pass) {
            scaleRows();
            scaleColumns();
            if (rowError() <= 1)
                return table();
        }
        for (int step = 0; step < kNewtonSteps && rowError() * kRelativeError > kGoodEnough; ++step) {
            scaleRows();
            moveColumns();
            scaleRows();
            scaleColumns();
        }
        return rowError() * kRelativeError <= kGoodEnough ? std::optional(table()) : std::nullopt;
    }

private:
    double cell(std::size_t r, std::size_t c) const { return m_seed[r][c] * m_rowFactors[r] * m_columnFactors[c]; }

    double rowSum(std::size_t r) const
    {
        double sum = 0;
        for (std::size_t c = 0; c < m_columns.size(); ++c)
            sum += cell(r, c);
        return sum;
    }

    double columnSum(std::size_t c) const
    {
        double sum = 0;
        for (std::size_t r = 0; r < m_rows.size(); ++r)
            sum += cell(r, c);
        return sum;
    }

    void scaleRows()
    {
        for (std::size_t r = 0; r < m_rows.size(); ++r)
            if (const double sum = m_rows[r] ? rowSum(r) : 0; sum > 0)
                m_rowFactors[r] *= static_cast<double>(*m_rows[r]) / sum;
    }

    void scaleColumns()
    {
        for (std::size_t c = 0; c < m_columns.size(); ++c)
            if (const double sum = m_columns[c] ? columnSum(c) : 0; sum > 0)
                m_columnFactors[c] *= static_cast<double>(*m_columns[c]) / sum;
    }

    /// The largest error of a row, in what is allowed it; the columns were scaled last.
    double rowError() const
    {
        double worst = 0;
        for (std::size_t r = 0; r < m_rows.size(); ++r)
            if (m_rows[r]) {
                const auto sum = static_cast<double>(*m_rows[r]);
                worst = std::max(worst, std::fabs(rowSum(r) - sum) / std::max(kSmallestError, kRelativeError * sum));
            }
        return worst;
    }

    /// One Newton step of the given columns' logarithms, the given rows being scaled exactly.
    void moveColumns()
    {
        const std::size_t size = m_columns.size();
        SquareMatrix curvature(size);
        std::vector<double> step(size);
        for (std::size_t c = 0; c < size; ++c) {
            const double sum = columnSum(c);
            curvature(c, c) = m_columns[c] ? sum : 0;
            step[c] = m_columns[c] && sum > 0 ? static_cast<double>(*m_columns[c]) - sum : 0;
        }
        for (std::size_t r = 0; r < m_rows.size(); ++r)
            if (m_rows[r].value_or(0) > 0)
                bend(curvature, r);
        solveSymmetric(curvature, step);
        for (std::size_t c = 0; c < size; ++c)
            m_columnFactors[c] *= std::exp(std::clamp(step[c], -kLongestStep, kLongestStep));
    }

    void bend(SquareMatrix &curvature, std::size_t r) const
    {
        const double sum = rowSum(r);
        for (std::size_t a = 0; a < m_columns.size(); ++a)
            for (std::size_t b = 0; m_columns[a] && b < m_columns.size(); ++b)
                if (m_columns[b])
                    curvature(a, b) -= cell(r, a) * cell(r, b) / sum;
    }

    Matrix table() const
    {
        Matrix cells = m_seed;
        for (std::size_t r = 0; r < m_rows.size(); ++r)
            for (std::size_t c = 0; c < m_columns.size(); ++c)
                cells[r][c] = cell(r, c);
        return cells;
    }

    const Matrix &m_seed;
    const Margins &m_rows, &m_columns;
    std::vector<double> m_rowFactors, m_columnFactors;
};

} // namespace

std::optional<Matrix> fitTwoWay(const Matrix &seed, const Margins &rows, const Margins &columns)
{
    if (!isSound(seed, rows, columns))
        return std::nullopt;
    Matrix possible = seed;
    if (!keepPossible(possible, rows, columns))
        return std::nullopt;
    return TwoWayFitter(possible, rows, columns).run();
}

} // namespace quotasmith::spread
