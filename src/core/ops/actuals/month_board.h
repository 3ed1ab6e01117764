// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/plan_settings.h"
#include "core/plan/tree.h"
#include "core/review/pacing.h"
#include "core/store/queries/imported_sums.h"
#include "core/store/tables/facts/closings.h"

#include <array>
#include <memory>
#include <string>
#include <vector>

namespace quotasmith::ops {

/// One node's month in one measure. Nothing where nobody knows a number, which is not zero.
struct BoardCell {
    review::Attained month;  ///< a person is measured on the quota, which is assigned; nodes above on what is planned
    review::Attained toDate; ///< from the year's first month to this one; months without an actual add nothing
    std::optional<std::int64_t> imported; ///< what sources brought
    std::optional<std::int64_t> typed;    ///< what typed values add to it
    std::optional<std::int64_t> stated;   ///< the total that was typed; of teams, and of several values, nothing
    std::optional<std::int64_t> planned;  ///< the month's planned target, where the quota is another number
    std::string note;
    std::vector<std::size_t> sources; ///< of a person: positions in MonthBoard::sources

    /// Something typed changes what was imported.
    bool isAdjusted() const { return imported && typed && *typed != 0; }
};

struct BoardRow {
    int node = 0;                 ///< position in the tree
    bool takesValues = false;     ///< a person who stands here in this month: values are typed here
    bool isThere = true;          ///< in this month; somebody who left may still have numbers
    std::vector<BoardCell> cells; ///< in the order of MonthBoard::measures
};

/// What happened in one month of the plan's year: the organisation × measures, teams as the sums of their people.
struct MonthBoard {
    plan::PlanSettings settings;
    std::shared_ptr<const plan::Tree> tree;
    int position = 0; ///< of the month in the plan's year
    std::array<std::optional<store::Closing>, 12> closings;
    std::array<bool, 12> hasActuals{};
    std::vector<plan::Measure> offered;  ///< that can be shown: every fact measure, gross profit
    std::vector<plan::Measure> measures; ///< shown, in this order
    std::vector<plan::Measure> planned;  ///< have targets
    std::vector<plan::Batch> sources;
    std::vector<BoardRow> rows; ///< tree order; people who are not there and have no number are left out

    calendar::Month month() const { return settings.calendar.month(position); }
    bool isClosed() const { return closings[static_cast<std::size_t>(position)].has_value(); }
    const plan::Node &node(const BoardRow &row) const { return tree->node(row.node); }
    /// There is somebody whose actuals could be typed.
    bool hasPeople() const;
    bool isPlanned(plan::Measure measure) const;
};

/// What sources brought in the plan's year. Typing does not change it, so that it is read once for many boards.
using YearsImports = std::vector<store::ImportedPart>;
YearsImports readImports(const store::Connection &connection);

/// month: nothing, or one outside the plan's year, is monthInHand. measures: what to show; empty: usualMeasures.
MonthBoard readMonthBoard(const store::Connection &connection, const YearsImports &imports,
                          std::optional<calendar::Month> month = {}, const std::vector<plan::Measure> &measures = {});

/// The month one works on: the last with actuals, or the one after it when that is closed; without actuals the month
/// of today, or the year's first when today lies outside.
int monthInHand(const MonthBoard &board, const std::string &today);

} // namespace quotasmith::ops
