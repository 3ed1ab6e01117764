// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/cards/stat_card.h"

#include <initializer_list>
#include <QWidget>
#include <vector>

namespace quotasmith::ui {

/// Numbers at a glance beside each other, a card each, in as many rows as they need. Whoever derives from it says what
/// they show; that is asked again in another language.
class StatCards : public QWidget {
    Q_OBJECT

public:
    /// `names`: the cards' object names, in order.
    explicit StatCards(std::initializer_list<const char *> names, QWidget *parent = nullptr);

    StatCard *card(std::size_t index) const { return m_cards[index]; }
    std::size_t count() const { return m_cards.size(); }

Q_SIGNALS:
    void clicked(std::size_t index);

protected:
    void changeEvent(QEvent *event) override;

    virtual StatCard::Content contentOf(std::size_t index) const = 0;
    /// What they show has changed.
    void fill();

private:
    std::vector<StatCard *> m_cards;
};

} // namespace quotasmith::ui
