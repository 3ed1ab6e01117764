// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/review/why/why_section.h"

#include "core/money/money.h"
#include "report/charts/review_charts.h"
#include "text/convert.h"
#include "text/error_text.h"
#include "text/review/review_text.h"
#include "ui/models/words.h"
#include "ui/panels/review/why/variance_tables.h"
#include "ui/shell/pages/content_table.h"
#include "ui/widgets/chart/chart_view.h"
#include "ui/widgets/choice_button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/paragraph.h"

#include <algorithm>
#include <array>
#include <QSignalBlocker>

namespace quotasmith::ui {

namespace {

constexpr int kChartInLines = 18;
constexpr int kMostNodes = 14;
constexpr std::array kKinds{ops::VarianceKind::PriceVolumeMix, ops::VarianceKind::Chain, ops::VarianceKind::Customers};
constexpr std::array kAgainsts{ops::Against::Target, ops::Against::LastYear};
/// What a chain is made of; every order of them is offered.
constexpr std::array kLinks{plan::Measure::Leads, plan::Measure::Conversion, plan::Measure::AverageOrderValue};

std::vector<std::vector<plan::Measure>> allOrders()
{
    std::vector<plan::Measure> links(kLinks.begin(), kLinks.end());
    std::sort(links.begin(), links.end());
    std::vector<std::vector<plan::Measure>> orders;
    do
        orders.push_back(links);
    while (std::next_permutation(links.begin(), links.end()));
    return orders;
}

} // namespace

WhySection::WhySection(const PanelContext &context, PlanReader &reader, QWidget *parent)
    : ReviewSection(context, reader, parent), m_kindLabel(new QLabel), m_kinds(new QButtonGroup(this)),
      m_againstLabel(new QLabel), m_againsts(new QButtonGroup(this)), m_orderLabel(new QLabel), m_order(new QComboBox),
      m_sum(paragraph(QStringLiteral("review-bridge-sum")))
{
    layOut();
    connect(m_kinds, &QButtonGroup::idClicked, this, &ReviewSection::reread);
    connect(m_againsts, &QButtonGroup::idClicked, this, &ReviewSection::reread);
    connect(m_order, &QComboBox::currentIndexChanged, this, &ReviewSection::reread);
    setWords();
}

void WhySection::choose(ops::VarianceKind kind, ops::Against against)
{
    m_kinds->button(static_cast<int>(kind))->setChecked(true);
    m_againsts->button(static_cast<int>(against))->setChecked(true);
    reread();
}

PlanReader::Reading WhySection::reading()
{
    const ops::VarianceRequest wanted{request().period, against(), kind(), chosenOrder()};
    return [this, wanted](const store::Document &plan) -> PlanReader::Taking {
        std::optional<ops::Variance> variance;
        std::optional<base::Error> error;
        try {
            variance = ops::readVariance(plan.connection(), wanted);
        } catch (const base::Error &missing) { // an outcome to be shown, with the way out
            error = missing;
        }
        return [this, variance, error] {
            m_variance = variance;
            m_error = error;
        };
    };
}

void WhySection::put()
{
    const bool isChain = kind() == ops::VarianceKind::Chain;
    m_orderLabel->setVisible(isChain);
    m_order->setVisible(isChain);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_chart, m_effects, m_sum, m_nodes})
        widget->setVisible(m_variance.has_value());
    if (m_error)
        tellWhatIsMissing(*m_error);
    else
        bar()->dismiss();
    if (!m_variance)
        return;
    setDecimals(m_variance->settings.decimals(m_variance->settings.money));
    m_chart->setChart(report::varianceChart(*m_variance));
    m_effects->show(varianceTable(*m_variance, words()));
    m_sum->setText(sumSentence());
    TableContent nodes = varianceByNode(*m_variance, words());
    m_nodes->setVisible(!nodes.rows.empty());
    m_nodes->show(std::move(nodes));
}

void WhySection::setWords()
{
    m_kindLabel->setText(tr("Taken apart by"));
    m_againstLabel->setText(tr("Against"));
    m_orderLabel->setText(tr("&Order"));
    for (const ops::VarianceKind one : kKinds)
        m_kinds->button(static_cast<int>(one))->setText(titled(text::varianceKindName(one)));
    for (const ops::Against one : kAgainsts)
        m_againsts->button(static_cast<int>(one))->setText(titled(text::againstName(one)));
    fillOrders();
}

void WhySection::layOut()
{
    m_order->setObjectName(QStringLiteral("review-order"));
    m_order->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_orderLabel->setBuddy(m_order);
    auto *line = new FlowLayout(gap(), gap() / 2);
    const auto group = [&](QLabel *label, QButtonGroup *buttons, auto ids, const auto &nameOf) {
        auto *box = new QWidget;
        auto *row = new QHBoxLayout(box);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(0);
        row->addWidget(label);
        row->addSpacing(gap() / 2);
        for (const auto id : ids) {
            auto *button = new ChoiceButton;
            button->setObjectName(QStringLiteral("review-") + text::fromUtf8(nameOf(id)));
            buttons->addButton(button, static_cast<int>(id));
            row->addWidget(button);
        }
        line->addWidget(box);
    };
    group(m_kindLabel, m_kinds, kKinds, [](ops::VarianceKind one) { return std::string(varianceKindCode(one)); });
    group(m_againstLabel, m_againsts, kAgainsts, [](ops::Against one) { return std::string(againstCode(one)); });
    m_kinds->button(static_cast<int>(ops::VarianceKind::PriceVolumeMix))->setChecked(true);
    // Few plans have targets of units and leads: last year shows something in every one.
    m_againsts->button(static_cast<int>(ops::Against::LastYear))->setChecked(true);
    auto *orders = new QWidget;
    auto *row = new QHBoxLayout(orders);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_orderLabel);
    row->addWidget(m_order);
    line->addWidget(orders);
    body()->addLayout(line);
    QBoxLayout *halves = addHalves();
    m_chart = addChart("review-bridge", kChartInLines, halves);
    auto *right = new QVBoxLayout;
    m_effects = addTable("review-effects", right);
    right->addWidget(m_sum);
    right->addStretch(1);
    halves->addLayout(right);
    halves->setStretch(0, 3);
    halves->setStretch(1, 2);
    m_nodes = addTable("review-effects-by-node");
    m_nodes->setMostRows(kMostNodes);
    body()->addStretch(1);
}

void WhySection::fillOrders()
{
    const QSignalBlocker quiet(m_order);
    const int chosen = std::max(0, m_order->currentIndex());
    m_order->clear();
    m_order->addItem(titled(text::orderText({})));
    for (const auto &order : allOrders())
        m_order->addItem(titled(text::orderText(order)));
    m_order->setCurrentIndex(chosen);
    m_order->setToolTip(tr("Which link of the chain is exchanged first decides how much each of them is said to have "
                           "done; the mean over all orders favours none."));
}

void WhySection::tellWhatIsMissing(const base::Error &error)
{
    const auto leads = [this](ActionId id) { return [this, id] { actions().action(id)->trigger(); }; };
    QList<MessageBar::Choice> ways;
    const std::string missing = error.value("missing");
    if (missing.rfind("target:", 0) == 0)
        ways = {{tr("Decompose the target"), leads(ActionId::DecomposeTarget)},
                {tr("Against last year"), [this] { choose(kind(), ops::Against::LastYear); }}};
    else if (!missing.empty())
        ways = {{tr("Import actuals…"), leads(ActionId::Import)}};
    bar()->tell(text::errorText(error), ways);
}

std::vector<plan::Measure> WhySection::chosenOrder() const
{
    const int index = m_order->currentIndex();
    return kind() == ops::VarianceKind::Chain && index > 0 ? allOrders()[static_cast<std::size_t>(index - 1)]
                                                           : std::vector<plan::Measure>();
}

/// The bridge ends on the actual, which is said with every digit.
QString WhySection::sumSentence() const
{
    const auto exact = [this](std::int64_t amount) { return words().exactMoney(amount); };
    const std::int64_t effects = money::subtractUnits(m_variance->end, m_variance->start);
    const QString sign = effects < 0 ? QStringLiteral("−") : QStringLiteral("+");
    const QString amount = effects < 0 ? exact(effects).mid(1) : exact(effects);
    return tr("%1 %2 %3 = %4: the effects come to the difference to the last digit.")
        .arg(exact(m_variance->start), sign, amount, exact(m_variance->end));
}

} // namespace quotasmith::ui
