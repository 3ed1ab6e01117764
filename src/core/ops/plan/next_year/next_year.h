// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/money/rate.h"
#include "core/plan/measure.h"
#include "core/plan/plan_settings.h"
#include "core/store/document.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

/// The end of a year: what it leaves, and the plan of the next one started from it.
namespace quotasmith::ops {

enum class Worth { Unknown, Stop, Keep, ScaleUp };
std::string_view worthCode(Worth worth); ///< `unknown stop keep scale-up`

/// A strategy of the year as it was planned: what it was to gain against what it cost.
struct StrategyWorth {
    std::string code;
    std::string name;
    plan::Measure measure = plan::Measure::Revenue;
    std::optional<std::int64_t> gain; ///< of money, minor units
    std::optional<std::int64_t> cost; ///< of the year's months it ran
    std::optional<money::Rate> ratio; ///< gain / cost
    Worth worth = Worth::Unknown;     ///< by the thresholds roi.stop and roi.scale
};

/// What growth on last year stands on in the new plan.
struct OpeningBase {
    plan::Measure measure = plan::Measure::Revenue;
    std::int64_t actual = 0;   ///< of the months that have actuals
    std::int64_t expected = 0; ///< targets of the others: nothing is known of them yet
    int monthsExpected = 0;

    std::int64_t amount() const { return actual + expected; }
};

/// What a year leaves. Only read.
struct YearEnd {
    plan::PlanSettings settings;
    std::vector<StrategyWorth> strategies;
    int findingsActed = 0, findingsDismissed = 0;
    int actionsDone = 0, actionsOpen = 0; ///< dropped ones are neither
    std::vector<std::string> left;        ///< codes of people who are not in the next year's plan
    std::vector<OpeningBase> bases;       ///< of every additive measure with targets
};
YearEnd readYearEnd(const store::Connection &connection);

/// Where a plan came from.
struct PlanOrigin {
    std::string file; ///< its name then
    int year = 0;
    std::string plan;    ///< id
    std::string version; ///< number of the targets in force; empty: none were approved
};
/// Nothing for a plan that was made new.
std::optional<PlanOrigin> readOrigin(const store::Connection &connection);

/// The base growth on last year stands on where that year was not over when the plan was started; nothing: there is
/// none.
std::optional<std::int64_t> readOpeningBase(const store::Connection &connection, plan::Measure measure);

struct NextYear {
    YearEnd end;
    plan::PlanSettings settings; ///< of the new plan
    int rowsLeft = 0;            ///< of lists, that belong to the old year
};
/// Makes the plan of the following year from this one, which stays as it is: trees, people who have not left, schemes,
/// settings and lists that do not belong to the year; its facts become last year's, its targets those of another year.
/// One step, a barrier; nothing is left behind when it fails. Throws Error{"file-exists"} and store::copyFile's errors.
NextYear startNextYear(const store::Document &plan, const std::filesystem::path &file,
                       const store::Surroundings &surroundings);

} // namespace quotasmith::ops
