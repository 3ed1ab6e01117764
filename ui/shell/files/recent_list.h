// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/files/recent_files.h"

#include <QLabel>
#include <QVBoxLayout>
#include <QWidget>

namespace quotasmith::ui {

/// The plans opened last, a line each to open it again; one that is gone is greyed and can be taken off the list.
/// Hidden while there is none.
class RecentList : public QWidget {
    Q_OBJECT

public:
    explicit RecentList(RecentFiles &recent, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void chosen(const QString &file);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *line(const QString &file);

    RecentFiles &m_recent;
    QLabel *m_title;
    QVBoxLayout *m_lines;
};

} // namespace quotasmith::ui
