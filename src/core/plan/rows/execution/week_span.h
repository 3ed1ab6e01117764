// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace quotasmith::plan {

/// Weeks counted from the start of what they belong to, the first is 1; both ends included, at most 520.
struct WeekSpan {
    int first = 1;
    int last = 1;
    friend bool operator==(const WeekSpan &, const WeekSpan &) = default;
};

/// `W3`, `W3-W4`, `3-4`, `week 3`, `weeks 3-4`, 第3周, 第3–4周, 第三周至第四周. Nothing for anything else.
std::optional<WeekSpan> parseWeekSpan(std::string_view text);
/// `W3-W4`, `W3`: no spreadsheet takes it for a day.
std::string weekSpanCode(const WeekSpan &weeks);

} // namespace quotasmith::plan
