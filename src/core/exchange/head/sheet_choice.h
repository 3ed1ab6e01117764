// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/head/table_head.h"
#include "core/exchange/xlsx/reader/workbook.h"

#include <cstddef>

namespace quotasmith::exchange {

/// The visible sheet whose header is recognised best, else the first visible one with cells. Hidden sheets are never
/// chosen, as nobody sees what is in them. The first one when all are empty.
std::size_t likelySheet(const Workbook &workbook, const HeadWords &words);

} // namespace quotasmith::exchange
