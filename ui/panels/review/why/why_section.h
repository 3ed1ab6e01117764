// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/ops/review/read_variance.h"
#include "ui/panels/review/review_section.h"

#include <optional>
#include <QButtonGroup>
#include <QComboBox>
#include <QLabel>

namespace quotasmith::ui {

/// Why is there a difference? A bridge from the target, or from last year, to the actual, to the minor unit: price,
/// volume and mix; leads, conversion and order value in an order one chooses; new, kept and lost customers.
class WhySection : public ReviewSection {
    Q_OBJECT

public:
    WhySection(const PanelContext &context, PlanReader &reader, QWidget *parent = nullptr);

    /// Nothing before the first reading and while something is missing.
    const std::optional<ops::Variance> &variance() const { return m_variance; }
    void choose(ops::VarianceKind kind, ops::Against against);
    QComboBox *order() const { return m_order; }

protected:
    PlanReader::Reading reading() override;
    void put() override;
    void setWords() override;

private:
    void layOut();
    void fillOrders();
    void tellWhatIsMissing(const base::Error &error);
    ops::VarianceKind kind() const { return static_cast<ops::VarianceKind>(m_kinds->checkedId()); }
    ops::Against against() const { return static_cast<ops::Against>(m_againsts->checkedId()); }
    std::vector<plan::Measure> chosenOrder() const;
    QString sumSentence() const;

    std::optional<ops::Variance> m_variance;
    std::optional<base::Error> m_error;
    QLabel *m_kindLabel;
    QButtonGroup *m_kinds;
    QLabel *m_againstLabel;
    QButtonGroup *m_againsts;
    QLabel *m_orderLabel;
    QComboBox *m_order;
    ChartView *m_chart;
    ContentTable *m_effects;
    QLabel *m_sum;
    ContentTable *m_nodes;
};

} // namespace quotasmith::ui
