// SPDX-License-Identifier: Apache-2.0
#include "core/plan/lists/kinds/kinds.h"

#include <array>

namespace quotasmith::plan {

namespace {

constexpr std::array kOpportunities{
    ListField{.code = "code",
              .type = ListType::Code,
              .isKey = true,
              .isNeeded = true,
              .headers = "id|opportunityid|dealid|recordid|编码|编号|商机编号|商机编码"},
    ListField{
        .code = "name", .isNeeded = true, .headers = "opportunity|opportunityname|deal|dealname|商机|商机名称|名称"},
    // The stages of the funnel, with what 简道云, Salesforce and HubSpot call them when nobody has changed it.
    ListField{.code = "stage",
              .type = ListType::Choice,
              .isNeeded = true,
              .words =
                  "lead=线索=潜在=潜在客户=初步接触=初步沟通=发现机会=立项=新建=prospecting=qualification=new="
                  "appointment scheduled=appointmentscheduled|"
                  "interest=意向=意向客户=有意向=需求确认=需求分析=方案演示=产品演示=needs analysis=value proposition="
                  "id. decision makers=identify decision makers=perception analysis=qualified to buy=qualifiedtobuy="
                  "presentation scheduled=presentationscheduled|"
                  "negotiation=谈判=商务谈判=合同谈判=谈判审核=方案报价=报价=投标=proposal=proposal/price quote="
                  "negotiation/review=decision maker bought-in=decisionmakerboughtin=contract sent=contractsent|"
                  "signed=签约=已签约=成交=已成交=赢单=合同签订=won=closed won=closedwon|"
                  "lost=输单=丢单=失败=流失=无效=取消=closed lost=closedlost",
              .headers = "dealstage|opportunitystage|阶段|商机阶段|销售阶段|状态"},
    ListField{.code = "lostAt",
              .type = ListType::Choice,
              .words = "lead=线索=潜在=潜在客户=初步接触=初步沟通=立项=prospecting=qualification|"
                       "interest=意向=意向客户=需求确认=需求分析=方案演示=产品演示=needs analysis=value proposition|"
                       "negotiation=谈判=商务谈判=合同谈判=谈判审核=方案报价=报价=投标=proposal=negotiation/review",
              .headers =
                  "loststage|lostatstage|stagebeforelost|输单阶段|丢单阶段|失败阶段|流失阶段|输单前阶段|丢单前阶段"},
    ListField{.code = "amount",
              .type = ListType::Amount,
              .least = 0,
              .headers = "value|dealamount|金额|商机金额|预计金额|预计成交金额|预计签约金额|预计销售金额"},
    kAccountField,
    kPersonField,
    ListField{.code = "probability",
              .type = ListType::Rate,
              .least = 0,
              .most = 1,
              .headers = "dealprobability|winprobability|概率|赢单率|赢单概率|成交概率"},
    ListField{
        .code = "created", .type = ListType::Date, .headers = "createddate|createdate|创建日期|创建时间|提交时间"},
    ListField{.code = "close",
              .type = ListType::Date,
              .headers = "closedate|expectedclose|预计成交日期|预计签约日期|预计签单日期|成交日期|关闭日期|结束日期"},
    ListField{.code = "source", .headers = "leadsource|dealsource|来源|商机来源|线索来源"},
    // Who takes part in the decision, and on which side they stand.
    ListField{.code = "decider", .headers = "decisionmaker|决策者|决策人|关键决策人"},
    ListField{.code = "user", .headers = "enduser|使用者|使用人|使用部门"},
    ListField{.code = "gatekeeper", .headers = "把关者|把关人|技术把关"},
    ListField{.code = "ally", .headers = "insider|coach|内线|内部支持者|教练"},
    ListField{.code = "stance",
              .type = ListType::Choice,
              .words = "support=支持|neutral=中立=摇摆|against=反对",
              .headers = "support|支持度|态度|客户态度"},
    ListField{.code = "signingLimit",
              .type = ListType::Amount,
              .least = 0,
              .headers = "authority|审批权限|签字权限|授权金额|授权额度"},
    kNote,
};

constexpr std::array kContacts{
    ListField{.code = "code",
              .type = ListType::Code,
              .isKey = true,
              .isNeeded = true,
              .headers = "id|contactid|recordid|编码|编号|联系人编号|联系人编码"},
    ListField{
        .code = "name", .isNeeded = true, .headers = "lastname|fullname|contact|contactname|姓名|联系人|联系人姓名"},
    ListField{.code = "givenName", .headers = "firstname|名"},
    kAccountField,
    ListField{.code = "title", .headers = "jobtitle|position|职务|职位|岗位"},
    ListField{.code = "phone", .headers = "phonenumber|mobile|mobilephone|电话|手机|手机号|联系电话"},
    ListField{.code = "email", .headers = "emailaddress|mail|邮箱|电子邮箱|邮件"},
    ListField{.code = "lastContact",
              .type = ListType::Date,
              .headers = "lastactivity|lastactivitydate|lastcontacted|最近联系|最近联系日期|最近联系时间|最近跟进|"
                         "最近跟进时间|最后跟进时间|跟进时间"},
    kPersonField,
    kNote,
};

constexpr std::array kVisits{
    kRowCode,
    ListField{.code = "date",
              .type = ListType::Date,
              .isNeeded = true,
              .headers = "day|visitdate|activitydate|duedate|日期|拜访日期|拜访时间|跟进日期|跟进时间|联系日期"},
    kAccountField,
    ListField{.code = "person",
              .type = ListType::Node,
              .axis = "organisation",
              .levels = "person",
              .headers = "owner|salesperson|assignedto|拜访人|负责人|销售员|业务员|跟进人|人员|姓名"},
    ListField{.code = "purpose", .headers = "subject|aim|目的|拜访目的|主题|事由"},
    ListField{.code = "reached",
              .type = ListType::YesNo,
              .isNeeded = true,
              .fallback = "no",
              .headers = "purposereached|done|达成|目的达成|是否达成|达成目的|是否达成目的"},
    ListField{.code = "kind",
              .type = ListType::Choice,
              .words =
                  "visit=拜访=上门=面访=meeting|call=电话=电访=phone|online=线上=视频=线上会议=微信=邮件=video=email",
              .headers = "way|方式|拜访方式|跟进方式"},
    ListField{.code = "route", .headers = "line|路线|拜访路线|线路"},
    ListField{.code = "appointment",
              .type = ListType::YesNo,
              .headers = "appointmentkept|booked|预约|是否预约|预约履约|按约进行|如约"},
    ListField{.code = "roles", .headers = "rolesmet|met|见到的角色|拜访对象|客户角色|见面角色"},
    ListField{.code = "unknowns", .headers = "learned|findings|未知信息|关键未知信息|了解到的信息|收集信息"},
    ListField{.code = "commitment", .headers = "promise|nextstep|承诺|客户承诺|行动承诺|下一步"},
    kNote,
};

constexpr std::array kKinds{
    ListKind{.code = "opportunities", .fields = kOpportunities, .letter = "D"},
    ListKind{.code = "contacts", .fields = kContacts, .letter = "C"},
    ListKind{.code = "visits", .fields = kVisits, .letter = "VS"},
};

} // namespace

std::span<const ListKind> customerKinds()
{
    return kKinds;
}

} // namespace quotasmith::plan
