// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/month_range.h"
#include "core/calendar/working_days.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// Money that is set aside and spent, and what may go wrong. Amounts are minor units of the plan's currency.
namespace quotasmith::plan {

/// How often a line of the budget comes within its period: once for all of it, or every half, quarter or month of it.
enum class BudgetTurn { Once, Half, Quarter, Month };
/// `once half quarter month`
std::optional<BudgetTurn> findBudgetTurn(std::string_view code);

struct BudgetLine {
    std::string code;
    std::string type;            ///< 市场调研费
    std::int64_t amount = 0;     ///< each time
    calendar::MonthRange months; ///< of the plan's year
    BudgetTurn turn = BudgetTurn::Once;
    std::string owner;
};

struct SpendLine {
    std::string code;
    std::string budget; ///< code of its line, or a type only one line has
    calendar::Date day;
    std::int64_t amount = 0; ///< below zero: came back
    std::string text;
};

enum class RiskStatus { Watched, Happened, Closed };
/// `watched happened closed`
std::string_view riskStatusCode(RiskStatus status);
std::optional<RiskStatus> findRiskStatus(std::string_view code);

struct Risk {
    std::string code;
    std::string text;
    std::int64_t likelihood = 1; ///< 1 … 5
    std::int64_t impact = 1;     ///< 1 … 5
    std::string plan;
    std::string trigger;
    std::string owner;
    RiskStatus status = RiskStatus::Watched;
    std::optional<calendar::Date> review; ///< when it is looked at again
};

} // namespace quotasmith::plan
