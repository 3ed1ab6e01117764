// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/document_session.h"

#include <functional>
#include <QObject>
#include <QWidget>

namespace quotasmith::ui {

class BackupsDialog;

/// The backups of a plan, with the dialog that shows them: of the open plan, or of one that cannot be opened.
class BackupFiles : public QObject {
    Q_OBJECT

public:
    /// `open`: how the window opens a plan. The dialog stands on `window`.
    BackupFiles(DocumentSession &session, std::function<void(const QString &)> open, QWidget *window);

    /// Of the open plan.
    void show();
    void show(const QString &file);
    /// Without a dialog: puts a backup in the place of the plan, and opens it. False: it was refused and told.
    bool restore(const QString &file, const std::string &id);

Q_SIGNALS:
    /// Something worth a word in passing.
    void said(const QString &sentence);

private:
    void make(BackupsDialog &dialog);

    DocumentSession &m_session;
    std::function<void(const QString &)> m_open;
    QWidget *m_window;
};

} // namespace quotasmith::ui
