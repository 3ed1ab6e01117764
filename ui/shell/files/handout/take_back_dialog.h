// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/files/handout/returned_model.h"

#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

namespace quotasmith::ui {

/// What a returned workbook says otherwise than it was handed out, with the choice to be made about each conflict.
class TakeBackDialog : public QDialog {
    Q_OBJECT

public:
    /// `file`: its name. The comparison is one of which something can be taken.
    TakeBackDialog(const ops::Comparison &comparison, const QString &file, int currencyExponent,
                   QWidget *parent = nullptr);

    ops::TakeBackChoices choices() const { return m_model->choices(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QWidget *table();
    QWidget *conflictButtons();
    QString strangersText() const;
    void refresh();

    const ops::Comparison m_comparison;
    const QString m_file;
    ReturnedModel *m_model;
    QLabel *m_heading;
    QLabel *m_state;
    QLabel *m_conflicts;
    QLabel *m_strangers;
    QLabel *m_summary;
    QTableView *m_table;
    QPushButton *m_ours;
    QPushButton *m_theirs;
    QPushButton *m_take = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace quotasmith::ui
