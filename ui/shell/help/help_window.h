// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QMainWindow>
#include <QTextBrowser>

namespace quotasmith::ui {

/// The manual, beside the work: contents at the left, the page at the right, back, forward and find. Its pages and
/// pictures are part of the program; the language follows the window's.
class HelpWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *parent = nullptr);

    /// Shows a page by its name (`targets`); one that is not there: the first page.
    void showPage(const QString &name);
    QString page() const { return m_page; }

    /// The pages there are, in the order of the contents.
    static QStringList pages();

protected:
    void changeEvent(QEvent *event) override;

private:
    QAction *tool(const char *name, const char *icon, const QKeySequence &shortcut);
    void layOut();
    void takePage(const QUrl &url);
    void find(bool backward);
    void fillContents();
    void retranslate();

    QListWidget *m_contents;
    QTextBrowser *m_browser;
    QLineEdit *m_sought;
    QAction *m_back;
    QAction *m_forward;
    QString m_page;
};

} // namespace quotasmith::ui
