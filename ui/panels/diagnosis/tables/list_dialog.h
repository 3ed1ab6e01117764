// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/document_session.h"

#include <QDialog>
#include <QString>

namespace quotasmith::ui {

class ListTable;

/// A list of the plan that has no place on a page of the diagnosis, typed in a window of its own.
class DiagnosisListDialog : public QDialog {
    Q_OBJECT

public:
    /// `kind`: code of a list there is. The session outlives the dialog.
    DiagnosisListDialog(DocumentSession &session, const QString &kind, QWidget *parent = nullptr);

    ListTable *table() const { return m_table; }

private:
    ListTable *m_table;
};

} // namespace quotasmith::ui
