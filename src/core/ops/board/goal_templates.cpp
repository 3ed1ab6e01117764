// SPDX-License-Identifier: Apache-2.0
#include "core/base/error.h"
#include "core/ops/board/goal_template.h"

#include <array>

namespace quotasmith::ops {

namespace {

using std::string_view;
using Kind = TemplateRow::Kind;
using Span = TemplateRow::Span;
using enum plan::Measure;

constexpr std::array<string_view, 5> kKey{"KA", "key account", "头部", "大客户", "重点客户"};
constexpr std::array<string_view, 4> kMid{"MID", "mid-tier", "mid tier", "腰部"};
constexpr std::array<string_view, 5> kTail{"TAIL", "LONG", "long tail", "long-tail", "长尾"};
constexpr std::array<string_view, 4> kHit{"HIT", "hit product", "爆款", "引流款"};
constexpr std::array<string_view, 4> kProfit{"PROFIT", "profit product", "利润款", "金牛款"};
constexpr std::array<string_view, 4> kNew{"NEW", "new product", "新品", "种子款"};

constexpr plan::Axis kTiers = plan::Axis::Customer;
constexpr plan::Axis kRoles = plan::Axis::Product;

constexpr std::array<TemplateRow, 6> kTiersAndRoles{{
    {"ka-revenue", kTiers, kKey, Revenue, Kind::GrowthOnLastYear, Span::Year, 30},
    {"mid-conversion", kTiers, kMid, Conversion, Kind::GrowthOnLastYear, Span::Year, 20},
    {"tail-leads", kTiers, kTail, Leads, Kind::GrowthOnLastYear, Span::Year, 50},
    {"hit-new-users", kRoles, kHit, NewUsers, Kind::AtLeast, Span::EachQuarter, 1000},
    {"profit-revenue", kRoles, kProfit, Revenue, Kind::ShareOfParent, Span::EachQuarter, 40},
    {"new-seed-customers", kRoles, kNew, SeedCustomers, Kind::AtLeast, Span::EachQuarter, 50},
}};

constexpr std::array<GoalTemplate, 1> kTemplates{{{"tiers-and-roles", kTiersAndRoles}}};

} // namespace

std::span<const GoalTemplate> goalTemplates()
{
    return kTemplates;
}

const GoalTemplate &requireTemplate(std::string_view name)
{
    std::string known;
    for (const GoalTemplate &one : kTemplates) {
        if (one.name == name)
            return one;
        known += (known.empty() ? "" : ", ") + std::string(one.name);
    }
    throw base::Error("template-unknown", {{"template", std::string(name)}, {"known", known}});
}

} // namespace quotasmith::ops
