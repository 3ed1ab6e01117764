// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/month_range.h"
#include "core/plan/target_table.h"

#include <string_view>

namespace quotasmith::store {

class Connection;
class Query;

/// The twenty-four columns of a line of targets: v01 … v12 its cells, w01 … w12 its ideal.
inline constexpr std::string_view kMonthColumns =
    "v01, v02, v03, v04, v05, v06, v07, v08, v09, v10, v11, v12, w01, w02, w03, "
    "w04, w05, w06, w07, w08, w09, w10, w11, w12";

/// Reads them from a row, whose first of them is column `firstColumn`.
plan::TargetLine lineAt(const Query &query, int firstColumn);
/// Binds them, the first at `firstPosition`.
void bindLine(Query &query, int firstPosition, const plan::TargetLine &line);

/// The months of the fiscal year a row is about, from two columns that follow one another. Throws
/// Error{"file-damaged",{file,cause}} for none there are; cause: the table.
calendar::MonthRange monthsAt(const Query &query, int firstColumn, const Connection &connection,
                              std::string_view table);

} // namespace quotasmith::store
