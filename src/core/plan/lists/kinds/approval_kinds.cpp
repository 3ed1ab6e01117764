// SPDX-License-Identifier: Apache-2.0
#include "core/plan/lists/kinds/kinds.h"

#include <array>

namespace quotasmith::plan {

namespace {

/// Who has to agree to targets, in the order in which letters name them.
constexpr std::array kApprovers{
    ListField{
        .code = "name", .isKey = true, .isNeeded = true, .headers = "approver|fullname|姓名|审批人|签批人|签字人|领导"},
    ListField{.code = "title", .headers = "role|position|jobtitle|职务|职位|岗位|头衔"},
    ListField{.code = "order", .type = ListType::Count, .least = 0, .headers = "sequence|no|顺序|序号|排序"},
    kNote,
};

constexpr std::array kKinds{
    ListKind{.code = "approvers", .fields = kApprovers},
};

} // namespace

std::span<const ListKind> approvalKinds()
{
    return kKinds;
}

} // namespace quotasmith::plan
