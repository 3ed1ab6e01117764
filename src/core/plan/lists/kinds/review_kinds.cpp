// SPDX-License-Identifier: Apache-2.0
#include "core/plan/lists/kinds/kinds.h"

#include <array>

namespace quotasmith::plan {

namespace {

constexpr ListField kIndicator{.code = "indicator",
                               .type = ListType::Code,
                               .isKey = true,
                               .isNeeded = true,
                               .headers = "kpi|indicatorcode|指标|指标编码|考核指标|评分项|考核项"};

/// Rows of one year, level and node make one card.
constexpr std::array kScorecard{
    ListField{.code = "year",
              .type = ListType::Count,
              .isKey = true,
              .isNeeded = true,
              .least = 1900,
              .most = 9999,
              .fallback = "@year",
              .headers = "fiscalyear|年度|年份|考核年度|适用年度"},
    ListField{.code = "code",
              .type = ListType::Code,
              .isKey = true,
              .isNeeded = true,
              .headers = "id|indicator|kpi|编码|编号|指标编码|指标编号"},
    ListField{.code = "level",
              .type = ListType::Choice,
              .isKey = true,
              .isNeeded = true,
              .words = "root=company=公司|region=大区|team=团队|person=人员=个人",
              .fallback = "person",
              .headers = "for|appliesto|层级|考核层级|适用层级|适用对象|考核对象"},
    ListField{.code = "node",
              .type = ListType::Node,
              .isKey = true,
              .axis = "organisation",
              .headers = "below|within|团队|适用范围|适用团队|范围|节点"},
    ListField{.code = "name", .isNeeded = true, .headers = "title|indicatorname|名称|指标|指标名称|考核指标|考核项目"},
    ListField{.code = "definition", .headers = "meaning|description|定义|指标定义|指标说明|考核内容"},
    ListField{.code = "formula", .headers = "calculation|公式|计算公式|计算方法|计算方式|评分标准"},
    ListField{.code = "source", .headers = "datasource|来源|数据来源|取数来源"},
    ListField{.code = "weight",
              .type = ListType::Rate,
              .isNeeded = true,
              .least = 0,
              .most = 1,
              .headers = "percent|权重|占比|指标权重|考核权重"},
    ListField{.code = "kind",
              .type = ListType::Choice,
              .isNeeded = true,
              .words = "hard=硬指标=定量=量化=业绩指标|soft=软指标=定性=行为指标",
              .fallback = "hard",
              .headers = "type|类型|性质|指标类型|指标性质|软硬"},
    ListField{.code = "how",
              .type = ListType::Choice,
              .words = "attainment=达成率=完成率|growth=增长率=同比|value=实际值=数值|scored=评分=打分",
              .headers = "measuredby|method|口径|衡量方式|计分方式|考核方式"},
    ListField{.code = "measure", .type = ListType::Measure, .headers = "metric|计量指标|取数指标|业务指标"},
    ListField{.code = "zeroAt", .type = ListType::Number, .headers = "zero|floor|零分值|零分线|起评值|最低值|下限"},
    ListField{.code = "fullAt", .type = ListType::Number, .headers = "full|best|满分值|满分线|目标值|最高值|上限"},
    ListField{.code = "steps", .headers = "scale|points|分档|评分分档|分段|档位"},
    ListField{.code = "announced",
              .type = ListType::Date,
              .headers = "announcedon|published|公布日期|公示日期|发布日期|宣布日期|告知日期"},
    kNote,
};

constexpr std::array kScores{
    ListField{.code = "person",
              .type = ListType::Node,
              .isKey = true,
              .isNeeded = true,
              .axis = "organisation",
              .headers = "code|node|name|employee|salesperson|人员|人员编码|被考核人|员工|姓名|工号|对象"},
    ListField{.code = "period",
              .type = ListType::Period,
              .isKey = true,
              .isNeeded = true,
              .headers = "month|quarter|期间|周期|考核期|考核期间|考核月份|月份|季度"},
    kIndicator,
    ListField{.code = "value", .type = ListType::Number, .headers = "actual|result|实际值|数值|结果|完成值"},
    ListField{.code = "score",
              .type = ListType::Number,
              .least = 0,
              .most = 1000,
              .headers = "points|rating|评分|得分|打分|分数"},
    ListField{.code = "by", .headers = "scoredby|rater|评分人|打分人|考核人"},
    ListField{.code = "answer", .headers = "feedback|reply|反馈|本人反馈|申诉|意见|本人意见|答复"},
    ListField{.code = "answered",
              .type = ListType::Date,
              .headers = "answeredon|feedbackdate|反馈日期|反馈时间|申诉日期|答复日期"},
    kNote,
};

/// Of one day, week or longer period: exactly one of the three.
constexpr std::array kNotes{
    kRowCode,
    ListField{.code = "cadence",
              .type = ListType::Choice,
              .isNeeded = true,
              .words = "day=日=每日=日复盘|week=周=每周=周复盘|month=月=每月=月复盘|quarter=季=季度=季复盘|"
                       "year=年=年度=年复盘",
              .fallback = "month",
              .headers = "rhythm|frequency|节奏|频率|复盘类型|复盘周期"},
    ListField{.code = "date", .type = ListType::Date, .headers = "day|日期|复盘日期|日"},
    ListField{.code = "week", .type = ListType::Week, .headers = "周|周次"},
    ListField{.code = "period", .type = ListType::Period, .headers = "month|quarter|期间|周期|月份|季度|复盘期间"},
    ListField{.code = "question",
              .type = ListType::Choice,
              .words = "day-stopped=当日卡点|day-voices=客户声音|day-tomorrow=明日改变|week-funnel=线索转化|"
                       "week-channel=渠道话术|month-attainment=月度达成|month-allocation=目标与激励|"
                       "quarter-strategies=策略成效|quarter-market=市场变化|year-target=年度目标|year-ability=能力沉淀|"
                       "year-next=来年增长|other=其他",
              .fallback = "other",
              .headers = "topic|问题|引导问题|复盘问题|议题"},
    ListField{.code = "text", .isNeeded = true, .headers = "note|answer|content|内容|复盘内容|回答|结论|纪要"},
    ListField{.code = "author", .headers = "by|writtenby|记录人|填写人|作者|复盘人"},
    ListField{.code = "written", .type = ListType::Date, .headers = "writtenon|记录日期|填写日期|记录时间"},
};

/// Found, its cause looked for, something done, looked at again: 计划 – 执行 – 检查 – 处置.
constexpr std::array kProblems{
    kRowCode,
    ListField{.code = "found",
              .type = ListType::Date,
              .headers = "foundon|date|day|发现日期|发现时间|日期|提出日期|提出时间"},
    ListField{.code = "what",
              .isNeeded = true,
              .headers = "problem|text|title|issue|description|问题|问题描述|内容|问题内容|现象"},
    ListField{.code = "node",
              .type = ListType::Node,
              .axis = "organisation",
              .headers = "where|team|团队|责任部门|部门|涉及团队|发生部门|节点"},
    ListField{.code = "cause", .headers = "why|rootcause|原因|原因分析|根因|根本原因"},
    ListField{.code = "action", .headers = "remedy|measure|措施|对策|整改措施|改进措施|行动|解决方案|行动编码"},
    ListField{.code = "owner", .headers = "responsible|assignedto|负责人|责任人|整改人|跟进人"},
    ListField{
        .code = "due", .type = ListType::Date, .headers = "duedate|deadline|期限|截止日期|完成日期|整改期限|到期日"},
    ListField{.code = "checked",
              .type = ListType::Date,
              .headers = "checkedon|verified|检查日期|核查日期|验证日期|复查日期|复核日期"},
    ListField{.code = "effect", .headers = "result|outcome|效果|核查结果|验证结果|整改效果|成效"},
    ListField{.code = "state",
              .type = ListType::Choice,
              .isNeeded = true,
              .words = "plan=计划=待分析=p|do=执行=整改中=d|check=检查=待验证=c|act=处置=已固化=关闭=已关闭=a",
              .fallback = "plan",
              .headers = "pdca|status|stage|状态|阶段|进度|处理状态|pdca阶段"},
    ListField{.code = "source",
              .type = ListType::Code,
              .headers = "limit|from|finding|来源|触发条件|预警来源|来源诊断|来源指标"},
    kNote,
};

constexpr std::array kCases{
    kRowCode,
    ListField{
        .code = "month", .type = ListType::Month, .isNeeded = true, .headers = "period|月份|月|所属月份|案例月份"},
    ListField{.code = "person",
              .type = ListType::Node,
              .isNeeded = true,
              .axis = "organisation",
              .levels = "person",
              .headers = "salesperson|employee|人员|人员编码|销售员|姓名|员工|当事人"},
    ListField{.code = "kind",
              .type = ListType::Choice,
              .isNeeded = true,
              .words = "case=案例=优秀案例=标杆案例|champion=冠军=月度冠军=销冠",
              .fallback = "case",
              .headers = "type|类型|类别|荣誉"},
    ListField{.code = "what", .isNeeded = true, .headers = "text|case|story|title|事迹|案例|案例内容|内容|做法|亮点"},
    kNote,
};

constexpr std::array kKinds{
    ListKind{.code = "scorecard", .fields = kScorecard},
    ListKind{.code = "scores", .fields = kScores},
    ListKind{.code = "notes", .fields = kNotes, .oneOf = "date|week|period", .letter = "RN"},
    ListKind{.code = "problems", .fields = kProblems, .letter = "PB"},
    ListKind{.code = "cases", .fields = kCases, .letter = "CS"},
};

} // namespace

std::span<const ListKind> reviewKinds()
{
    return kKinds;
}

} // namespace quotasmith::plan
