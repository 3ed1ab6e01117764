// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/files/recent_list.h"

#include "ui/widgets/shades.h"
#include "ui/widgets/tinted_icon.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QToolButton>

namespace quotasmith::ui {

namespace {

constexpr int kMostShown = 5;
constexpr int kFolderInLetters = 34;

} // namespace

RecentList::RecentList(RecentFiles &recent, QWidget *parent)
    : QWidget(parent), m_recent(recent), m_title(new QLabel), m_lines(new QVBoxLayout)
{
    setObjectName(QStringLiteral("recent-list"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, fontMetrics().height(), 0, 0);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addLayout(m_lines);
    m_lines->setSpacing(0);
    refresh();
}

void RecentList::refresh()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const QStringList files = m_recent.files().mid(0, kMostShown);
    m_title->setText(tr("Opened last"));
    for (const QString &file : files)
        m_lines->addWidget(line(file));
    setVisible(!files.isEmpty());
}

void RecentList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

QWidget *RecentList::line(const QString &file)
{
    const QFileInfo info(file);
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    auto *open = new QToolButton;
    open->setObjectName(QStringLiteral("recent-file"));
    open->setAutoRaise(true);
    open->setFocusPolicy(Qt::TabFocus);
    open->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    open->setIcon(tintedIcon(QStringLiteral("plan")));
    open->setText(info.completeBaseName());
    open->setToolTip(QDir::toNativeSeparators(file));
    open->setEnabled(info.exists());
    connect(open, &QToolButton::clicked, this, [this, file] { Q_EMIT chosen(file); });
    auto *folder = new QLabel;
    const int wide = fontMetrics().averageCharWidth() * kFolderInLetters;
    folder->setText(fontMetrics().elidedText(QDir::toNativeSeparators(info.path()), Qt::ElideMiddle, wide));
    folder->setToolTip(QDir::toNativeSeparators(info.path()));
    QPalette faint;
    faint.setColor(QPalette::WindowText, faintText(palette()));
    folder->setPalette(faint);
    row->addWidget(open);
    row->addStretch();
    row->addWidget(folder);
    if (info.exists())
        return widget;
    folder->setText(tr("not there any more"));
    auto *remove = new QToolButton;
    remove->setObjectName(QStringLiteral("recent-remove"));
    remove->setText(tr("Remove from the list"));
    remove->setFocusPolicy(Qt::TabFocus);
    remove->setAutoRaise(true);
    connect(remove, &QToolButton::clicked, this, [this, file] {
        m_recent.remove(file);
        refresh();
    });
    row->addWidget(remove);
    return widget;
}

} // namespace quotasmith::ui
