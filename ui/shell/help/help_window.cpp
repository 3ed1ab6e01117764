// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/help/help_window.h"

#include "ui/shell/help/manual_page.h"
#include "ui/widgets/tinted_icon.h"

#include <QEvent>
#include <QFileInfo>
#include <QIcon>
#include <QScreen>
#include <QSignalBlocker>
#include <QSplitter>
#include <QToolBar>

namespace quotasmith::ui {

namespace {

constexpr QSize kSizeInLetters{110, 44};
constexpr int kContentsInLetters = 22;

} // namespace

HelpWindow::HelpWindow(QWidget *parent)
    : QMainWindow(parent), m_contents(new QListWidget), m_browser(new ManualPage), m_sought(new QLineEdit),
      m_back(tool("help-back", "undo", QKeySequence::Back)),
      m_forward(tool("help-forward", "redo", QKeySequence::Forward))
{
    setObjectName(QStringLiteral("help-window"));
    layOut();
    connect(m_contents, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item && item->data(Qt::UserRole).toString() != m_page)
            showPage(item->data(Qt::UserRole).toString());
    });
    connect(m_browser, &QTextBrowser::sourceChanged, this, &HelpWindow::takePage);
    connect(m_back, &QAction::triggered, m_browser, &QTextBrowser::backward);
    connect(m_forward, &QAction::triggered, m_browser, &QTextBrowser::forward);
    connect(m_browser, &QTextBrowser::backwardAvailable, m_back, &QAction::setEnabled);
    connect(m_browser, &QTextBrowser::forwardAvailable, m_forward, &QAction::setEnabled);
    connect(m_sought, &QLineEdit::returnPressed, this, [this] { find(false); });
    fillContents();
    retranslate();
    showPage(pages().first());
}

QStringList HelpWindow::pages()
{
    return {QStringLiteral("start"),      QStringLiteral("frame"),     QStringLiteral("grid"),
            QStringLiteral("overview"),   QStringLiteral("diagnosis"), QStringLiteral("targets"),
            QStringLiteral("commission"), QStringLiteral("execution"), QStringLiteral("actuals"),
            QStringLiteral("review"),     QStringLiteral("import"),    QStringLiteral("lists")};
}

void HelpWindow::showPage(const QString &name)
{
    const QString known = pages().contains(name) ? name : pages().first();
    m_browser->setSource(manualUrl(known));
}

void HelpWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    fillContents();
    retranslate();
    m_browser->clearHistory();
    m_browser->setSource(manualUrl(m_page));
}

QAction *HelpWindow::tool(const char *name, const char *icon, const QKeySequence &shortcut)
{
    auto *action = new QAction(tintedIcon(QString::fromUtf8(icon)), QString(), this);
    action->setObjectName(QString::fromUtf8(name));
    action->setShortcut(shortcut);
    action->setEnabled(false);
    return action;
}

void HelpWindow::layOut()
{
    m_contents->setObjectName(QStringLiteral("help-contents"));
    m_browser->setObjectName(QStringLiteral("help-page"));
    m_sought->setObjectName(QStringLiteral("help-find"));
    m_sought->setClearButtonEnabled(true);
    auto *bar = addToolBar(QString());
    bar->setMovable(false);
    bar->addActions({m_back, m_forward});
    bar->addWidget(m_sought);
    auto *find = new QAction(this);
    find->setShortcut(QKeySequence::Find);
    connect(find, &QAction::triggered, m_sought, qOverload<>(&QWidget::setFocus));
    addAction(find);
    auto *parts = new QSplitter;
    parts->addWidget(m_contents);
    parts->addWidget(m_browser);
    parts->setStretchFactor(1, 1);
    const int letter = fontMetrics().averageCharWidth();
    parts->setSizes({letter * kContentsInLetters, letter * (kSizeInLetters.width() - kContentsInLetters)});
    setCentralWidget(parts);
    const QSize wanted(letter * kSizeInLetters.width(), fontMetrics().height() * kSizeInLetters.height());
    resize(wanted.boundedTo(screen()->availableSize()));
}

void HelpWindow::takePage(const QUrl &url)
{
    m_page = QFileInfo(url.path()).completeBaseName();
    m_contents->setCurrentRow(static_cast<int>(pages().indexOf(m_page)));
}

void HelpWindow::find(bool backward)
{
    const auto flags = backward ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    if (m_browser->find(m_sought->text(), flags))
        return;
    m_browser->moveCursor(backward ? QTextCursor::End : QTextCursor::Start); // round again
    m_browser->find(m_sought->text(), flags);
}

void HelpWindow::fillContents()
{
    const QSignalBlocker quiet(m_contents);
    m_contents->clear();
    for (const QString &page : pages()) {
        auto *item = new QListWidgetItem(manualTitle(page), m_contents);
        item->setData(Qt::UserRole, page);
    }
    m_contents->setCurrentRow(static_cast<int>(pages().indexOf(m_page)));
}

void HelpWindow::retranslate()
{
    setWindowTitle(tr("Manual – Quotasmith"));
    m_back->setText(tr("Back"));
    m_forward->setText(tr("Forward"));
    m_sought->setPlaceholderText(tr("Find on this page"));
    m_sought->setAccessibleName(tr("Find on this page"));
    m_contents->setAccessibleName(tr("Contents"));
    m_browser->setAccessibleName(tr("Page of the manual"));
}

} // namespace quotasmith::ui
