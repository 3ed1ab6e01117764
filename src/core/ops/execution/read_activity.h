// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/working_days.h"
#include "core/execution/need.h"
#include "core/plan/node.h"
#include "core/plan/plan_settings.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace quotasmith::store {
class Connection;
}

namespace quotasmith::ops {

/// Whose numbers the ratios are: nobody's are known, or the node's own opportunities or actuals, else the company's.
enum class RatioSource { None, Opportunities, Actuals };
/// `none opportunities actuals`
std::string_view ratioSourceCode(RatioSource source);

/// What a node still has to do to reach the rest of its year's target, and what it has done of late (倒推漏斗).
struct Activity {
    plan::Node node;
    plan::Measure measure = plan::Measure::Revenue;
    std::optional<std::int64_t> target; ///< of the year: a person's quota, what is planned above
    std::int64_t actual = 0;            ///< of it, so far
    execution::ActivityRatios ratios;
    RatioSource source = RatioSource::None;
    bool isOwn = false; ///< the ratios are of the node itself, else of the company
    execution::ActivityNeed need;

    /// In the last four weeks, as the lists know: signed deals, opportunities and leads that came in, visits, calls.
    std::int64_t deals = 0, opportunities = 0, leads = 0, visits = 0, calls = 0;
};
inline constexpr int kWeeksDone = 4;

/// Of the company and, below it, of everybody who has a target, in tree order; `code`: only of that node of the
/// organisation. Throws Error{"node-unknown",{axis,node,nearest}}.
std::vector<Activity> readActivity(const store::Connection &connection, const calendar::Date &today,
                                   const std::string &code = {});

} // namespace quotasmith::ops
