// SPDX-License-Identifier: Apache-2.0
#include "text/convert.h"
#include "text/diagnosis/table_cells.h"
#include "text/execution/execution_text.h"
#include "text/execution/part_tables.h"
#include "text/list_text.h"
#include "text/name_text.h"

#include <QCoreApplication>

#include <array>

namespace quotasmith::text {

namespace {

using exchange::ColumnKind;
using exchange::ExportCell;
using exchange::ExportTable;

class Words {
    Q_DECLARE_TR_FUNCTIONS(ExecutionTable)
};

ExportCell placeCell(const ops::Execution &all, plan::Axis axis, const std::optional<plan::NodeId> &node)
{
    return node ? nameCell(all.tree(axis), node) : cell(Words::tr("the company"));
}

ExportCell optionalMoney(const std::optional<std::int64_t> &units, const ops::Execution &all)
{
    return units ? moneyCell(*units, all.settings) : ExportCell();
}

ExportCell namesCell(const std::vector<std::size_t> &strategies, const ops::Execution &all)
{
    QStringList names;
    for (const std::size_t i : strategies)
        names << fromUtf8(all.strategies[i].name);
    return names.isEmpty() ? cell(Words::tr("none")) : cell(names.join(Words::tr(", ")));
}

/// `market: subsidised cities; offer: a trial first`
ExportCell keyPointsCell(const ops::StrategyWords &said)
{
    const std::array kNames{Words::tr("market"), Words::tr("sales"), Words::tr("customer"), Words::tr("offer")};
    QStringList points;
    for (std::size_t i = 0; i < kNames.size(); ++i)
        if (!said.keyPoints[i].empty())
            points << Words::tr("%1: %2").arg(kNames[i], fromUtf8(said.keyPoints[i]));
    return points.isEmpty() ? ExportCell() : cell(points.join(Words::tr("; ")));
}

} // namespace

ExportTable strategiesTable(const ops::Execution &all)
{
    ExportTable table{{column(Words::tr("Code")), column(Words::tr("Strategy")), column(Words::tr("Works for")),
                       column(Words::tr("Measure")), column(Words::tr("Spent"), ColumnKind::Money),
                       column(Words::tr("Gross profit gained"), ColumnKind::Money),
                       column(Words::tr("ROI"), ColumnKind::Count), column(Words::tr("Verdict")),
                       column(Words::tr("Since"), ColumnKind::Period), column(Words::tr("Projects"), ColumnKind::Count),
                       column(Words::tr("Actions"), ColumnKind::Count), column(Words::tr("Owner")),
                       column(Words::tr("Works by")), column(Words::tr("Cost a month"), ColumnKind::Money),
                       column(Words::tr("Key points"))},
                      {}};
    for (std::size_t i = 0; i < all.strategies.size(); ++i) {
        const plan::Strategy &one = all.strategies[i];
        const execution::StrategyRoi &roi = all.returns[i];
        const execution::WorkedStrategy &work = all.chain.strategies[i];
        const ops::StrategyWords &said = all.strategyWords[i];
        table.rows.push_back({one.code, one.name, placeCell(all, one.axis, one.node), cell(measureName(one.measure)),
                              moneyCell(roi.spent, all.settings),
                              roi.roi ? moneyCell(roi.gained, all.settings) : ExportCell(), numberCell(roi.roi, 2),
                              cell(roiVerdictName(roi.verdict)),
                              roi.turned ? ExportCell(roi.turned->text()) : ExportCell(),
                              countCell(static_cast<std::int64_t>(work.projects.size())),
                              countCell(static_cast<std::int64_t>(work.actions.size())), one.owner,
                              said.kind.empty() ? ExportCell() : cell(listWordName(said.kind)),
                              optionalMoney(said.monthlyCost, all), keyPointsCell(said)});
    }
    return table;
}

ExportTable returnsTable(const ops::Execution &all)
{
    ExportTable table{{column(Words::tr("Code")), column(Words::tr("Strategy")),
                       column(Words::tr("Month"), ColumnKind::Period), column(Words::tr("Cost"), ColumnKind::Money),
                       column(Words::tr("Gross profit gained"), ColumnKind::Money),
                       column(Words::tr("ROI of the month"), ColumnKind::Count),
                       column(Words::tr("ROI to date"), ColumnKind::Count), column(Words::tr("Verdict"))},
                      {}};
    for (std::size_t i = 0; i < all.returns.size(); ++i)
        for (const execution::RoiMonth &month : all.returns[i].months)
            table.rows.push_back({all.strategies[i].code, all.strategies[i].name, month.month.text(),
                                  optionalMoney(month.cost, all), optionalMoney(month.gained, all),
                                  numberCell(month.roi, 2), numberCell(month.toDate, 2),
                                  cell(roiVerdictName(month.verdict))});
    return table;
}

ExportTable servedTable(const ops::Execution &all)
{
    ExportTable table{{column(Words::tr("Target of")), column(Words::tr("Axis")), column(Words::tr("Measure")),
                       column(Words::tr("How many"), ColumnKind::Count), column(Words::tr("Strategies"))},
                      {}};
    for (const execution::ServedTarget &one : all.chain.targets)
        table.rows.push_back({placeCell(all, one.target.axis, one.target.node), cell(axisName(one.target.axis)),
                              cell(measureName(one.target.measure)),
                              countCell(static_cast<std::int64_t>(one.strategies.size())),
                              namesCell(one.strategies, all)});
    return table;
}

} // namespace quotasmith::text
