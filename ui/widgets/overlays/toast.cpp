// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/overlays/toast.h"

#include "ui/widgets/shades.h"

#include <chrono>
#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>

namespace quotasmith::ui {

namespace {

constexpr std::chrono::seconds kTimeShown{8};
constexpr int kMostLetters = 70;

} // namespace

Toast::Toast(QWidget *area) : QFrame(area), m_sentence(new QLabel), m_undo(new QPushButton), m_close(new QPushButton)
{
    setObjectName(QStringLiteral("toast"));
    m_undo->setObjectName(QStringLiteral("toast-undo"));
    m_close->setObjectName(QStringLiteral("toast-close"));
    setAutoFillBackground(true);
    setFrameShape(QFrame::StyledPanel);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    const int gap = fontMetrics().height() / 2;
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(gap * 2, gap, gap, gap);
    row->setSpacing(gap);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_undo);
    row->addWidget(m_close);
    m_time.setSingleShot(true);
    m_time.setInterval(kTimeShown);
    connect(&m_time, &QTimer::timeout, this, &Toast::leave);
    connect(m_close, &QPushButton::clicked, this, &Toast::dismiss);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        const auto act = m_act;
        dismiss();
        if (act)
            act();
    });
    area->installEventFilter(this);
    hide();
    colour();
    retranslate();
}

void Toast::tell(const QString &sentence, const std::function<void()> &undo)
{
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    m_act = undo;
    m_undo->setVisible(static_cast<bool>(undo));
    place();
    show();
    raise();
    m_time.start();
    QAccessibleEvent spoken(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

void Toast::dismiss()
{
    m_time.stop();
    m_act = {};
    hide();
}

bool Toast::event(QEvent *event)
{
    if (event->type() == QEvent::Leave && isVisible())
        m_time.start();
    return QFrame::event(event);
}

void Toast::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange && !m_isColouring)
        colour();
}

void Toast::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void Toast::place()
{
    const QSize area = parentWidget()->size();
    const int edge = fontMetrics().height();
    const int letters = fontMetrics().averageCharWidth() * kMostLetters;
    const int wanted = fontMetrics().horizontalAdvance(m_sentence->text()) + 2 * edge;
    m_sentence->setMinimumWidth(qMin(wanted, qMin(letters, area.width() / 2)));
    const int width = qMin(sizeHint().width(), area.width() - 2 * edge);
    const int height = qMax(sizeHint().height(), layout()->heightForWidth(width));
    setGeometry((area.width() - width) / 2, area.height() - height - edge, width, height);
}

void Toast::colour()
{
    m_isColouring = true; // setting a palette announces a change of palette
    const QPalette around = parentWidget()->palette();
    const QColor letters = around.color(QPalette::WindowText);
    const QColor ground = around.color(QPalette::Window);
    QPalette own = around;
    own.setColor(QPalette::Window, mixed(ground, letters, 0.86));
    own.setColor(QPalette::WindowText, ground);
    setPalette(own);
    for (QPushButton *button : {m_undo, m_close})
        button->setPalette(around);
    m_isColouring = false;
}

void Toast::retranslate()
{
    m_undo->setText(tr("Und&o"));
    m_close->setText(tr("Close"));
}

void Toast::leave()
{
    const QWidget *keyboard = QApplication::focusWidget();
    if (underMouse() || (keyboard && isAncestorOf(keyboard)))
        m_time.start();
    else
        dismiss();
}

} // namespace quotasmith::ui
