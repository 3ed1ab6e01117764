// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/sheet.h"

#include <string>
#include <vector>

namespace quotasmith::exchange {

/// Whether a row belongs to the page and not to the table: the header once more, as printed tables repeat it, or a
/// single text such as `注：…`, `制表人：张三`, `Prepared by: …`.
bool isRemark(const Row &row, const std::vector<std::string> &header);

} // namespace quotasmith::exchange
