// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/import/import_file.h"
#include "ui/shell/document_session.h"

#include <QObject>
#include <QWidget>

namespace quotasmith::ui {

/// Takes a file of people, customers, products, actuals or targets into the open plan: all of it, as one undo step, or
/// nothing; and says what came of it, with the totals the sender can compare.
class ImportFiles : public QObject {
    Q_OBJECT

public:
    /// The dialogs stand on `window`.
    ImportFiles(DocumentSession &session, QWidget *window);

    /// Asks for the file; what else is proposed can be changed.
    void ask(const exchange::ImportOptions &proposal);
    /// The outcome, or nothing when the file could not be read at all: `DocumentSession::lastError`.
    std::optional<ops::ImportOutcome> import(const QString &file, const exchange::ImportOptions &options);

private:
    void tell(const ops::ImportOutcome &outcome);

    DocumentSession &m_session;
    QWidget *m_window;
};

/// What came of an import, in a few lines.
QString importSummary(const ops::ImportOutcome &outcome, int currencyExponent);
/// The first lines that were refused, each with its place and reason.
QString refusedList(const exchange::ImportReport &report);

} // namespace quotasmith::ui
