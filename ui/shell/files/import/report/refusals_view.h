// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/files/import/report/refusals_model.h"

#include <QGroupBox>
#include <QTableView>

namespace quotasmith::ui {

/// The refused lines of a report, which can be sorted, copied, and saved to be mended. Hidden while there are none.
class RefusalsView : public QGroupBox {
    Q_OBJECT

public:
    explicit RefusalsView(QWidget *parent = nullptr);

    /// `file`: the one the report is of.
    void setReport(const exchange::ImportReport &report, const QString &file);
    /// Writes the refused lines with their reasons, to be mended and imported again. Throws the errors of writing.
    void saveRefused(const QString &target) const;

private:
    void askWhereToSave();

    exchange::ImportReport m_report;
    QString m_file;
    RefusalsModel *m_model;
    QTableView *m_table;
};

} // namespace quotasmith::ui
