// SPDX-License-Identifier: Apache-2.0
#include "core/ops/sample/lists/sample_rows.h"

namespace quotasmith::ops {

namespace {

FieldTexts strategy(const char *name, const char *kind, const char *gain, const char *cost, const char *owner,
                    const FieldTexts &serves)
{
    FieldTexts row{{"name", name},      {"kind", kind},       {"gain", gain},  {"monthlyCost", cost},
                   {"from", "2027-01"}, {"until", "2027-12"}, {"owner", owner}};
    row.insert(serves.begin(), serves.end());
    return row;
}

/// What the first strategies do at each of the four key points.
void addKeyPoints(SampleList &list)
{
    list.rows[0]["customer"] = "高层季度会";
    list.rows[0]["solution"] = "联合促销与账期方案";
    list.rows[1]["sales"] = "复购提醒与话术";
    list.rows[1]["customer"] = "单次采购转年度合作";
    list.rows[2]["market"] = "储能补贴城市优先";
    list.rows[2]["solution"] = "先试用后签约";
}

SampleList strategies()
{
    SampleList list{
        "strategies",
        {strategy("KA 联合生意计划", "retention", "6000000", "60000", "林晓东", {{"axis", "customer"}, {"node", "KA"}}),
         strategy("腰部客户提频", "conversion", "3500000", "35000", "陈思远", {{"axis", "customer"}, {"node", "MID"}}),
         strategy("家用储能新品上市", "product", "2400000", "80000", "王雅琴", {{"axis", "product"}, {"node", "NEW"}}),
         strategy("老客户转介绍", "referral", "1200000", "15000", "赵建国", {}),
         strategy("新人陪跑", "team", "20", "12000", "周婷", {{"measure", "newCustomers"}})}};
    addKeyPoints(list);
    return list;
}

FieldTexts project(const char *name, const char *strategy, const char *owner, const char *start, const char *due,
                   const char *status)
{
    return {{"name", name},   {"strategy", strategy}, {"owner", owner},
            {"start", start}, {"due", due},           {"status", status}};
}

SampleList projects()
{
    return {"projects",
            {project("KA 季度联合计划", "ST1", "林晓东", "2027-01-15", "2027-12-15", "doing"),
             project("腰部客户复购提醒上线", "ST2", "陈思远", "2027-03-01", "2027-06-30", "doing"),
             project("储能柜种子客户试用", "ST3", "王雅琴", "2027-02-01", "2027-07-31", "doing"),
             project("新人带教手册", "ST5", "周婷", "2027-01-10", "2027-03-31", "done"),
             project("精装房渠道攻坚", "", "市场总监 + 吴子轩", "2027-04-01", "2027-09-30", "doing")}};
}

FieldTexts action(const char *text, const char *owner, const char *due, const char *status, const char *strategy)
{
    return {{"text", text}, {"owner", owner}, {"due", due}, {"status", status}, {"strategy", strategy}};
}

SampleList actions()
{
    return {"actions",
            {action("与前 8 名 KA 确认三季度订货节奏", "林晓东", "2027-06-15", "doing", "ST1"),
             action("给 20 家腰部客户发复购方案", "陈思远", "2027-05-20", "open", "ST2"),
             action("回访 6 家储能试用客户", "王雅琴", "2027-06-05", "open", "ST3"),
             action("安排 4 名新人跟访", "周婷", "2027-05-10", "done", "ST5"),
             action("与工程部商定 48 小时安装排班", "吴子轩", "2027-06-10", "doing", ""),
             action("整理竞品 618 促销对比", "徐丽华", "2027-06-03", "open", "")}};
}

} // namespace

std::vector<SampleList> workLists()
{
    return {strategies(), projects(), actions()};
}

} // namespace quotasmith::ops
