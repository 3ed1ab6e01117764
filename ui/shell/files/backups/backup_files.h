// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/check/plan_damage.h"
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
    /// Examines a plan that could not be opened, says what is wrong with it, and leads to its backups or to reading it
    /// as it is. Nothing is repaired.
    void tellDamaged(const QString &file);
    /// Without a dialog: puts a backup in the place of the plan, and opens it. False: it was refused and told.
    bool restore(const QString &file, const std::string &id);

Q_SIGNALS:
    /// Something worth a word in passing.
    void said(const QString &sentence);

private:
    void make(BackupsDialog &dialog);
    void leadOn(const QString &file, const ops::PlanDamage &damage);

    DocumentSession &m_session;
    std::function<void(const QString &)> m_open;
    QWidget *m_window;
};

} // namespace quotasmith::ui
