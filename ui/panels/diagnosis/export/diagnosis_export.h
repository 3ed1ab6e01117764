// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/panels/diagnosis/tables/table_content.h"
#include "ui/shell/document_session.h"
#include "ui/shell/reading/diagnosis_reading.h"

#include <functional>
#include <QMenu>
#include <QObject>
#include <QWidget>
#include <vector>

namespace quotasmith::ui {

class ChartView;

/// The way of what a diagnosis shows into files: every table to CSV or a workbook, every chart to a picture.
class DiagnosisExport : public QObject {
    Q_OBJECT

public:
    /// `asker`: what the dialogs belong to. The session outlives it.
    DiagnosisExport(DocumentSession &session, QWidget *asker);

    /// What can be saved: all of it, and what a page shows, a line each.
    void fill(QMenu *menu, const SharedDiagnosis &reading, const std::vector<TableContent> &tables,
              const std::vector<ChartView *> &charts);
    /// Asks where, then writes.
    void askTable(const TableContent &content);
    /// A workbook when the file's name ends with `.xlsx`, else CSV with the byte-order mark that spreadsheets look for.
    void writeTable(const QString &file, const TableContent &content);
    /// A workbook of the whole diagnosis, a sheet a part, as `diagnose --format xlsx` writes it.
    void askWhole(const SharedDiagnosis &reading);
    void writeWhole(const QString &file, const DiagnosisReading &reading);

Q_SIGNALS:
    void said(const QString &sentence);
    /// It could not be written.
    void told(const QString &sentence);

private:
    /// What the user chooses; empty: nothing.
    QString askFile(const QString &title, const QStringList &kinds);
    void put(const QString &file, const std::function<std::string()> &bytes);

    DocumentSession &m_session;
    QWidget *m_asker;
};

} // namespace quotasmith::ui
