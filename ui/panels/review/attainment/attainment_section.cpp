// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/review/attainment/attainment_section.h"

#include "report/charts/month_charts.h"
#include "text/convert.h"
#include "text/error_text.h"
#include "text/name_text.h"
#include "text/review/review_text.h"
#include "ui/models/words.h"
#include "ui/panels/review/attainment/attainment_charts.h"
#include "ui/panels/review/attainment/attainment_delegate.h"
#include "ui/panels/review/attainment/attainment_tables.h"
#include "ui/shell/pages/content_table.h"
#include "ui/widgets/chart/chart_view.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/paragraph.h"

#include <algorithm>
#include <QSignalBlocker>

namespace quotasmith::ui {

namespace {

constexpr int kChartInLines = 15;
constexpr int kMostRows = 16;
/// More rows than this are folded to the level above people at first.
constexpr std::size_t kManyRows = 400;

plan::Level levelOf(const QComboBox *box)
{
    return static_cast<plan::Level>(box->currentData().toInt());
}

} // namespace

AttainmentSection::AttainmentSection(const PanelContext &context, PlanReader &reader, QWidget *parent)
    : ReviewSection(context, reader, parent), m_headline(paragraph(QStringLiteral("review-headline"))),
      m_downToLabel(new QLabel), m_downTo(new QComboBox), m_rankedLabel(new QLabel), m_ranked(new QComboBox)
{
    layOut();
    connect(m_downTo, &QComboBox::currentIndexChanged, this, &AttainmentSection::fillTable);
    connect(m_ranked, &QComboBox::currentIndexChanged, this, &AttainmentSection::fillRanking);
    connect(m_table->view()->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (m_read && m_table->view()->currentIndex().isValid()) {
            m_node = m_read->review.plan.sheet.tree(m_read->review.axis).node(currentNode()).code;
            fillCharts();
        }
    });
    setWords();
}

void AttainmentSection::revealNode(const std::string &code)
{
    whenRead([this, code] {
        m_node = code;
        fillTable();
    });
}

PlanReader::Reading AttainmentSection::reading()
{
    return [this, request = request()](const store::Document &plan) -> PlanReader::Taking {
        auto read = std::make_shared<Read>();
        try {
            const ops::ReviewReader reader(plan.connection(), request.axis, request.measure);
            read->review = reader.read(request.period);
            for (int month = 0; month <= reader.through().value_or(-1); ++month)
                read->months.push_back(reader.monthAttainments(month));
            if (!read->review.isRatio()) {
                read->figures = report::readFigures(plan.connection(), request.measure, request.axis);
                read->figures->plan = read->review.plan;
            }
        } catch (const base::Error &error) {
            read->error = error;
        }
        return [this, read] {
            m_read = read;
            setDecimals(read->error ? decimals() : read->review.plan.settings.decimals(plan::Measure::Revenue));
        };
    };
}

void AttainmentSection::put()
{
    if (m_read->error) {
        bar()->tell(text::errorText(*m_read->error));
        return;
    }
    m_headline->setText(headline());
    fillLevels();
    fillTable();
    fillRanking();
    tellWhatIsMissing();
}

void AttainmentSection::setWords()
{
    m_downToLabel->setText(tr("Do&wn to"));
    m_rankedLabel->setText(tr("Ranking &of"));
}

void AttainmentSection::layOut()
{
    m_downTo->setObjectName(QStringLiteral("review-down-to"));
    m_ranked->setObjectName(QStringLiteral("review-ranked"));
    m_downToLabel->setBuddy(m_downTo);
    m_rankedLabel->setBuddy(m_ranked);
    const auto line = [](QLabel *label, QComboBox *box) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        auto *row = new QHBoxLayout;
        row->addWidget(label);
        row->addWidget(box);
        row->addStretch();
        return row;
    };
    body()->addWidget(m_headline);
    body()->addLayout(line(m_downToLabel, m_downTo));
    m_table = addTable("review-rows");
    m_table->setMostRows(kMostRows);
    m_table->view()->setItemDelegateForColumn(static_cast<int>(AttainmentColumn::Attainment),
                                              new AttainmentDelegate(m_table));
    QBoxLayout *top = addHalves();
    m_months = addChart("review-months", kChartInLines, top);
    m_nodes = addChart("review-nodes", kChartInLines, top);
    QBoxLayout *low = addHalves();
    m_heat = addChart("review-heat", kChartInLines, low);
    auto *ranked = new QVBoxLayout;
    ranked->addLayout(line(m_rankedLabel, m_ranked));
    m_ranking = addTable("review-ranking", ranked);
    m_ranking->view()->setItemDelegateForColumn(kRankedAttainment, new AttainmentDelegate(m_ranking));
    ranked->addStretch(1);
    low->addLayout(ranked);
    for (QBoxLayout *halves : {top, low}) {
        halves->setStretch(0, 1);
        halves->setStretch(1, 1);
    }
    body()->addStretch(1);
}

void AttainmentSection::fillLevels()
{
    const std::vector<plan::Level> levels = levelsOf(m_read->review);
    const bool isMany = m_read->review.rows.size() > kManyRows && levels.size() > 2;
    for (QComboBox *box : {m_downTo, m_ranked}) {
        const QSignalBlocker quiet(box);
        const QVariant chosen = box->currentData();
        box->clear();
        for (const plan::Level level : levels)
            if (box == m_downTo || level != plan::Level::Root)
                box->addItem(titled(text::levelName(level)), static_cast<int>(level));
        const int last = box->count() - (isMany && box == m_downTo ? 2 : 1);
        const int found = box->findData(chosen);
        box->setCurrentIndex(found >= 0 ? found : last);
    }
}

void AttainmentSection::fillTable()
{
    if (!m_read || m_read->error)
        return;
    const std::string node = m_node; // the model forgets where one stood
    m_table->show(attainmentTable(m_read->review, words(), levelOf(m_downTo)));
    const plan::Tree &tree = m_read->review.plan.sheet.tree(m_read->review.axis);
    const std::vector<int> nodes = attainmentNodes(m_read->review, levelOf(m_downTo));
    const auto found =
        std::find_if(nodes.begin(), nodes.end(), [&](int position) { return tree.node(position).code == node; });
    const int row = found == nodes.end() ? 0 : static_cast<int>(found - nodes.begin());
    m_table->view()->setCurrentIndex(m_table->model().index(row, 0));
    fillCharts();
}

void AttainmentSection::fillRanking()
{
    if (m_read && !m_read->error)
        m_ranking->show(rankingTable(m_read->review, words(), levelOf(m_ranked)));
}

void AttainmentSection::fillCharts()
{
    const bool isUnits = m_read->figures.has_value();
    m_heat->setChart(attainmentHeat(m_read->review, m_read->months, currentNode()));
    for (ChartView *chart : {m_months, m_nodes})
        chart->setVisible(isUnits);
    if (!isUnits)
        return;
    const report::PlanFigures &figures = *m_read->figures;
    const int node = currentNode();
    m_months->setChart(report::monthsChart(figures, node));
    m_nodes->setChart(nodesChart(figures, node, months()));
}

void AttainmentSection::tellWhatIsMissing()
{
    const auto leads = [this](ActionId id) { return [this, id] { actions().action(id)->trigger(); }; };
    const ops::Review &review = m_read->review;
    const QString notice = text::reviewNotice(review);
    const ops::ReviewRow root = review.rows.empty() ? ops::ReviewRow() : review.rows.front();
    if (!root.target && !root.ratio.target)
        bar()->tell(tr("There is no target of this period, so there is nothing to measure the actuals against."),
                    {{tr("Set the annual target"), leads(ActionId::ReasonTarget)}});
    else if (!notice.isEmpty())
        bar()->tell(notice, {{tr("Import actuals…"), leads(ActionId::Import)}});
    else if (!root.actual && !root.ratio.actual)
        bar()->tell(tr("Nothing has happened yet in this period, as far as the plan knows."),
                    {{tr("Import actuals…"), leads(ActionId::Import)}});
    else
        bar()->dismiss();
}

int AttainmentSection::currentNode() const
{
    const std::vector<int> nodes = attainmentNodes(m_read->review, levelOf(m_downTo));
    const auto row = static_cast<std::size_t>(std::max(0, m_table->view()->currentIndex().row()));
    return row < nodes.size() ? nodes[row] : 0;
}

QString AttainmentSection::headline() const
{
    const ops::Review &review = m_read->review;
    QString said = tr("%1.").arg(titled(text::reviewPeriodText(review)));
    if (!review.rows.empty() && review.rows.front().attainment)
        said = joined(said, tr("Reached: %1.").arg(NumberWords::share(review.rows.front().attainment)));
    if (review.timeGone)
        said = joined(said, tr("%1 of the year is gone on the plan's own season curve, by %2.")
                                .arg(NumberWords::share(review.timeGone), text::fromUtf8(review.asOf.text())));
    if (!review.rows.empty() && review.rows.front().lostFrom)
        said = joined(said, tr("From %1 on the gap of the year can no longer be closed at the best pace ever seen.")
                                .arg(text::fromUtf8(review.rows.front().lostFrom->text())));
    return said;
}

calendar::MonthRange AttainmentSection::months() const
{
    const calendar::FiscalCalendar &calendar = m_read->review.plan.settings.calendar;
    const int first = calendar.position(m_read->review.first.monthOf()).value_or(0);
    return {first, std::max(first, calendar.position(m_read->review.last.monthOf()).value_or(11))};
}

} // namespace quotasmith::ui
