// SPDX-License-Identifier: Apache-2.0
#include "core/spread/solver/multipliers.h"

#include "core/spread/solver/fit.h"

#include <algorithm>
#include <cmath>

namespace quotasmith::spread {

namespace {

constexpr int kSignedPasses = 20'000;

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

double rowMultiplier(const Fit &fit, const Pair &pair)
{
    return pair.row < 0 ? 1 : fit.rows[at(pair.row)];
}

bool isZeroRow(const PartSums &sums, const Pair &pair)
{
    return pair.row >= 0 && sums.rows[at(pair.row)].units == 0;
}

/// Rows and columns of zeros are brought next to nothing as wholes, other zeros one by one.
void bringToNothing(const PartSums &sums, const PairTable &table, const std::vector<char> &alwaysZero, const Fit &fit,
                    std::vector<double> &multipliers)
{
    std::vector<double> rows(sums.rows.size(), 0), columns(sums.columns.size(), 0);
    for (std::size_t p = 0; p < table.pairs.size(); ++p) {
        const Pair &pair = table.pairs[p];
        if (!alwaysZero[p])
            continue;
        if (isZeroRow(sums, pair))
            rows[at(pair.row)] += pair.weight * fit.columns[at(pair.column)];
        else
            columns[at(pair.column)] += pair.weight * rowMultiplier(fit, pair);
    }
    for (std::size_t p = 0; p < table.pairs.size(); ++p) {
        const Pair &pair = table.pairs[p];
        if (!alwaysZero[p] || pair.weight <= 0)
            continue;
        if (isZeroRow(sums, pair))
            multipliers[p] = fit.columns[at(pair.column)] * kNextToNothing / rows[at(pair.row)];
        else
            multipliers[p] = rowMultiplier(fit, pair) * kNextToNothing / columns[at(pair.column)];
    }
}

/// t with t × above − below / t = sum.
double signedStep(double above, double below, double sum)
{
    if (above > 0)
        return (sum + std::sqrt(sum * sum + 4 * above * below)) / (2 * above);
    return -below / sum;
}

class SignedFitter {
public:
    SignedFitter(const PartSums &sums, const PairTable &table)
        : m_sums(sums),
          m_table(table), m_fit{std::vector<double>(sums.columns.size(), 1), std::vector<double>(sums.rows.size(), 1)}
    {
    }

    std::optional<Fit> run()
    {
        for (int pass = 0; pass < kSignedPasses; ++pass) {
            if (!scale(m_sums.columns, m_fit.columns, true))
                return std::nullopt;
            if (m_sums.rows.empty() || isMet())
                return m_fit;
            if (!scale(m_sums.rows, m_fit.rows, false))
                return std::nullopt;
        }
        return std::nullopt;
    }

private:
    bool scale(const std::vector<PartSum> &wanted, std::vector<double> &multipliers, bool isColumn)
    {
        std::vector<double> above(wanted.size(), 0), below(wanted.size(), 0);
        for (const Pair &pair : m_table.pairs) {
            const int part = isColumn ? pair.column : pair.row;
            if (part < 0)
                continue;
            const double other = isColumn ? rowMultiplier(m_fit, pair) : m_fit.columns[at(pair.column)];
            above[at(part)] += pair.weight * other;
            below[at(part)] += pair.negative / other;
        }
        for (std::size_t part = 0; part < wanted.size(); ++part) {
            if (above[part] <= 0 && below[part] <= 0)
                continue;
            double step = signedStep(above[part], below[part], wanted[part].real);
            if (!(step > 0) || !std::isfinite(step)) {
                if (std::fabs(wanted[part].real) >= 1)
                    return false;
                step = above[part] > 0 ? kNextToNothing / above[part] : below[part] / kNextToNothing;
            }
            multipliers[part] = step;
        }
        return true;
    }

    bool isMet() const
    {
        std::vector<double> rows(m_sums.rows.size(), 0);
        for (const Pair &pair : m_table.pairs) {
            if (pair.row < 0)
                continue;
            const double multiplier = m_fit.columns[at(pair.column)] * rowMultiplier(m_fit, pair);
            rows[at(pair.row)] += pair.weight * multiplier - pair.negative / multiplier;
        }
        for (std::size_t row = 0; row < rows.size(); ++row)
            if (std::fabs(rows[row] - m_sums.rows[row].real) > std::max(1e-7, 1e-13 * std::fabs(rows[row])))
                return false;
        return true;
    }

    const PartSums &m_sums;
    const PairTable &m_table;
    Fit m_fit;
};

std::vector<double> products(const Fit &fit, const PairTable &table)
{
    std::vector<double> multipliers;
    multipliers.reserve(table.pairs.size());
    for (const Pair &pair : table.pairs)
        multipliers.push_back(fit.columns[at(pair.column)] * rowMultiplier(fit, pair));
    return multipliers;
}

} // namespace

std::optional<std::vector<double>> multipliersFor(const PartSums &sums, const PairTable &table,
                                                  const std::vector<char> &alwaysZero)
{
    const auto fit = fitParts(sums, table, alwaysZero);
    if (!fit)
        return std::nullopt;
    std::vector<double> multipliers = products(*fit, table);
    bringToNothing(sums, table, alwaysZero, *fit, multipliers);
    return multipliers;
}

std::optional<std::vector<double>> signedMultipliersFor(const PartSums &sums, const PairTable &table)
{
    const auto fit = SignedFitter(sums, table).run();
    if (!fit)
        return std::nullopt;
    return products(*fit, table);
}

} // namespace quotasmith::spread
