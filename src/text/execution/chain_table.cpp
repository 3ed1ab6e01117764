// SPDX-License-Identifier: Apache-2.0
#include "core/execution/chain_links.h"
#include "text/convert.h"
#include "text/diagnosis/table_cells.h"
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

QString targetName(const ops::Execution &all, const execution::TargetPlace &target)
{
    const QString measure = measureName(target.measure);
    return target.node ? Words::tr("%1, %2").arg(fromUtf8(all.nameOf(target.axis, target.node)), measure)
                       : Words::tr("%1, %2").arg(Words::tr("the company"), measure);
}

ExportCell statusCell(plan::ActionStatus status)
{
    constexpr std::array<std::string_view, 4> kCodes{"open", "doing", "done", "dropped"};
    return cell(listWordName(kCodes[static_cast<std::size_t>(status)]));
}

/// What is done, who does it, by when and how far it is.
template <class Work> std::vector<ExportCell> workCells(const QString &kind, const Work &work, const std::string &text)
{
    return {cell(kind),
            work.code,
            text,
            work.owner,
            work.due ? ExportCell(work.due->text()) : ExportCell(),
            statusCell(work.status)};
}

std::vector<ExportCell> workCells(const ops::Execution &all, const execution::ChainLink &link)
{
    if (link.project)
        return workCells(Words::tr("project"), all.projects[*link.project], all.projects[*link.project].name);
    if (link.action)
        return workCells(Words::tr("action"), all.actions[*link.action], all.actions[*link.action].text);
    return {cell(Words::tr("none")), ExportCell(), ExportCell(), ExportCell(), ExportCell(), ExportCell()};
}

} // namespace

ExportTable chainTable(const ops::Execution &all)
{
    ExportTable table{{column(Words::tr("Target of")), column(Words::tr("Strategy")), column(Words::tr("Activity")),
                       column(Words::tr("Code")), column(Words::tr("What")), column(Words::tr("Owner")),
                       column(Words::tr("Due"), ColumnKind::Date), column(Words::tr("Status"))},
                      {}};
    const ExportCell none = cell(Words::tr("none"));
    for (const execution::ChainLink &link : execution::linksOf(all.chain)) {
        auto &row = table.rows.emplace_back();
        row.push_back(link.target ? cell(targetName(all, all.chain.targets[*link.target].target)) : none);
        row.push_back(link.strategy ? ExportCell(all.strategies[*link.strategy].name) : none);
        const auto work = workCells(all, link);
        row.insert(row.end(), work.begin(), work.end());
    }
    return table;
}

} // namespace quotasmith::text
