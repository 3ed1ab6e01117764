// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/handout/handed_out.h"
#include "core/plan/tree.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <vector>

namespace quotasmith::ui {

/// Asks for whom a workbook is to be handed out, and shows what was handed out before and what has come back of it.
class HandOutDialog : public QDialog {
    Q_OBJECT

public:
    /// `organisation`: regions and teams are offered, and people without a team of their own as one of them.
    HandOutDialog(const plan::Tree &organisation, const std::vector<ops::HandedOut> &before, QWidget *parent = nullptr);

    /// Code of the chosen node.
    QString manager() const;
    /// Of the chosen node, for a file's name.
    QString managerName() const;

private:
    void fill(const plan::Tree &organisation);
    void tellPeople();
    QWidget *list(const std::vector<ops::HandedOut> &before);

    QComboBox *m_manager;
    QLabel *m_people;
};

} // namespace quotasmith::ui
