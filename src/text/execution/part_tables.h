// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/export_table.h"
#include "core/ops/execution/read_execution.h"

/// The tables of the parts of an execution, one by one.
namespace quotasmith::text {

exchange::ExportTable strategiesTable(const ops::Execution &execution);
exchange::ExportTable returnsTable(const ops::Execution &execution);
exchange::ExportTable servedTable(const ops::Execution &execution);
exchange::ExportTable chainTable(const ops::Execution &execution);
exchange::ExportTable projectsTable(const ops::Execution &execution);
exchange::ExportTable milestonesTable(const ops::Execution &execution);
exchange::ExportTable resultsTable(const ops::Execution &execution);
exchange::ExportTable scheduleTable(const ops::Execution &execution);
exchange::ExportTable trialsTable(const ops::Execution &execution);
exchange::ExportTable budgetTable(const ops::Execution &execution);
exchange::ExportTable risksTable(const ops::Execution &execution);
exchange::ExportTable cadencesTable(const ops::Execution &execution);
exchange::ExportTable meetingsTable(const ops::Execution &execution);
exchange::ExportTable followUpsTable(const ops::Execution &execution);
exchange::ExportTable ogsmtTable(const ops::Execution &execution);
exchange::ExportTable remindersTable(const ops::Execution &execution);

} // namespace quotasmith::text
