// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/plan_settings.h"

#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QSpinBox>

namespace quotasmith::ui {

/// Asks what a plan is: company, fiscal year, currency, what its money counts.
class NewPlanDialog : public QDialog {
    Q_OBJECT

public:
    /// year: the one proposed.
    explicit NewPlanDialog(int year, QWidget *parent = nullptr);

    plan::PlanSettings settings() const;

private:
    void fillChoices();
    void updateOk();

    QLineEdit *m_company;
    QSpinBox *m_year;
    QComboBox *m_firstMonth;
    QComboBox *m_currency;
    QComboBox *m_money;
    QComboBox *m_tax;
    QDialogButtonBox *m_buttons;
};

} // namespace quotasmith::ui
