// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>

namespace quotasmith::exchange {

/// A column that carries the values of one period, as its header names it.
struct PeriodHeader {
    enum class Kind { Month, Quarter, Year };
    Kind kind = Kind::Month;
    int number = 1;          ///< 1 … 12 (calendar month), 1 … 4 (fiscal quarter), 1
    std::optional<int> year; ///< calendar for months, fiscal for quarters and years; nothing: the row's or the plan's
    friend bool operator==(const PeriodHeader &, const PeriodHeader &) = default;
};

/// `M01 1月 十二月 Jan January 2027-01 2027/1 2027年1月 202701 Jan-2027`, `Q1 2027Q1 一季度 第1季度
/// 一季度合计`, `Year 全年 年度 合计 总量 total`; nothing for other headers (a bare number is none).
std::optional<PeriodHeader> parsePeriodHeader(std::string_view header);

/// A month by itself, 1 … 12: `7 07 7月 七月 M07 Jul July`.
std::optional<int> parseMonthNumber(std::string_view text);
/// `2019`, `2019年`, `FY2019`, 1900 … 2999.
std::optional<int> parseYear(std::string_view text);

} // namespace quotasmith::exchange
