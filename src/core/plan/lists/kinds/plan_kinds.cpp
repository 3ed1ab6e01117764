// SPDX-License-Identifier: Apache-2.0
#include "core/plan/lists/kinds/kinds.h"

#include <array>

namespace quotasmith::plan {

namespace {

constexpr std::array kEntries{
    ListField{.code = "key", .type = ListType::Code, .isKey = true, .isNeeded = true, .headers = "name|键|名称|参数"},
    ListField{
        .code = "value", .type = ListType::Setting, .isNeeded = true, .of = "key", .headers = "threshold|值|数值|阈值"},
};

constexpr std::array kKinds{
    ListKind{.code = "thresholds", .fields = kEntries},
    ListKind{.code = "settings", .fields = kEntries, .place = ListPlace::Settings},
};

} // namespace

std::span<const ListKind> planKinds()
{
    return kKinds;
}

} // namespace quotasmith::plan
