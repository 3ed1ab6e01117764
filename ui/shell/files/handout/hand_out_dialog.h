// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/tree.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>

namespace quotasmith::ui {

/// Asks for whom a workbook is to be handed out.
class HandOutDialog : public QDialog {
    Q_OBJECT

public:
    /// `organisation`: regions and teams are offered, and people without a team of their own as one of them.
    explicit HandOutDialog(const plan::Tree &organisation, QWidget *parent = nullptr);

    /// Code of the chosen node.
    QString manager() const;
    /// Of the chosen node, for a file's name.
    QString managerName() const;

private:
    void fill(const plan::Tree &organisation);
    void tellPeople();

    QComboBox *m_manager;
    QLabel *m_people;
};

} // namespace quotasmith::ui
