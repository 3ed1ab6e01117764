// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/diagnosis/customers/customers_section.h"

#include "core/ops/lists/edit_lists.h"
#include "text/convert.h"
#include "text/diagnosis/indicator_text.h"
#include "text/error_text.h"
#include "text/format.h"
#include "ui/models/words.h"
#include "ui/panels/diagnosis/customers/segment_dialog.h"
#include "ui/shell/pages/content_table.h"
#include "ui/widgets/chart/chart_view.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/grid/grid_view.h"
#include "ui/widgets/section_title.h"

#include <algorithm>

namespace quotasmith::ui {

namespace {

using exchange::ColumnKind;

constexpr std::size_t kParetoNames = 15;
constexpr int kChartInLines = 20;
constexpr int kGridInLines = 16;
constexpr int kCutInLetters = 9;
constexpr int kFrozenColumns = 1;
constexpr const char *kCutA = "segment.a";
constexpr const char *kCutB = "segment.b";

} // namespace

CustomersSection::CustomersSection(const PanelContext &context, QWidget *parent)
    : DiagnosisSection(context, parent), m_model(context.session), m_title(new SectionTitle), m_labelA(new QLabel),
      m_labelB(new QLabel), m_apply(new QPushButton), m_grid(new GridView)
{
    QBoxLayout *top = addHalves();
    m_pareto = addChart("diagnosis-pareto", kChartInLines, top);
    top->setStretchFactor(m_pareto, 1);
    auto *right = new QVBoxLayout;
    right->setSpacing(gap());
    m_segments = addTable("diagnosis-segments", right);
    m_concentration = addTable("diagnosis-concentration", right);
    m_flow = addTable("diagnosis-flow", right);
    right->addStretch(1);
    top->addLayout(right, 1);
    makeCuts();
    m_grid->setObjectName(QStringLiteral("diagnosis-accounts"));
    m_grid->setModel(&m_model);
    m_grid->setFrozenColumns(kFrozenColumns);
    m_grid->setMinimumHeight(fontMetrics().height() * kGridInLines);
    body()->addWidget(m_grid, 1);
    connect(m_grid, &GridView::selectionMoved, this,
            [this] { Q_EMIT selectionChanged(summaryOf(m_grid->selectionModel()->selectedIndexes())); });
    connect(m_apply, &QPushButton::clicked, this, &CustomersSection::askSegmentation);
    setWords();
}

std::vector<TableContent> CustomersSection::contents() const
{
    std::vector<TableContent> contents = DiagnosisSection::contents();
    if (m_model.rowCount() > 0)
        contents.push_back(m_model.content());
    return contents;
}

void CustomersSection::askSegmentation()
{
    if (!reading() || !session().isWritable())
        return;
    auto *dialog = new SegmentDialog(session(), reading(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void CustomersSection::revealAccount(const std::string &code)
{
    const auto column = static_cast<int>(AccountsModel::Column::Potential);
    for (int row = 0; reading() && row < m_model.rowCount(); ++row)
        if (codeOf(plan::Axis::Customer, m_model.account(row).account) == code) {
            m_grid->setCurrentIndex(m_model.index(row, column));
            m_grid->setFocus();
            return;
        }
}

void CustomersSection::fill()
{
    const bool isFirst = m_model.rowCount() == 0;
    m_model.show(reading(), words());
    if (isFirst)
        m_grid->fitColumns();
    fillPareto();
    fillSegments();
    fillConcentration();
    fillFlow();
    fillCuts();
}

void CustomersSection::setWords()
{
    m_title->setText(tr("Customers one by one"));
    m_labelA->setText(tr("&A up to"));
    m_labelB->setText(tr("&B up to"));
    m_apply->setText(tr("Apply the &segmentation…"));
    m_apply->setToolTip(tr("Shows first who would change tiers"));
    m_cutA->setToolTip(tr("Customers that bring so much of the revenue together are A"));
    m_cutB->setToolTip(tr("Those after them, up to so much of the revenue, are B; all others are C"));
    m_grid->setAccessibleName(m_title->text());
}

void CustomersSection::makeCuts()
{
    auto *row = new FlowLayout(gap() / 2, gap() / 4);
    row->addWidget(m_title);
    m_cutA = addCut(row, m_labelA, "diagnosis-cut-a", kCutA);
    m_cutB = addCut(row, m_labelB, "diagnosis-cut-b", kCutB);
    m_apply->setObjectName(QStringLiteral("diagnosis-segment"));
    row->addWidget(m_apply);
    body()->addLayout(row);
}

QLineEdit *CustomersSection::addCut(QLayout *row, QLabel *label, const char *name, const char *key)
{
    auto *field = new QLineEdit;
    field->setObjectName(QString::fromUtf8(name));
    field->setAlignment(Qt::AlignRight);
    field->setFixedWidth(fontMetrics().averageCharWidth() * kCutInLetters);
    label->setBuddy(field);
    row->addWidget(label);
    row->addWidget(field);
    connect(field, &QLineEdit::editingFinished, this, [this, key, field] { setCut(key, field); });
    return field;
}

void CustomersSection::setCut(const char *key, QLineEdit *field)
{
    if (!reading() || !field->isModified())
        return;
    field->setModified(false); // one typing is one attempt
    const std::string typed = text::toUtf8(field->text().trimmed());
    if (!run([&](store::Document &document) {
            return ops::putRecord(document, plan::listKind("thresholds"), {{"key", key}, {"value", typed}}).changes;
        }))
        fillCuts();
}

void CustomersSection::fillPareto()
{
    chart::ParetoChart chart;
    chart.heading.title = tr("Revenue by customer");
    chart.heading.subtitle = spanText(input().span);
    chart.heading.empty = tr("No customer has revenue in these months.");
    chart.form.decimals = words().decimals();
    std::int64_t rest = 0;
    int others = 0;
    for (const diagnosis::SegmentedAccount &one : result().accounts) {
        if (one.revenue <= 0)
            continue;
        if (chart.items.size() < kParetoNames) {
            chart.items.push_back({nameOf(plan::Axis::Customer, one.account), one.revenue});
        } else {
            rest += one.revenue;
            ++others;
        }
    }
    if (others > 0)
        chart.rest = chart::NamedAmount{tr("%n other(s)", nullptr, others), rest};
    m_pareto->setChart(std::move(chart));
}

void CustomersSection::fillSegments()
{
    const NumberWords words = this->words();
    TableContent content;
    content.title = tr("Tiers by contribution and potential");
    content.empty = tr("No customer has revenue in these months.");
    content.columns = {{tr("Tier")},
                       {tr("Customers"), ColumnKind::Count},
                       {tr("Of all"), ColumnKind::Ratio},
                       {tr("Revenue"), ColumnKind::Money, words.decimals()},
                       {tr("Of all"), ColumnKind::Ratio}};
    for (const diagnosis::SegmentShare &one : result().segments)
        if (!result().accounts.empty())
            content.rows.push_back({{NumberWords::textCell(titled(text::segmentName(one.segment))),
                                     NumberWords::countCell(one.customers), NumberWords::shareCell(one.customerShare),
                                     words.moneyCell(one.revenue), NumberWords::shareCell(one.revenueShare)}});
    m_segments->show(std::move(content));
}

void CustomersSection::fillConcentration()
{
    const diagnosis::Concentration &one = result().concentration;
    TableContent content;
    content.title = tr("Concentration");
    content.empty = tr("No customer has revenue in these months.");
    content.columns = {{tr("What")}, {tr("Value"), ColumnKind::Count}};
    if (one.customers > 0) {
        TableCell hhi = NumberWords::numberCell(one.hhi, 4);
        hhi.tip = tr("The sum of the squared shares: 1 is one single customer");
        content.rows = {{{NumberWords::textCell(tr("Customers with revenue")), NumberWords::countCell(one.customers)}},
                        {{NumberWords::textCell(tr("Share of the five largest")), NumberWords::shareCell(one.top5)}},
                        {{NumberWords::textCell(tr("HHI (0 … 1)")), hhi}}};
    }
    m_concentration->show(std::move(content));
}

void CustomersSection::fillFlow()
{
    const NumberWords words = this->words();
    TableContent content;
    content.title = tr("Who came, stayed and left");
    content.empty = tr("Needs revenue by customer in these months and in the same months a year before.");
    content.columns = {{tr("Customers")},
                       {tr("Count"), ColumnKind::Count},
                       {tr("Revenue now"), ColumnKind::Money, words.decimals()},
                       {tr("A year before"), ColumnKind::Money, words.decimals()}};
    if (const auto &flow = result().flow)
        content.rows = {{{NumberWords::textCell(tr("New")), NumberWords::countCell(flow->fresh),
                          words.moneyCell(flow->freshRevenue), words.moneyCell(std::int64_t{0})}},
                        {{NumberWords::textCell(tr("Kept")), NumberWords::countCell(flow->kept),
                          words.moneyCell(flow->keptRevenue), words.moneyCell(flow->keptRevenueBefore)}},
                        {{NumberWords::textCell(tr("Lost")), NumberWords::countCell(flow->lost),
                          words.moneyCell(std::int64_t{0}), words.moneyCell(flow->lostRevenueBefore)}}};
    m_flow->show(std::move(content));
}

void CustomersSection::fillCuts()
{
    m_cutA->setText(text::rateText(input().thresholds[kCutA], 2));
    m_cutB->setText(text::rateText(input().thresholds[kCutB], 2));
    for (QLineEdit *field : {m_cutA, m_cutB}) {
        field->setReadOnly(!session().isWritable());
        field->setModified(false);
    }
    m_apply->setEnabled(session().isWritable() && !result().accounts.empty());
}

} // namespace quotasmith::ui
