// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/fiscal_calendar.h"
#include "core/money/rate.h"
#include "core/plan/rows/execution/spending_rows.h"

#include <array>
#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace quotasmith::execution {

/// One time a line of the budget comes: what is set aside for some months, and what was spent in them.
struct BudgetSlice {
    calendar::MonthRange months;
    std::int64_t planned = 0;
    std::int64_t spent = 0;
};
/// A line of the budget and what became of it.
struct BudgetState {
    std::vector<BudgetSlice> slices;        ///< in their order; months outside the line's period are in none
    std::array<std::int64_t, 12> planned{}; ///< each slice even over its months, exact in sum
    std::array<std::int64_t, 12> spent{};   ///< by month of the year, also outside its period
    std::int64_t outside = 0;               ///< spent outside the plan's year

    std::int64_t plannedIn(calendar::MonthRange months) const;
    std::int64_t spentIn(calendar::MonthRange months) const;
    /// Some slice, or months in which nothing was set aside, cost more than there was.
    bool isOverspent() const;
};
struct Spending {
    std::vector<BudgetState> lines;   ///< by line of the budget
    std::vector<std::size_t> nowhere; ///< spending whose line nobody knows
};
/// Throws Error{"amount-overflow"}.
Spending spendingOf(std::span<const plan::BudgetLine> budget, std::span<const plan::SpendLine> spend,
                    const calendar::FiscalCalendar &calendar);

enum class RiskBand { Low, Watch, High };
/// `low watch high`
std::string_view riskBandCode(RiskBand band);
/// likelihood × impact, 1 … 25.
std::int64_t scoreOf(const plan::Risk &risk);
struct RiskLimits {
    std::int64_t watch = 8; ///< from this score on
    std::int64_t high = 15;
};
RiskBand bandOf(std::int64_t score, const RiskLimits &limits);
/// How many risks that are not closed stand where: by likelihood − 1, by impact − 1.
using RiskMatrix = std::array<std::array<std::int64_t, 5>, 5>;
RiskMatrix matrixOf(std::span<const plan::Risk> risks);

} // namespace quotasmith::execution
