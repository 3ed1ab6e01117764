// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/fiscal_calendar.h"
#include "ui/shell/document_session.h"

#include <optional>
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

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void layOut();

    DocumentSession &m_session;
    calendar::FiscalCalendar m_calendar;
    int m_position;
    QLabel *m_sentence;
    QLabel *m_label;
    QLineEdit *m_reason;
    QLabel *m_problem;
    QPushButton *m_apply = nullptr;
    QPushButton *m_cancel = nullptr;
    std::optional<base::Error> m_error; ///< why it could not be done
};

} // namespace quotasmith::ui
