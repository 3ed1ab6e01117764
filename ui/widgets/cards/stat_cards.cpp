// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/cards/stat_cards.h"

#include "ui/widgets/cards/card_layout.h"

#include <QEvent>

namespace quotasmith::ui {

StatCards::StatCards(std::initializer_list<const char *> names, QWidget *parent) : QWidget(parent)
{
    auto *row = new CardLayout(fontMetrics().height() / 2);
    setLayout(row);
    for (const char *name : names) {
        auto *card = new StatCard;
        card->setObjectName(QString::fromUtf8(name));
        row->addWidget(card);
        connect(card, &StatCard::clicked, this, [this, index = m_cards.size()] { Q_EMIT clicked(index); });
        m_cards.push_back(card);
    }
}

void StatCards::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

void StatCards::fill()
{
    for (std::size_t i = 0; i < m_cards.size(); ++i)
        m_cards[i]->setContent(contentOf(i));
}

} // namespace quotasmith::ui
