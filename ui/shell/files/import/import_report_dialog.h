// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/import/import_file.h"

#include <QAbstractTableModel>
#include <QDialog>
#include <QString>

namespace quotasmith::ui {

/// The lines that were refused: place, what stands there, why.
class RefusalsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Column { Line, Field, Text, Reason };
    static constexpr int kColumns = 4;

    explicit RefusalsModel(const exchange::Refusals &refused, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const exchange::Refusals &m_refused;
};

/// What came of an import: how many lines, the totals the sender can compare, and what was refused, which can be saved
/// to be mended.
class ImportReportDialog : public QDialog {
    Q_OBJECT

public:
    /// `file`: the file that was imported.
    ImportReportDialog(const ops::ImportOutcome &outcome, QString file, int currencyExponent,
                       QWidget *parent = nullptr);

    /// Writes the refused lines with their reasons, to be mended and imported again. Throws the errors of writing.
    void saveRefused(const QString &target) const;

private:
    QWidget *counts() const;
    QWidget *controlTotals(int currencyExponent) const;
    QWidget *refusals();
    void askWhereToSave();

    const ops::ImportOutcome m_outcome;
    QString m_file;
};

/// `sales.csv was imported.`
QString importHeading(const ops::ImportOutcome &outcome);

} // namespace quotasmith::ui
