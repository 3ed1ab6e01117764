// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/execution/read_activity.h"
#include "core/ops/execution/read_execution.h"
#include "core/plan/lists/record.h"

#include <memory>
#include <vector>

namespace quotasmith::ui {

/// The execution of a plan, read at one moment and never changed after.
struct ExecutionReading {
    ops::Execution all;
    std::vector<plan::Record> problems; ///< rows of that list
    bool hasActivity = false;           ///< it asks for all actuals, and is read where it is looked at
    std::vector<ops::Activity> activity;
};
using SharedExecution = std::shared_ptr<const ExecutionReading>;

enum class WithActivity { No, Yes };
SharedExecution readExecution(const store::Connection &connection, WithActivity activity);

} // namespace quotasmith::ui
