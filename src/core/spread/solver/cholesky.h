// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <vector>

namespace quotasmith::spread {

class SquareMatrix {
public:
    explicit SquareMatrix(std::size_t size) : m_size(size), m_values(size * size, 0) {}
    double &operator()(std::size_t row, std::size_t column) { return m_values[row * m_size + column]; }
    double operator()(std::size_t row, std::size_t column) const { return m_values[row * m_size + column]; }
    std::size_t size() const { return m_size; }

private:
    std::size_t m_size;
    std::vector<double> m_values;
};

/// Solves matrix × x = right for a symmetric matrix without negative directions, in place. Directions without curvature
/// (sums that follow from the others) are left where they are: their x is zero.
void solveSymmetric(SquareMatrix &matrix, std::vector<double> &right);

} // namespace quotasmith::spread
