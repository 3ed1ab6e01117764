// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/targets/hold_targets.h"
#include "ui/panels/targets/desk/targets_desk.h"

#include <optional>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

namespace quotasmith::ui {

/// What a place promises, why, and how long: a new hold, or a present one to be changed. Limits and soft holds only
/// where the plan shows them or the hold already is one.
class HoldDialog : public QDialog {
    Q_OBJECT

public:
    /// `hold`: the present one; nothing for a new one.
    HoldDialog(TargetsDesk &desk, const spread::Place &place, plan::Measure measure,
               const std::optional<plan::Hold> &hold, QWidget *parent = nullptr);

    /// Holds and closes; stays open and says why where it cannot be done.
    void accept() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void fill();
    void retranslate();
    void showLimits();
    bool hasLeast() const;
    bool hasMost() const;
    ops::HoldTarget request() const;
    bool replacesLimits() const;

    TargetsDesk &m_desk;
    spread::Place m_place;
    plan::Measure m_measure;
    std::optional<plan::Hold> m_hold;
    QFormLayout *m_form;
    QLabel *m_what;
    QComboBox *m_bound;
    QLineEdit *m_least;
    QLineEdit *m_most;
    QCheckBox *m_soft;
    QSpinBox *m_priority;
    QLineEdit *m_reason;
    QComboBox *m_until;
    QLabel *m_problem;
};

} // namespace quotasmith::ui
