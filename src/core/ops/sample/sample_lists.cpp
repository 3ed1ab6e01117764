// SPDX-License-Identifier: Apache-2.0
#include "core/ops/sample/sample_lists.h"

#include "core/ops/lists/list_context.h"
#include "core/ops/sample/lists/sample_rows.h"
#include "core/ops/targets/last_year.h"
#include "core/store/tables/incentive_budget.h"
#include "core/store/tables/settings.h"
#include "core/store/writer.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace quotasmith::ops {

namespace {

using Row = FieldTexts;

Row goal(const char *axis, const char *node, const char *period, const char *measure, const char *field,
         const char *value)
{
    return {{"axis", axis}, {"node", node}, {"period", period}, {"measure", measure}, {field, value}};
}

constexpr std::int64_t kBudget = 1'800'000'00;

/// Goals of different measures by tier and by role; the fourth quarter of the roles is left open.
std::vector<Row> goals()
{
    std::vector<Row> rows{goal("customer", "KA", "2027", "revenue", "growth", "30%"),
                          goal("customer", "MID", "2027", "conversion", "growth", "20%"),
                          goal("customer", "TAIL", "2027", "leads", "growth", "50%")};
    for (const char *quarter : {"2027Q1", "2027Q2", "2027Q3"}) {
        rows.push_back(goal("product", "HIT", quarter, "newUsers", "atLeast", "1000"));
        rows.push_back(goal("product", "PROFIT", quarter, "revenue", "share", "40%"));
        rows.push_back(goal("product", "NEW", quarter, "seedCustomers", "atLeast", "50"));
    }
    return rows;
}

std::vector<SampleList> targetLists()
{
    return {
        {"bridge",
         {{{"basis", "performance"}, {"percent", "5%"}, {"order", "1"}},
          {{"basis", "industry"}, {"percent", "4%"}, {"order", "2"}},
          {{"basis", "headcount"}, {"percent", "2%"}, {"order", "3"}},
          {{"basis", "channels"}, {"percent", "2%"}, {"order", "4"}},
          {{"basis", "products"}, {"percent", "2%"}, {"order", "5"}},
          {{"basis", "swot"}, {"percent", "-1%"}, {"order", "6"}}}},
        {"swot",
         {{{"quadrant", "strength"}, {"text", "自有安装队 / own fitters"}, {"weight", "30%"}},
          {{"quadrant", "weakness"}, {"text", "新品复购低 / few reorders"}, {"weight", "20%"}},
          {{"quadrant", "opportunity"}, {"text", "精装房配套 / new housing"}, {"weight", "30%"}},
          {{"quadrant", "threat"}, {"text", "平台低价 / platform prices"}, {"weight", "20%"}}}},
        {"ogsmt",
         {{{"objective", "区域第一 / lead the region"},
           {"goal", "+14%"},
           {"strategy", "老客深耕 / keep and grow"},
           {"measure", "revenue"},
           {"timing", "2027Q4"},
           {"axis", "organisation"},
           {"node", "organisation"},
           {"period", "2027"}},
          {{"objective", "区域第一 / lead the region"},
           {"goal", "+14%"},
           {"strategy", "KA 深耕 / deepen key accounts"},
           {"measure", "KA +30%"},
           {"timing", "2027Q4"},
           {"axis", "customer"},
           {"node", "KA"},
           {"period", "2027"}}}},
        {"goals", goals()},
        {"approach",
         {{{"axis", "customer"}, {"node", "KA"}, {"period", "2027"}, {"text", "季度联合计划 / joint plan a quarter"}},
          {{"axis", "product"}, {"node", "NEW"}, {"period", "2027Q2"}, {"text", "种子客户试用 / trials"}},
          {{"axis", "organisation"},
           {"node", "EAST"},
           {"period", "2027Q4"},
           {"text", "双11 提前备货 / early stock"}}}}};
}

std::vector<SampleList> peopleLists()
{
    return {{"service-rules",
             {{{"tenure", "senior"}, {"tier", "KA"}},
              {{"tenure", "mature"}, {"tier", "MID"}},
              {{"tenure", "novice"}, {"tier", "TAIL"}}}},
            {"ramp",
             {{{"month", "1"}, {"share", "25%"}},
              {{"month", "2"}, {"share", "50%"}},
              {{"month", "3"}, {"share", "75%"}},
              {{"month", "4"}, {"share", "100%"}}}},
            {"productivity",
             {{{"tenure", "novice"}, {"amount", "200000"}},
              {{"tenure", "mature"}, {"amount", "350000"}},
              {{"tenure", "senior"}, {"amount", "480000"}}}},
            {"cushions", {{{"axis", "organisation"}, {"level", "region"}, {"rate", "5%"}}}}};
}

std::vector<SampleList> seasonLists()
{
    return {{"markers",
             {{{"name", "年货节"}, {"month", "2027-01"}, {"lead", "2"}},
              {{"name", "618"}, {"month", "2027-06"}, {"lead", "2"}},
              {{"name", "双11"}, {"month", "2027-11"}, {"lead", "3"}}}},
            {"holidays",
             {{{"date", "2027-01-01"}, {"name", "元旦"}},
              {{"date", "2027-10-01"}, {"name", "国庆"}},
              {{"date", "2027-10-04"}, {"name", "国庆"}},
              {{"date", "2027-10-05"}, {"name", "国庆"}},
              {{"date", "2027-10-06"}, {"name", "国庆"}},
              {{"date", "2027-10-07"}, {"name", "国庆"}}}}};
}

/// What the first people promise for the year: what they sold last year and something more, by how strong they are.
SampleList commitments(const store::Connection &connection, const plan::ListContext &context,
                       const SampleCompany &company)
{
    constexpr std::size_t kMost = 24;
    constexpr std::int64_t kStep = 10'000'00; // nobody promises a cent
    SampleList list{"commitments", {}};
    const plan::PlanSettings settings = store::readSettings(connection);
    const plan::Tree &people = context.tree(plan::Axis::Organisation);
    const LastYear lastYear =
        readLastYear(connection, settings, plan::Measure::Revenue, plan::Axis::Organisation, people);
    for (std::size_t i = 0; i < std::min(company.people.size(), kMost); ++i) {
        const int node = people.find(company.people[i]).value();
        const std::int64_t sold = lastYearOf(lastYear, people, node, {0, 11}).value_or(0);
        const std::int64_t percent = 100 + company.strengths[i] / 10;
        const std::int64_t promised = std::max<std::int64_t>(sold / 100 * percent / kStep, 1) * kStep;
        list.rows.push_back({{"person", people.node(node).code}, {"amount", std::to_string(promised / 100)}});
    }
    return list;
}

void put(store::Writer &writer, const plan::ListContext &context, const SampleList &list)
{
    ListEditor editor(writer.connection(), plan::listKind(list.kind), context);
    for (const Row &row : list.rows)
        editor.store(writer, editor.put(row));
}

} // namespace

void buildReviews(store::Writer &writer, const SampleCompany &company)
{
    const plan::ListContext context = listContext(writer.connection());
    for (const SampleList &list : reviewLists(company, context))
        put(writer, context, list);
}

void buildLists(store::Writer &writer, const SampleCompany &company)
{
    const plan::ListContext context = listContext(writer.connection());
    for (const auto &lists : {targetLists(), peopleLists(), seasonLists()})
        for (const SampleList &list : lists)
            put(writer, context, list);
    put(writer, context, commitments(writer.connection(), context, company));
    for (const auto &lists : {marketLists(), teamLists(company, context), customerLists(company, context), workLists(),
                              projectLists(), executionLists(company, context), standardLists()})
        for (const SampleList &list : lists)
            put(writer, context, list);
    store::putIncentiveBudget(writer, kBudget);
}

} // namespace quotasmith::ops
