// SPDX-License-Identifier: Apache-2.0
#include "text/targets_csv.h"

#include "tests/text/speaking.h"

#include <gtest/gtest.h>

namespace quotasmith::text {
namespace {

plan::Node nodeOf(std::int64_t id, plan::Axis axis, const char *code, const char *name, std::int64_t parent,
                  plan::Level level)
{
    return {plan::NodeId(id), axis, code, name, plan::NodeId(parent), level, false};
}

plan::Axis axisAt(std::size_t index)
{
    return plan::kAxes[index];
}

/// One measure, two regions of 1.00 and 2.00 a month.
store::PlanSheet sheetOf(plan::Measure measure)
{
    store::PlanSheet plan;
    plan.sheet.measure = measure;
    for (std::size_t a = 0; a < 3; ++a) {
        const std::string root(plan::axisCode(axisAt(a)));
        std::vector<plan::Node> nodes{nodeOf(1, axisAt(a), root.c_str(), "Acme", 0, plan::Level::Root)};
        if (axisAt(a) == plan::Axis::Organisation) {
            nodes.push_back(nodeOf(2, axisAt(a), "N", "=North", 1, plan::Level::Region));
            nodes.push_back(nodeOf(3, axisAt(a), "S", "South, far", 1, plan::Level::Region));
        }
        plan.trees[a] = std::make_unique<plan::Tree>(nodes, plan::defaultPlannedLevel(axisAt(a)));
        plan.sheet.trees[a] = plan.trees[a].get();
        plan.sheet.tables[a].leaves.resize(static_cast<std::size_t>(plan.trees[a]->leafCount()));
        for (std::size_t l = 0; l < plan.sheet.tables[a].leaves.size(); ++l)
            plan.sheet.tables[a].leaves[l].cells.fill(100 * (static_cast<std::int64_t>(l) + 1));
    }
    plan.planned = true;
    return plan;
}

std::string csvOf(plan::Measure measure, spread::Column by, std::vector<plan::Axis> axes)
{
    std::vector<store::PlanSheet> sheets;
    sheets.push_back(sheetOf(measure));
    TargetsForm form;
    form.axes = std::move(axes);
    form.by = by;
    return targetsCsv(sheets, form, exchange::ByteOrderMark::Omitted);
}

TEST(TargetsCsv, WritesARowANodeFromTheRoot)
{
    const Speaking speaking(Language::English);
    EXPECT_EQ(csvOf(plan::Measure::Revenue, spread::Column::Quarter, {plan::Axis::Organisation}),
              "axis,code,name,parent,level,measure,ambition,Q1,Q2,Q3,Q4,Year\r\n"
              "organisation,organisation,Acme,,root,revenue,base,9.00,9.00,9.00,9.00,36.00\r\n"
              "organisation,N,'=North,organisation,region,revenue,base,3.00,3.00,3.00,3.00,12.00\r\n"
              "organisation,S,\"South, far\",organisation,region,revenue,base,6.00,6.00,6.00,6.00,24.00\r\n");
}

TEST(TargetsCsv, LocalisesItsHeaderButNoCode)
{
    const Speaking speaking(Language::Chinese);
    EXPECT_EQ(csvOf(plan::Measure::Orders, spread::Column::Half, {plan::Axis::Customer}),
              "维度,编码,名称,上级,层级,指标,目标档,H1,H2,全年\r\n"
              "customer,customer,全部客户,,root,orders,base,600,600,1200\r\n");
}

TEST(TargetsCsv, NamesMonthsByYearAndMonth)
{
    const Speaking speaking(Language::English);
    const std::string csv = csvOf(plan::Measure::Revenue, spread::Column::Month, {plan::Axis::Product});
    EXPECT_EQ(csv.substr(0, csv.find("\r\n")),
              "axis,code,name,parent,level,measure,ambition,2027-01,2027-02,2027-03,2027-04,2027-05,2027-06,2027-07,"
              "2027-08,2027-09,2027-10,2027-11,2027-12,Year");
}

TEST(TargetsCsv, BeginsWithAByteOrderMarkWhenWanted)
{
    const Speaking speaking(Language::English);
    TargetsForm form;
    form.by = spread::Column::Year;
    const std::string csv = targetsCsv({}, form, exchange::ByteOrderMark::Written);
    EXPECT_EQ(csv, "\xEF\xBB\xBF"
                   "axis,code,name,parent,level,measure,ambition,Year\r\n");
}

} // namespace
} // namespace quotasmith::text
