// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/month.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace quotasmith::exchange {

/// A text that stands above a table's header, or names the sheet (line 0).
struct TableNote {
    std::int64_t line = 0;
    std::string text;
};

/// What they say about the whole table, each with the note that says it. Nothing when none does, or two differ.
struct TableNotes {
    std::optional<std::int64_t> scale; ///< `单位：万元`: money counts in this many
    TableNote scaleNote;
    std::optional<int> year; ///< `2027年销售目标`
    TableNote yearNote;
    std::optional<calendar::Month> month; ///< `2027年5月销售明细`
    TableNote monthNote;
};
TableNotes readTableNotes(const std::vector<TableNote> &notes);

/// `单位：万元`, `金额单位:人民币千元`, `in thousands`; 元 is 1; nothing for texts that name no unit of money.
std::optional<std::int64_t> statedScale(std::string_view text);
/// The one year a text names as such: `2027年`, `FY2027`, `2027年度`.
std::optional<int> statedYear(std::string_view text);
/// The one month a text names with its year: `2027年5月`, `2027-05`.
std::optional<calendar::Month> statedMonth(std::string_view text);

} // namespace quotasmith::exchange
