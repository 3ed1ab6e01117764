// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/month.h"
#include "core/ops/review/read_variance.h"
#include "core/ops/review/review_actuals.h"
#include "core/ops/review/review_targets.h"
#include "core/review/variance/chain.h"

#include <array>
#include <memory>
#include <vector>

namespace quotasmith::ops {

/// Looks up what one bridge needs. What is not known is refused with its name.
class VarianceReader {
public:
    /// Throws Error{"period-unknown"}, Error{"period-outside"}, Error{"variance-order-bad",{order,known}}.
    VarianceReader(const store::Connection &connection, const VarianceRequest &request);

    /// Effects in no particular order. Throws Error{"variance-data-missing",{kind,missing,…}}.
    Variance read() const;

private:
    using Units = std::vector<std::int64_t>; ///< by tree position, or by leaf

    Variance blank() const;
    void fillPriceVolumeMix(Variance &variance) const;
    void fillChain(Variance &variance) const;
    void fillCustomers(Variance &variance) const;
    void addCustomers(Variance &variance, const store::SharedTree &tree, const Units &before, const Units &now,
                      const std::vector<bool> &named) const;

    /// Months of the period that have an actual of the plan's money, in the plan's year or a year earlier.
    Stretch stretch(int yearsBack) const;
    std::vector<calendar::Month> openMonths() const;
    const ReviewActuals &actualsOf(plan::Axis axis) const;
    /// What came, by tree position, what stands below added up.
    Units actuals(plan::Axis axis, plan::Measure measure, int yearsBack) const;
    /// Planned numbers by tree position.
    Units targets(plan::Axis axis, plan::Measure measure) const;
    /// Where the bridge begins: planned, or a year before.
    Units before(plan::Axis axis, plan::Measure measure) const;
    review::Factor factor(plan::Measure measure) const;
    money::Rate companyRatio(plan::Measure measure, int yearsBack) const;
    [[noreturn]] void throwMissing(std::string_view whose, std::string_view what) const;

    const store::Connection &m_connection;
    VarianceRequest m_request;
    plan::PlanSettings m_settings;
    ReviewSpan m_span;
    mutable std::array<std::unique_ptr<const ReviewActuals>, 3> m_actuals; ///< by Axis, once asked for
};

} // namespace quotasmith::ops
