// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/input/input.h"
#include "core/plan/rows/tenure.h"

#include <optional>
#include <string_view>
#include <vector>

namespace quotasmith::diagnosis {

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
    int soFar = 0;             ///< months since hire up to the span's end
};
/// Of those hired within the months known; the quota of a month is the target of its person without the ramp's
/// discount.
std::vector<RampUp> rampUps(const Input &input);

enum class Performance { Low, Middle, High };
/// Advice of a box of the nine: `star potential key solid core risk weak …` see nineBoxAdvice.
struct NineBoxPerson {
    plan::NodeId person;
    std::optional<std::int64_t> ability; ///< 1 … 5; unscored people stand in no box
    std::optional<money::Rate> attainment;
    std::optional<int> column; ///< attainment: 0 below 80 %, 1 to below 100 %, 2 from 100 %
    std::optional<int> row;    ///< ability: 0 for 1–2, 1 for 3, 2 for 4–5
};
std::vector<NineBoxPerson> nineBox(const Input &input);
/// `manage-and-share coach develop …`: advice of the box (row of ability, column of attainment).
std::string_view nineBoxAdvice(int row, int column);
/// The name of the box: `star high-potential …`
std::string_view nineBoxName(int row, int column);

/// Revenue a head (人效) of one node of the organisation over the span: revenue / mean heads.
struct HeadValue {
    int position = 0;
    std::optional<money::Rate> heads; ///< mean of the months
    std::optional<money::Rate> revenueAHead;
};
std::vector<HeadValue> revenueAHead(const Input &input);

/// Candidates by month and stage over the months known.
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
