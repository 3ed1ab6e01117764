// SPDX-License-Identifier: Apache-2.0
#include "core/ops/sample/lists/sample_rows.h"

#include <array>

namespace quotasmith::ops {

namespace {

/// Five months of a strategy: what it cost and the gross profit it brought.
struct Months {
    const char *strategy;
    const char *cost;
    std::array<const char *, 5> gained;
};

SampleList strategyMonths()
{
    static constexpr std::array kMonths{
        Months{"ST1", "60000", {"120000", "180000", "240000", "260000", "300000"}}, // grows above three by April
        Months{"ST2", "35000", {"50000", "60000", "70000", "80000", "90000"}},
        Months{"ST3", "80000", {"20000", "35000", "50000", "70000", "90000"}}, // never brings what it costs
        Months{"ST4", "15000", {"30000", "35000", "40000", "38000", "42000"}}};
    SampleList list{"strategy-months", {}};
    for (const Months &one : kMonths)
        for (std::size_t m = 0; m < one.gained.size(); ++m)
            list.rows.push_back({{"strategy", one.strategy},
                                 {"month", "2027-0" + std::to_string(m + 1)},
                                 {"cost", one.cost},
                                 {"return", one.gained[m]}});
    return list;
}

FieldTexts milestone(const char *project, const char *text, const char *due, const char *done, const char *owner,
                     const char *weight)
{
    return {{"project", project}, {"text", text}, {"due", due}, {"done", done}, {"owner", owner}, {"weight", weight}};
}

SampleList milestones()
{
    return {"milestones",
            {milestone("PJ1", "8 家 KA 签订年度框架", "2027-03-31", "2027-03-29", "林晓东", "2"),
             milestone("PJ1", "二季度联合促销落地", "2027-06-30", "", "林晓东", "1"),
             milestone("PJ1", "三季度订货会", "2027-09-15", "", "林晓东", "1"),
             milestone("PJ1", "全年复盘与次年框架", "2027-12-15", "", "林晓东", "1"),
             milestone("PJ2", "复购名单与规则确认", "2027-04-10", "2027-04-12", "陈思远", "1"),
             milestone("PJ2", "提醒功能上线试点", "2027-05-15", "", "陈思远", "2"), // late
             milestone("PJ2", "全部腰部客户启用", "2027-06-30", "", "陈思远", "1"),
             milestone("PJ3", "选定 20 家种子客户", "2027-02-28", "2027-02-26", "王雅琴", "1"),
             milestone("PJ3", "首批 12 家安装试用", "2027-04-30", "2027-05-06", "王雅琴", "1"),
             milestone("PJ3", "试用转签约评审", "2027-07-31", "", "王雅琴", "2"),
             milestone("PJ4", "带教手册定稿", "2027-03-31", "2027-03-25", "周婷", "1"),
             milestone("PJ5", "签约 3 家精装房总包", "2027-06-20", "", "吴子轩", "1"),
             milestone("PJ5", "首个楼盘样板间交付", "2027-09-30", "", "吴子轩", "1")}};
}

SampleList results()
{
    return {"results",
            {{{"project", "PJ1"},
              {"text", "KA 上半年销售额"},
              {"axis", "customer"},
              {"node", "KA"},
              {"measure", "revenue"},
              {"period", "2027H1"},
              {"target", "28000000"},
              {"owner", "林晓东"}},
             {{"project", "PJ2"},
              {"text", "腰部客户月复购率"},
              {"measure", "repurchase"},
              {"start", "0.31"},
              {"target", "0.4"},
              {"present", "0.35"},
              {"owner", "陈思远"}},
             {{"project", "PJ3"},
              {"text", "种子客户签约数"},
              {"start", "0"},
              {"target", "12"},
              {"present", "4"},
              {"owner", "王雅琴"}},
             {{"project", "PJ5"},
              {"text", "精装房渠道新客户数"},
              {"measure", "newCustomers"},
              {"node", "EAST"},
              {"period", "2027"},
              {"target", "60"},
              {"owner", "吴子轩"}}}};
}

FieldTexts step(const char *stage, const char *text, const char *weeks, const char *owner, const char *output,
                const char *status)
{
    return {{"stage", stage}, {"text", text},     {"weeks", weeks},   {"start", "2027-05-10"},
            {"owner", owner}, {"output", output}, {"status", status}, {"note", "下半年冲刺准备"}};
}

SampleList schedule()
{
    return {"schedule",
            {step("市场调研", "竞品分析", "第1周", "市场部", "竞品对比表", "done"),
             step("市场调研", "客户需求挖掘", "第2周", "销售VP", "需求清单", "done"),
             step("产品策略", "产品定位优化", "第3-4周", "产品开发", "定位说明", "doing"),
             step("产品策略", "价格策略制定", "第4周", "销售总监", "价格带方案", "open"),
             step("执行准备", "销售团队培训", "第5周", "培训经理", "培训签到与测验", "open"),
             step("执行准备", "宣传资料准备", "第5-6周", "市场部", "产品手册", "open")}};
}

SampleList trials()
{
    static constexpr std::array kTrials{std::array{"N01", "C001", "succeeded"}, std::array{"N01", "C002", "succeeded"},
                                        std::array{"N01", "C006", "succeeded"}, std::array{"N01", "C011", "failed"},
                                        std::array{"N01", "C016", "running"},   std::array{"N02", "C003", "succeeded"},
                                        std::array{"N02", "C007", "failed"},    std::array{"N02", "C012", "running"}};
    SampleList list{"trials", {}};
    for (const auto &[product, account, outcome] : kTrials)
        list.rows.push_back({{"product", product}, {"account", account}, {"from", "2027-03-01"}, {"outcome", outcome}});
    return list;
}

} // namespace

std::vector<SampleList> projectLists()
{
    return {strategyMonths(), milestones(), results(), schedule(), trials()};
}

} // namespace quotasmith::ops
