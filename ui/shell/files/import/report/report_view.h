// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/import/import_file.h"

#include <QLabel>
#include <QTableWidget>
#include <QWidget>

namespace quotasmith::ui {

/// What an import comes to: how many lines, the totals the sender can compare, what was found out about the file and
/// which of its own totals do not hold.
class ReportView : public QWidget {
    Q_OBJECT

public:
    explicit ReportView(QWidget *parent = nullptr);

    void setReport(const exchange::ImportReport &report, int currencyExponent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showCounts(const exchange::ImportReport &report);
    void showTotals(const exchange::ImportReport &report, int currencyExponent);
    void showNotes(const exchange::ImportReport &report, int currencyExponent);

    QLabel *m_counts;
    QTableWidget *m_totals;
    QLabel *m_notes;
    QLabel *m_differences;
    exchange::ImportReport m_report;
    int m_exponent = 0; ///< of the currency
};

/// `Lines: 20 read, 18 to be taken, 2 refused`
QString countsText(const exchange::ImportReport &report);

} // namespace quotasmith::ui
