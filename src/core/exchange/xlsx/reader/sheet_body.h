// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/sheet.h"

#include <memory>
#include <vector>

namespace quotasmith::exchange {

/// The rows of a sheet below its header. A sheet does not store empty cells, so a row shorter than the header is as
/// long with empty fields behind. A formula guard that came with a table of text is taken off.
class SheetBody final : public RowReader {
public:
    SheetBody(std::unique_ptr<RowReader> rows, std::int64_t firstLine, std::size_t columns);

    bool next(Row &row) override;
    std::int64_t position() const override { return m_rows->position(); }

private:
    std::unique_ptr<RowReader> m_rows;
    std::int64_t m_firstLine;
    std::size_t m_columns;
    std::vector<std::string_view> m_fields;
};

} // namespace quotasmith::exchange
