// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/targets/set/marks/chance_section.h"

#include "report/charts/goal_charts.h"
#include "text/format.h"
#include "ui/models/words.h"
#include "ui/panels/targets/set/marks/ambition_fields.h"
#include "ui/widgets/chart/chart_view.h"

namespace quotasmith::ui {

namespace {

constexpr int kChartInLines = 16;

} // namespace

ChanceSection::ChanceSection(const PanelContext &context, QWidget *parent)
    : GoalSection(context, {"short-history", "history-ends-early", "no-season", "no-target"}, parent),
      m_sentence(new QLabel), m_ambitions(new AmbitionFields(context.session)), m_curve(new ChartView)
{
    m_sentence->setObjectName(QStringLiteral("chance-sentence"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_curve->setObjectName(QStringLiteral("chance-chart"));
    m_curve->setMinimumHeight(fontMetrics().height() * kChartInLines);
    body()->addWidget(m_ambitions);
    body()->addWidget(m_sentence);
    body()->addWidget(m_curve, 1);
    connect(m_ambitions, &AmbitionFields::told, this, &GoalSection::told);
}

void ChanceSection::fill()
{
    const bool isKnown = goal()->money.attainability.outlook.has_value();
    m_ambitions->setVisible(goal()->money.plan.settings.shows(plan::Feature::Ambitions));
    m_ambitions->show(goal());
    m_sentence->setText(sentence());
    m_sentence->setVisible(isKnown);
    m_curve->setChart(report::attainabilityChart(*goal()));
    m_curve->setVisible(isKnown);
}

QString ChanceSection::sentence() const
{
    const auto &found = goal()->money.attainability;
    if (!found.outlook)
        return {};
    QString words =
        tr("From %n month(s) of history, run through %1 times: half of the years end above %2, eight of ten "
           "between %3 and %4. Closed months stay as they are.",
           nullptr, found.months)
            .arg(text::countText(forecast::kPaths), amount(found.outlook->percentile(50)),
                 amount(found.outlook->percentile(10)), amount(found.outlook->percentile(90)));
    if (const auto chance = goal()->money.probability())
        words = joined(words, tr("The target now, %1, is reached in %2 of them.")
                                  .arg(amount(goal()->money.target), text::rateText(chance, 1)));
    const auto proposal = goal()->bridge.proposal;
    if (proposal && proposal != goal()->money.target)
        words = joined(words, tr("The proposal, %1, in %2.")
                                  .arg(amount(proposal), text::rateText(found.outlook->probability(*proposal), 1)));
    return words;
}

} // namespace quotasmith::ui
