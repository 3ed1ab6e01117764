// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/panels/targets/desk/answer_bar.h"
#include "ui/panels/targets/desk/targets_desk.h"

#include <QObject>

namespace quotasmith::ui {

/// What one does at the place one is at: hold, release, spread, move. Answers go to the bar.
class PlaceWork : public QObject {
    Q_OBJECT

public:
    /// `asker`: what the dialogs belong to.
    PlaceWork(TargetsDesk &desk, AnswerBar &bar, QWidget *asker);

    void toggleHold();
    void askHold();
    void askSpread();
    void askMove();
    void askMove(const spread::Place &from, const spread::Place &to);

private:
    TargetsDesk &m_desk;
    AnswerBar &m_bar;
    QWidget *m_asker;
};

} // namespace quotasmith::ui
