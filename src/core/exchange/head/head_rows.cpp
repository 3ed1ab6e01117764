// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/head/head_rows.h"

namespace quotasmith::exchange {

namespace {

constexpr std::size_t kRowsBehind = 3; ///< the other rows of a header that begins in the last

} // namespace

HeadRows::HeadRows(RowReader &reader)
{
    Row row;
    while (m_rows.size() < kMostHeadRows + kRowsBehind && reader.next(row)) {
        m_rows.push_back({row.line, {row.fields.begin(), row.fields.end()}});
        m_positions.push_back(reader.position());
        m_problems.push_back(row.problem);
    }
}

} // namespace quotasmith::exchange
