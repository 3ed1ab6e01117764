// SPDX-License-Identifier: Apache-2.0
#include "core/spread/solver/cholesky.h"

#include <algorithm>

namespace quotasmith::spread {

namespace {

/// A pivot this much smaller than the largest is nothing but rounding.
constexpr double kNothing = 1e-13;

} // namespace

void solveSymmetric(SquareMatrix &matrix, std::vector<double> &right)
{
    const std::size_t size = matrix.size();
    double largest = 0;
    for (std::size_t i = 0; i < size; ++i)
        largest = std::max(largest, matrix(i, i));
    std::vector<char> isLive(size, 0);
    // L D Lᵀ: below the diagonal the factors, on it the pivots.
    for (std::size_t j = 0; j < size; ++j) {
        isLive[j] = matrix(j, j) > largest * kNothing;
        if (!isLive[j])
            continue;
        for (std::size_t i = j + 1; i < size; ++i) {
            const double factor = matrix(i, j) / matrix(j, j);
            if (factor == 0)
                continue;
            for (std::size_t k = i; k < size; ++k)
                matrix(k, i) -= factor * matrix(k, j);
        }
        for (std::size_t i = j + 1; i < size; ++i)
            matrix(i, j) /= matrix(j, j);
    }
    for (std::size_t j = 0; j < size; ++j)
        for (std::size_t i = j + 1; isLive[j] && i < size; ++i)
            right[i] -= matrix(i, j) * right[j];
    for (std::size_t j = 0; j < size; ++j)
        right[j] = isLive[j] ? right[j] / matrix(j, j) : 0;
    for (std::size_t j = size; j-- > 0;)
        for (std::size_t i = j + 1; isLive[j] && i < size; ++i)
            right[j] -= matrix(i, j) * right[i];
}

} // namespace quotasmith::spread
