// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/review/read_forecast.h"
#include "ui/panels/review/review_section.h"

#include <memory>
#include <QLabel>
#include <QPushButton>

namespace quotasmith::ui {

/// Where will the year end? The methods side by side with what they erred by, the selected one as fans, and how
/// probable the target is. One of them is the plan's own.
class ForecastSection : public ReviewSection {
    Q_OBJECT

public:
    ForecastSection(const PanelContext &context, PlanReader &reader, QWidget *parent = nullptr);

    /// nullptr before the first reading.
    const ops::Forecasts *forecasts() const { return m_forecasts.get(); }
    ContentTable *methods() const { return m_methods; }
    /// The plan's own method from now on: one undo step.
    void useSelected();

protected:
    PlanReader::Reading reading() override;
    void put() override;
    void setWords() override;

private:
    void layOut();
    void fillCharts();
    void tellWhatIsMissing();
    const ops::ForecastMethod *selected() const;
    QString chance() const;

    std::shared_ptr<const ops::Forecasts> m_forecasts;
    QLabel *m_chance;
    ContentTable *m_methods;
    QLabel *m_hint;
    QPushButton *m_use;
    ChartView *m_sums;
    ChartView *m_months;
};

} // namespace quotasmith::ui
