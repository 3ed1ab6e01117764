// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/mapping.h"
#include "core/exchange/source.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace quotasmith::exchange {

/// Cells merged over several lines of a workbook: a name that stands once for all of them is read on each. Amounts are
/// not repeated: one amount for three lines is one amount.
class MergedCells {
public:
    MergedCells(const Source &source, const Mapping &mapping);
    MergedCells(const Source &source, const std::set<std::size_t> &columns);

    bool isEmpty() const { return m_ranges.empty(); }
    /// Rows come in order. The fields of the row live until the next one is filled.
    void fill(Row &row);

private:
    struct Open {
        CellRange range;
        std::string text;
    };

    std::vector<CellRange> m_ranges; ///< of the columns that are spread, by first row
    std::size_t m_next = 0;
    std::vector<Open> m_open; ///< ranges that reach to the row or beyond
    std::vector<std::string_view> m_fields;
};

/// Money, a count or a rate.
bool isAmount(const Field &field);

} // namespace quotasmith::exchange
