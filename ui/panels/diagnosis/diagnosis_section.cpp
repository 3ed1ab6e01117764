// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/diagnosis/diagnosis_section.h"

#include "text/convert.h"
#include "text/error_text.h"
#include "text/name_text.h"
#include "ui/panels/diagnosis/tables/content_table.h"
#include "ui/widgets/chart/chart_view.h"

#include <QEvent>

namespace quotasmith::ui {

namespace {

/// Narrower than this, in letters, halves stand below each other.
constexpr int kBesideInLetters = 90;

} // namespace

DiagnosisSection::DiagnosisSection(const PanelContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_body(new QVBoxLayout(this))
{
    m_body->setContentsMargins(gap(), gap() / 2, gap(), gap());
    m_body->setSpacing(gap());
}

void DiagnosisSection::show(const SharedDiagnosis &reading)
{
    m_reading = reading;
    fillSoon();
}

void DiagnosisSection::retell()
{
    fillSoon();
}

std::vector<const ContentTable *> DiagnosisSection::tables() const
{
    std::vector<const ContentTable *> tables;
    for (const auto *table : findChildren<ContentTable *>())
        if (table->isVisible() && !table->content().rows.empty())
            tables.push_back(table);
    return tables;
}

std::vector<ChartView *> DiagnosisSection::charts() const
{
    std::vector<ChartView *> charts;
    for (auto *chart : findChildren<ChartView *>())
        if (chart->isVisible() && !chart::isEmpty(chart->shownChart()))
            charts.push_back(chart);
    return charts;
}

void DiagnosisSection::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        fillSoon();
}

void DiagnosisSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setWords();
        fillSoon();
    }
}

void DiagnosisSection::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isWide = width() >= fontMetrics().averageCharWidth() * kBesideInLetters;
    for (QBoxLayout *halves : m_halves)
        halves->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

ContentTable *DiagnosisSection::addTable(const char *name, QLayout *to)
{
    auto *table = new ContentTable(QString::fromUtf8(name));
    connect(table, &ContentTable::revealAsked, this, &DiagnosisSection::revealAsked);
    connect(table, &ContentTable::selectionChanged, this, &DiagnosisSection::selectionChanged);
    connect(table, &ContentTable::saveAsked, this, &DiagnosisSection::saveAsked);
    (to ? to : m_body)->addWidget(table);
    return table;
}

ChartView *DiagnosisSection::addChart(const char *name, int lines, QLayout *to)
{
    auto *chart = new ChartView;
    chart->setObjectName(QString::fromUtf8(name));
    chart->setMinimumHeight(fontMetrics().height() * lines);
    connect(chart, &ChartView::saveFailed, this, &DiagnosisSection::told);
    (to ? to : m_body)->addWidget(chart);
    return chart;
}

QBoxLayout *DiagnosisSection::addHalves()
{
    auto *halves = new QBoxLayout(QBoxLayout::LeftToRight);
    halves->setSpacing(gap() * 3 / 2);
    m_body->addLayout(halves);
    m_halves.push_back(halves);
    return halves;
}

NumberWords DiagnosisSection::words() const
{
    return {m_reading ? m_reading->input.settings.decimals(plan::Measure::Revenue) : 2, m_context.view.unit()};
}

bool DiagnosisSection::run(const DocumentSession::Work &work)
{
    if (m_context.session.run(work))
        return true;
    Q_EMIT told(text::errorText(*m_context.session.lastError()));
    return false;
}

QString DiagnosisSection::nameOf(plan::Axis axis, plan::NodeId node) const
{
    const plan::Tree &tree = input().tree(axis);
    const auto position = tree.find(node);
    return position ? text::nodeName(tree.node(*position)) : QString();
}

std::string DiagnosisSection::codeOf(plan::Axis axis, plan::NodeId node) const
{
    const plan::Tree &tree = input().tree(axis);
    const auto position = tree.find(node);
    return position ? tree.node(*position).code : std::string();
}

void DiagnosisSection::fillSoon()
{
    m_isStale = !isVisible() || !m_reading;
    if (!m_isStale)
        fill();
}

} // namespace quotasmith::ui
