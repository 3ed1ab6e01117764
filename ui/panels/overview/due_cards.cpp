// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/overview/due_cards.h"

#include "text/convert.h"
#include "text/execution/execution_text.h"
#include "ui/models/words.h"

#include <algorithm>
#include <QStringList>

namespace quotasmith::ui {

namespace {

using execution::Reminder;
using execution::ReminderKind;

constexpr std::size_t kMostNamed = 2;

/// What somebody does by a day.
bool isWork(const Reminder &one)
{
    return one.kind == ReminderKind::Milestone || one.kind == ReminderKind::Project ||
           one.kind == ReminderKind::Action || one.kind == ReminderKind::Step;
}

} // namespace

DueCards::DueCards(QWidget *parent) : StatCards({"overview-overdue", "overview-milestones", "overview-talks"}, parent)
{
    connect(this, &StatCards::clicked, this, [this](std::size_t index) {
        const QString page = static_cast<Card>(index) == Card::Overdue ? QStringLiteral("work")
                             : static_cast<Card>(index) == Card::Talks ? QStringLiteral("people")
                                                                       : QStringLiteral("projects");
        Q_EMIT revealAsked({QStringLiteral("execution"), page});
    });
    fill();
}

void DueCards::wait()
{
    m_isKnown = false;
    fill();
}

void DueCards::show(std::vector<Reminder> reminders, const calendar::Date &today)
{
    m_reminders = std::move(reminders);
    m_today = today;
    m_isKnown = true;
    fill();
}

StatCard::Content DueCards::contentOf(std::size_t index) const
{
    const auto card = static_cast<Card>(index);
    StatCard::Content content;
    content.title = card == Card::Overdue      ? tr("Overdue work")
                    : card == Card::Milestones ? tr("Next milestones")
                                               : tr("People in need of a talk");
    if (!m_isKnown) {
        content.value = QStringLiteral("…");
        return content;
    }
    const auto found = of(card);
    content.value = QString::number(found.size());
    QStringList named;
    for (std::size_t i = 0; i < std::min(found.size(), kMostNamed); ++i)
        named << tr("%1 (%2)").arg(text::fromUtf8(found[i]->text), text::daysLeftText(found[i]->daysLeft(m_today)));
    if (found.size() > kMostNamed)
        named << QStringLiteral("…");
    content.sentence = named.isEmpty() ? tr("Nothing within a month.") : named.join(tr("; "));
    content.tone = card == Card::Overdue && !found.empty() ? StatCard::Tone::Behind : StatCard::Tone::Plain;
    return content;
}

std::vector<const Reminder *> DueCards::of(Card card) const
{
    std::vector<const Reminder *> found;
    for (const Reminder &one : m_reminders) {
        const bool isOver = one.daysLeft(m_today) < 0;
        const bool isMeant = card == Card::Overdue      ? isOver && isWork(one)
                             : card == Card::Milestones ? !isOver && one.kind == ReminderKind::Milestone
                                                        : one.kind == ReminderKind::Talk;
        if (isMeant)
            found.push_back(&one);
    }
    return found;
}

} // namespace quotasmith::ui
