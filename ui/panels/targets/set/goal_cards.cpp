// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/targets/set/goal_cards.h"

#include "core/money/money.h"
#include "core/ops/overview/plan_alerts.h"
#include "text/format.h"
#include "ui/models/words.h"

namespace quotasmith::ui {

namespace {

using Tone = StatCard::Tone;

QString signedRate(std::int64_t part, std::int64_t whole)
{
    const QString sign = part > 0 ? QStringLiteral("+") : QString();
    return sign + text::rateText(whole > 0 ? std::optional(money::Rate(part, whole)) : std::nullopt, 1);
}

} // namespace

std::array<StatCard::Content, GoalCards::kCount> GoalCards::all() const
{
    return {lastYear(), bridge(), bottomUp(), capacity(), chance(), smart()};
}

StatCard::Content GoalCards::lastYear() const
{
    const auto start = m_goal.bridge.start;
    StatCard::Content content;
    content.title = tr("Last year");
    content.value = amount(start);
    content.sentence = !start ? tr("No actuals of last year yet.")
                       : m_goal.lastYearMonths < 12
                           ? tr("Only %1 of 12 months have actuals.").arg(m_goal.lastYearMonths)
                           : tr("Actuals of all twelve months.");
    content.tone = m_goal.lastYearMonths < 12 ? Tone::Behind : Tone::Plain;
    content.tip = exact(start);
    return content;
}

StatCard::Content GoalCards::bridge() const
{
    const auto start = m_goal.bridge.start;
    const auto proposal = m_goal.bridge.proposal;
    StatCard::Content content;
    content.title = tr("Bridge: proposed target");
    content.value = amount(proposal);
    content.tip = exact(proposal);
    if (!start || !proposal) {
        content.sentence = tr("Needs last year's actuals to stand on.");
        return content;
    }
    content.sentence = tr("%1 on last year.").arg(signedRate(money::subtractUnits(*proposal, *start), *start));
    if (const auto target = m_goal.money.target) {
        const std::int64_t step = money::subtractUnits(*proposal, *target);
        const QString sign = step > 0 ? QStringLiteral("+") : QString();
        content.sentence =
            joined(content.sentence, step == 0 ? tr("It is the annual target.")
                                               : tr("%1 against the target now.").arg(sign + amount(step)));
    }
    return content;
}

StatCard::Content GoalCards::bottomUp() const
{
    StatCard::Content content;
    content.title = tr("Bottom-up");
    content.value = amount(m_goal.bottomUp.sum());
    content.tip = exact(m_goal.bottomUp.sum());
    if (!m_goal.bottomUp.sum()) {
        content.sentence = tr("Nobody has promised anything yet.");
        return content;
    }
    compare(content, m_goal.bottomUp.sum());
    const auto missing = static_cast<int>(m_goal.bottomUp.missing.size());
    if (missing > 0)
        content.sentence = joined(content.sentence, tr("%n people have promised nothing.", nullptr, missing));
    return content;
}

StatCard::Content GoalCards::capacity() const
{
    StatCard::Content content;
    content.title = tr("Capacity");
    const auto &known = m_goal.money.capacity;
    const auto sum = known ? std::optional(known->company().year()) : std::nullopt;
    content.value = amount(sum);
    content.tip = exact(sum);
    if (!known) {
        content.sentence = tr("What a head brings in a month is not known.");
        return content;
    }
    compare(content, sum);
    return content;
}

StatCard::Content GoalCards::chance() const
{
    StatCard::Content content;
    content.title = tr("Attainability");
    const auto chance = m_goal.money.probability();
    content.value = text::rateText(chance, 0);
    const auto &outlook = m_goal.money.attainability.outlook;
    if (!outlook) {
        content.sentence = tr("The history is too short or too thin for a probability.");
        return content;
    }
    content.sentence = tr("Half of the runs end above %1.").arg(amount(outlook->percentile(50)));
    if (chance) {
        content.tone = *chance < goal::kLeastProbability ? Tone::Behind : Tone::Plain;
        content.meter =
            StatCard::Meter{static_cast<double>(chance->numerator()) / static_cast<double>(chance->denominator())};
    }
    content.tip = tr("Probability that the year reaches the annual target, by the plan's own history.");
    return content;
}

StatCard::Content GoalCards::smart() const
{
    const ops::SmartCount count = ops::countSmart(m_goal);
    StatCard::Content content;
    content.title = tr("SMART");
    content.value = tr("%1 of %2").arg(text::countText(count.all - count.missing), text::countText(count.all));
    content.sentence = count.all == 0       ? tr("No target to check yet.")
                       : count.missing == 0 ? tr("Every target has all five marks.")
                                            : tr("Targets that have all five marks.");
    content.tone = count.missing > 0 ? Tone::Behind : Tone::Plain;
    content.tip = tr("Specific, measurable, attainable, relevant, time-bound: one row a target.");
    return content;
}

QString GoalCards::amount(std::optional<std::int64_t> units) const
{
    const plan::Measure measure = m_goal.money.plan.sheet.measure;
    return units ? displayText(*units, m_goal.money.plan.settings.decimals(measure), m_unit) : text::noValue();
}

QString GoalCards::exact(std::optional<std::int64_t> units) const
{
    return text::amountText(units, m_goal.money.plan.settings.decimals(m_goal.money.plan.sheet.measure));
}

void GoalCards::compare(StatCard::Content &content, std::optional<std::int64_t> sum) const
{
    const auto target = m_goal.money.target;
    if (!sum || !target || *target <= 0) {
        content.sentence = tr("There is no target to compare it with.");
        return;
    }
    const std::int64_t gap = money::subtractUnits(*sum, *target);
    const QString share = text::rateText(money::Rate(*sum, *target), 1);
    content.tone = gap < 0 ? Tone::Behind : Tone::Plain;
    content.meter = StatCard::Meter{static_cast<double>(*sum) / static_cast<double>(*target), 1.0};
    content.sentence = gap < 0 ? tr("%1 of the target; %2 short.").arg(share, amount(-gap))
                               : tr("%1 of the target; %2 to spare.").arg(share, amount(gap));
}

} // namespace quotasmith::ui
