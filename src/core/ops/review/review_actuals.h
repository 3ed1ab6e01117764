// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/working_days.h"
#include "core/money/rate.h"
#include "core/plan/plan_settings.h"
#include "core/plan/rows/sales_rows.h"
#include "core/plan/tree.h"
#include "core/store/queries/day_sums.h"
#include "core/store/queries/kept/kept_rows.h"

#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace quotasmith::ops {

/// A number for every node of an axis, by tree position; amounts in units, ratios in whole units.
using NodeValues = std::vector<std::optional<money::Rate>>;

/// What actuals are asked of: whole months, or days within them.
struct Stretch {
    std::vector<calendar::Month> months; ///< empty: `first` to `last`
    calendar::Date first, last;
    std::optional<calendar::IsoWeek> week; ///< the days are this week's, of which numbers may have been typed

    static Stretch ofMonths(calendar::Month first, int count);
    static Stretch ofWeek(calendar::IsoWeek week);
};

/// Actuals of all time by the nodes of one axis: what members brought, added to all above them. A node nothing came to
/// is zero, as long as the company has something; what names nobody of the axis counts for the company alone.
class ReviewActuals {
public:
    ReviewActuals(const store::Connection &connection, const plan::PlanSettings &settings, plan::Axis axis,
                  store::SharedTree tree);

    /// Whether anything was imported or typed for the month.
    bool has(calendar::Month month) const { return m_sums.contains(month); }
    /// Whether any fact of the month knows the measure; of a ratio, both of its parts.
    bool knows(plan::Measure measure, calendar::Month month) const;
    /// Months nobody knows add nothing. Every node's is missing where no month or day knows the measure.
    NodeValues of(plan::Measure measure, const Stretch &stretch) const;
    /// The largest amount of a single month up to `last`, by tree position; nothing without any month.
    std::vector<std::optional<std::int64_t>> bestMonths(plan::Measure measure, calendar::Month last) const;

private:
    using Amounts = std::optional<std::vector<std::int64_t>>;

    Amounts amounts(plan::Measure measure, const Stretch &stretch) const;
    Amounts amountsOfMonths(plan::Measure measure, const std::vector<calendar::Month> &months) const;
    Amounts amountsOfDays(plan::Measure measure, const Stretch &stretch) const;
    const store::DaySums &daySums(const Stretch &stretch) const;
    void addMembers(plan::Measure measure, const store::SumsByNode &members, std::vector<std::int64_t> &into) const;
    void rollUp(std::vector<std::int64_t> &amounts) const;
    /// What people typed for exactly this stretch, by tree position.
    NodeValues typed(plan::Measure measure, const Stretch &stretch) const;
    Amounts typedAmounts(plan::Measure measure, const Stretch &stretch) const;
    NodeValues ratios(plan::Measure measure, const Stretch &stretch) const;

    const store::Connection &m_connection;
    plan::PlanSettings m_settings;
    plan::Axis m_axis;
    store::SharedTree m_tree;
    std::map<calendar::Month, store::SumsByNode> m_sums;
    std::vector<plan::IndicatorReading> m_readings;
    mutable std::map<std::pair<calendar::Date, calendar::Date>, store::DaySums> m_days;
};

} // namespace quotasmith::ops
