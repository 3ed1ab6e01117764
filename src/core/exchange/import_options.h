// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/calendar/fiscal_calendar.h"
#include "core/exchange/column_form.h"
#include "core/exchange/date_text.h"
#include "core/exchange/mapping.h"
#include "core/exchange/source.h"

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace quotasmith::exchange {

/// How the lines of a source are understood; the plan gives what the user does not say.
struct ReadOptions {
    int currencyDecimals = 2;
    std::optional<std::int64_t>
        scale; ///< money counts in this many; nothing: what a header's unit says (`万元`), else 1
    std::optional<DateOrder> dateOrder;               ///< nothing: learned from the column
    std::vector<ColumnForm> columns;                  ///< what is otherwise in single columns
    std::optional<calendar::Month> month;             ///< of lines without date; nothing: what the table says
    plan::Measure measure = plan::Measure::Revenue;   ///< of values that come without a measure
    std::optional<calendar::FiscalCalendar> planYear; ///< for months and quarters that come without a year
    base::Progress progress;                          ///< may be empty
};

/// What to do with facts that are already there for the same months and people.
enum class ExistingFacts { Refuse, Add, Replace, Skip };

/// Everything the user can say about an import.
struct ImportOptions {
    ImportKind kind = ImportKind::Actuals;
    SourceForm form;
    std::vector<MapEntry> map;
    std::string profile;     ///< to use
    std::string saveProfile; ///< to keep what was understood under
    ReadOptions read;
    ExistingFacts existing = ExistingFacts::Refuse;
    std::string batch;                                        ///< to replace; empty: the one of the same source
    std::vector<std::pair<std::string, std::string>> aliases; ///< text and code, to be remembered
    std::set<std::string> newMembers; ///< unknown names of facts to be made, besides createMissing
    bool createMissing = false;
    bool dryRun = false;
    bool allowRefused = false;
};

} // namespace quotasmith::exchange
