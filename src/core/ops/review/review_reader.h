// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/review/read_review.h"
#include "core/ops/review/review_actuals.h"
#include "core/ops/review/review_targets.h"

#include <memory>

namespace quotasmith::ops {

/// One measure on one axis, read once and reviewed over as many periods as one likes.
class ReviewReader {
public:
    ReviewReader(const store::Connection &connection, plan::Axis axis, plan::Measure measure);
    /// Another measure of the axis: what happened is not read again.
    ReviewReader with(plan::Measure measure) const;

    /// As readReview.
    Review read(std::string_view period) const;
    /// actual / target of a month, by tree position; nothing where there is no number.
    NodeValues monthAttainments(int month) const;
    const plan::Tree &tree() const { return m_targets.plan().sheet.tree(m_axis); }
    /// Position of the last month that counts: the last with actuals, but the one before it when that is the month of
    /// today and not closed. Nothing while the year has no actuals.
    std::optional<int> through() const;

private:
    ReviewReader(const store::Connection &connection, plan::Axis axis, plan::Measure measure,
                 std::shared_ptr<const ReviewActuals> actuals);

    struct Compared {
        Stretch now, before;
    };
    struct Numbers {
        NodeValues target, original, actual, yoy, mom;
    };
    struct Year;

    calendar::FiscalCalendar calendar() const { return m_targets.plan().settings.calendar; }
    calendar::Date asOf(const ReviewSpan &span) const;
    std::optional<money::Rate> timeGone(const calendar::Date &asOf) const;
    Stretch stretchOf(const ReviewSpan &span) const;
    std::optional<Compared> yearBefore(const ReviewSpan &span) const;
    std::optional<Compared> rightBefore(const ReviewSpan &span) const;
    NodeValues growth(const std::optional<Compared> &compared) const;
    Numbers numbersOf(const ReviewSpan &span) const;
    bool isWorthARow(int node, const Numbers &numbers) const;
    NodeValues toDate(const ReviewSpan &span, const calendar::Date &asOf) const;
    Year yearAt(const ReviewSpan &span, const calendar::Date &asOf) const;
    void fillRow(ReviewRow &row, const Year &year) const;
    void rank(std::vector<ReviewRow> &rows) const;

    const store::Connection &m_connection;
    plan::Axis m_axis;
    plan::Measure m_measure;
    ReviewTargets m_targets;
    std::optional<ReviewTargets> m_original;
    std::shared_ptr<const ReviewActuals> m_actuals;
    calendar::HolidayList m_holidays;
    std::optional<calendar::Date> m_today;
};

} // namespace quotasmith::ops
