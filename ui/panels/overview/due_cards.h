// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/execution/reminders.h"
#include "ui/shell/destination.h"
#include "ui/widgets/cards/stat_card.h"

#include <array>
#include <QWidget>
#include <vector>

namespace quotasmith::ui {

/// What is due, as cards that lead to it: work that is over its day, the next milestones, people in need of a talk.
class DueCards : public QWidget {
    Q_OBJECT

public:
    explicit DueCards(QWidget *parent = nullptr);

    /// Dots, while nothing is known yet.
    void wait();
    void show(std::vector<execution::Reminder> reminders, const calendar::Date &today);

Q_SIGNALS:
    void revealAsked(const quotasmith::ui::Destination &destination);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Card { Overdue, Milestones, Talks };
    void fill();
    StatCard::Content contentOf(Card card) const;
    std::vector<const execution::Reminder *> of(Card card) const;

    std::array<StatCard *, 3> m_cards{};
    std::vector<execution::Reminder> m_reminders;
    calendar::Date m_today;
    bool m_isKnown = false;
};

} // namespace quotasmith::ui
