// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/execution/execution_tables.h"
#include "ui/panels/execution/pages/execution_reading.h"
#include "ui/shell/pages/number_words.h"

namespace quotasmith::ui {

/// A part of the execution as a table one reads: money in the unit amounts are looked at in; each row leads to the row
/// of the list it is about.
TableContent partContent(const ExecutionReading &reading, text::ExecutionPart part, const NumberWords &words);

} // namespace quotasmith::ui
