// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/overview/due_cards.h"

#include "text/convert.h"
#include "text/execution/execution_text.h"
#include "ui/models/words.h"

#include <algorithm>
#include <array>
#include <QStringList>

namespace quotasmith::ui {

namespace {

using execution::Reminder;
using execution::ReminderKind;

/// Of the execution, by card.
constexpr std::array kPages{"work", "projects", "people", "people", "work", "work", "work"};
constexpr std::size_t kMostNamed = 2;

/// What somebody does by a day.
bool isWork(const Reminder &one)
{
    return one.kind == ReminderKind::Milestone || one.kind == ReminderKind::Project ||
           one.kind == ReminderKind::Action || one.kind == ReminderKind::Step || one.kind == ReminderKind::Problem;
}

/// A number or a decision somebody looks at again.
bool isReview(const Reminder &one)
{
    return one.kind == ReminderKind::Close || one.kind == ReminderKind::Risk || one.kind == ReminderKind::Reading;
}

} // namespace

DueCards::DueCards(QWidget *parent)
    : StatCards({"overview-overdue", "overview-milestones", "overview-talks", "overview-follow-ups", "overview-seasons",
                 "overview-holds", "overview-reviews"},
                parent)
{
    connect(this, &StatCards::clicked, this, [this](std::size_t index) {
        Q_EMIT revealAsked({QStringLiteral("execution"), QString::fromUtf8(kPages[index])});
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
    content.title = titleOf(card);
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
        if (isMeant(card, one, isOver))
            found.push_back(&one);
    }
    return found;
}

bool DueCards::isMeant(Card card, const Reminder &one, bool isOver)
{
    switch (card) {
    case Card::Overdue:
        return isOver && isWork(one);
    case Card::Milestones:
        return !isOver && one.kind == ReminderKind::Milestone;
    case Card::Talks:
        return one.kind == ReminderKind::Talk;
    case Card::FollowUps:
        return one.kind == ReminderKind::FollowUp;
    case Card::Seasons:
        return one.kind == ReminderKind::Season;
    case Card::Holds:
        return one.kind == ReminderKind::Hold;
    case Card::Reviews:
        break;
    }
    return isReview(one);
}

QString DueCards::titleOf(Card card)
{
    switch (card) {
    case Card::Overdue:
        return tr("Overdue work");
    case Card::Milestones:
        return tr("Next milestones");
    case Card::Talks:
        return tr("People in need of a talk");
    case Card::FollowUps:
        return tr("Customers to call");
    case Card::Seasons:
        return tr("Seasons to prepare");
    case Card::Holds:
        return tr("Holds that end");
    case Card::Reviews:
        break;
    }
    return tr("Reviews due");
}

} // namespace quotasmith::ui
