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

constexpr std::array kAliases{
    kAxisField,
    ListField{
        .code = "text", .isKey = true, .isNeeded = true, .headers = "alias|othername|别名|又名|文件中的名称|写法"},
    ListField{.code = "node",
              .type = ListType::Node,
              .isNeeded = true,
              .axis = "axis",
              .headers = "nodecode|code|节点|节点编码|编码|对应编码"},
};

constexpr std::array kKinds{
    ListKind{.code = "aliases", .fields = kAliases},
    ListKind{.code = "thresholds", .fields = kEntries},
    ListKind{.code = "settings", .fields = kEntries, .place = ListPlace::Settings},
};

} // namespace

std::span<const ListKind> planKinds()
{
    return kKinds;
}

} // namespace quotasmith::plan
