// SPDX-License-Identifier: Apache-2.0
#include "core/plan/lists/kinds/execution/common.h"

#include <array>

namespace quotasmith::plan {

namespace {

constexpr std::array kMeetings{
    kRowCode,
    ListField{.code = "kind",
              .type = ListType::Choice,
              .isNeeded = true,
              .words = "morning=早会=晨会=morning meeting|evening=晚会=夕会=evening meeting|"
                       "weekly=周会=周例会=weekly meeting|monthly=月会=月度例会=monthly meeting|"
                       "quarterly=季度会=季度会议=quarterly meeting|other=其他=其它",
              .fallback = "weekly",
              .headers = "type|meeting|会议|会议类型|类型"},
    dayField("date", "day|meetingdate|日期|会议日期|时间|会议时间", true),
    textField("people", "attendees|participants|参会人|参会人员|与会人|出席人员|人员"),
    textField("notes", "minutes|agenda|纪要|会议纪要|记录|会议记录|议题|内容"),
    textField("decided", "decisions|decision|决议|决定|会议决议|结论"),
    kWhoDoes,
};

constexpr std::array kTalks{
    kRowCode,
    ListField{.code = "person",
              .type = ListType::Node,
              .isNeeded = true,
              .axis = "organisation",
              .levels = "person",
              .headers = "employee|salesperson|node|name|人员|员工|面谈对象|被面谈人|销售员|工号|姓名"},
    dayField("date", "day|talkdate|日期|面谈日期|时间|面谈时间", true),
    textField("goal", "target|目标|绩效目标"),
    textField("result", "actual|结果|完成情况|绩效结果|实际结果"),
    textField("cause", "reason|原因|原因分析|差距原因"),
    textField("agreed", "agreedaction|action|plan|约定|改进行动|行动|约定行动|改进计划|改进措施"),
    dayField("next", "nextdate|nexttalk|下次|下次日期|下次面谈|下次面谈日期"),
    kNote,
};

constexpr std::array kTraining{
    kRowCode,
    textField("topic", "training|name|title|course|主题|培训主题|课程|课程名称|培训内容|内容", true),
    ListField{.code = "tenure",
              .type = ListType::Choice,
              .isNeeded = true,
              .words = kAnyTenureChoice,
              .fallback = "any",
              .headers = "for|audience|司龄|对象|培训对象|人群|适用人群"},
    dayField("date", "day|trainingdate|日期|培训日期|时间|培训时间"),
    ListField{.code = "period", .type = ListType::OfYear, .headers = "期间|周期|培训期间"},
    textField("people", "participants|attendees|参训人|参训人员|人员|学员"),
    ListField{.code = "owner", .headers = "trainer|responsible|讲师|培训师|负责人|责任人"},
    ListField{.code = "done",
              .type = ListType::YesNo,
              .isNeeded = true,
              .fallback = "no",
              .headers = "completed|status|完成|是否完成|已完成|完成情况"},
    kNote,
};

constexpr std::array kCadences{
    kRowCode,
    textField("indicator", "metric|measure|name|指标|具体指标|指标名称|监控指标", true),
    ListField{.code = "cadence",
              .type = ListType::Cadence,
              .isNeeded = true,
              .headers = "frequency|rhythm|every|周期|获取周期|频率|频次|监控频率|节奏"},
    textField("category", "group|指标类别|类别|分类"),
    kWhoDoes,
    dayField("last", "lastreading|lastdate|readon|最近读数|最近读数日期|上次|上次日期|最近更新"),
    kNote,
};

constexpr std::array kKinds{
    ListKind{.code = "meetings", .fields = kMeetings, .letter = "MT"},
    ListKind{.code = "talks", .fields = kTalks, .letter = "TK"},
    ListKind{.code = "training", .fields = kTraining, .letter = "TN"},
    ListKind{.code = "cadences", .fields = kCadences, .letter = "CD"},
};

} // namespace

std::span<const ListKind> meetingKinds()
{
    return kKinds;
}

} // namespace quotasmith::plan
