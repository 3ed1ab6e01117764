// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/message_bar.h"

#include "ui/widgets/flow_layout.h"
#include "ui/widgets/shades.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace quotasmith::ui {

MessageBar::MessageBar(Ending ending, QWidget *parent)
    : QFrame(parent), m_sentence(new QLabel), m_choices(nullptr), m_ending(ending)
{
    const int gap = fontMetrics().height() / 2;
    setAutoFillBackground(true);
    setFrameShape(QFrame::StyledPanel);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_choices = new FlowLayout(gap, gap / 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap, gap / 2, gap, gap / 2);
    column->setSpacing(gap / 2);
    column->addWidget(m_sentence);
    column->addLayout(m_choices);
    colour();
    hide();
}

void MessageBar::tell(const QString &sentence, const QList<Choice> &choices)
{
    clearChoices();
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    for (const Choice &choice : choices) {
        auto *button = new QPushButton(choice.text, this);
        connect(button, &QPushButton::clicked, this, choice.act, Qt::QueuedConnection);
        m_choices->addWidget(button);
    }
    if (m_ending == Ending::ByUser) {
        auto *button = new QPushButton(tr("Dismiss"), this);
        connect(button, &QPushButton::clicked, this, &MessageBar::dismiss, Qt::QueuedConnection);
        m_choices->addWidget(button);
    }
    show();
}

void MessageBar::dismiss()
{
    if (isHidden())
        return;
    hide();
    clearChoices();
    Q_EMIT dismissed();
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && !m_isColouring)
        colour();
    QFrame::changeEvent(event);
}

void MessageBar::clearChoices()
{
    while (QLayoutItem *item = m_choices->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void MessageBar::colour()
{
    m_isColouring = true; // setting a palette announces a change of palette
    QPalette own;
    own.setColor(QPalette::Window, noticeShade(parentWidget() ? parentWidget()->palette() : QPalette()));
    setPalette(own);
    m_isColouring = false;
}

} // namespace quotasmith::ui
