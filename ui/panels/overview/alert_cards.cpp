// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/overview/alert_cards.h"

#include "core/ops/plan/check_plan.h"
#include "core/store/tables/nodes.h"
#include "text/convert.h"
#include "text/format.h"

#include <algorithm>
#include <QStringList>

namespace quotasmith::ui {

namespace {

constexpr std::size_t kMostNamed = 4;

std::string codeOf(const store::Connection &connection, const plan::Hold &hold)
{
    for (const plan::Node &node : store::readNodes(connection, hold.axis))
        if (node.id == hold.node)
            return node.code;
    return {};
}

EditTarget placeOf(const ops::PlanDifference &difference)
{
    return {{plan::findAxis(difference.axis).value_or(plan::Axis::Organisation), difference.node, difference.period},
            plan::findMeasure(difference.measure).value_or(plan::Measure::Revenue)};
}

QString listOf(const std::vector<calendar::Month> &months)
{
    QStringList names;
    for (std::size_t i = 0; i < std::min(months.size(), kMostNamed); ++i)
        names.append(text::fromUtf8(months[i].text()));
    if (months.size() > kMostNamed)
        names.append(QStringLiteral("…"));
    return names.join(QStringLiteral(", "));
}

} // namespace

PlanAlerts readAlerts(const store::Document &document, const ops::Overview &overview)
{
    PlanAlerts alerts;
    alerts.unclosed = ops::unclosedMonths(overview);
    alerts.ending = ops::holdsEndingSoon(document.connection());
    if (!alerts.ending.empty())
        alerts.firstEnding = codeOf(document.connection(), alerts.ending.front());
    const ops::PlanCheck check = ops::checkTargets(document);
    alerts.differences = static_cast<std::int64_t>(check.differences.size());
    if (!check.differences.empty())
        alerts.firstDifference = placeOf(check.differences.front());
    alerts.smart = ops::countSmart(ops::readAnnualGoal(document.connection()));
    return alerts;
}

AlertCards::AlertCards(QWidget *parent)
    : StatCards({"overview-unclosed", "overview-holds", "overview-differences", "overview-smart"}, parent)
{
    connect(this, &StatCards::clicked, this,
            [this](std::size_t index) { Q_EMIT revealAsked(destination(static_cast<Card>(index))); });
    fill();
}

void AlertCards::wait()
{
    m_alerts.reset();
    fill();
}

void AlertCards::show(const PlanAlerts &alerts, const calendar::FiscalCalendar &calendar)
{
    m_alerts = alerts;
    m_calendar = calendar;
    fill();
}

StatCard::Content AlertCards::contentOf(std::size_t index) const
{
    const PlanAlerts alerts = m_alerts.value_or(PlanAlerts());
    switch (static_cast<Card>(index)) {
    case Card::Unclosed:
        return countOf(static_cast<std::int64_t>(alerts.unclosed.size()), tr("Months not closed"),
                       tr("Every month with actuals is closed."),
                       tr("%1: their actuals may still change.").arg(listOf(alerts.unclosed)));
    case Card::Holds:
        return countOf(static_cast<std::int64_t>(alerts.ending.size()), tr("Holds ending soon"),
                       tr("No hold ends within %1 days.").arg(ops::kSoonDays),
                       tr("They end within %1 days, and then their values may move.").arg(ops::kSoonDays));
    case Card::Differences:
        return countOf(alerts.differences, tr("Targets that do not agree"), tr("All targets agree."),
                       tr("Sums or holds differ; the first place is shown."));
    case Card::Smart:
        break;
    }
    return countOf(alerts.smart.missing, tr("Targets short of SMART"),
                   alerts.smart.all == 0 ? tr("No target to check yet.") : tr("Every target has all five marks."),
                   tr("Of %1 targets these miss at least one mark.").arg(text::countText(alerts.smart.all)));
}

StatCard::Content AlertCards::countOf(std::int64_t count, const QString &title, const QString &none,
                                      const QString &some) const
{
    StatCard::Content content;
    content.title = title;
    content.value = m_alerts ? text::countText(count) : QStringLiteral("…");
    content.sentence = !m_alerts ? QString() : count == 0 ? none : some;
    content.tone = count > 0 ? StatCard::Tone::Behind : StatCard::Tone::Plain;
    return content;
}

Destination AlertCards::destination(Card which) const
{
    Destination there{QStringLiteral("targets")};
    if (which == Card::Smart)
        there.page = QStringLiteral("set-page");
    if (!m_alerts)
        return there;
    if (which == Card::Unclosed && !m_alerts->unclosed.empty()) {
        there.panel = QStringLiteral("actuals");
        there.target = EditTarget{{plan::Axis::Organisation, {}, m_alerts->unclosed.front().text()}};
    }
    if (which == Card::Holds && !m_alerts->ending.empty()) {
        const plan::Hold &hold = m_alerts->ending.front();
        there.target = EditTarget{{hold.axis, m_alerts->firstEnding, m_calendar.text(hold.months)}, hold.measure};
    }
    if (which == Card::Differences)
        there.target = m_alerts->firstDifference;
    return there;
}

} // namespace quotasmith::ui
