// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/display_unit.h"
#include "ui/panels/commission/commission_reading.h"
#include "ui/shell/document_session.h"

#include <optional>
#include <QDialog>
#include <QLabel>
#include <QPushButton>

namespace quotasmith::ui {

/// Before statements are closed: what that means, how many they are and what they come to, which months still move.
class CloseStatementsDialog : public QDialog {
    Q_OBJECT

public:
    CloseStatementsDialog(DocumentSession &session, SharedCommission reading, calendar::MonthRange months,
                          DisplayUnit unit, QWidget *parent = nullptr);

    /// Closes them and itself; stays open and says why where it cannot be done.
    void accept() override;
    /// What was done, once it was accepted.
    const QString &outcome() const { return m_outcome; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void retranslate();
    QString countText() const;
    QString openText() const;

    DocumentSession &m_session;
    SharedCommission m_reading;
    calendar::MonthRange m_months;
    DisplayUnit m_unit;
    QLabel *m_sentence;
    QLabel *m_count;
    QLabel *m_open;
    QLabel *m_problem;
    QPushButton *m_apply = nullptr;
    QPushButton *m_cancel = nullptr;
    QString m_outcome;
    std::optional<base::Error> m_error;
};

} // namespace quotasmith::ui
