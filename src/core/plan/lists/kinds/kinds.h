// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/lists/kind.h"

/// The registry, a file a subject.
namespace quotasmith::plan {

/// bridge swot ogsmt commitments goals approach
std::span<const ListKind> goalKinds();
/// service-rules productivity ramp cushions vacancies
std::span<const ListKind> peopleKinds();
/// markers holidays readings indicators
std::span<const ListKind> seasonKinds();
/// opportunities contacts visits
std::span<const ListKind> customerKinds();
/// rivals needs zones account-classes loss-reasons market-prices
std::span<const ListKind> marketKinds();
/// motivation abilities reserve
std::span<const ListKind> teamKinds();
/// strategies projects actions findings
std::span<const ListKind> workKinds();
/// scorecard scores notes problems cases
std::span<const ListKind> reviewKinds();
/// splits receipts corrections clawbacks draws awards relief
std::span<const ListKind> payKinds();
/// strategy-months milestones results schedule trials
std::span<const ListKind> projectKinds();
/// budget spend risks
std::span<const ListKind> spendingKinds();
/// meetings talks training cadences
std::span<const ListKind> meetingKinds();
/// aliases thresholds settings
std::span<const ListKind> planKinds();
/// approvers
std::span<const ListKind> approvalKinds();

inline constexpr std::string_view kAxisChoice =
    "organisation=组织=organization=people|customer=客户=customers|product=产品=products";
inline constexpr std::string_view kLevelChoice =
    "root=company=公司|region=大区|team=团队|person=人员|tier=客户分层|account=客户|role=产品角色|product=产品";
/// How far some work is.
inline constexpr std::string_view kProgressChoice = "open=未开始=待办=待处理=待启动=计划中=新建=not started=todo=to do|"
                                                    "doing=进行中=处理中=执行中=in progress=started|"
                                                    "done=已完成=完成=已关闭=已结束=completed=complete=closed|"
                                                    "dropped=已放弃=放弃=已取消=取消=中止=cancelled=canceled=deferred";
inline constexpr std::string_view kTenureChoice = "novice=新人|mature=成熟|senior=资深";
inline constexpr std::string_view kAnyTenureChoice = "any=不限=全部|novice=新人|mature=成熟|senior=资深";

/// What most lists name a row by where nobody says it: a letter and a number.
inline constexpr ListField kRowCode{
    .code = "code", .type = ListType::Code, .isKey = true, .isNeeded = true, .headers = "id|编码|编号|序号"};
inline constexpr ListField kAccountField{
    .code = "account",
    .type = ListType::Node,
    .axis = "customer",
    .levels = "account",
    .headers = "customer|accountname|company|companyname|associatedcompany|客户|客户名称|公司|公司名称"};
inline constexpr ListField kPersonField{.code = "person",
                                        .type = ListType::Node,
                                        .axis = "organisation",
                                        .levels = "person",
                                        .headers = "owner|salesperson|负责人|销售员|业务员|跟进人|所有者"};
inline constexpr ListField kNote{.code = "note", .headers = "notes|remark|comment|备注|说明|注释"};
inline constexpr ListField kAxisField{.code = "axis",
                                      .type = ListType::Choice,
                                      .isKey = true,
                                      .isNeeded = true,
                                      .words = kAxisChoice,
                                      .fallback = "organisation",
                                      .headers = "维度"};
inline constexpr ListField kNodeField{.code = "node",
                                      .type = ListType::Node,
                                      .isKey = true,
                                      .isNeeded = true,
                                      .axis = "axis",
                                      .headers = "nodecode|节点|节点编码|编码"};
inline constexpr ListField kMeasureField{.code = "measure",
                                         .type = ListType::Measure,
                                         .isKey = true,
                                         .isNeeded = true,
                                         .fallback = "@money",
                                         .headers = "metric|指标"};
inline constexpr ListField kYearField{.code = "period",
                                      .type = ListType::OfYear,
                                      .isKey = true,
                                      .isNeeded = true,
                                      .fallback = "@year",
                                      .headers = "期间|周期|时间"};

} // namespace quotasmith::plan
