// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/input/input.h"
#include "core/plan/rows/tenure.h"

#include <optional>
#include <string_view>
#include <vector>

namespace quotasmith::diagnosis {

/// Whether somebody is here on a day: hired by then (or nobody knows when), not gone before it, no vacancy.
bool isThere(const plan::Person &person, const calendar::Date &day);

/// Heads by tenure on a day. Who has left, has not come yet or has no hire date is not in the mix.
struct TenureMix {
    std::int64_t novice = 0, mature = 0, senior = 0;
    std::int64_t undated = 0;

    std::int64_t heads() const { return novice + mature + senior; }
    std::int64_t of(plan::Tenure tenure) const;
    std::optional<money::Rate> share(plan::Tenure tenure) const;
};
TenureMix tenureMix(const Input &input, const calendar::Date &day);
/// Of one person on a day; nothing when not here then or undated.
std::optional<plan::Tenure> tenureOn(const plan::Person &person, const calendar::Date &day);

/// Months from hire to the first month that reached the full quota (成手周期).
struct RampUp {
    plan::NodeId person;
    calendar::Month hired;
    std::optional<int> months; ///< 1: in the month of hire; nothing: not yet
    int soFar = 0;             ///< months up to the span's end, counted in the same way
};
/// Of those hired within the months known, in the order of `people`, who have a quota and actuals in some month since;
/// who left without ever reaching it is left out. The quota of a month is the target of its person, of the money the
/// plan stands on, without the ramp's discount.
std::vector<RampUp> rampUps(const Input &input);

enum class Performance { Low, Middle, High };
struct NineBoxPerson {
    plan::NodeId person;
    std::optional<std::int64_t> ability; ///< 1 … 5; unscored people stand in no box
    std::optional<money::Rate> attainment;
    std::optional<int> column; ///< attainment: 0 below 80 %, 1 to below 100 %, 2 from 100 %
    std::optional<int> row;    ///< ability: 0 for 1–2, 1 for 3, 2 for 4–5
};
/// Everybody who is here on the day looked at, in the order of `people`. Attainment is of the money the plan stands on,
/// over the months of the span that have both a target of the person and actuals.
std::vector<NineBoxPerson> nineBox(const Input &input);
/// Names and advice by row of ability (from the highest) and column of attainment (from the lowest):
///   row 2: enigma find-cause      · high-potential coach · star manage-and-share
///   row 1: dilemma improve-or-move · core develop         · key stretch
///   row 0: weak last-place         · steady train         · workhorse reward-and-train
std::string_view nineBoxName(int row, int column);
std::string_view nineBoxAdvice(int row, int column);

/// Revenue a head (人效) of one node of the organisation above its people, over the months of the span whose sales are
/// known: revenue / mean heads at the months' ends.
struct HeadValue {
    int position = 0;
    std::optional<money::Rate> heads; ///< mean of the months
    std::optional<money::Rate> revenueAHead;
};
std::vector<HeadValue> revenueAHead(const Input &input);

/// Candidates by month, in order; who was dropped counts nowhere.
struct ReserveMonth {
    calendar::Month month;
    std::int64_t waiting = 0; ///< contacted, interviewed, offered
    std::int64_t hired = 0;
};
std::vector<ReserveMonth> reserveByMonth(const Input &input);

/// What people said of pay and target.
struct MotivationMix {
    std::int64_t answered = 0;
    std::optional<money::Rate> sensitivity; ///< mean, 1 … 5
    std::int64_t targetTooHigh = 0;
    std::int64_t capFelt = 0;
};
MotivationMix motivationMix(const Input &input);

} // namespace quotasmith::diagnosis
