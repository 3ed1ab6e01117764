// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/head/period_header.h"
#include "core/exchange/import_kind.h"
#include "core/plan/measure.h"

#include <optional>
#include <string>
#include <string_view>

namespace quotasmith::exchange {

/// Between the names of a header of several rows: `2027年 / 1月`.
inline constexpr std::string_view kHeadDivider = " / ";

/// A column of values of one period, and of one measure when its name says which.
struct ColumnPeriod {
    PeriodHeader period;
    std::optional<plan::Measure> measure;
    friend bool operator==(const ColumnPeriod &, const ColumnPeriod &) = default;
};

/// What parsePeriodHeader knows, alone or with more beside it, in one name or several rows: `2027年 / 1月`,
/// `1月 / 销售额`, `销售额 / 1月`, `1月销售额`, `Jan Sales`, `一季度合计`, `1月实际`, `1月（万元）`. Nothing when a
/// part says something else (`1月达成率`), or the other side (目标 where actuals are read, 实际 where targets are).
std::optional<ColumnPeriod> parseColumnPeriod(ImportKind kind, std::string_view name);

/// The last part of a name of several rows, else the whole name.
std::string_view lastHeadPart(std::string_view name);

} // namespace quotasmith::exchange
