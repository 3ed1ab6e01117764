// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/execution/pages/execution_reading.h"

#include "core/store/tables/lists.h"

namespace quotasmith::ui {

SharedExecution readExecution(const store::Connection &connection, WithActivity activity)
{
    auto reading = std::make_shared<ExecutionReading>();
    const calendar::Date day = ops::dayOf(connection);
    reading->all = ops::readExecution(connection, day);
    reading->problems = store::readList(connection, plan::listKind("problems"));
    reading->hasActivity = activity == WithActivity::Yes;
    if (reading->hasActivity)
        reading->activity = ops::readActivity(connection, day);
    return reading;
}

} // namespace quotasmith::ui
