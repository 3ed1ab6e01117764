// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/review/read_scorecard.h"
#include "core/plan/lists/record.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace quotasmith::ops {

/// What was typed into the list `scores` for a period: the row of the very period, else the mean of those of periods
/// inside it, whose last words count.
class TypedScores {
public:
    TypedScores(const store::Connection &connection, const calendar::FiscalCalendar &calendar,
                calendar::MonthRange asked);

    /// A typed number, `score` before `value` where points are typed, `value` before `score` elsewhere.
    std::optional<money::Rate> number(plan::NodeId node, const review::Standard &standard) const;
    ScoreWords words(plan::NodeId node, const std::string &indicator) const;
    /// The indicators somebody typed something for.
    std::vector<std::string> indicatorsOf(plan::NodeId node) const;

private:
    struct Typed {
        std::vector<money::Rate> scores, values;
        ScoreWords words;
        bool isExact = false;
    };
    void take(const plan::Record &row, bool isExact);
    const Typed *find(plan::NodeId node, const std::string &indicator) const;

    std::map<std::pair<plan::NodeId, std::string>, Typed> m_typed;
};

} // namespace quotasmith::ops
