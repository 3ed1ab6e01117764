// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/spread/sheet.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace quotasmith::spread {

/// What else may move when a value is set (totals: siblings share; node: its own other months; both; nothing: rolls
/// up).
enum class Keep { Totals, Node, Both, Nothing };
std::optional<Keep> findKeep(std::string_view code);
std::string_view keepCode(Keep keep);

/// A place in a sheet: a node of an axis (tree position) and a period.
struct Place {
    plan::Axis axis = plan::Axis::Organisation;
    int node = 0;
    calendar::MonthRange months;
    friend bool operator==(const Place &, const Place &) = default;
};

/// Something a solved sheet wants the user to know, as a code and places; words are made in src/text.
struct Notice {
    /// `climbed` (no room among the siblings: who shares instead), `hold-as-months`, `equal-shares`,
    /// `soft-hold-moved` (could not be kept; amount: what the place has now) …
    std::string code;
    Place place;
    std::int64_t amount = 0;
};

/// The edit was carried out: the whole sheet after it.
struct Done {
    Sheet after;
    std::vector<Notice> notices;
};

/// A hold or fixed total that takes part in a conflict. `hold` is null for the edit itself and for fixed totals.
struct Claim {
    enum class Kind { Edit, Hold, Fixed, Closed, Zero };
    Kind kind = Kind::Hold;
    Place place;
    std::int64_t value = 0;
    plan::HoldId hold;
};
/// It cannot be done. `claims` is irreducible: together they cannot be met, and without any one of them the rest can.
/// They need `need`; their places leave `room`; any one of them changed by `amount` would do.
struct Conflict {
    std::vector<Claim> claims;
    std::int64_t need = 0;
    std::int64_t room = 0;
    std::int64_t amount = 0;
};
/// The request itself makes no sense here: code and the keeps that would work.
struct Refusal {
    std::string code; ///< `keep-void-for-year`, `root-has-no-siblings`, `negative-target`, `months-closed`,
                      ///< `nobody-there`, `nothing-held-free`, `annual-below-set` …
    Place place;
    std::vector<Keep> instead;
};
using EditResult = std::variant<Done, Conflict, Refusal>;

/// Sets a node × period to a value. Every hold is kept; other axes follow when the spine moves; all or nothing.
EditResult setValue(const Sheet &sheet, const Place &place, std::int64_t value, Keep keep);
/// Sets the spine's year; months scaled, held and closed ones fixed; every axis follows.
EditResult setAnnual(const Sheet &sheet, std::int64_t value);
/// Brings every free cell to multiples of another grain; totals of the year, holds and closed months stay. What a total
/// has beyond a multiple sits in one cell.
EditResult changeGrain(const Sheet &sheet, std::int64_t grain);
/// Replaces the lines of some leaves of one axis outright (imported targets): other leaves stay, the spine takes the
/// difference, other axes follow. `leaf` are leaf numbers of the axis.
struct LeafLine {
    int leaf = 0;
    plan::MonthUnits cells{};
};
EditResult setLeaves(const Sheet &sheet, plan::Axis axis, const std::vector<LeafLine> &lines);

enum class Method {
    Proportional,
    Equal,
    History,
    Seasonal,
    Pattern,
    WorkingDays,
    StraightLine,
    Percent,
    Growth,
    Repeat,
    Reference
};
std::optional<Method> findMethod(std::string_view code);
std::string_view methodCode(Method method);

struct SpreadRequest {
    Place place;
    Method method = Method::Proportional;
    std::vector<std::int64_t> pattern;     ///< Pattern: weights of the months in the period, or of its quarters
    std::vector<plan::MonthReals> history; ///< History: last year's amounts of each leaf of the axis, by month position
    std::array<std::int64_t, 12> seasonality{}; ///< Seasonal: parts per million of the year by month position
    bool populatedOnly = false;
};
/// Proportional, equal and history work over the leaves of the node within each month; seasonal and pattern over the
/// node's own months in the period (root: the spine), whose total stays. The rest of the sheet stays, or follows the
/// spine.
EditResult spreadPlace(const Sheet &sheet, const SpreadRequest &request);

/// Takes an amount from one place of an axis to another; holds, closed months and what lies outside the two places
/// stay. Same period: everything both nodes are part of keeps its months. Same node: it keeps its total, as every leaf
/// of it does, and the spine's months take the amount, which the other axes follow. Both differ: the grand total
/// stays. Within a place the amount is taken and given by the ideal; the opposite move restores the integers, on the
/// other axes as far as any edit's opposite does. Refusals: `move-nowhere` `move-inside` `move-overlaps`
/// `move-not-positive` `negative-target` `months-closed` `nobody-there`.
EditResult movePlace(const Sheet &sheet, const Place &from, const Place &to, std::int64_t amount);

/// What a hold is to promise.
struct HoldWish {
    plan::HoldBound bound = plan::HoldBound::Exact; ///< Exact: the present value
    plan::HoldStrength strength = plan::HoldStrength::Hard;
    std::int64_t value = 0; ///< the least of AtLeast and Between
    std::int64_t most = 0;  ///< the most of AtMost and Between
    int priority = 0;
};
/// The holds a wish comes to. A hard exact hold that crosses a present one (see the engine's rules) is kept by months:
/// the one of the shorter period. A soft hold stays whole whatever it crosses. A hard limit has no months to be kept
/// by: where it would cross a hard hold, or a hard hold would cross it, nothing is planned.
struct HoldPlan {
    std::vector<plan::Hold> add;    ///< without ids
    std::vector<plan::HoldId> drop; ///< present holds replaced by month holds
    std::vector<Notice> notices;
    std::optional<plan::HoldId> crossing; ///< the hold in the way
};
/// Holds a place. A place that is held already gives an empty plan.
HoldPlan planHold(const Sheet &sheet, const Place &place, const HoldWish &wish = {});

} // namespace quotasmith::spread
