// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/files/import/report/refusals_model.h"

#include <QGroupBox>
#include <QPushButton>
#include <QTableView>

namespace quotasmith::ui {

/// The refused lines of a report, which can be sorted, copied, and saved to be mended. Hidden while there are none.
class RefusalsView : public QGroupBox {
    Q_OBJECT

public:
    explicit RefusalsView(QWidget *parent = nullptr);

    /// `file`: the one the report is of; `now`: the moment, for a workbook that says when it was made.
    void setReport(const exchange::ImportReport &report, const QString &file, const std::string &now);
    /// Writes the refused lines with their reasons, to be mended and imported again; the name says the form. Throws the
    /// errors of writing.
    void saveRefused(const QString &target) const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void askWhereToSave();

    exchange::ImportReport m_report;
    QString m_file;
    std::string m_now;
    RefusalsModel *m_model;
    QTableView *m_table;
    QPushButton *m_save;
};

} // namespace quotasmith::ui
