// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/lists/kinds/kinds.h"

/// Fields several lists of the execution share.
namespace quotasmith::plan {

/// As people say it: a name, not necessarily of somebody in the tree.
inline constexpr ListField kWhoDoes{.code = "owner",
                                    .headers = "responsible|assignedto|assignee|负责人|责任人|执行人|牵头人|主责人"};
inline constexpr std::string_view kOwnProject = "projectcode|projectname|项目|项目编码|项目编号|项目名称|所属项目|专项";

constexpr ListField dayField(std::string_view code, std::string_view headers, bool isNeeded = false)
{
    return {.code = code, .type = ListType::Date, .isNeeded = isNeeded, .headers = headers};
}

constexpr ListField textField(std::string_view code, std::string_view headers, bool isNeeded = false)
{
    return {.code = code, .isNeeded = isNeeded, .headers = headers};
}

constexpr ListField numberField(std::string_view code, std::string_view headers)
{
    return {.code = code, .type = ListType::Number, .headers = headers};
}

} // namespace quotasmith::plan
