// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/export_table.h"
#include "core/exchange/xlsx/writer/sheet_writer.h"
#include "core/ops/execution/read_activity.h"
#include "core/ops/execution/read_execution.h"

#include <QString>

#include <span>
#include <vector>

/// The execution as tables, in the window, on a terminal and in files alike; the headers and names in the language of
/// the moment. Rows stand in the order of the lists unless something else is said.
namespace quotasmith::text {

enum class ExecutionPart {
    Strategies,
    Returns, ///< of strategies by month
    Targets, ///< with the strategies that serve them
    Chain,   ///< target, strategy, activity: a row each activity, and one where the chain is broken
    Projects,
    Milestones, ///< by project, then by their day
    Results,
    Schedule,
    Trials,
    Budget, ///< each time a line comes, then what was spent outside any
    Risks,  ///< the largest score first
    Cadences,
    Meetings, ///< with what is on their agenda
    FollowUps,
    Ogsmt,     ///< beside the targets its rows serve
    Reminders, ///< by day
    Activity   ///< only of `activityTable`
};
std::span<const ExecutionPart> executionParts();
/// `strategies returns targets chain projects milestones results schedule trials budget risks cadences meetings
/// follow-ups ogsmt reminders activity`
std::string_view executionPartCode(ExecutionPart part);
/// What the table is called.
QString executionPartName(ExecutionPart part);
/// What is said of one without rows.
QString executionPartEmpty(ExecutionPart part);

/// Of every part but Activity.
exchange::ExportTable executionTable(const ops::Execution &execution, ExecutionPart part);
exchange::ExportTable activityTable(const ops::Execution &execution, const std::vector<ops::Activity> &activity);

/// All of them, a sheet each.
std::vector<exchange::NamedTable> executionSheets(const ops::Execution &execution,
                                                  const std::vector<ops::Activity> &activity);

/// A cell as people read it.
QString cellText(const exchange::ExportCell &cell, const exchange::ExportColumn &column);

} // namespace quotasmith::text
