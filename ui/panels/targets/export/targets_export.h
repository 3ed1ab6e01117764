// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/plan_settings.h"
#include "text/board/board_reading.h"
#include "ui/shell/document_session.h"

#include <QWidget>

namespace quotasmith::ui {

/// The way of targets into a file: what, where, and writing it as the command line does.
class TargetsExport : public QObject {
    Q_OBJECT

public:
    /// `asker`: what the dialogs belong to.
    TargetsExport(DocumentSession &session, QWidget *asker);

    void ask(const plan::PlanSettings &settings, const text::BoardRequest &shown);
    /// A file of the format (`csv`, `xlsx`) the user chooses; `title` without its ending. Empty: none.
    QString askFile(const plan::PlanSettings &settings, const QString &title, const QString &format);
    /// Writes a workbook when the file's name ends with `.xlsx`, else CSV with the byte-order mark that spreadsheets
    /// look for, in the background. A failure is `DocumentSession::failed`.
    void write(const QString &file, const text::BoardRequest &request);

Q_SIGNALS:
    void said(const QString &sentence);

private:
    DocumentSession &m_session;
    QWidget *m_asker;
};

} // namespace quotasmith::ui
