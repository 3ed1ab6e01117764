// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/actuals/month_closing.h"
#include "ui/models/display_unit.h"
#include "ui/shell/document_session.h"

#include <memory>
#include <optional>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

namespace quotasmith::ui {

/// Before a month is closed: what is reached of each measure, who has no value yet, what else stays open.
class CloseDialog : public QDialog {
    Q_OBJECT

public:
    CloseDialog(DocumentSession &session, std::shared_ptr<const ops::MonthBoard> board, DisplayUnit unit,
                QWidget *parent = nullptr);

    /// Closes the month and itself; stays open and says why where it cannot be done.
    void accept() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void layOut();
    void fillTable();
    QString missingText() const;
    QString beforeText() const;
    QString amount(std::optional<std::int64_t> units, plan::Measure measure) const;

    DocumentSession &m_session;
    std::shared_ptr<const ops::MonthBoard> m_board;
    ops::MonthClosing m_closing;
    DisplayUnit m_unit;
    QLabel *m_sentence;
    QTableWidget *m_table;
    QLabel *m_missing;
    QLabel *m_before;
    QLabel *m_problem;
    QPushButton *m_apply = nullptr;
    QPushButton *m_cancel = nullptr;
    std::optional<base::Error> m_error; ///< why it could not be done
};

} // namespace quotasmith::ui
