// SPDX-License-Identifier: Apache-2.0
#include "core/ops/sample/lists/sample_rows.h"

#include <algorithm>
#include <array>

namespace quotasmith::ops {

namespace {

FieldTexts merged(FieldTexts row, const FieldTexts &more)
{
    row.insert(more.begin(), more.end());
    return row;
}

FieldTexts standard(const char *year, const char *level, const char *code, const char *name, const char *weight,
                    const FieldTexts &more)
{
    return merged({{"year", year}, {"level", level}, {"code", code}, {"name", name}, {"weight", weight}}, more);
}

FieldTexts hard(const char *how, const char *measure, const char *zeroAt, const char *fullAt, const char *formula,
                const char *announced)
{
    return {{"kind", "hard"},   {"how", how},         {"measure", measure},         {"zeroAt", zeroAt},
            {"fullAt", fullAt}, {"formula", formula}, {"source", "订单与回款系统"}, {"announced", announced}};
}

FieldTexts soft(const char *definition, const char *announced)
{
    return {{"kind", "soft"},           {"how", "scored"},      {"fullAt", "5"},
            {"definition", definition}, {"source", "主管评分"}, {"announced", announced}};
}

/// Two years of standards: growth came in, collection went out, revenue weighs less.
SampleList scorecard()
{
    constexpr const char *kNow = "2027-01-05", *kThen = "2026-01-08";
    return {"scorecard",
            {standard("2027", "person", "revenue", "销售额达成", "50%",
                      hard("attainment", "revenue", "0.6", "1", "期间销售额 ÷ 期间目标", kNow)),
             standard("2027", "person", "growth", "销售额同比", "15%",
                      hard("growth", "revenue", "-0.1", "0.2", "期间销售额 ÷ 去年同期 − 1", kNow)),
             standard("2027", "person", "conversion", "线索转化", "15%",
                      hard("value", "conversion", "0.1", "0.25", "订单数 ÷ 线索数", kNow)),
             standard("2027", "person", "teamwork", "团队协作", "10%", soft("共享线索、支援同事的客户", kNow)),
             standard("2027", "person", "learning", "学习成长", "10%", soft("新品认证与案例分享", kNow)),
             standard("2027", "team", "revenue", "团队销售额达成", "70%",
                      merged(hard("attainment", "revenue", "", "", "期间销售额 ÷ 期间目标", kNow),
                             {{"steps", "80%:60 90%:80 100%:100"}})),
             standard("2027", "team", "conversion", "团队线索转化", "20%",
                      hard("value", "conversion", "0.1", "0.25", "订单数 ÷ 线索数", kNow)),
             standard("2027", "team", "coaching", "新人带教", "10%", soft("新人跟访与复盘的落实", kNow)),
             standard("2026", "person", "revenue", "销售额达成", "60%",
                      hard("attainment", "revenue", "0.5", "1", "期间销售额 ÷ 期间目标", kThen)),
             standard("2026", "person", "collection", "回款率", "20%",
                      hard("value", "collection", "0.7", "0.95", "回款额 ÷ 销售额", kThen)),
             standard("2026", "person", "teamwork", "团队协作", "20%", soft("支援同事的客户", kThen))}};
}

FieldTexts score(const std::string &person, const char *period, const char *indicator, std::size_t points,
                 const char *by)
{
    return {{"person", person},
            {"period", period},
            {"indicator", indicator},
            {"score", std::to_string(std::clamp<std::size_t>(points, 1, 5))},
            {"by", by}};
}

/// What superiors saw in the quarter and the two months behind it; one person answered.
SampleList scores(const SampleCompany &company, const plan::Tree &people)
{
    SampleList list{"scores", {}};
    constexpr std::array kPeriods{"2027Q1", "2027-04", "2027-05"};
    for (std::size_t p = 0; p < kPeriods.size(); ++p) {
        for (std::size_t i = 0; i < company.people.size(); ++i) {
            const std::string code = people.node(people.find(company.people[i]).value()).code;
            list.rows.push_back(score(code, kPeriods[p], "teamwork", 3 + (i + p) % 3, "团队主管"));
            list.rows.push_back(score(code, kPeriods[p], "learning", 2 + (i * 5 + p) % 4, "团队主管"));
        }
        for (const plan::Node &node : people.nodes())
            if (node.level == plan::Level::Team && !node.unassigned)
                list.rows.push_back(
                    score(node.code, kPeriods[p], "coaching", 3 + (node.code.size() + p) % 2, "大区经理"));
    }
    list.rows.push_back({{"person", "P011"},
                         {"period", "2027-05"},
                         {"indicator", "revenue"},
                         {"answer", "两家连锁客户的订单推迟到 6 月中旬发货，已附客户确认函"},
                         {"answered", "2027-06-02"}});
    return list;
}

FieldTexts note(const char *cadence, const char *field, const char *when, const char *question, const char *text,
                const char *author, const char *written)
{
    return {{"cadence", cadence}, {field, when},      {"question", question},
            {"text", text},       {"author", author}, {"written", written}};
}

SampleList notes()
{
    return {
        "notes",
        {note("month", "period", "2027-01", "month-attainment",
              "杭州组只完成六成多，年货节后客户还在消化库存，补货没人盯；已立为问题 PB1。", "陈思远", "2027-02-03"),
         note("month", "period", "2027-02", "month-allocation",
              "目标不动，华东把每周一的库存核对排进日程，主管陪同拜访腰部客户。", "林晓东", "2027-03-03"),
         note("month", "period", "2027-03", "month-attainment",
              "杭州组三个月一路回升，还差一成七；新人仍没有成手，按诊断结论安排跟访（行动 A4）。", "周婷",
              "2027-04-02"),
         note("quarter", "period", "2027Q1", "quarter-strategies",
              "KA 联合计划稳住了西部和华北，转介绍一直没有落到具体的人。", "林晓东", "2027-04-06"),
         note("quarter", "period", "2027Q1", "quarter-market", "精装房配套的询价明显变多，平台低价集中在可视门铃。",
              "吴子轩", "2027-04-06"),
         note("month", "period", "2027-04", "month-attainment",
              "库存核对见效，杭州组超过目标；华南谈判拖住，另立问题 PB3。", "陈思远", "2027-05-06"),
         note("month", "period", "2027-05", "month-attainment",
              "杭州组连续两月高于目标，PB1 闭环，做法写进大区周会；上海组掉头向下，要找原因。", "陈思远", "2027-06-02"),
         note("month", "period", "2027-05", "month-allocation",
              "不调目标，二季度专项激励向华南签约倾斜，6 月底看效果。", "林晓东", "2027-06-02"),
         note("week", "week", "2027-W22", "week-channel", "停掉统一话术，按小区交付时间分批联系精装房客户。", "吴子轩",
              "2027-06-04"),
         note("day", "date", "2027-06-02", "day-tomorrow", "先打十通老客户电话，再做新线索。", "徐丽华",
              "2027-06-02")}};
}

/// One in each state, on the way from finding to effect.
SampleList problems()
{
    return {"problems",
            {{{"found", "2027-02-03"},
              {"what", "杭州组 1 月只完成目标的 62.9%，超出允许偏差"},
              {"node", "EAST-2"},
              {"cause", "年货节后客户库存偏高，补货节奏没有人跟"},
              {"action", "每周一核对腰部客户库存，主管陪同提补货方案"},
              {"owner", "陈思远"},
              {"due", "2027-03-31"},
              {"checked", "2027-05-06"},
              {"effect", "4 月 114.8%，5 月 110.4%，连续两月高于目标；做法写进大区周会"},
              {"state", "act"},
              {"source", "deviation:EAST-2:2027-01"}},
             {{"found", "2027-04-02"},
              {"what", "新人宋文博一季度逐月走低，入职已过半年仍未成手"},
              {"node", "P018"},
              {"cause", "独自跑客户，报价前没有人复核"},
              {"action", "行动 A4：资深同事跟访两周，报价前先演练"},
              {"owner", "周婷"},
              {"due", "2027-05-10"},
              {"checked", "2027-06-02"},
              {"effect", "4、5 月都超过目标的两倍，再看一个月"},
              {"state", "check"},
              {"source", "ramp-slow"}},
             {{"found", "2027-05-06"},
              {"what", "华南区 4 月只完成目标的 57.9%，超出允许偏差"},
              {"node", "SOUTH"},
              {"cause", "大单拖在谈判阶段，竞品提前促销"},
              {"action", "逐单盘点谈判中的商机，两周评审一次"},
              {"owner", "王雅琴"},
              {"due", "2027-06-30"},
              {"state", "do"},
              {"source", "deviation:SOUTH:2027-04"}},
             {{"found", "2027-06-02"},
              {"what", "上海组 5 月只完成目标的 68.2%，超出允许偏差"},
              {"node", "EAST-1"},
              {"state", "plan"},
              {"source", "deviation:EAST-1:2027-05"}}}};
}

FieldTexts monthCase(const char *month, const char *person, const char *kind, const char *what)
{
    return {{"month", month}, {"person", person}, {"kind", kind}, {"what", what}};
}

SampleList cases()
{
    return {"cases",
            {monthCase("2027-04", "P013", "champion", "一家精装房总包的首批配套订单"),
             monthCase("2027-04", "P018", "case", "跟访两周后独立签下三家社区店"),
             monthCase("2027-05", "P023", "champion", "成渝新兴社区连片进场，达成率最高"),
             monthCase("2027-05", "P018", "case", "用报价演练清单把成交周期缩短了一周"),
             monthCase("2027-05", "P006", "case", "天津老客户转介绍带来两家新客户")}};
}

/// The finding the newcomer's problem came from has become an action.
std::vector<SampleList> answeredFindings()
{
    return {{"actions", {{{"code", "A4"}, {"finding", "ramp-slow"}}}},
            {"findings", {{{"id", "ramp-slow"}, {"status", "acted"}, {"action", "A4"}}}}};
}

} // namespace

std::vector<SampleList> standardLists()
{
    return {scorecard()};
}

std::vector<SampleList> reviewLists(const SampleCompany &company, const plan::ListContext &context)
{
    std::vector<SampleList> lists{scores(company, context.tree(plan::Axis::Organisation)), notes(), problems(),
                                  cases()};
    for (SampleList &list : answeredFindings())
        lists.push_back(std::move(list));
    return lists;
}

} // namespace quotasmith::ops
