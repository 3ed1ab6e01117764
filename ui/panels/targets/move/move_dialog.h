// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/panels/targets/parts/edit_preview.h"
#include "ui/panels/targets/parts/place_chooser.h"

#include <QDialog>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace quotasmith::ui {

/// Takes an amount from one place to another; what it would come to is shown while one types. One undo step.
class MoveDialog : public QDialog {
    Q_OBJECT

public:
    MoveDialog(TargetsDesk &desk, const spread::Place &from, const spread::Place &to, QWidget *parent = nullptr);

    /// Moves and closes; stays open and says why where it cannot be done.
    void accept() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void retranslate();
    void exchange();
    void preview();
    EditPreview::Work work() const;

    TargetsDesk &m_desk;
    QFormLayout *m_form;
    PlaceChooser *m_from;
    PlaceChooser *m_to;
    QLineEdit *m_amount;
    QLabel *m_problem; ///< of the amount
    QPushButton *m_exchange;
    EditPreview *m_preview;
    QPushButton *m_move;
};

/// The place beside one that is the likeliest to give to or take from: the next of the same parent, else the next
/// quarter.
spread::Place neighbourOf(const spread::Place &place, const TargetRows &content);

} // namespace quotasmith::ui
