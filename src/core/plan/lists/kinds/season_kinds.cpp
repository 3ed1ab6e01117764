// SPDX-License-Identifier: Apache-2.0
#include "core/plan/lists/kinds/kinds.h"

#include <array>

namespace quotasmith::plan {

namespace {

constexpr std::array kMarkers{
    ListField{.code = "name", .isKey = true, .isNeeded = true, .headers = "marker|event|名称|节点名称|活动|大促"},
    ListField{.code = "month", .type = ListType::Month, .isKey = true, .isNeeded = true, .headers = "月份|年月|月"},
    ListField{.code = "lead",
              .type = ListType::Count,
              .isNeeded = true,
              .least = 0,
              .most = 24,
              .fallback = "0",
              .headers = "leadmonths|leadtime|提前|提前月数|提前期"},
    kNote,
};

constexpr std::array kHolidays{
    ListField{.code = "date", .type = ListType::Date, .isKey = true, .isNeeded = true, .headers = "day|日期"},
    ListField{.code = "kind",
              .type = ListType::Choice,
              .isNeeded = true,
              .words = "holiday=off=休=放假=休息|workday=working=班=上班=调休上班=补班",
              .fallback = "holiday",
              .headers = "type|类型|班休"},
    ListField{.code = "name", .headers = "holiday|名称|节日|假日"},
};

constexpr ListField kIndicator{
    .code = "indicator", .type = ListType::Code, .isKey = true, .isNeeded = true, .headers = "measure|指标|指标名称"};
constexpr ListField kValue{
    .code = "value", .type = ListType::Number, .isNeeded = true, .headers = "reading|number|数值|值|读数"};

constexpr std::array kReadings{
    ListField{.code = "week", .type = ListType::Week, .isKey = true, .isNeeded = true, .headers = "周|周次|星期"},
    kAxisField,
    kNodeField,
    kIndicator,
    kValue,
};

constexpr std::array kIndicators{
    kAxisField,
    kNodeField,
    kIndicator,
    ListField{.code = "period", .type = ListType::Period, .isKey = true, .isNeeded = true, .headers = "期间|周期|时间"},
    kValue,
};

constexpr std::array kKinds{
    ListKind{.code = "markers", .fields = kMarkers},
    ListKind{.code = "holidays", .fields = kHolidays},
    ListKind{.code = "readings", .fields = kReadings, .place = ListPlace::Readings},
    ListKind{.code = "indicators", .fields = kIndicators, .place = ListPlace::Indicators},
};

} // namespace

std::span<const ListKind> seasonKinds()
{
    return kKinds;
}

} // namespace quotasmith::plan
