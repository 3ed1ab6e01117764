// SPDX-License-Identifier: Apache-2.0
#include "core/ops/import/fact_buffer.h"

namespace quotasmith::ops {

void FactBuffer::add(calendar::Month month, Line line, const std::int64_t *values)
{
    if (!m_last || month != m_lastMonth) {
        m_last = &m_months[month];
        m_lastMonth = month;
    }
    line.firstValue = static_cast<std::uint32_t>(m_last->values.size());
    for (int m = 0; m < plan::kFactMeasures; ++m)
        if ((line.present >> m & 1U) != 0)
            m_last->values.push_back(values[m]);
    m_last->present |= line.present;
    m_last->lines.push_back(line);
}

std::int64_t FactBuffer::size() const
{
    std::int64_t lines = 0;
    for (const auto &[month, content] : m_months)
        lines += static_cast<std::int64_t>(content.lines.size());
    return lines;
}

} // namespace quotasmith::ops
