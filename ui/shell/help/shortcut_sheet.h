// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/help/shortcut_list.h"

#include <QDialog>
#include <QLineEdit>
#include <QTreeWidget>

class QVBoxLayout;

namespace quotasmith::ui {

/// Every key on one page, to search, to copy and to keep as text.
class ShortcutSheet : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutSheet(std::vector<ShortcutLine> lines, QWidget *parent = nullptr);

    /// Shows the lines in which the text occurs.
    void filter(const QString &text);

private:
    void fill();
    void addButtons(QVBoxLayout *column);
    void askFile();

    std::vector<ShortcutLine> m_lines;
    QLineEdit *m_field;
    QTreeWidget *m_list;
};

} // namespace quotasmith::ui
