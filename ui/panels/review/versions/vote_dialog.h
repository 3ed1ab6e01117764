// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/versions/versions.h"
#include "ui/shell/document_session.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>

namespace quotasmith::ui {

/// What an approver said, as somebody writes it down.
class VoteDialog : public QDialog {
    Q_OBJECT

public:
    /// `version`: one that waits. The session outlives the dialog.
    VoteDialog(DocumentSession &session, const ops::VersionInfo &version, QWidget *parent = nullptr);

    void accept() override;

private:
    void layOut(const ops::VersionInfo &version);

    DocumentSession &m_session;
    QComboBox *m_name;
    QRadioButton *m_yes;
    QRadioButton *m_no;
    QLineEdit *m_note;
    QLabel *m_problem;
};

} // namespace quotasmith::ui
