// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/review/read_review.h"
#include "ui/panels/review/plan_facts.h"
#include "ui/panels/review/tools/review_periods.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QWidget>

namespace quotasmith::ui {

class PeriodSwitch;

/// Above the review: which months, whose numbers, of what, and the way into files.
class ReviewTools : public QWidget {
    Q_OBJECT

public:
    /// What a page can be asked.
    struct Parts {
        bool period = false;
        std::vector<ReviewSpan> refused; ///< periods that cannot be looked at
        bool axis = false;
        bool measure = false;
        bool isAdditive = false; ///< ratios cannot be looked at
    };

    explicit ReviewTools(QWidget *parent = nullptr);

    using QWidget::show;
    void show(const PlanFacts &facts);
    void setParts(const Parts &parts);
    ops::ReviewRequest request() const;
    PeriodSwitch *period() const { return m_period; }
    void choose(plan::Axis axis, plan::Measure measure);
    QPushButton *exportButton() const { return m_export; }

Q_SIGNALS:
    void chosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void fillMeasures();
    void admitMeasures();
    void retranslate();

    std::vector<plan::Measure> m_known{plan::Measure::Revenue};
    bool m_isAdditive = false;
    PeriodSwitch *m_period;
    QWidget *m_axisTools;
    QButtonGroup *m_axes;
    QWidget *m_measureTools;
    QLabel *m_measureLabel;
    QComboBox *m_measures;
    QPushButton *m_export;
};

} // namespace quotasmith::ui
