// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/xlsx/writer/new_workbook.h"

#include <QString>

#include <string>

namespace quotasmith::text {

/// What a workbook of a table says beside its rows. `created`: the moment, `2027-05-03T08:15:00Z`.
exchange::WorkbookForm workbookForm(const QString &sheet, const std::string &created,
                                    exchange::WorkbookSize size = exchange::WorkbookSize::Small);

/// `targets`, `actuals` and so on: what the sheet of an export is called.
QString targetsSheetName();
QString actualsSheetName();
QString crossSheetName();
QString refusedSheetName();

} // namespace quotasmith::text
