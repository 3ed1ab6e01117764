// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/sales/sales_measure.h"

#include <vector>

namespace quotasmith::diagnosis {

/// What one customer brought. Minor units.
struct AccountSales {
    int position = 0; ///< in the customers' tree
    std::int64_t amount = 0;
};
/// Every account of the tree, in tree order, those without any sales too; what nobody is named for is nobody's.
std::vector<AccountSales> accountSales(const Input &input, const std::vector<calendar::Month> &months);

} // namespace quotasmith::diagnosis
