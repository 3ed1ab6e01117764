// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/fiscal_calendar.h"
#include "core/plan/actual.h"
#include "core/plan/axis.h"
#include "core/plan/measure.h"
#include "core/plan/measure_sums.h"
#include "core/plan/node.h"

#include <array>
#include <map>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

namespace quotasmith::store {

class Connection;

/// Actuals of one node and month, imported and typed together.
using ActualSums = plan::MeasureSums;

/// Sums by member (person, account or product, as facts name them) and month over a period, from active facts and
/// entries; what a person did before changing teams is the former place's. The domain never sees single facts.
using SumsByNode = std::unordered_map<plan::NodeId, ActualSums>;
std::map<calendar::Month, SumsByNode> sumsByMember(const Connection &connection, plan::Axis axis,
                                                   const calendar::Period &period);
/// The same over the whole period by the members of two axes.
using SumsByTwoNodes = std::map<std::pair<plan::NodeId, plan::NodeId>, ActualSums>;
SumsByTwoNodes sumsByTwoMembers(const Connection &connection, plan::Axis first, plan::Axis second,
                                const calendar::Period &period);
/// The months that have any facts or entries, in order.
std::vector<calendar::Month> monthsWithActuals(const Connection &connection);
/// Imported and typed amounts of one person and month, apart: a typed total over imported lines is an adjustment.
struct PersonActual {
    std::optional<std::int64_t> imported;
    std::optional<std::int64_t> typed;
};
PersonActual personActual(const Connection &connection, plan::NodeId person, calendar::Month month,
                          plan::Measure measure);

} // namespace quotasmith::store
