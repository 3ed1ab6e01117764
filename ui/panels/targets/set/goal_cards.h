// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/goal/read_goal.h"
#include "ui/models/display_unit.h"
#include "ui/widgets/cards/stat_card.h"

#include <array>
#include <QCoreApplication>

namespace quotasmith::ui {

/// What the cards at the top of the page say: what each part of the reasoning comes to, against the target.
class GoalCards {
    Q_DECLARE_TR_FUNCTIONS(quotasmith::ui::GoalCards)

public:
    enum class Card { LastYear, Bridge, BottomUp, Capacity, Chance, Smart };
    static constexpr std::size_t kCount = 6;

    /// The goal outlives it.
    GoalCards(const ops::AnnualGoal &goal, DisplayUnit unit) : m_goal(goal), m_unit(unit) {}

    std::array<StatCard::Content, kCount> all() const;

private:
    StatCard::Content lastYear() const;
    StatCard::Content bridge() const;
    StatCard::Content bottomUp() const;
    StatCard::Content capacity() const;
    StatCard::Content chance() const;
    StatCard::Content smart() const;
    QString amount(std::optional<std::int64_t> units) const;
    QString exact(std::optional<std::int64_t> units) const;
    /// How far a sum reaches to the target: meter, tone and the words for it.
    void compare(StatCard::Content &content, std::optional<std::int64_t> sum) const;

    const ops::AnnualGoal &m_goal;
    DisplayUnit m_unit;
};

} // namespace quotasmith::ui
