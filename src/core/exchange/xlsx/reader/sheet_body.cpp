// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/xlsx/reader/sheet_body.h"

#include "core/exchange/csv/formula_guard.h"

#include <utility>

namespace quotasmith::exchange {

SheetBody::SheetBody(std::unique_ptr<RowReader> rows, std::int64_t firstLine, std::size_t columns)
    : m_rows(std::move(rows)), m_firstLine(firstLine), m_columns(columns)
{
}

bool SheetBody::next(Row &row)
{
    do {
        if (!m_rows->next(row))
            return false;
    } while (row.line < m_firstLine);
    m_fields.assign(row.fields.begin(), row.fields.end());
    m_fields.resize(m_columns);
    for (std::string_view &field : m_fields)
        if (field.starts_with('\''))
            field = withoutGuard(field);
    row.fields = m_fields;
    return true;
}

} // namespace quotasmith::exchange
