// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/overview/alert_cards.h"

#include "core/ops/plan/check_plan.h"
#include "core/store/tables/nodes.h"
#include "text/convert.h"
#include "text/format.h"
#include "ui/widgets/cards/card_layout.h"

#include <algorithm>
#include <QEvent>
#include <QStringList>

namespace quotasmith::ui {

namespace {

constexpr std::array kNames{"overview-unclosed", "overview-holds", "overview-differences", "overview-smart"};
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

AlertCards::AlertCards(QWidget *parent) : QWidget(parent)
{
    auto *row = new CardLayout(fontMetrics().height() / 2);
    setLayout(row);
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        m_cards[i] = new StatCard;
        m_cards[i]->setObjectName(QString::fromUtf8(kNames[i]));
        row->addWidget(m_cards[i]);
        connect(m_cards[i], &StatCard::clicked, this,
                [this, i] { Q_EMIT revealAsked(destination(static_cast<Card>(i))); });
    }
    retranslate();
}

void AlertCards::wait()
{
    m_alerts.reset();
    retranslate();
}

void AlertCards::show(const PlanAlerts &alerts, const calendar::FiscalCalendar &calendar)
{
    m_alerts = alerts;
    m_calendar = calendar;
    retranslate();
}

void AlertCards::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AlertCards::retranslate()
{
    const PlanAlerts alerts = m_alerts.value_or(PlanAlerts());
    setCount(Card::Unclosed, static_cast<std::int64_t>(alerts.unclosed.size()), tr("Months not closed"),
             tr("Every month with actuals is closed."),
             tr("%1: their actuals may still change.").arg(listOf(alerts.unclosed)));
    setCount(Card::Holds, static_cast<std::int64_t>(alerts.ending.size()), tr("Holds ending soon"),
             tr("No hold ends within %1 days.").arg(ops::kSoonDays),
             tr("They end within %1 days, and then their values may move.").arg(ops::kSoonDays));
    setCount(Card::Differences, alerts.differences, tr("Targets that do not agree"), tr("All targets agree."),
             tr("Sums or holds differ; the first place is shown."));
    setCount(Card::Smart, alerts.smart.missing, tr("Targets short of SMART"),
             alerts.smart.all == 0 ? tr("No target to check yet.") : tr("Every target has all five marks."),
             tr("Of %1 targets these miss at least one mark.").arg(text::countText(alerts.smart.all)));
}

void AlertCards::setCount(Card which, std::int64_t count, const QString &title, const QString &none,
                          const QString &some)
{
    StatCard::Content content;
    content.title = title;
    content.value = m_alerts ? text::countText(count) : QStringLiteral("…");
    content.sentence = !m_alerts ? QString() : count == 0 ? none : some;
    content.tone = count > 0 ? StatCard::Tone::Behind : StatCard::Tone::Plain;
    card(which)->setContent(content);
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
