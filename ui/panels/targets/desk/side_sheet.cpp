// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/targets/desk/side_sheet.h"

#include <QKeyEvent>

namespace quotasmith::ui {

SideSheet::SideSheet(TargetsDesk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    connect(&desk, &TargetsDesk::moved, this, [this] {
        if (isVisible())
            refresh();
    });
}

void SideSheet::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void SideSheet::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    if (isVisible())
        refresh();
}

void SideSheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        m_desk.backToGrid();
    else
        QWidget::keyPressEvent(event);
}

} // namespace quotasmith::ui
