// SPDX-License-Identifier: Apache-2.0
#include "report/papers/decomposition_paper.h"

#include "core/base/error.h"
#include "core/ops/targets/place_text.h"
#include "core/ops/versions/sheet_in_force.h"
#include "report/charts/plan_figures.h"
#include "report/papers/paper_frame.h"
#include "text/convert.h"
#include "text/format.h"
#include "text/name_text.h"

namespace quotasmith::report {

namespace {

class Decomposition {
public:
    Decomposition(const PaperFrame &frame, const store::PlanSheet &plan, plan::Axis axis, calendar::MonthRange period)
        : m_frame(frame), m_plan(plan), m_axis(axis), m_period(period), m_tree(plan.sheet.tree(axis)),
          m_columns(periodColumns(frame.settings.calendar, period)),
          m_decimals(plan.settings.decimals(plan.sheet.measure))
    {
    }

    Paper paper() const
    {
        const QString about = Papers::tr("Quarterly decomposition: %1").arg(text::axisName(m_axis));
        const calendar::FiscalCalendar &calendar = m_frame.settings.calendar;
        Paper paper =
            m_frame.paper(m_period.isYear() ? Papers::tr("Targets %1 by quarter").arg(calendar.year())
                                            : Papers::tr("Targets %1").arg(text::fromUtf8(calendar.text(m_period))),
                          about);
        paper.blocks.push_back(Paragraph{unitText(), Letter::Note});
        paper.blocks.push_back(table());
        return paper;
    }

private:
    QString unitText() const
    {
        const plan::Measure measure = m_plan.sheet.measure;
        const QString what = Papers::tr("%1 by %2").arg(capital(text::measureName(measure)), text::axisName(m_axis));
        if (plan::kindOf(measure) != plan::MeasureKind::Money)
            return what;
        return Papers::tr("%1; amounts in %2, %3")
            .arg(what, text::fromUtf8(m_frame.settings.currency.code), text::taxName(m_frame.settings.tax));
    }

    PaperTable table() const
    {
        PaperTable table{{{Papers::tr("Name")}, {Papers::tr("Code")}, {Papers::tr("Level")}}, {}};
        for (const PeriodColumn &column : m_columns)
            table.columns.push_back({column.head, CellSide::Right});
        table.columns.push_back({Papers::tr("Share"), CellSide::Right});
        const std::int64_t company = m_plan.sheet.value(m_axis, 0, m_period);
        for (int node = 0; node < m_tree.size(); ++node)
            if (isShown(node))
                table.rows.push_back(row(node, company));
        return table;
    }

    /// A node for what nobody has only where it has something.
    bool isShown(int node) const
    {
        return m_tree.isPlanned(node) &&
               (!m_tree.node(node).unassigned || m_plan.sheet.value(m_axis, node, m_period) != 0);
    }

    PaperRow row(int node, std::int64_t company) const
    {
        const plan::Node &one = m_tree.node(node);
        const plan::MonthUnits months = m_plan.sheet.months(m_axis, node);
        const QString code = node == 0 ? QString() : text::fromUtf8(one.code); // the root's is the axis'
        PaperRow row{{text::nodeName(one), code, text::levelName(one.level)}, !m_tree.isLeaf(node), m_tree.depth(node)};
        for (const PeriodColumn &column : m_columns)
            row.cells.push_back(number(plan::sumOf(months, column.months.first, column.months.last), column.months));
        row.cells.push_back(shareText(money::attainment(plan::sumOf(months, m_period.first, m_period.last), company)));
        return row;
    }

    QString number(std::int64_t units, calendar::MonthRange months) const
    {
        return m_plan.sheet.isOpenIn(months) && units == 0 ? text::noValue() : text::amountText(units, m_decimals);
    }

    const PaperFrame &m_frame;
    const store::PlanSheet &m_plan;
    plan::Axis m_axis;
    calendar::MonthRange m_period;
    const plan::Tree &m_tree;
    std::vector<PeriodColumn> m_columns;
    int m_decimals;
};

} // namespace

Paper decompositionPaper(const store::Connection &connection, plan::Axis axis, std::optional<plan::Measure> measure,
                         const std::string &period)
{
    const PaperFrame frame = readFrame(connection);
    const plan::Measure wanted = measure.value_or(frame.settings.money);
    if (plan::kindOf(wanted) == plan::MeasureKind::Ratio)
        throw base::Error("measure-not-additive", {{"measure", std::string(plan::measureCode(wanted))}});
    const store::PlanSheet plan = ops::readSheetInForce(connection, wanted);
    if (!plan.planned)
        throw base::Error("no-targets", {{"measure", std::string(plan::measureCode(wanted))}});
    const auto months = period.empty() ? calendar::MonthRange() : ops::requireRange(frame.settings.calendar, period);
    return Decomposition(frame, plan, axis, months).paper();
}

} // namespace quotasmith::report
