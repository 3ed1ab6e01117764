// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/fiscal_calendar.h"
#include "core/plan/actual.h"
#include "core/plan/measure_sums.h"

#include <functional>
#include <vector>

namespace quotasmith::store {

class Connection;

/// Every line of a period, one after the other and never all at once: the facts of each active part in the order of the
/// source, then each typed value. People as facts name them.
void visitLines(const Connection &connection, const calendar::Period &period,
                const std::function<void(calendar::Month, const plan::Fact &)> &visit);

/// What one person brought with one account and product in a month.
struct DealSums {
    calendar::Month month;
    plan::NodeId person, account, product;
    plan::MeasureSums sums;
};
/// Of these people alone, by part; one deal may come in several parts.
std::vector<DealSums> dealsOf(const Connection &connection, const calendar::Period &period,
                              const std::vector<plan::NodeId> &people);

} // namespace quotasmith::store
