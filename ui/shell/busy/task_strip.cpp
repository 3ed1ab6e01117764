// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/busy/task_strip.h"

#include <algorithm>
#include <QEvent>
#include <QHBoxLayout>

namespace quotasmith::ui {

namespace {

constexpr std::chrono::milliseconds kBeat{100};
constexpr int kFull = 1000;
constexpr int kBarInLetters = 18;

/// Of `kFull`.
int partOf(const TaskProgress &progress)
{
    const std::int64_t done = std::clamp<std::int64_t>(progress.done, 0, progress.total);
    return static_cast<int>(static_cast<double>(done) / static_cast<double>(progress.total) * kFull);
}

} // namespace

TaskStrip::TaskStrip(TaskRunner &tasks, QWidget *parent)
    : QWidget(parent), m_tasks(tasks), m_title(new QLabel), m_bar(new QProgressBar), m_cancel(new QPushButton)
{
    setObjectName(QStringLiteral("task-strip"));
    m_title->setObjectName(QStringLiteral("task-title"));
    m_title->setTextFormat(Qt::PlainText);
    m_bar->setObjectName(QStringLiteral("task-progress"));
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(fontMetrics().averageCharWidth() * kBarInLetters, fontMetrics().height());
    m_cancel->setObjectName(QStringLiteral("task-cancel"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_bar, m_cancel})
        row->addWidget(widget);
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(kQuietTime);
    m_beat.setInterval(kBeat);
    connect(&tasks, &TaskRunner::started, &m_quiet, qOverload<>(&QTimer::start));
    connect(&tasks, &TaskRunner::ended, this, &TaskStrip::end);
    connect(&m_quiet, &QTimer::timeout, this, &TaskStrip::begin);
    connect(&m_beat, &QTimer::timeout, this, &TaskStrip::refresh);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_tasks.cancel();
        refresh();
    });
    retranslate();
    hide();
}

void TaskStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TaskStrip::begin()
{
    refresh();
    m_beat.start();
    show();
}

void TaskStrip::end()
{
    m_quiet.stop();
    m_beat.stop();
    hide();
}

void TaskStrip::refresh()
{
    const TaskProgress progress = m_tasks.progress();
    const bool isStopping = m_tasks.isStopping();
    m_title->setText(isStopping ? tr("Stopping…") : m_tasks.title());
    m_bar->setAccessibleName(m_tasks.title());
    m_cancel->setEnabled(!isStopping);
    m_bar->setRange(0, progress.total > 0 ? kFull : 0); // 0 to 0: busy, nobody knows how far
    if (progress.total > 0)
        m_bar->setValue(partOf(progress));
}

void TaskStrip::retranslate()
{
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolTip(tr("Stop and leave everything as it was (Esc)"));
}

} // namespace quotasmith::ui
