// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/panels/diagnosis/diagnosis_section.h"
#include "ui/shell/pages/list_tabs.h"

#include <QComboBox>
#include <QLabel>

namespace quotasmith::ui {

/// Where deals get stuck: 线索 → 意向 → 谈判 → 签约 with what goes on from stage to stage, the blocked one marked; the
/// same by week, month, person or tier; customers nobody spoke to; and the success factors.
class FunnelSection : public DiagnosisSection {
    Q_OBJECT

public:
    explicit FunnelSection(const PanelContext &context, QWidget *parent = nullptr);

    ListTabs *lists() const override { return m_lists; }
    QComboBox *by() const { return m_by; }

protected:
    void fill() override;
    void setWords() override;

private:
    void fillChart();
    void fillStages();
    void fillRows();
    void fillFactors();
    void fillOverdue();
    QString blockedSentence() const;
    QString rowName(const diagnosis::FunnelRow &row) const;

    ChartView *m_chart;
    ContentTable *m_stages;
    QLabel *m_blocked;
    QLabel *m_byLabel;
    QComboBox *m_by;
    ContentTable *m_rows;
    ContentTable *m_factors;
    ContentTable *m_overdue;
    QLabel *m_listsTitle;
    ListTabs *m_lists;
};

} // namespace quotasmith::ui
