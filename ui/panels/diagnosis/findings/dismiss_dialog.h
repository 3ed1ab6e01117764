// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/document_session.h"
#include "ui/shell/reading/diagnosis_reading.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>

namespace quotasmith::ui {

/// Not relevant because …: a finding is put aside with its reason.
class DismissDialog : public QDialog {
    Q_OBJECT

public:
    /// `id`: of a finding of the reading. The session outlives the dialog.
    DismissDialog(DocumentSession &session, SharedDiagnosis reading, std::string id, QWidget *parent = nullptr);

    void accept() override;

private:
    DocumentSession &m_session;
    SharedDiagnosis m_reading;
    std::string m_id;
    QLineEdit *m_reason;
    QLabel *m_problem;
};

} // namespace quotasmith::ui
