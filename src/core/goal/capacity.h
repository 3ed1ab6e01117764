// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/goal/productivity.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace quotasmith::goal {

/// What a node can bring, month by month: Σ heads × productivity × ramp. Every head's month is rounded once, half away
/// from zero; a node is the sum of the people below it and of the vacancies in it.
struct CapacityRow {
    int node = 0;                ///< tree position, planned nodes only
    plan::MonthUnits capacity{}; ///< whole units of the measure
    money::Rate headMonths;      ///< full ones in the year

    std::int64_t year() const { return plan::sumOf(capacity); }
};

struct Capacity {
    std::vector<CapacityRow> rows;       ///< in tree order, the root first
    std::vector<std::string> undated;    ///< people whose hire is not known: they count as there all along
    std::vector<std::string> unmeasured; ///< heads nobody knows a productivity of: they count nothing
    std::vector<std::string> early;      ///< people with actuals before their hire: those months count whole

    const CapacityRow &company() const { return rows.front(); }
    const CapacityRow *find(int node) const;
};

/// The year that begins with `first`. Nothing when no head has a productivity: then no number can be given.
std::optional<Capacity> capacityOf(const plan::Tree &organisation, const std::vector<Head> &heads,
                                   const plan::Ramp &ramp, const ProductivityBook &productivity, calendar::Month first);

/// A group of equal heads, as a worked example gives it. Amounts are exact, in any unit.
struct HeadGroup {
    std::int64_t heads = 0;
    money::Rate quota;
    money::Rate ramp{1, 1};
    money::Rate attainment{1, 1};
};
struct GroupCapacity {
    money::Rate equivalents;       ///< Σ heads × ramp × attainment
    std::vector<money::Rate> each; ///< heads × ramp × attainment × quota, by group
    money::Rate capacity;          ///< their sum
    /// capacity / target; nothing without a target or for a target of zero.
    std::optional<money::Rate> overAssignment;
};
GroupCapacity capacityOf(std::span<const HeadGroup> groups, const std::optional<money::Rate> &target = std::nullopt);

/// Month by month the share of a full quota (in units, exact), each rounded once, half away from zero.
std::vector<std::int64_t> rampQuotas(const money::Rate &quota, const plan::Ramp &ramp, int months);

} // namespace quotasmith::goal
