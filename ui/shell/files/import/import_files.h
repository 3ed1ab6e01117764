// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/import/import_file.h"
#include "ui/shell/document_session.h"

#include <functional>
#include <QObject>
#include <QWidget>

namespace quotasmith::ui {

/// Takes a file into the open plan: prepared in the import wizard, carried out in the background as one undo step, all
/// of it or nothing.
class ImportFiles : public QObject {
    Q_OBJECT

public:
    using Told = std::function<void(const ops::ImportOutcome &)>;

    /// The dialogs stand on `window`.
    ImportFiles(DocumentSession &session, QWidget *window);

    /// Asks for what is not said: `file` and what else is proposed can be changed.
    void ask(const exchange::ImportOptions &proposal, const QString &file = {});
    /// Asks how a file is to be taken in: one that was dropped, say.
    void askFor(const QString &file) { ask({}, file); }
    /// Imports without asking. `told` is called with what came of it; an error is told in the error box, and a stopped
    /// import has left no trace.
    void import(const QString &file, const exchange::ImportOptions &options, Told told);

Q_SIGNALS:
    /// Something worth a word in passing.
    void said(const QString &sentence);

private:
    DocumentSession &m_session;
    QWidget *m_window;
};

/// `sales.csv was imported.`
QString importHeading(const ops::ImportOutcome &outcome);

} // namespace quotasmith::ui
