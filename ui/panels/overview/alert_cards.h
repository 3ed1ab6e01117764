// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/overview/plan_alerts.h"
#include "ui/shell/destination.h"
#include "ui/widgets/cards/stat_cards.h"

#include <string>
#include <vector>

namespace quotasmith::ui {

/// What waits for somebody in a plan.
struct PlanAlerts {
    std::vector<calendar::Month> unclosed;
    std::vector<plan::Hold> ending;
    std::string firstEnding; ///< code of the first one's node
    std::int64_t differences = 0;
    std::optional<EditTarget> firstDifference;
    ops::SmartCount smart;
};
PlanAlerts readAlerts(const store::Document &document, const ops::Overview &overview);

/// What waits, as cards that lead to it.
class AlertCards : public StatCards {
    Q_OBJECT

public:
    explicit AlertCards(QWidget *parent = nullptr);

    /// Dots, while nothing is known yet.
    void wait();
    void show(const PlanAlerts &alerts, const calendar::FiscalCalendar &calendar);

Q_SIGNALS:
    void revealAsked(const quotasmith::ui::Destination &destination);

protected:
    StatCard::Content contentOf(std::size_t index) const override;

private:
    enum class Card { Unclosed, Holds, Differences, Smart };
    /// Of a card: how many, what they are, and the sentence for none and for some.
    StatCard::Content countOf(std::int64_t count, const QString &title, const QString &none, const QString &some) const;
    Destination destination(Card which) const;

    std::optional<PlanAlerts> m_alerts;
    calendar::FiscalCalendar m_calendar{2027, 1};
};

} // namespace quotasmith::ui
