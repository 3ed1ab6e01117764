// SPDX-License-Identifier: Apache-2.0
#include "cli/exit_code.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace quotasmith::cli {

namespace {

/// What no plan and no file could have made right.
constexpr std::array<std::string_view, 31> kUsageCodes{
    "alias-entry-bad",       "argument-unexpected", "axes-wanted",       "command-needed",      "command-unknown",
    "date-order-unknown",    "date-wrong",          "delimiter-unknown", "encoding-unknown",    "field-entry-bad",
    "format-unavailable",    "map-entry-bad",       "map-field-unknown", "month-wanted",        "number-bad",
    "option-needed",         "options-exclusive",   "pattern-bad",       "period-bad",          "rate-bad",
    "record-field-unknown",  "record-key-bad",      "record-value-bad",  "record-word-unknown", "span-backwards",
    "record-span-backwards", "owners-too-many",     "period-unknown",    "usage-wrong",         "variance-order-bad",
    "word-unknown",
};
constexpr std::array<std::string_view, 6> kUsageValues{
    "hold-limits-crossed", "hold-priority-hard", "move-amount-wanted", "place-bad", "setting-bad", "value-bad"};

} // namespace

ExitCode exitCodeOf(const base::Error &error)
{
    const auto isIn = [&](const auto &codes) {
        return std::find(codes.begin(), codes.end(), error.code()) != codes.end();
    };
    return isIn(kUsageCodes) || isIn(kUsageValues) ? ExitCode::WrongUsage : ExitCode::Refused;
}

} // namespace quotasmith::cli
