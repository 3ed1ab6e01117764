// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/overview/overview_words.h"

#include "text/convert.h"
#include "text/format.h"
#include "text/name_text.h"
#include "ui/models/words.h"

namespace quotasmith::ui {

namespace {

using Tone = StatCard::Tone;

/// Only for a place on the screen.
double pixelShare(const money::Rate &rate)
{
    return static_cast<double>(rate.numerator()) / static_cast<double>(rate.denominator());
}

std::optional<std::int64_t> wholeUnits(const std::optional<money::Rate> &rate)
{
    return rate ? std::optional(rate->of(1)) : std::nullopt;
}

std::optional<money::Rate> shareOf(std::optional<std::int64_t> part, std::optional<std::int64_t> whole)
{
    if (!part || !whole || *whole <= 0)
        return std::nullopt;
    return money::Rate(*part, *whole);
}

Tone toneOf(std::optional<std::int64_t> gap)
{
    return gap && *gap < 0 ? Tone::Behind : Tone::Plain;
}

} // namespace

QString signedRateText(const std::optional<money::Rate> &rate)
{
    const bool isMore = rate && rate->numerator() > 0;
    return (isMore ? QStringLiteral("+") : QString()) + text::rateText(rate, 1);
}

QString OverviewWords::headline() const
{
    const plan::PlanSettings &settings = m_overview.plan.settings;
    const QString measure = titled(text::measureName(m_overview.measure()));
    const QString year = text::fromUtf8(settings.calendar.text(calendar::MonthRange()));
    const QString target =
        m_overview.target() ? tr("annual target %1").arg(amount(m_overview.target())) : tr("no annual target yet");
    if (!m_overview.through)
        return tr("%1 %2 · %3").arg(measure, year, target);
    return tr("%1 %2, up to %3 · %4").arg(measure, year, lastMonth(), target);
}

StatCard::Content OverviewWords::attainment() const
{
    const review::Attained &toDate = m_overview.pacing.toDate;
    StatCard::Content card;
    card.title = tr("Attainment");
    card.value = text::rateText(toDate.rate(), 1);
    card.tone = toneOf(toDate.gap());
    if (const auto rate = toDate.rate())
        card.meter = StatCard::Meter{pixelShare(*rate), 1.0};
    card.sentence = tr("%1 of %2 planned.").arg(amount(toDate.actual), amount(toDate.target));
    if (m_overview.growth)
        card.sentence = joined(card.sentence, tr("%1 on last year.").arg(signedRateText(m_overview.growth)));
    card.tip = tr("Actual %1, planned %2, both up to %3. Growth compares the months that have actuals in both years.")
                   .arg(exact(toDate.actual), exact(toDate.target), lastMonth());
    return card;
}

StatCard::Content OverviewWords::timeGone() const
{
    const review::Pacing &pacing = m_overview.pacing;
    const auto reached = shareOf(pacing.toDate.actual, pacing.annual);
    StatCard::Content card;
    card.title = tr("Time gone");
    card.value = text::rateText(pacing.timeGone, 1);
    card.sentence =
        tr("Of the year by its season; %1 of the annual target is reached.").arg(text::rateText(reached, 1));
    if (reached && pacing.timeGone)
        card.meter = StatCard::Meter{pixelShare(*reached), pixelShare(*pacing.timeGone)};
    card.tone = toneOf(pacing.toDate.gap());
    card.tip = tr("By the plan's own season: %1 of the year's %2 were planned up to %3. By the calendar: %4 of the "
                  "year.")
                   .arg(exact(pacing.toDate.target), exact(pacing.annual), lastMonth(),
                        text::rateText(pacing.calendarGone, 1));
    return card;
}

StatCard::Content OverviewWords::gap() const
{
    const auto gap = m_overview.pacing.toDate.gap();
    StatCard::Content card;
    card.title = tr("Gap to plan");
    card.value = (gap && *gap > 0 ? QStringLiteral("+") : QString()) + amount(gap);
    card.tone = toneOf(gap);
    if (gap)
        card.sentence = *gap < 0   ? tr("Behind the plan of these months.")
                        : *gap > 0 ? tr("Ahead of the plan of these months.")
                                   : tr("Exactly on plan.");
    const auto missing = m_overview.pacing.missing;
    if (missing)
        card.sentence = joined(card.sentence, *missing > 0 ? tr("%1 to go this year.").arg(amount(missing))
                                                           : tr("The annual target is reached."));
    card.tip = tr("Actual less planned: %1. To the annual target: %2.").arg(exact(gap), exact(missing));
    return card;
}

StatCard::Content OverviewWords::needed() const
{
    const review::Pacing &pacing = m_overview.pacing;
    StatCard::Content card;
    card.title = tr("Needed a month");
    card.value = amount(wholeUnits(pacing.needed));
    if (pacing.needed) {
        card.sentence = tr("So far %1 a month.").arg(amount(wholeUnits(pacing.soFar)));
        if (pacing.overPlan) {
            const money::Rate more = *pacing.overPlan - money::Rate(1, 1);
            card.tone = more.numerator() > 0 ? Tone::Behind : Tone::Plain;
            card.sentence = joined(card.sentence, tr("%1 against the plan of the rest.").arg(signedRateText(more)));
        }
    } else if (pacing.missing) {
        card.sentence =
            *pacing.missing <= 0 ? tr("Nothing more: the annual target is reached.") : tr("No month is left.");
    }
    card.tip = tr("To go %1 in %n month(s); the average so far is %2 a month.", nullptr, pacing.monthsLeft)
                   .arg(exact(pacing.missing), exact(wholeUnits(pacing.soFar)));
    return card;
}

StatCard::Content OverviewWords::yearsEnd() const
{
    StatCard::Content card;
    card.title = tr("Forecast of the year");
    const auto &outlook = m_overview.forecast.outlook;
    if (!outlook) {
        card.value = m_overview.isOver() ? amount(m_overview.pacing.toDate.actual) : text::noValue();
        card.sentence = whyNoOutlook();
        card.tip = card.sentence;
        return card;
    }
    card.value = amount(outlook->percentile(50));
    card.sentence = tr("Between %1 and %2.").arg(amount(outlook->percentile(10)), amount(outlook->percentile(90)));
    if (const auto chance = m_overview.probability()) {
        card.sentence = joined(card.sentence, tr("Chance of the target: %1.").arg(text::rateText(chance, 0)));
        card.tone = *chance < money::Rate(1, 2) ? Tone::Behind : Tone::Plain;
    }
    card.tip = tr("Actuals up to %1 stay; the other months were run through %2 times with the season and the swings "
                  "of %n month(s) of history. Half of the runs end above %3; eight of ten between %4 and %5.",
                  nullptr, m_overview.forecast.months)
                   .arg(lastMonth(), text::countText(forecast::kPaths), exact(outlook->percentile(50)),
                        exact(outlook->percentile(10)), exact(outlook->percentile(90)));
    return card;
}

QString OverviewWords::amount(std::optional<std::int64_t> units) const
{
    if (!units)
        return text::noValue();
    const bool isMoney = plan::kindOf(m_overview.measure()) == plan::MeasureKind::Money;
    return displayText(*units, m_overview.plan.settings.decimals(m_overview.measure()),
                       isMoney ? m_unit : DisplayUnit::One);
}

QString OverviewWords::exact(std::optional<std::int64_t> units) const
{
    return text::amountText(units, m_overview.plan.settings.decimals(m_overview.measure()));
}

QString OverviewWords::lastMonth() const
{
    if (!m_overview.through)
        return text::noValue();
    return text::periodName(m_overview.plan.settings.calendar, {*m_overview.through, *m_overview.through});
}

QString OverviewWords::whyNoOutlook() const
{
    if (m_overview.isOver())
        return tr("The year is over: this is what it came to.");
    switch (m_overview.forecast.problem) {
    case forecast::OutlookProblem::ShortHistory:
        return tr("A forecast needs %1 months of actuals in a row; there are %2.")
            .arg(text::countText(forecast::kLeastHistory), text::countText(m_overview.forecast.months));
    case forecast::OutlookProblem::HistoryEndsEarly:
        return tr("The actuals end more than a year before the month to be forecast.");
    case forecast::OutlookProblem::NoSeason:
        return tr("Too few months lie above zero to learn a season from.");
    case forecast::OutlookProblem::None:
        break;
    }
    return tr("No actuals yet.");
}

} // namespace quotasmith::ui
