// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/pages/list_dialog.h"

namespace quotasmith::ui {

/// Who approves, and after whom: the list `approvers`, whose rows move up and down, a step each. Letters name them in
/// this order, and the word of the next one without is asked for first.
class ApproversDialog : public ListDialog {
    Q_OBJECT

public:
    explicit ApproversDialog(DocumentSession &session, QWidget *parent = nullptr);

    /// The current row, by so many places; nothing beyond the ends.
    void moveBy(int places);

protected:
    void changeEvent(QEvent *event) override;

private:
    void enable();
    void retranslate();

    DocumentSession &m_session;
    QPushButton *m_up;
    QPushButton *m_down;
    QLabel *m_problem;
};

} // namespace quotasmith::ui
