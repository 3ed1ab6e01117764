// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/commission/pay/pay_year.h"
#include "core/plan/rows/pay_rows.h"

#include <array>
#include <cstdint>
#include <vector>

namespace quotasmith::ops {

/// One person's quotas somewhere, as they are let off.
struct RelievedMonths {
    commission::PayMonths *months = nullptr;
    std::array<std::int64_t, 12> relief{}; ///< what each month's quota was lowered by
};

/// Lowers what one person is to bring by what was let off, in the order of the list, never below zero: a percent of
/// each month's quota, rounded once; an amount over all its months in proportion to what is left of their quotas, to
/// the unit. Months without a quota stay as they are.
void relieve(std::vector<RelievedMonths> &places, const std::vector<plan::QuotaRelief> &reliefs);

} // namespace quotasmith::ops
