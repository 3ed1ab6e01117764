// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/versions/versions.h"
#include "ui/shell/document_session.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>

namespace quotasmith::ui {

/// Proposes the targets as they are to those who approve.
class SubmitDialog : public QDialog {
    Q_OBJECT

public:
    /// The session outlives the dialog.
    SubmitDialog(DocumentSession &session, const ops::VersionInfo &version, QWidget *parent = nullptr);

    void accept() override;

private:
    DocumentSession &m_session;
    QLineEdit *m_reason;
    QLabel *m_problem;
};

} // namespace quotasmith::ui
