// SPDX-License-Identifier: Apache-2.0
#include "core/ops/sample/lists/sample_rows.h"

namespace quotasmith::ops {

namespace {

SampleList budget()
{
    return {"budget",
            {{{"type", "市场调研费"}, {"amount", "50000"}, {"period", "2027Q1"}, {"owner", "市场部"}},
             {{"type", "销售激励"}, {"amount", "300000"}, {"period", "2027"}, {"owner", "销售总监"}},
             {{"type", "培训费"}, {"amount", "80000"}, {"period", "2027"}, {"every", "half"}, {"owner", "培训经理"}}}};
}

FieldTexts spent(const char *budget, const char *date, const char *amount, const char *text)
{
    return {{"budget", budget}, {"date", date}, {"amount", amount}, {"text", text}};
}

/// The research cost more than was set aside for it.
SampleList spend()
{
    return {
        "spend",
        {spent("市场调研费", "2027-01-20", "18500", "客户问卷"), spent("市场调研费", "2027-03-05", "26000", "竞品实测"),
         spent("市场调研费", "2027-03-28", "12000", "华西渠道走访"),
         spent("销售激励", "2027-02-28", "24000", "一月之星与二月排行榜"),
         spent("销售激励", "2027-04-30", "38000", "一季度排行榜"),
         spent("销售激励", "2027-05-31", "21000", "618 备战激励"), spent("培训费", "2027-01-25", "32000", "新人训练营"),
         spent("培训费", "2027-04-18", "27500", "大客户谈判课")}};
}

FieldTexts risk(const char *text, const char *likelihood, const char *impact, const char *plan, const char *trigger,
                const char *owner)
{
    return {{"text", text}, {"likelihood", likelihood}, {"impact", impact},
            {"plan", plan}, {"trigger", trigger},       {"owner", owner}};
}

SampleList risks()
{
    SampleList list{"risks",
                    {risk("竞争对手价格战", "4", "4", "主推差异化服务包,限时保价", "对手主力款降价 10% 以上", "徐丽华"),
                     risk("重大客户流失", "2", "5", "高层月度拜访,合同续签提前 90 天", "KA 连续两月订货下降", "林晓东"),
                     risk("市场突然变动", "2", "4", "季度滚动预测,预备二套方案", "行业零售额同比转负", "销售总监"),
                     risk("团队士气波动", "3", "3", "月度面谈与即时激励", "月离职 2 人以上", "周婷"),
                     risk("储能柜供货延迟", "3", "2", "双供应商备货", "交期超过 30 天", "王雅琴")}};
    list.rows[0]["review"] = "2027-06-10";
    list.rows[1]["review"] = "2027-05-25";
    list.rows[4]["status"] = "closed";
    return list;
}

FieldTexts meeting(const char *kind, const char *date, const char *people, const char *notes, const char *decided)
{
    return {{"kind", kind}, {"date", date}, {"people", people}, {"notes", notes}, {"decided", decided}};
}

SampleList meetings()
{
    return {"meetings",
            {meeting("monthly", "2027-05-06", "全体销售", "四月排名;三个成功案例;月度冠军", "复制上海组的联合促销做法"),
             meeting("weekly", "2027-05-24", "各组主管", "本周达成率;主要堵点在谈判转签约", "报价单统一模板"),
             meeting("morning", "2027-05-31", "上海组", "每人一件关键行动", "下午完成 3 家门店确认"),
             meeting("evening", "2027-05-28", "上海组", "一个成功一个问题", "安装排班由工程部支持"),
             meeting("weekly", "2027-05-31", "各组主管", "五月收官与 618 备货", "")}};
}

struct TalkWith {
    std::size_t person; ///< position among the people
    FieldTexts said;
};

FieldTexts talk(const char *date, const char *result, const char *cause, const char *agreed, const char *next)
{
    return {{"date", date},   {"goal", "达成二季度任务"}, {"result", result},
            {"cause", cause}, {"agreed", agreed},         {"next", next}};
}

SampleList talks(const SampleCompany &company, const plan::ListContext &context)
{
    const std::vector<TalkWith> held{
        {2, talk("2027-04-15", "一季度达成 82%", "大客户拜访不足", "每周 4 次大客户拜访", "2027-05-20")},
        {6, talk("2027-05-12", "一季度达成 88%", "报价周期偏长", "报价 24 小时内给出", "2027-06-12")},
        {11, talk("2027-05-18", "一季度达成 109%", "转介绍做得好", "带教一名新人", "2027-08-18")}};
    const plan::Tree &people = context.tree(plan::Axis::Organisation);
    SampleList list{"talks", {}};
    for (const TalkWith &one : held) {
        if (one.person >= company.people.size())
            continue;
        list.rows.push_back(one.said);
        list.rows.back()["person"] = people.node(people.find(company.people[one.person]).value()).code;
    }
    return list;
}

FieldTexts lesson(const char *tenure, const char *topic, const char *date, const char *owner, const char *done)
{
    return {{"tenure", tenure}, {"topic", topic}, {"date", date}, {"owner", owner}, {"done", done}};
}

SampleList training()
{
    return {"training",
            {lesson("novice", "产品知识与销售流程", "2027-01-25", "周婷", "yes"),
             lesson("mature", "谈判与客户经营", "2027-04-18", "外聘讲师", "yes"),
             lesson("novice", "顾问式提问演练", "2027-06-08", "周婷", "no"),
             lesson("senior", "带团队与策略制定", "2027-06-22", "销售总监", "no")}};
}

FieldTexts watched(const char *category, const char *indicator, const char *cadence, const char *owner,
                   const char *last)
{
    return {{"category", category}, {"indicator", indicator}, {"cadence", cadence}, {"owner", owner}, {"last", last}};
}

SampleList cadences()
{
    return {"cadences",
            {watched("销售过程", "销售机会数量", "每月第三个周三", "各组主管", "2027-05-19"),
             watched("销售过程", "客户转化率", "每周五", "销售运营", "2027-05-21"),
             watched("销售结果", "实际销售额", "每周末", "销售运营", "2027-05-28"),
             watched("销售结果", "利润率", "每季末", "财务部", "2027-03-31")}};
}

} // namespace

std::vector<SampleList> executionLists(const SampleCompany &company, const plan::ListContext &context)
{
    return {budget(), spend(), risks(), meetings(), talks(company, context), training(), cadences()};
}

} // namespace quotasmith::ops
