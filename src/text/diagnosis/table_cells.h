// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/working_days.h"
#include "core/exchange/export_table.h"
#include "core/plan/plan_settings.h"
#include "core/plan/tree.h"

#include <QString>

#include <optional>
#include <string>

/// Cells of the tables of a diagnosis and of an execution.
namespace quotasmith::text {

/// A column by its header.
exchange::ExportColumn column(const QString &header, exchange::ColumnKind kind = exchange::ColumnKind::Text);
exchange::ExportCell cell(const QString &text);
exchange::ExportCell moneyCell(std::int64_t units, const plan::PlanSettings &settings);
exchange::ExportCell countCell(std::int64_t count);
exchange::ExportCell shareCell(const std::optional<money::Rate> &share);
/// Empty for no day.
exchange::ExportCell dayCell(const std::optional<calendar::Date> &day);
/// Rounded to so many decimals; nothing for none.
exchange::ExportCell numberCell(const std::optional<money::Rate> &number, int decimals);
/// Empty for nobody, and for who is gone.
exchange::ExportCell nameCell(const plan::Tree &tree, const std::optional<plan::NodeId> &node);
exchange::ExportCell codeCell(const plan::Tree &tree, const std::optional<plan::NodeId> &node);

} // namespace quotasmith::text
