// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/pages/section.h"

#include "text/error_text.h"
#include "ui/shell/pages/content_table.h"
#include "ui/widgets/chart/chart_view.h"

#include <QEvent>

namespace quotasmith::ui {

namespace {

/// Narrower than this, in letters, halves stand below each other.
constexpr int kBesideInLetters = 90;

} // namespace

Section::Section(const PanelContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_body(new QVBoxLayout(this))
{
    m_body->setContentsMargins(gap(), gap() / 2, gap(), gap());
    m_body->setSpacing(gap());
}

std::vector<const ContentTable *> Section::tables() const
{
    std::vector<const ContentTable *> tables;
    for (const auto *table : findChildren<ContentTable *>())
        if (table->isVisible() && !table->content().rows.empty())
            tables.push_back(table);
    return tables;
}

std::vector<ChartView *> Section::charts() const
{
    std::vector<ChartView *> charts;
    for (auto *chart : findChildren<ChartView *>())
        if (chart->isVisible() && !chart::isEmpty(chart->shownChart()))
            charts.push_back(chart);
    return charts;
}

std::vector<TableContent> Section::contents() const
{
    std::vector<TableContent> contents;
    for (const ContentTable *table : tables())
        contents.push_back(table->content());
    return contents;
}

void Section::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refill();
}

void Section::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setWords();
        refill();
    }
}

void Section::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isWide = width() >= fontMetrics().averageCharWidth() * kBesideInLetters;
    for (QBoxLayout *halves : m_halves)
        halves->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

ContentTable *Section::addTable(const char *name, QLayout *to)
{
    auto *table = new ContentTable(QString::fromUtf8(name));
    connect(table, &ContentTable::revealAsked, this, &Section::revealAsked);
    connect(table, &ContentTable::selectionChanged, this, &Section::selectionChanged);
    connect(table, &ContentTable::saveAsked, this, &Section::saveAsked);
    (to ? to : m_body)->addWidget(table);
    return table;
}

ChartView *Section::addChart(const char *name, int lines, QLayout *to)
{
    auto *chart = new ChartView;
    chart->setObjectName(QString::fromUtf8(name));
    chart->setMinimumHeight(fontMetrics().height() * lines);
    connect(chart, &ChartView::saveFailed, this, &Section::told);
    (to ? to : m_body)->addWidget(chart);
    return chart;
}

QBoxLayout *Section::addHalves()
{
    auto *halves = new QBoxLayout(QBoxLayout::LeftToRight);
    halves->setSpacing(gap() * 3 / 2);
    m_body->addLayout(halves);
    m_halves.push_back(halves);
    return halves;
}

NumberWords Section::words() const
{
    return {decimals(), m_context.view.unit()};
}

bool Section::run(const DocumentSession::Work &work)
{
    if (m_context.session.run(work))
        return true;
    Q_EMIT told(text::errorText(*m_context.session.lastError()));
    return false;
}

void Section::refill()
{
    m_isStale = !isVisible() || !isReady();
    if (!m_isStale)
        fill();
}

} // namespace quotasmith::ui
