// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/month.h"
#include "core/calendar/month_range.h"
#include "core/plan/measure.h"
#include "core/plan/plan_settings.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace quotasmith::store {
class Connection;
}

/// Bridges from what was planned (or from last year) to what came. Only read.
namespace quotasmith::ops {

enum class VarianceKind { PriceVolumeMix, Chain, Customers };
std::string_view varianceKindCode(VarianceKind kind); ///< `price-volume-mix chain customers`
std::optional<VarianceKind> findVarianceKind(std::string_view code);
enum class Against { Target, LastYear };
std::string_view againstCode(Against against); ///< `target last-year`

struct VarianceRequest {
    /// Months of the plan's year: `2027-05` `2027Q2` `2027H1` `2027`, or `ytd`: to the last that counts, as a review.
    std::string period;
    Against against = Against::Target;
    VarianceKind kind = VarianceKind::PriceVolumeMix;
    /// Chain: the order of substitution; empty: the mean over all orders.
    std::vector<plan::Measure> order;
};

struct VarianceEffect {
    std::string code; ///< price volume mix, a measure, new kept lost, other: what no line explains
    std::string node; ///< code of the product or account; empty: of all together
    std::string name;
    std::int64_t amount = 0;
};

/// start + Σ effects = end, to the minor unit (largest remainder).
struct Variance {
    plan::PlanSettings settings;
    std::string period;
    calendar::MonthRange months; ///< what the period comes to
    Against against = Against::Target;
    VarianceKind kind = VarianceKind::PriceVolumeMix;
    std::vector<plan::Measure> order;
    /// Months of the period without an actual: a target of theirs counts in full, of last year they are left out.
    std::vector<calendar::Month> open;
    std::int64_t start = 0;
    std::vector<VarianceEffect> effects; ///< by code, then node
    std::int64_t end = 0;

    /// Over the nodes: one amount a code, in the order of the effects.
    std::vector<VarianceEffect> byCode() const;
};

/// Throws Error{"variance-data-missing",{kind,missing}} where a number it needs is not known, Error{"period-unknown"},
/// Error{"period-outside"}, Error{"variance-order-bad",{order,known}}.
Variance readVariance(const store::Connection &connection, const VarianceRequest &request);

} // namespace quotasmith::ops
