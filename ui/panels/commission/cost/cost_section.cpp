// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/commission/cost/cost_section.h"

#include "core/money/money.h"
#include "text/commission/scheme_text.h"
#include "text/format.h"
#include "ui/models/words.h"
#include "ui/panels/commission/cost/comparison_part.h"
#include "ui/panels/commission/schemes/typing/pay_texts.h"
#include "ui/shell/pages/content_table.h"
#include "ui/widgets/chart/chart_view.h"
#include "ui/widgets/flow_layout.h"

#include <QPushButton>

namespace quotasmith::ui {

namespace {

using exchange::ColumnKind;

constexpr int kShareInLetters = 8, kChartInLines = 14;

/// Rates of pay are small: with two decimals.
TableCell shareCell(const std::optional<money::Rate> &share)
{
    return share ? TableCell{text::rateText(share, 2), *share} : TableCell{text::noValue()};
}

} // namespace

CostSection::CostSection(const PanelContext &context, PlanReader &reader, QWidget *parent)
    : CommissionSection(context, parent), m_reader(reader), m_lowLabel(new QLabel),
      m_low(shareField("commission-low", &CostSection::m_lowShare)), m_highLabel(new QLabel),
      m_high(shareField("commission-high", &CostSection::m_highShare)), m_budget(new QLabel),
      m_setBudget(new QPushButton), m_problem(new QLabel), m_comparison(new ComparisonPart(reader))
{
    m_budget->setObjectName(QStringLiteral("commission-budget"));
    m_setBudget->setObjectName(QStringLiteral("commission-set-budget"));
    m_problem->setObjectName(QStringLiteral("commission-no-percentiles"));
    for (QLabel *label : {m_budget, m_problem})
        label->setWordWrap(true);
    m_lowLabel->setBuddy(m_low->line());
    m_highLabel->setBuddy(m_high->line());
    auto *shares = new FlowLayout(gap() / 2, gap() / 4);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_lowLabel, m_low, m_highLabel, m_high, m_setBudget})
        shares->addWidget(widget);
    body()->addLayout(shares);
    body()->addWidget(m_budget);
    QBoxLayout *halves = addHalves();
    auto *left = new QVBoxLayout;
    m_scenarios = addTable("commission-scenarios", left);
    left->addWidget(m_problem);
    left->addStretch(1);
    halves->addLayout(left, 3);
    m_chart = addChart("commission-cost-chart", kChartInLines);
    halves->addWidget(m_chart, 2);
    body()->addWidget(m_comparison);
    body()->addStretch(1);
    connect(m_setBudget, &QPushButton::clicked, this, &CostSection::budgetAsked);
    connect(m_comparison, &ComparisonPart::saveAsked, this, &CostSection::saveAsked);
    connect(m_comparison, &ComparisonPart::selectionChanged, this, &CostSection::selectionChanged);
    connect(m_comparison, &ComparisonPart::told, this, &CostSection::told);
    m_low->begin(typedRate(m_lowShare));
    m_high->begin(typedRate(m_highShare));
    setWords();
}

void CostSection::fill()
{
    setWords(); // whether there is a budget
    m_setBudget->setEnabled(session().isWritable());
    m_comparison->show(reading(), words());
    if (m_basis == Basis{reading(), m_lowShare, m_highShare})
        put();
    else
        simulate();
}

void CostSection::setWords()
{
    m_lowLabel->setText(tr("&Low: everybody reaches"));
    m_highLabel->setText(tr("Hi&gh: everybody reaches"));
    m_setBudget->setText(reading() && reading()->budget ? tr("Change the &budget…") : tr("Set a &budget…"));
}

TypedField *CostSection::shareField(const char *name, money::Rate CostSection::*share)
{
    auto *field = new TypedField(
        QString::fromUtf8(name), kShareInLetters,
        [this, share](const QString &typed) {
            const auto rate = readRate(typed);
            if (!rate || rate->numerator() == 0)
                return rateRefusal(typed);
            this->*share = *rate;
            refill();
            return QString();
        },
        this);
    field->line()->setAlignment(Qt::AlignRight);
    return field;
}

void CostSection::simulate()
{
    const Basis basis{reading(), m_lowShare, m_highShare};
    if (book().schemes.empty())
        return take(basis, {});
    m_reader.ask(this, [this, basis](const store::Document &plan) -> PlanReader::Taking {
        return [this, basis, simulation = ops::simulatePay(plan.connection(), basis.low, basis.high)] {
            take(basis, simulation);
        };
    });
    m_reader.hurry();
}

void CostSection::take(const Basis &basis, const ops::PaySimulation &simulation)
{
    m_basis = basis;
    m_simulation = simulation;
    put();
}

void CostSection::put()
{
    m_budget->setText(budgetSentence());
    m_problem->setText(problemSentence());
    m_problem->setVisible(!m_problem->text().isEmpty());
    fillScenarios();
    fillChart();
}

void CostSection::fillScenarios()
{
    const NumberWords words = this->words();
    TableContent content;
    content.title = tr("What the year costs");
    content.empty = tr("Nobody is paid by a scheme yet.");
    content.columns = {{tr("When")},
                       {tr("Attainment"), ColumnKind::Ratio},
                       {tr("Paid on"), ColumnKind::Money, words.decimals()},
                       {tr("Commission"), ColumnKind::Money, words.decimals()},
                       {tr("Of what it is paid on"), ColumnKind::Ratio},
                       {tr("Per head"), ColumnKind::Money, words.decimals()}};
    const auto &budget = reading()->budget;
    if (budget)
        content.columns.push_back({tr("Left of the budget"), ColumnKind::Money, words.decimals()});
    for (const ops::PayScenario &one : m_simulation.scenarios) {
        TableRow row{{NumberWords::textCell(scenarioTitle(one.code)), NumberWords::shareCell(one.attainment),
                      words.moneyCell(one.base), words.moneyCell(one.pay), shareCell(one.share),
                      words.moneyCell(one.aHead)}};
        if (budget)
            row.cells.push_back(words.moneyCell(money::subtractUnits(*budget, one.pay)));
        row.isStrong = one.code == "plan";
        content.rows.push_back(std::move(row));
    }
    m_scenarios->show(std::move(content));
}

void CostSection::fillChart()
{
    chart::BarsChart chart;
    chart.heading.title = tr("Commission of the year");
    chart.heading.empty = tr("Nobody is paid by a scheme yet.");
    chart.form.decimals = decimals();
    chart.kind = chart::Categories::Names;
    chart::Series pay{tr("Commission"), chart::Role::Actual, {}};
    chart::Series budget{tr("Budget"), chart::Role::Target, {}};
    for (const ops::PayScenario &one : m_simulation.scenarios) {
        chart.categories.push_back(scenarioTitle(one.code));
        pay.values.push_back(one.pay);
        budget.values.push_back(reading()->budget);
    }
    chart.bars = {pay};
    if (reading()->budget)
        chart.bars.push_back(budget);
    m_chart->setChart(std::move(chart));
}

QString CostSection::budgetSentence() const
{
    const auto &budget = reading()->budget;
    if (!budget)
        return tr("Nobody has said yet what commission and bonuses may cost this year.");
    for (const ops::PayScenario &one : m_simulation.scenarios) {
        if (one.code != "plan")
            continue;
        const std::int64_t left = money::subtractUnits(*budget, one.pay);
        const QString share = text::rateText(money::Rate(one.pay, *budget));
        return left >= 0 ? tr("At plan commission takes %1 of the budget of %2; %3 are left.")
                               .arg(share, words().money(*budget), words().money(left))
                         : tr("⚠ At plan commission takes %1 of the budget of %2: %3 too much.")
                               .arg(share, words().money(*budget), words().money(-left));
    }
    return tr("The budget is %1.").arg(words().money(*budget));
}

QString CostSection::problemSentence() const
{
    if (m_simulation.scenarios.empty())
        return {};
    if (!m_simulation.hasTarget)
        return tr("P10, P50 and P90 need an annual target.");
    switch (m_simulation.problem) {
    case forecast::OutlookProblem::None:
        return {};
    case forecast::OutlookProblem::ShortHistory:
        return tr("P10, P50 and P90 need 24 months of actuals in a row. Import earlier years.");
    case forecast::OutlookProblem::HistoryEndsEarly:
        return tr("P10, P50 and P90 need actuals up to a year before the plan's. Import the last ones.");
    case forecast::OutlookProblem::NoSeason:
        break;
    }
    return tr("The actuals are too thin for P10, P50 and P90.");
}

QString CostSection::scenarioTitle(std::string_view code) const
{
    return titled(text::scenarioName(code));
}

} // namespace quotasmith::ui
