// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/document_session.h"
#include "ui/shell/pages/table_content.h"

#include <functional>
#include <QMenu>
#include <QObject>
#include <QWidget>
#include <string>
#include <vector>

namespace quotasmith::ui {

class ChartView;

/// The way of what a panel shows into files: every table to CSV or a workbook, every chart to a picture.
class TableExport : public QObject {
    Q_OBJECT

public:
    /// `asker`: what the dialogs belong to. The session outlives it.
    TableExport(DocumentSession &session, QWidget *asker);

    /// Adds what a page shows to a menu, a line each.
    void addTo(QMenu *menu, const std::vector<TableContent> &tables, const std::vector<ChartView *> &charts);
    /// Asks where, then writes.
    void askTable(const TableContent &content);
    /// A workbook when the file's name ends with `.xlsx`, else CSV with the byte-order mark that spreadsheets look for.
    void writeTable(const QString &file, const TableContent &content);

Q_SIGNALS:
    void said(const QString &sentence);
    /// It could not be written.
    void told(const QString &sentence);

protected:
    /// What the user chooses; empty: nothing. The first kind's ending is what a name without one gets.
    QString askFile(const QString &title, const QStringList &kinds);
    void put(const QString &file, const std::function<std::string()> &bytes);
    DocumentSession &session() { return m_session; }

private:
    DocumentSession &m_session;
    QWidget *m_asker;
};

} // namespace quotasmith::ui
