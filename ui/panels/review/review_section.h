// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/review/read_review.h"
#include "ui/shell/pages/section.h"
#include "ui/shell/reading/plan_reader.h"

#include <functional>

namespace quotasmith::ui {

class MessageBar;

/// A page of the review: reads of the plan what it shows, when it is first seen and after the plan or what is asked of
/// it has changed.
class ReviewSection : public Section {
    Q_OBJECT

public:
    /// The reader outlives the section.
    ReviewSection(const PanelContext &context, PlanReader &reader, QWidget *parent = nullptr);

    /// What the tools above say: which months, whose numbers, of what.
    void ask(const ops::ReviewRequest &request);
    /// The plan is another.
    void reread();
    /// Does it once what is shown has been read: at once, or then.
    void whenRead(std::function<void()> deed);

protected:
    /// What is read of the plan and then kept to be shown.
    virtual PlanReader::Reading reading() = 0;
    /// Shows what has been read.
    virtual void put() = 0;
    void fill() final;
    int decimals() const override { return m_decimals; }
    void setDecimals(int decimals) { m_decimals = decimals; }
    const ops::ReviewRequest &request() const { return m_request; }
    /// Units of a measure: money in the unit amounts are looked at in, counts as they are.
    TableCell valueCell(plan::Measure measure, std::optional<std::int64_t> units) const;
    QString valueText(plan::Measure measure, std::optional<std::int64_t> units) const;
    /// The column of such values.
    TableColumn valueColumn(const QString &title, plan::Measure measure) const;
    /// Above everything else: what is missing, and what to do about it. Hidden while nothing is.
    MessageBar *bar() const { return m_bar; }

private:
    PlanReader &m_reader;
    ops::ReviewRequest m_request;
    MessageBar *m_bar;
    int m_decimals = 2;
    bool m_isAsked = false; ///< what was asked last is what is or will be shown
    bool m_isRead = false;
    bool m_isUnderWay = false;
    std::function<void()> m_deed; ///< for when it has been read
};

} // namespace quotasmith::ui
