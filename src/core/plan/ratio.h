// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/month_range.h"
#include "core/money/rate.h"
#include "core/plan/measure.h"
#include "core/plan/node.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace quotasmith::plan {

/// How the number of a ratio reads: a part of a whole (22 %), an amount of money for each (an order's value), days.
enum class RatioForm { Share, Amount, Days };
RatioForm ratioForm(Measure ratio);

/// The additive measures a ratio is a fraction of: conversion = orders / leads. Nothing for ratios that are only read
/// off a market or a survey.
struct RatioParts {
    Measure numerator = Measure::Revenue;
    Measure denominator = Measure::Revenue;
};
std::optional<RatioParts> ratioParts(Measure ratio);

/// An amount of an additive measure in its whole unit (yuan, not fen; a count as it is).
money::Rate wholeUnits(Measure measure, std::int64_t units, int currencyExponent);
/// The ratio of two amounts, in the whole unit of each: 0.22; 1234.5 yuan an order. Nothing when there is nothing below
/// the line.
std::optional<money::Rate> ratioOf(const RatioParts &parts, std::int64_t numerator, std::int64_t denominator,
                                   int currencyExponent);
/// Whether a ratio can have the value: shares of a whole lie within 0 and 1 (a margin may be negative, what counts
/// events against others may pass 1), amounts and days are not negative.
bool isPossible(Measure ratio, const money::Rate &value);

/// A ratio that was set, for a node and a period: never summed, never spread. The root of the organisation stands for
/// the company, whichever axis was named.
struct RatioTarget {
    Measure measure = Measure::Conversion;
    NodeId node;
    calendar::MonthRange months;
    money::Rate value;
    friend bool operator==(const RatioTarget &, const RatioTarget &) = default;
};

/// The value as text without any loss: `0.22`, or `8/31` where no decimal text says it.
std::string exactText(const money::Rate &value);
/// Reads it back; nothing for any other text.
std::optional<money::Rate> parseExact(std::string_view text);

} // namespace quotasmith::plan
