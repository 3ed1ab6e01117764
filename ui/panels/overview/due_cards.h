// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/execution/reminders.h"
#include "ui/shell/destination.h"
#include "ui/widgets/cards/stat_cards.h"

#include <vector>

namespace quotasmith::ui {

/// What is due, as cards that lead to it: work that is over its day, the next milestones, people in need of a talk,
/// customers to call, seasons to prepare, holds that end, what is to be reviewed.
class DueCards : public StatCards {
    Q_OBJECT

public:
    explicit DueCards(QWidget *parent = nullptr);

    /// Dots, while nothing is known yet.
    void wait();
    void show(std::vector<execution::Reminder> reminders, const calendar::Date &today);

Q_SIGNALS:
    void revealAsked(const quotasmith::ui::Destination &destination);

protected:
    StatCard::Content contentOf(std::size_t index) const override;

private:
    enum class Card { Overdue, Milestones, Talks, FollowUps, Seasons, Holds, Reviews };
    static QString titleOf(Card card);
    std::vector<const execution::Reminder *> of(Card card) const;
    static bool isMeant(Card card, const execution::Reminder &one, bool isOver);

    std::vector<execution::Reminder> m_reminders;
    calendar::Date m_today;
    bool m_isKnown = false;
};

} // namespace quotasmith::ui
