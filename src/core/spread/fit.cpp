// SPDX-License-Identifier: Apache-2.0
#include "core/spread/fit.h"

#include <algorithm>
#include <cmath>

namespace quotasmith::spread {

namespace {

constexpr double kSmallestError = 1e-9;
constexpr double kRelativeError = 1.6e-15;

double allowed(double sum)
{
    return std::max(kSmallestError, kRelativeError * std::fabs(sum));
}

} // namespace

std::optional<Fit> fitParts(const Parts &parts, const PairTable &table, const std::vector<char> &alwaysZero,
                            int mostPasses)
{
    Fit fit{std::vector<double>(parts.columns.size(), 1), std::vector<double>(parts.rows.size(), 1)};
    std::vector<double> columnSums(fit.columns.size()), rowSums(fit.rows.size());
    const auto sumUp = [&] {
        std::fill(columnSums.begin(), columnSums.end(), 0);
        std::fill(rowSums.begin(), rowSums.end(), 0);
        for (std::size_t p = 0; p < table.pairs.size(); ++p) {
            const Pair &pair = table.pairs[p];
            if (alwaysZero[p])
                continue;
            const auto c = static_cast<std::size_t>(pair.column);
            const auto r = static_cast<std::size_t>(pair.row);
            const double amount = pair.weight * fit.columns[c] * (pair.row < 0 ? 1 : fit.rows[r]);
            columnSums[c] += amount;
            if (pair.row >= 0)
                rowSums[r] += amount;
        }
    };
    for (int pass = 0; pass < mostPasses; ++pass) {
        sumUp();
        for (std::size_t c = 0; c < columnSums.size(); ++c)
            if (columnSums[c] > 0)
                fit.columns[c] *= parts.columns[c].real / columnSums[c];
        if (parts.rows.empty())
            return fit;
        sumUp();
        double worst = 0;
        for (std::size_t r = 0; r < rowSums.size(); ++r) {
            if (rowSums[r] <= 0) // every cell is in a smaller set
                continue;
            fit.rows[r] *= parts.rows[r].real / rowSums[r];
            worst = std::max(worst, std::fabs(rowSums[r] - parts.rows[r].real) / allowed(parts.rows[r].real));
        }
        if (worst <= 1)
            return fit;
    }
    return std::nullopt;
}

} // namespace quotasmith::spread
