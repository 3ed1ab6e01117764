// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/import_options.h"
#include "core/exchange/import_report.h"
#include "core/exchange/records.h"

#include <vector>

namespace quotasmith::exchange {

/// The targets of a source, without refused lines and without totals: lines called 合计 …, and lines whose code is the
/// parent of another line. Totals are counted and compared with what stands below them, columns for quarters and the
/// year with their months; differences go to the report, as does the file's side of the control.
/// A value comes from a column for each period, from a column for each measure, or from `measure` and `value`; the time
/// of a line without a month is the year. Throws Error{"field-missing"} when months come without any year.
std::vector<TargetRecord> readTargets(const Source &source, const Mapping &mapping, const ReadOptions &options,
                                      ImportReport &report);

} // namespace quotasmith::exchange
