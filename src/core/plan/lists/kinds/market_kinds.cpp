// SPDX-License-Identifier: Apache-2.0
#include "core/plan/lists/kinds/kinds.h"

#include <array>

namespace quotasmith::plan {

namespace {

/// A judgement from 1, hardly, to 5, very much.
constexpr ListField score(std::string_view code, std::string_view headers)
{
    return {.code = code, .type = ListType::Count, .least = 1, .most = 5, .headers = headers};
}

constexpr ListField price(std::string_view code, std::string_view headers)
{
    return {.code = code, .type = ListType::Amount, .least = 0, .headers = headers};
}

constexpr std::array kRivals{
    kRowCode,
    ListField{.code = "name",
              .isNeeded = true,
              .headers =
                  "rival|rivalname|competitor|competitorname|名称|对手|对手名称|竞争对手|竞争对手名称|竞品|竞品名称|"
                  "竞品公司|公司|公司名称"},
    ListField{.code = "product",
              .headers =
                  "rivalproduct|productname|competitorproduct|产品|产品名称|竞品产品|对手产品|主打产品|主推产品"},
    ListField{.code = "strategy", .headers = "approach|策略|竞争策略|市场策略|对手策略|打法|优势"},
    price("priceLow", "price|lowprice|minprice|pricefrom|rivalprice|价格|售价|最低价|价格下限|竞品价格|竞品最低价|"
                      "对手价格|对手最低价"),
    price("priceHigh", "highprice|maxprice|priceto|最高价|价格上限|竞品最高价|对手最高价"),
    ListField{.code = "ourProduct",
              .type = ListType::Node,
              .axis = "product",
              .headers = "ourproductcode|versus|我方产品|我司产品|本品|对标产品|对应产品|对应我方产品"},
    price("ourLow", "ourprice|ourlowprice|我方价格|我司价格|本品价格|我方最低价|我司最低价|本品最低价"),
    price("ourHigh", "ourhighprice|我方最高价|我司最高价|本品最高价"),
    ListField{.code = "promotion", .headers = "campaign|offer|促销|促销活动|活动|优惠|优惠活动"},
    ListField{.code = "promotionFrom",
              .type = ListType::Date,
              .headers = "promotionstart|promotionbegin|促销开始|促销开始日期|活动开始|活动开始日期"},
    ListField{.code = "promotionUntil",
              .type = ListType::Date,
              .headers = "promotionend|promotionto|促销结束|促销结束日期|促销截止|活动结束|活动结束日期|活动截止"},
    score("follow", "followscore|跟进|跟价|跟进评分|跟价评分|跟进得分|跟随"),
    score("differentiate", "differentiatescore|differentiation|差异化|差异化评分|差异化得分"),
    kNote,
};

constexpr std::array kNeeds{
    kRowCode,
    ListField{.code = "need",
              .isNeeded = true,
              .headers = "needs|customerneed|painpoint|需求|客户需求|需求描述|需求点|痛点|问题"},
    score("importance", "重要性|重要度|重要程度"),
    ListField{.code = "dissatisfaction",
              .type = ListType::Rate,
              .least = 0,
              .most = 1,
              .headers = "dissatisfied|dissatisfactionrate|不满意度|不满意率|不满意比例|不满度|不满率|不满比例"},
    ListField{.code = "asked",
              .type = ListType::Count,
              .least = 0,
              .most = 100'000'000,
              .headers = "sample|samplesize|respondents|样本|样本量|样本数|调研人数|受访人数|受访客户数"},
    ListField{.code = "source", .headers = "surveysource|来源|数据来源|调研来源|调研方式"},
    kNote,
};

constexpr std::array kZones{
    kRowCode,
    ListField{
        .code = "name", .isNeeded = true, .headers = "zone|zonename|market|名称|分区|分区名称|市场分区|市场|区域|城市"},
    ListField{.code = "region",
              .type = ListType::Node,
              .axis = "organisation",
              .headers = "node|team|responsible|大区|所属大区|负责区域|负责团队|团队|负责组织"},
    score("relevance", "fit|相关性|相关度|关联度|匹配度"),
    price("size", "marketsize|volume|规模|市场规模|市场容量|容量"),
    score("potential", "growthpotential|潜力|市场潜力|发展潜力|增长潜力"),
    kNote,
};

constexpr std::array kAccountClasses{
    kRowCode,
    ListField{.code = "name",
              .isNeeded = true,
              .headers = "class|accountclass|classname|名称|类别|类别名称|客户类别|客户类型|客户分类|分类"},
    ListField{.code = "approach", .headers = "howserved|service|策略|打法|服务方式|经营方式|开发策略"},
    kNote,
};

constexpr std::array kLossReasons{
    kRowCode,
    ListField{.code = "month",
              .type = ListType::Month,
              .isNeeded = true,
              .headers = "date|lostmonth|月份|月|年月|日期|流失月份|丢单月份|输单月份|访谈月份"},
    ListField{.code = "reason",
              .isNeeded = true,
              .headers = "lossreason|lostreason|closedlostreason|原因|流失原因|丢单原因|输单原因|失败原因|离开原因"},
    ListField{.code = "count",
              .type = ListType::Count,
              .isNeeded = true,
              .least = 1,
              .most = 100'000'000,
              .fallback = "1",
              .headers = "times|number|次数|笔数|单数|数量|客户数|流失客户数"},
    kAccountField,
    kPersonField,
    ListField{.code = "amount",
              .type = ListType::Amount,
              .least = 0,
              .headers = "value|lostamount|金额|流失金额|丢单金额|输单金额|损失金额"},
    kNote,
};

constexpr std::array kMarketPrices{
    ListField{.code = "product",
              .type = ListType::Node,
              .isKey = true,
              .isNeeded = true,
              .axis = "product",
              .headers = "code|node|productcode|productname|产品|产品编码|产品名称|商品|商品名称"},
    ListField{.code = "marketMean",
              .type = ListType::Amount,
              .isNeeded = true,
              .least = 0,
              .headers =
                  "market|marketprice|averageprice|meanprice|市场价|市场均价|市场平均价|行业均价|行业平均价|均价"},
    price("ourPrice", "price|our|我方价格|我方售价|我司价格|本品价格|售价|价格"),
    ListField{.code = "source", .headers = "来源|数据来源|价格来源"},
    kNote,
};

constexpr std::array kKinds{
    ListKind{.code = "rivals", .fields = kRivals, .letter = "R"},
    ListKind{.code = "needs", .fields = kNeeds, .letter = "N"},
    ListKind{.code = "zones", .fields = kZones, .letter = "Z"},
    ListKind{.code = "account-classes", .fields = kAccountClasses, .letter = "AC"},
    ListKind{.code = "loss-reasons", .fields = kLossReasons, .letter = "L"},
    ListKind{.code = "market-prices", .fields = kMarketPrices},
};

} // namespace

std::span<const ListKind> marketKinds()
{
    return kKinds;
}

} // namespace quotasmith::plan
