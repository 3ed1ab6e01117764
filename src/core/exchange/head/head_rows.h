// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/head/table_head.h"
#include "core/exchange/sheet.h"

#include <string>
#include <vector>

namespace quotasmith::exchange {

/// The first rows of a table, copied, with where reading stood behind each.
class HeadRows {
public:
    explicit HeadRows(RowReader &reader);

    const std::vector<HeadRow> &rows() const { return m_rows; }
    std::int64_t positionBehind(std::size_t row) const { return m_positions[row]; }
    RowProblem problem(std::size_t row) const { return m_problems[row]; }

private:
    std::vector<HeadRow> m_rows;
    std::vector<std::int64_t> m_positions;
    std::vector<RowProblem> m_problems;
};

} // namespace quotasmith::exchange
