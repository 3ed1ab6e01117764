// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/targets_csv.h"

#include <QDialog>
#include <QRadioButton>

namespace quotasmith::ui {

/// Asks what of the targets goes into a file.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    /// axis: the one that is shown.
    explicit ExportDialog(plan::Axis axis, QWidget *parent = nullptr);

    text::TargetsForm form() const;

private:
    plan::Axis m_axis;
    QRadioButton *m_thisAxis;
    QRadioButton *m_allAxes;
    QRadioButton *m_byQuarter;
    QRadioButton *m_byMonth;
    QRadioButton *m_byHalf;
    QRadioButton *m_byYear;
};

} // namespace quotasmith::ui
