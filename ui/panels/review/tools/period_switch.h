// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/month_range.h"
#include "ui/panels/review/tools/review_periods.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QToolButton>
#include <QWidget>
#include <vector>

namespace quotasmith::ui {

/// Which stretch of the year a review is about: its kind, and which of that kind, with steps to the one before and
/// after.
class PeriodSwitch : public QWidget {
    Q_OBJECT

public:
    explicit PeriodSwitch(QWidget *parent = nullptr);

    /// `anchor`: a day of the year; another kind begins with the period it lies in.
    void setYear(const calendar::FiscalCalendar &calendar, const calendar::Date &anchor);
    /// Another plan: it begins with the year to date.
    void forget();
    /// What cannot be looked at now; where one stood on it, the month takes its place until it can be again.
    void setRefused(const std::vector<ReviewSpan> &spans);
    ReviewSpan span() const { return static_cast<ReviewSpan>(m_kind->currentData().toInt()); }
    /// As ops::ReviewRequest takes it.
    std::string text() const;
    void choose(ReviewSpan span, const calendar::Date &day);
    /// The period of the header; a whole year is the year to date.
    void choose(calendar::MonthRange months);

Q_SIGNALS:
    void chosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void show(ReviewSpan span);
    bool isRefused(ReviewSpan span) const;
    void fill();
    void step(int by);
    void retranslate();

    calendar::FiscalCalendar m_calendar{2027, 1};
    calendar::Date m_anchor;
    bool m_isForgotten = true; ///< the next year brings its own anchor
    ReviewSpan m_wished = ReviewSpan::YearToDate;
    std::vector<ReviewSpan> m_refused;
    std::vector<ReviewPeriod> m_periods;
    QLabel *m_label;
    QComboBox *m_kind;
    QToolButton *m_earlier;
    QComboBox *m_which;
    QDateEdit *m_day;
    QToolButton *m_later;
};

} // namespace quotasmith::ui
