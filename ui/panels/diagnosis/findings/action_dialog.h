// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/document_session.h"
#include "ui/shell/reading/diagnosis_reading.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QLabel>
#include <QPlainTextEdit>

namespace quotasmith::ui {

/// Makes a finding an action: what, who, until when.
class ActionDialog : public QDialog {
    Q_OBJECT

public:
    /// `id`: of a finding of the reading. The session outlives the dialog.
    ActionDialog(DocumentSession &session, SharedDiagnosis reading, std::string id, QWidget *parent = nullptr);

    ops::FindingAction action() const;
    void accept() override;

private:
    void layOut();
    void fill();

    DocumentSession &m_session;
    SharedDiagnosis m_reading;
    std::string m_id;
    QLabel *m_finding;
    QPlainTextEdit *m_text;
    QComboBox *m_owner;
    QCheckBox *m_hasDue;
    QDateEdit *m_due;
    QLabel *m_problem;
};

} // namespace quotasmith::ui
