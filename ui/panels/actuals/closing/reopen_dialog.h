// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/fiscal_calendar.h"
#include "ui/shell/document_session.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace quotasmith::ui {

/// Lets a closed month move again, and asks why.
class ReopenDialog : public QDialog {
    Q_OBJECT

public:
    /// position: of the month in the plan's year.
    ReopenDialog(DocumentSession &session, const calendar::FiscalCalendar &calendar, int position,
                 QWidget *parent = nullptr);

    /// Reopens the month and closes itself; stays open and says why where it cannot be done.
    void accept() override;

private:
    void layOut();

    DocumentSession &m_session;
    calendar::Month m_month;
    QLineEdit *m_reason;
    QLabel *m_problem;
    QPushButton *m_apply = nullptr;
};

} // namespace quotasmith::ui
