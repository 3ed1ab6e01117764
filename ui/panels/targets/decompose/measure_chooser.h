// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/measure.h"

#include <QComboBox>
#include <vector>

class QMenu;

namespace quotasmith::ui {

/// The measures a plan has targets of, and the way to plan another one.
class MeasureChooser : public QComboBox {
    Q_OBJECT

public:
    explicit MeasureChooser(QWidget *parent = nullptr);

    /// Amounts and counts first, then ratios.
    void setMeasures(const std::vector<plan::Measure> &measures, plan::Measure current);
    /// Adds the measure where it is missing. Tells nobody.
    void setMeasure(plan::Measure measure);
    plan::Measure measure() const { return m_measure; }
    /// Those that are not offered yet, by kind; the chooser's own.
    QMenu *others();
    void retranslate();

Q_SIGNALS:
    void chosen(quotasmith::plan::Measure measure);

private:
    void fill();
    void take(int index);

    std::vector<plan::Measure> m_measures;
    plan::Measure m_measure = plan::Measure::Revenue;
    QMenu *m_others;
};

} // namespace quotasmith::ui
