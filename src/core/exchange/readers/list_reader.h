// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/readers/line_reader.h"

#include <map>
#include <string>
#include <vector>

namespace quotasmith::exchange {

/// What a line of a list says: the codes of its fields with their texts, dates and months in ISO form, amounts as plain
/// decimals. Blank cells are left out.
struct ListLine {
    std::int64_t line = 0;
    std::map<std::string, std::string, std::less<>> fields;
};

/// Lines with a cell that cannot be read are refused in the report; totals are left out.
std::vector<ListLine> readListLines(const Source &source, const Mapping &mapping, const ReadOptions &options,
                                    ImportReport &report);

} // namespace quotasmith::exchange
