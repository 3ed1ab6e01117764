// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/files/handout/returned_model.h"

#include <QDialog>
#include <QLabel>
#include <QPushButton>

namespace quotasmith::ui {

/// What a returned workbook says otherwise than it was handed out, with the choice to be made about each conflict.
class TakeBackDialog : public QDialog {
    Q_OBJECT

public:
    /// `file`: its name. The comparison is one of which something can be taken.
    TakeBackDialog(const ops::Comparison &comparison, const QString &file, int currencyExponent,
                   QWidget *parent = nullptr);

    ops::TakeBackChoices choices() const { return m_model->choices(); }

private:
    QWidget *table();
    QWidget *conflictButtons();
    QWidget *strangers() const;
    void refresh();

    const ops::Comparison m_comparison;
    ReturnedModel *m_model;
    QLabel *m_summary;
    QPushButton *m_take = nullptr;
};

} // namespace quotasmith::ui
