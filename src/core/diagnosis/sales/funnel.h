// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/input/input.h"

#include <array>
#include <optional>
#include <vector>

namespace quotasmith::diagnosis {

/// Opportunities that reached each stage (lead ≥ interest ≥ negotiation ≥ signed), by the day they were created.
struct FunnelCounts {
    std::array<std::int64_t, 4> reached{}; ///< by FunnelStage, Lost apart
    std::int64_t lost = 0;
    std::int64_t signedAmount = 0; ///< minor units

    /// From stage i to i + 1 (0 … 2); nothing from none.
    std::optional<money::Rate> conversion(int stage) const;
};

enum class FunnelBy { Week, Month, Person, Tier };
/// One row of the funnel table.
struct FunnelRow {
    std::string key; ///< `2027-W18`, `2027-05`, code of a person or tier; empty: nobody
    std::optional<plan::NodeId> node;
    FunnelCounts counts;
};

/// Of the opportunities created in the span; rows in the order of time, else of the tree, those of nobody last. Rows
/// without any are left out.
std::vector<FunnelRow> funnelBy(const Input &input, FunnelBy by);
FunnelCounts funnelOf(const Input &input, const MonthSpan &span);

/// The stage whose conversion fell most in the span's last month with leads against its own mean: what the
/// opportunities of the twelve months before it made of that stage together.
struct BlockedStage {
    int stage = 0; ///< from stage i to i + 1
    money::Rate now;
    money::Rate mean;
    money::Rate fall; ///< 1 − now / mean
    calendar::Month month;
};
/// The stage that fell most, however little; nothing when none fell, or without opportunities before that month. Of
/// fewer opportunities than the limit `funnel-block.least`, now or before, a stage says nothing.
std::optional<BlockedStage> blockedStage(const Input &input);

/// A customer nobody spoke to for `days` or more; `days` nothing: never.
struct Overdue {
    plan::NodeId account;
    std::optional<plan::NodeId> person;
    std::optional<calendar::Date> last;
    std::optional<int> days;
};
/// By contacts and visits, the longest first. Accounts without any record of contact are left out unless they have an
/// opportunity that has been open for as many days, or nobody knows since when.
std::vector<Overdue> overdueFollowUps(const Input &input, int leastDays);

} // namespace quotasmith::diagnosis
