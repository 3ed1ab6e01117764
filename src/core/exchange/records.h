// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/month.h"
#include "core/calendar/working_days.h"
#include "core/money/rate.h"
#include "core/plan/axis.h"
#include "core/plan/measure.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What the lines of a source say, each in its own values. Empty text and nothing: the source does not say.
namespace quotasmith::exchange {

struct PersonRecord {
    std::int64_t line = 0;
    std::string code; ///< empty only when the source has no codes
    std::vector<std::string> externalIds;
    std::string name;
    std::string title;
    std::string region;
    std::string team;
    std::optional<calendar::Date> hireDate;
    std::optional<calendar::Date> leaveDate;
    std::optional<std::int64_t> monthlyWage; ///< minor units
    std::optional<money::Rate> commissionRate;
    std::optional<calendar::Month> vacancyFrom;
};

struct CustomerRecord {
    std::int64_t line = 0;
    std::string code;
    std::vector<std::string> externalIds;
    std::string name;
    std::string tier;
    std::string accountClass;
    std::string city;
    std::string owner;                     ///< a person, by code, other id or name
    std::optional<std::int64_t> potential; ///< 1 … 5
};

struct ProductRecord {
    std::int64_t line = 0;
    std::string code;
    std::vector<std::string> externalIds;
    std::string name;
    std::string role;
    std::string subcategory;
    std::optional<std::int64_t> standardCost; ///< minor units
    std::optional<std::int64_t> listPrice;    ///< minor units
};

inline constexpr std::size_t kMostFactMeasures = 24;

/// Amounts of one person × account × product in one month or on one day. The texts live until the next one is read.
struct ActualRecord {
    std::int64_t line = 0;
    std::string_view person;
    std::string_view account;
    std::string_view product;
    std::string_view order;
    calendar::Month month;
    int day = 0;                                          ///< 0: the source knows only the month
    std::uint32_t present = 0;                            ///< bit i: values[i] is said; i counts plan::factMeasures()
    std::array<std::int64_t, kMostFactMeasures> values{}; ///< units of the measure; others than present are left over
};

/// The target of one period.
struct TargetCell {
    calendar::Month first;
    int months = 1;                  ///< 1, 3 or 12
    std::int64_t units = 0;          ///< of an additive measure
    std::int64_t lostMillionths = 0; ///< of a unit, dropped by rounding to whole units
    money::Rate ratio;               ///< of a ratio
};

/// The targets of one node on one line.
struct TargetRecord {
    std::int64_t line = 0;
    std::optional<plan::Axis> axis; ///< nothing: the code may be of any axis
    std::string code;               ///< also another id or a name; empty: the company
    std::string name;
    std::string parent;
    std::string ambition; ///< `base stretch challenge`; empty: not said
    plan::Measure measure = plan::Measure::Revenue;
    std::vector<TargetCell> cells; ///< what is missing is left out
};

} // namespace quotasmith::exchange
