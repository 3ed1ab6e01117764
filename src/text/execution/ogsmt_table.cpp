// SPDX-License-Identifier: Apache-2.0
#include "text/diagnosis/table_cells.h"
#include "text/execution/part_tables.h"

#include <QCoreApplication>

namespace quotasmith::text {

namespace {

using exchange::ColumnKind;
using exchange::ExportCell;
using exchange::ExportTable;

class Words {
    Q_DECLARE_TR_FUNCTIONS(ExecutionTable)
};

ExportCell valueCell(const std::optional<std::int64_t> &units, const ops::OgsmtLine &line,
                     const plan::PlanSettings &settings)
{
    return units ? ExportCell(exchange::Figure{*units, settings.decimals(line.measure)}) : ExportCell();
}

std::optional<money::Rate> attainmentOf(const ops::OgsmtLine &line)
{
    return line.value.value_or(0) > 0 && line.actual ? std::optional(money::Rate(*line.actual, *line.value))
                                                     : std::nullopt;
}

} // namespace

ExportTable ogsmtTable(const ops::Execution &all)
{
    ExportTable table{{column(Words::tr("Code")), column(Words::tr("Objective")), column(Words::tr("Goal")),
                       column(Words::tr("Strategy")), column(Words::tr("Measure")), column(Words::tr("Timing")),
                       column(Words::tr("Target of")), column(Words::tr("Target"), ColumnKind::Money),
                       column(Words::tr("Actual"), ColumnKind::Money), column(Words::tr("Gap"), ColumnKind::Money),
                       column(Words::tr("Reached"), ColumnKind::Ratio), column(Words::tr("Owner"))},
                      {}};
    for (const ops::OgsmtLine &line : all.ogsmt) {
        const plan::OgsmtRow &row = line.row;
        table.rows.push_back({row.code, row.objective, row.goal, row.strategy, row.measure, row.timing,
                              row.axis && row.node ? ExportCell(all.nameOf(*row.axis, row.node)) : ExportCell(),
                              valueCell(line.value, line, all.settings), valueCell(line.actual, line, all.settings),
                              valueCell(line.gap, line, all.settings), shareCell(attainmentOf(line)), row.owner});
    }
    return table;
}

} // namespace quotasmith::text
