// SPDX-License-Identifier: Apache-2.0
#include "core/plan/lists/kinds/kinds.h"

#include <array>

namespace quotasmith::plan {

namespace {

constexpr ListField kPaid{.code = "person",
                          .type = ListType::Node,
                          .isNeeded = true,
                          .axis = "organisation",
                          .levels = "person",
                          .headers = "employee|salesperson|owner|人员|员工|员工姓名|销售员|业务员|姓名|负责人|工号"};

/// Whose share of what counts for whom.
constexpr std::array kSplits{
    kRowCode,
    ListField{.code = "person",
              .type = ListType::Node,
              .isNeeded = true,
              .axis = "organisation",
              .levels = "person",
              .headers = "from|owner|salesperson|人员|成交人|签单人|业绩归属人|主责销售|销售员|负责人"},
    ListField{.code = "account",
              .type = ListType::Node,
              .axis = "customer",
              .levels = "tier|account",
              .headers = "customer|deal|客户|客户名称|分成客户"},
    ListField{.code = "product",
              .type = ListType::Node,
              .axis = "product",
              .levels = "role|product",
              .headers = "item|产品|产品名称|商品"},
    ListField{.code = "period",
              .type = ListType::OfYear,
              .isNeeded = true,
              .fallback = "@year",
              .headers = "month|期间|月份|周期|分成期间"},
    ListField{.code = "to",
              .type = ListType::Node,
              .isNeeded = true,
              .axis = "organisation",
              .levels = "person",
              .headers = "partner|creditedto|分给|分成人|分成对象|协作人|协同销售|合作销售"},
    ListField{.code = "share",
              .type = ListType::Rate,
              .isNeeded = true,
              .least = 0,
              .most = 1,
              .headers = "percent|split|分成比例|业绩分成|分成|占比|比例"},
    ListField{.code = "kind",
              .type = ListType::Choice,
              .isNeeded = true,
              .words = "whole=分成=分摊=拆分|overlay=叠加=重复计=双计",
              .fallback = "whole",
              .headers = "type|方式|分成方式|类型"},
    kNote,
};

constexpr std::array kReceipts{
    kRowCode,
    ListField{.code = "date",
              .type = ListType::Date,
              .isNeeded = true,
              .headers = "receiptdate|paidon|日期|回款日期|到账日期|收款日期|回款时间"},
    kPaid,
    ListField{.code = "amount",
              .type = ListType::Amount,
              .isNeeded = true,
              .headers = "receipt|cash|paid|金额|回款金额|到账金额|收款金额|回款额|本次回款"},
    kAccountField,
    kNote,
};

constexpr std::array kCorrections{
    kRowCode,
    kPaid,
    ListField{.code = "month",
              .type = ListType::Month,
              .isNeeded = true,
              .headers = "period|月份|月|所属月份|更正月份|调整月份"},
    ListField{.code = "amount",
              .type = ListType::Amount,
              .isNeeded = true,
              .headers = "correction|adjustment|金额|更正金额|调整金额|补发金额|补扣金额"},
    ListField{.code = "reason", .isNeeded = true, .headers = "why|note|原因|更正原因|调整原因|补发原因|事由|说明|备注"},
};

constexpr std::array kClawbacks{
    kRowCode,
    ListField{.code = "date",
              .type = ListType::Date,
              .isNeeded = true,
              .headers = "eventdate|日期|发生日期|追回日期|退单日期|退货日期|扣回日期"},
    kPaid,
    ListField{.code = "sold",
              .type = ListType::Month,
              .isNeeded = true,
              .headers = "soldin|salemonth|commissionmonth|原月份|成交月份|提成月份|业绩月份"},
    ListField{
        .code = "share", .type = ListType::Rate, .least = 0, .most = 1, .headers = "percent|追回比例|扣回比例|比例"},
    ListField{.code = "amount", .type = ListType::Amount, .least = 0, .headers = "clawback|追回金额|扣回金额|金额"},
    ListField{.code = "reason", .headers = "why|note|原因|追回原因|扣回原因|事由|说明|备注"},
};

constexpr std::array kDraws{
    kRowCode,
    kPaid,
    ListField{.code = "from", .type = ListType::Month, .headers = "start|startmonth|开始月份|起始月份|起始月|开始"},
    ListField{.code = "until", .type = ListType::Month, .headers = "to|end|endmonth|结束月份|截止月份|截止月|结束"},
    ListField{.code = "monthly",
              .type = ListType::Amount,
              .isNeeded = true,
              .least = 0,
              .headers = "draw|amount|monthlydraw|每月预支|月预支|预支金额|预支提成|保底金额|保底提成|保底"},
    ListField{.code = "kind",
              .type = ListType::Choice,
              .isNeeded = true,
              .words = "recoverable=预支=可追回=需追回=需抵扣|guaranteed=保底=不追回=无需追回=不抵扣",
              .fallback = "recoverable",
              .headers = "type|方式|类型|预支方式"},
    kNote,
};

constexpr std::array kAwards{
    kRowCode,
    ListField{.code = "date",
              .type = ListType::Date,
              .isNeeded = true,
              .headers = "awarded|awardedon|日期|颁发日期|奖励日期|颁奖日期"},
    ListField{.code = "node",
              .type = ListType::Node,
              .isNeeded = true,
              .axis = "organisation",
              .headers = "person|team|winner|获奖人|获奖者|获奖团队|获奖对象|奖励对象|人员|团队|姓名"},
    ListField{.code = "kind",
              .type = ListType::Choice,
              .isNeeded = true,
              .words = "prize=奖品=实物=礼品=奖金|raise=加薪=涨薪=调薪|spoken=口头=口头表扬=口头表彰|"
                       "written=书面=书面表扬=书面表彰=证书=奖状",
              .headers = "type|奖励类型|奖励方式|奖励种类|类型|方式"},
    ListField{.code = "text", .isNeeded = true, .headers = "award|content|description|奖励内容|奖励|奖项|内容|名称"},
    ListField{
        .code = "worth", .type = ListType::Amount, .least = 0, .headers = "value|amount|价值|金额|奖励金额|折合金额"},
};

constexpr std::array kRelief{
    kRowCode,
    kPaid,
    ListField{.code = "period",
              .type = ListType::OfYear,
              .isNeeded = true,
              .headers = "month|months|期间|月份|减免期间|减免月份"},
    ListField{.code = "percent",
              .type = ListType::Rate,
              .least = 0,
              .most = 1,
              .headers = "share|rate|减免比例|目标减免比例|比例"},
    ListField{.code = "amount",
              .type = ListType::Amount,
              .least = 0,
              .headers = "relief|减免金额|减免目标|目标减免|目标减免额|金额"},
    ListField{.code = "reason", .headers = "why|note|原因|减免原因|事由|说明|备注"},
};

constexpr std::array kKinds{
    ListKind{.code = "splits", .fields = kSplits, .letter = "SP"},
    ListKind{.code = "receipts", .fields = kReceipts, .letter = "RE"},
    ListKind{.code = "corrections", .fields = kCorrections, .letter = "PC"},
    ListKind{.code = "clawbacks", .fields = kClawbacks, .oneOf = "share|amount", .letter = "CB"},
    ListKind{.code = "draws", .fields = kDraws, .letter = "DR"},
    ListKind{.code = "awards", .fields = kAwards, .letter = "AW"},
    ListKind{.code = "relief", .fields = kRelief, .oneOf = "percent|amount", .letter = "QR"},
};

} // namespace

std::span<const ListKind> payKinds()
{
    return kKinds;
}

} // namespace quotasmith::plan
