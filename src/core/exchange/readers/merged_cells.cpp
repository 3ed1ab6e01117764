// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/readers/merged_cells.h"

namespace quotasmith::exchange {

namespace {

std::set<std::size_t> namedColumns(const Mapping &mapping)
{
    std::set<std::size_t> columns;
    for (const BoundColumn &bound : mapping.fields)
        if (!isAmount(*bound.field))
            columns.insert(bound.column);
    return columns;
}

} // namespace

bool isAmount(const Field &field)
{
    return field.type == ValueType::Money || field.type == ValueType::Count || field.type == ValueType::Rate;
}

MergedCells::MergedCells(const Source &source, const Mapping &mapping) : MergedCells(source, namedColumns(mapping)) {}

MergedCells::MergedCells(const Source &source, const std::set<std::size_t> &columns)
{
    for (const CellRange &range : source.mergedBelow())
        if (columns.contains(range.first.column))
            m_ranges.push_back(range);
}

void MergedCells::fill(Row &row)
{
    std::erase_if(m_open, [&](const Open &open) { return open.range.last.row < row.line; });
    for (; m_next < m_ranges.size() && m_ranges[m_next].first.row <= row.line; ++m_next) {
        const CellRange &range = m_ranges[m_next];
        const bool isHere = range.first.row == row.line && range.first.column < row.fields.size();
        if (isHere && !row.fields[range.first.column].empty())
            m_open.push_back({range, std::string(row.fields[range.first.column])});
    }
    if (m_open.empty())
        return;
    m_fields.assign(row.fields.begin(), row.fields.end());
    for (const Open &open : m_open)
        if (open.range.first.column < m_fields.size() && m_fields[open.range.first.column].empty())
            m_fields[open.range.first.column] = open.text;
    row.fields = m_fields;
}

} // namespace quotasmith::exchange
