// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/busy/work_guard.h"

#include <QMessageBox>
#include <QPushButton>

namespace quotasmith::ui {

WorkGuard::WorkGuard(TaskRunner &tasks, const ActionCatalog &actions, Curtain *curtain, QWidget *window)
    : QObject(window), m_tasks(tasks), m_curtain(curtain), m_window(window)
{
    connect(&tasks, &TaskRunner::started, curtain, &Curtain::fall);
    connect(&tasks, &TaskRunner::ended, this, &WorkGuard::end);
    connect(actions.action(ActionId::CancelWork), &QAction::triggered, &tasks, &TaskRunner::cancel);
}

bool WorkGuard::mayClose()
{
    if (!m_tasks.isBusy())
        return true;
    const bool stops = m_tasks.isStopping() || asksToStop();
    if (!m_tasks.isBusy())
        return stops; // it was over before the answer came
    m_isClosing = stops;
    if (stops)
        m_tasks.cancel();
    return false;
}

void WorkGuard::end()
{
    m_curtain->rise();
    if (m_isClosing)
        QMetaObject::invokeMethod(m_window, &QWidget::close, Qt::QueuedConnection);
    m_isClosing = false;
}

bool WorkGuard::asksToStop()
{
    QMessageBox box(
        QMessageBox::Question, tr("Close while work is under way?"),
        tr("“%1” is still under way. When it is stopped, the plan stays as it was before.").arg(m_tasks.title()),
        QMessageBox::NoButton, m_window);
    box.setObjectName(QStringLiteral("close-while-busy"));
    box.setTextFormat(Qt::PlainText);
    QPushButton *stop = box.addButton(tr("Stop it and close"), QMessageBox::DestructiveRole);
    stop->setObjectName(QStringLiteral("stop-and-close"));
    QPushButton *wait = box.addButton(tr("Keep working"), QMessageBox::RejectRole);
    box.setDefaultButton(wait);
    box.setEscapeButton(wait);
    box.exec();
    return box.clickedButton() == stop;
}

} // namespace quotasmith::ui
