// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/plan_settings.h"
#include "text/board/board_reading.h"
#include "text/export/table_file.h"
#include "ui/shell/document_session.h"

#include <functional>
#include <QWidget>

namespace quotasmith::ui {

/// The way of targets into a file: what, where, and writing it as the command line does.
class TargetsExport : public QObject {
    Q_OBJECT

public:
    /// Makes a table from the plan, off the window's thread.
    using Reader = std::function<text::NamedTable(const store::Document &)>;

    /// `asker`: what the dialogs belong to.
    TargetsExport(DocumentSession &session, QWidget *asker);

    void ask(const plan::PlanSettings &settings, const text::BoardRequest &shown);
    /// Of a table there is nothing to choose about: only where it goes. `title` without its ending.
    void askWhere(const plan::PlanSettings &settings, const QString &title, Reader table);
    /// In the background; the file's name says the form. A failure is `DocumentSession::failed`.
    void write(const QString &file, const text::BoardRequest &request);
    void write(const QString &file, Reader table);

Q_SIGNALS:
    void said(const QString &sentence);

private:
    QString askFile(const plan::PlanSettings &settings, const QString &title, const QStringList &formats);

    DocumentSession &m_session;
    QWidget *m_asker;
};

} // namespace quotasmith::ui
