// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/import/import_file.h"
#include "ui/shell/document_session.h"

#include <functional>
#include <QObject>
#include <QWidget>

namespace quotasmith::ui {

/// Takes a file of people, customers, products, actuals or targets into the open plan: all of it, as one undo step, or
/// nothing; and says what came of it, with the totals the sender can compare. In the background.
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
    void tell(const ops::ImportOutcome &outcome, const QString &file);

    DocumentSession &m_session;
    QWidget *m_window;
};

} // namespace quotasmith::ui
