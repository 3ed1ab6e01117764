// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/backups/keep_backups.h"
#include "ui/models/display_unit.h"

#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <vector>

namespace quotasmith::ui {

/// The backups of a plan, the newest first, and what the chosen one holds beside what is there now.
class BackupsDialog : public QDialog {
    Q_OBJECT

public:
    /// `now`: what the plan holds, where it can be read.
    BackupsDialog(const std::vector<ops::BackupContent> &backups, const std::optional<ops::BackupContent> &now,
                  int decimals, QWidget *parent = nullptr);

    /// Shows other backups of the same plan.
    void show(const std::vector<ops::BackupContent> &backups);
    using QDialog::show;
    /// The newest one that can be restored, with its preview.
    void chooseNewest();
    QTableWidget *table() const { return m_table; }
    /// What was chosen; empty: none.
    std::string chosen() const;
    /// What the preview says.
    QString preview() const { return m_preview->text(); }

Q_SIGNALS:
    /// The chosen backup is to be the plan again.
    void restoreAsked(const std::string &id);
    /// One is to be made now.
    void makeAsked();

private:
    void layOut();
    void fillRow(int row, const ops::BackupContent &content);
    void tellChosen();
    static bool isUsable(const ops::BackupContent &content);
    QString changeText(const ops::BackupContent &content) const;

    std::vector<ops::BackupContent> m_backups;
    std::optional<ops::BackupContent> m_now;
    int m_decimals;
    QTableWidget *m_table;
    QLabel *m_preview;
    QPushButton *m_restore;
    QPushButton *m_make;
};

} // namespace quotasmith::ui
