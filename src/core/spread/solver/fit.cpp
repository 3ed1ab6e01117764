// SPDX-License-Identifier: Apache-2.0
#include "core/spread/solver/fit.h"

#include "core/spread/solver/cholesky.h"

#include <algorithm>
#include <cmath>

namespace quotasmith::spread {

namespace {

constexpr int kScalings = 40;
constexpr int kNewtonSteps = 60;
constexpr double kSmallestError = 1e-9;
constexpr double kRelativeError = 1.6e-15;
/// What adding up a long sum may cost cannot be fitted away.
constexpr double kLongSumError = 1e-13;
/// How far a logarithm may move in one step: beyond it the local picture is worth nothing.
constexpr double kLongestStep = 3;

double allowed(double sum, double relative)
{
    return std::max(kSmallestError, relative * std::fabs(sum));
}

class Fitter {
public:
    Fitter(const PartSums &parts, const PairTable &table, const std::vector<char> &alwaysZero,
           const FreeColumns &freeColumns)
        : m_parts(parts), m_freeColumns(freeColumns), m_fit{std::vector<double>(parts.columns.size(), 1),
                                                            std::vector<double>(parts.rows.size(), 1)},
          m_columnSums(parts.columns.size()), m_rowSums(parts.rows.size())
    {
        for (std::size_t p = 0; p < table.pairs.size(); ++p)
            if (!alwaysZero[p] && table.pairs[p].weight > 0)
                m_pairs.push_back(table.pairs[p]);
        std::sort(m_pairs.begin(), m_pairs.end(), [](const Pair &a, const Pair &b) { return a.row < b.row; });
    }

    std::optional<Fit> run()
    {
        for (int pass = 0; pass < kScalings; ++pass) {
            scaleColumns();
            if (m_parts.rows.empty() || isMet(kRelativeError))
                return m_fit;
            scaleRows();
        }
        for (int step = 0; step < kNewtonSteps; ++step) {
            moveColumns();
            scaleRows();
            scaleColumns();
            if (isMet(kRelativeError))
                return m_fit;
            scaleRows();
        }
        scaleColumns();
        return isMet(kLongSumError) ? std::optional(m_fit) : std::nullopt;
    }

private:
    double amount(const Pair &pair) const
    {
        const double row = pair.row < 0 ? 1 : m_fit.rows[static_cast<std::size_t>(pair.row)];
        return pair.weight * m_fit.columns[static_cast<std::size_t>(pair.column)] * row;
    }

    void sumUp()
    {
        std::fill(m_columnSums.begin(), m_columnSums.end(), 0);
        std::fill(m_rowSums.begin(), m_rowSums.end(), 0);
        for (const Pair &pair : m_pairs) {
            const double units = amount(pair);
            m_columnSums[static_cast<std::size_t>(pair.column)] += units;
            if (pair.row >= 0)
                m_rowSums[static_cast<std::size_t>(pair.row)] += units;
        }
    }

    void scaleColumns()
    {
        sumUp();
        for (std::size_t c = 0; c < m_columnSums.size(); ++c)
            if (m_columnSums[c] > 0 && !isFree(m_freeColumns, c))
                m_fit.columns[c] *= m_parts.columns[c].real / m_columnSums[c];
    }

    void scaleRows()
    {
        sumUp();
        for (std::size_t r = 0; r < m_rowSums.size(); ++r)
            if (m_rowSums[r] > 0)
                m_fit.rows[r] *= m_parts.rows[r].real / m_rowSums[r];
    }

    /// After the columns were scaled: whether the rows are right too. Rows without pairs lie in smaller sets.
    bool isMet(double relative)
    {
        sumUp();
        for (std::size_t r = 0; r < m_rowSums.size(); ++r)
            if (m_rowSums[r] > 0 &&
                std::fabs(m_rowSums[r] - m_parts.rows[r].real) > allowed(m_parts.rows[r].real, relative))
                return false;
        return true;
    }

    /// One Newton step of the columns' logarithms, after the rows were scaled: the second derivative is
    /// diag(column sums) − Σ over rows of (row's amounts)(row's amounts)ᵀ / row sum.
    void moveColumns()
    {
        sumUp();
        const std::size_t size = m_columnSums.size();
        SquareMatrix curvature(size);
        std::vector<double> step(size);
        for (std::size_t c = 0; c < size; ++c) {
            if (isFree(m_freeColumns, c))
                continue;
            curvature(c, c) = m_columnSums[c];
            step[c] = m_columnSums[c] > 0 ? m_parts.columns[c].real - m_columnSums[c] : 0;
        }
        for (auto first = m_pairs.begin(); first != m_pairs.end();) {
            const auto end =
                std::find_if(first, m_pairs.end(), [&](const Pair &pair) { return pair.row != first->row; });
            if (first->row >= 0)
                bend(curvature, first, end);
            first = end;
        }
        solveSymmetric(curvature, step);
        for (std::size_t c = 0; c < size; ++c)
            m_fit.columns[c] *= std::exp(std::clamp(step[c], -kLongestStep, kLongestStep));
    }

    /// What one row takes from the curvature of the columns that are scaled.
    void bend(SquareMatrix &curvature, std::vector<Pair>::const_iterator first,
              std::vector<Pair>::const_iterator end) const
    {
        const double sum = m_rowSums[static_cast<std::size_t>(first->row)];
        for (auto a = first; a != end; ++a)
            for (auto b = first; b != end; ++b) {
                const auto one = static_cast<std::size_t>(a->column), other = static_cast<std::size_t>(b->column);
                if (!isFree(m_freeColumns, one) && !isFree(m_freeColumns, other))
                    curvature(one, other) -= amount(*a) * amount(*b) / sum;
            }
    }

    const PartSums &m_parts;
    const FreeColumns &m_freeColumns;
    Fit m_fit;
    std::vector<Pair> m_pairs; ///< that carry something, by row
    std::vector<double> m_columnSums, m_rowSums;
};

} // namespace

std::optional<Fit> fitParts(const PartSums &sums, const PairTable &table, const std::vector<char> &alwaysZero,
                            const FreeColumns &freeColumns)
{
    return Fitter(sums, table, alwaysZero, freeColumns).run();
}

} // namespace quotasmith::spread
