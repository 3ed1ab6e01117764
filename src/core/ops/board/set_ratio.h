// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/targets/edit_targets.h"
#include "core/plan/identity.h"
#include "core/spread/ratio_expression.h"
#include "core/store/queries/ratio_plan.h"

namespace quotasmith::ops {

struct SetRatio {
    PlaceName place;
    plan::Measure measure = plan::Measure::Conversion;
    std::string value; ///< as typed
};

/// What setting a ratio came to. A parent whose numerator and denominator have targets goes on showing what they make:
/// `shown` then differs from `set`.
struct RatioOutcome {
    store::RatioPlan plan; ///< before
    spread::Place place;
    std::optional<money::Rate> before; ///< as it was shown
    std::optional<money::Rate> set;    ///< nothing: the target was taken away
    spread::RatioCell shown;           ///< as it is shown afterwards
    std::vector<plan::Proposal> proposals;
    store::Changes changes; ///< empty for previews
};

/// Sets a ratio for one node and period; nothing else moves.
/// Throws Error{"value-bad"}, Error{"ratio-impossible",{measure,value}},
/// Error{"ratio-without-last-year",{measure,missing}}, Error{"ratio-without-present",{measure}}, Error{"month-closed"}
/// where every month is closed.
RatioOutcome setRatio(store::Document &document, const SetRatio &request, Run run);

/// Last year's ratio of a node and period from actuals; nothing where a part is unknown or the denominator is zero.
/// `missing` names the measures there is nothing of.
std::optional<money::Rate> lastYearRatio(const store::Connection &connection, const store::RatioPlan &plan,
                                         const spread::Place &place, std::vector<plan::Measure> &missing);

/// Throws Error{"month-closed",{month}} where every month of the place is closed.
void requireOpenMonth(const store::RatioPlan &plan, const PlaceName &name, const spread::Place &place);

/// The value a typed text comes to at a place; nothing where the text takes the target away. Throws as setRatio.
std::optional<money::Rate> requireRatio(const store::Connection &connection, const store::RatioPlan &plan,
                                        const spread::Place &place, std::string_view typed);

} // namespace quotasmith::ops
