// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/execution/pages/execution_page.h"

#include "text/convert.h"
#include "ui/panels/execution/pages/part_content.h"
#include "ui/shell/pages/content_table.h"
#include "ui/widgets/chart/chart_view.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/section_title.h"

#include <algorithm>
#include <string>

namespace quotasmith::ui {

ExecutionPage::ExecutionPage(const PanelContext &context, const PageSpec &spec, QWidget *parent)
    : ExecutionSection(context, parent), m_spec(spec), m_listsTitle(new SectionTitle),
      m_lists(new ListTabs(context.session, spec.lists))
{
    if (spec.hint) {
        m_hint = paragraph(QStringLiteral("execution-%1-hint").arg(QString::fromUtf8(spec.name)));
        body()->addWidget(m_hint);
    }
    QBoxLayout *charts = spec.charts.empty() ? nullptr : addHalves();
    for (const ChartSpec &chart : spec.charts)
        m_charts.push_back(addChart(chart.name, chart.lines, charts));
    for (const text::ExecutionPart part : spec.parts)
        m_tables.push_back(addTable(("execution-" + std::string(text::executionPartCode(part))).c_str()));
    body()->addWidget(m_listsTitle);
    body()->addWidget(m_lists, 1);
    connect(m_lists, &ListTabs::selectionChanged, this, &Section::selectionChanged);
    setWords();
}

ContentTable *ExecutionPage::table(text::ExecutionPart part) const
{
    const auto found = std::find(m_spec.parts.begin(), m_spec.parts.end(), part);
    return found == m_spec.parts.end() ? nullptr : m_tables[static_cast<std::size_t>(found - m_spec.parts.begin())];
}

void ExecutionPage::fill()
{
    for (std::size_t i = 0; i < m_charts.size(); ++i)
        m_charts[i]->setChart(m_spec.charts[i].make(*reading()));
    for (std::size_t i = 0; i < m_tables.size(); ++i)
        m_tables[i]->show(partContent(*reading(), m_spec.parts[i], words()));
}

void ExecutionPage::setWords()
{
    if (m_hint)
        m_hint->setText(m_spec.hint());
    m_listsTitle->setText(tr("Typed in place"));
    m_lists->retranslate();
}

} // namespace quotasmith::ui
