// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/fiscal_calendar.h"
#include "core/exchange/export_table.h"
#include "core/exchange/xlsx/writer/new_workbook.h"
#include "core/plan/plan_settings.h"

#include <cstdint>
#include <optional>
#include <string>

namespace quotasmith::store {
class Connection;
}

namespace quotasmith::cli {

/// A file's bytes.
struct FactsFile {
    std::string bytes;
    std::int64_t rows = 0;
};

/// Every imported line that counts and every typed value, as `import actuals` reads them again: the date (a month where
/// the day is not known), the three codes (blank for what has no member), and a column for every measure that occurs.
FactsFile factsCsv(const store::Connection &connection, const plan::PlanSettings &settings,
                   const std::optional<calendar::Period> &period, exchange::ByteOrderMark mark);
/// The same lines as a workbook.
FactsFile factsWorkbook(const store::Connection &connection, const plan::PlanSettings &settings,
                        const std::optional<calendar::Period> &period, const exchange::WorkbookForm &form);

} // namespace quotasmith::cli
