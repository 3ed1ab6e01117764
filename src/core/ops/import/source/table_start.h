// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/head/table_head.h"
#include "core/exchange/source.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace quotasmith::ops {

/// The first rows of one table of a file as they stand, what is above the header included.
struct TableStart {
    std::string sheet; ///< of a workbook
    std::vector<exchange::HeadRow> rows;
};

/// Of text the one table; of a workbook the sheet `form` names, else every visible one that has rows. Throws what
/// opening a source throws, but not for a table without a header.
std::vector<TableStart> readTableStarts(const std::filesystem::path &file, const exchange::SourceForm &form,
                                        std::size_t rows);

} // namespace quotasmith::ops
