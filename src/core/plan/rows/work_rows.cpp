// SPDX-License-Identifier: Apache-2.0
#include "core/plan/rows/work_rows.h"

#include "core/plan/rows/code_table.h"

#include <array>

namespace quotasmith::plan {

namespace {

constexpr std::array<std::string_view, 4> kStatuses{"open", "doing", "done", "dropped"};

} // namespace

std::optional<ActionStatus> findActionStatus(std::string_view code)
{
    return findIn<ActionStatus>(kStatuses, code);
}

} // namespace quotasmith::plan
