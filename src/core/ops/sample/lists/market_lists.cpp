// SPDX-License-Identifier: Apache-2.0
#include "core/ops/sample/lists/sample_rows.h"

namespace quotasmith::ops {

namespace {

SampleList rivals()
{
    return {"rivals",
            {{{"name", "星禾智居"},
              {"product", "星禾 S2 智能门锁"},
              {"strategy", "低价抢地产集采"},
              {"priceLow", "1088"},
              {"priceHigh", "1200"},
              {"ourProduct", "P01"},
              {"ourLow", "1200"},
              {"ourHigh", "1400"},
              {"promotion", "618 满 10 台送安装"},
              {"promotionFrom", "2027-05-10"},
              {"promotionUntil", "2027-06-20"},
              {"follow", "2"},
              {"differentiate", "4"}},
             {{"name", "云栖智联"},
              {"product", "云栖全屋套装"},
              {"strategy", "整屋方案捆绑销售"},
              {"priceLow", "1980"},
              {"priceHigh", "2380"},
              {"ourProduct", "P03"},
              {"follow", "2"},
              {"differentiate", "5"}},
             {{"name", "安途智能"},
              {"product", "安途可视门铃 Pro"},
              {"strategy", "电商渠道爆款"},
              {"priceLow", "559"},
              {"priceHigh", "619"},
              {"ourProduct", "P02"},
              {"promotion", "新客立减 30 元"},
              {"promotionFrom", "2027-03-01"},
              {"promotionUntil", "2027-03-31"},
              {"follow", "3"},
              {"differentiate", "3"}},
             {{"name", "锐家科技"},
              {"product", "锐家净化器 X1"},
              {"strategy", "高端形象与滤芯服务"},
              {"priceLow", "1899"},
              {"priceHigh", "2299"},
              {"ourProduct", "P04"},
              {"follow", "1"},
              {"differentiate", "4"}}}};
}

FieldTexts need(const char *need, const char *importance, const char *dissatisfaction, const char *source)
{
    return {{"need", need},
            {"importance", importance},
            {"dissatisfaction", dissatisfaction},
            {"asked", "186"},
            {"source", source}};
}

SampleList needs()
{
    return {"needs",
            {need("48 小时内上门安装", "5", "45%", "2027 年一季度客户回访"),
             need("售后响应速度", "4", "31%", "2027 年一季度客户回访"),
             need("多品联动稳定", "5", "28%", "经销商座谈会"), need("账期与返利清晰", "3", "22%", "经销商座谈会"),
             need("新品资料与培训", "3", "18%", "经销商座谈会"), need("大促期间准时交货", "4", "15%", "客服工单")}};
}

FieldTexts zone(const char *name, const char *region, const char *relevance, const char *size, const char *potential)
{
    return {{"name", name}, {"region", region}, {"relevance", relevance}, {"size", size}, {"potential", potential}};
}

SampleList zones()
{
    return {"zones",
            {zone("长三角精装房配套", "EAST", "5", "320000000", "4"),
             zone("珠三角家电连锁", "SOUTH", "4", "260000000", "3"),
             zone("京津冀存量房改造", "NORTH", "4", "210000000", "5"),
             zone("成渝新兴社区", "WEST", "3", "120000000", "4"), zone("县域下沉市场", "", "2", "90000000", "2")}};
}

SampleList accountClasses()
{
    return {"account-classes",
            {{{"name", "战略客户"}, {"approach", "总监对接的季度联合计划"}},
             {{"name", "行业客户"}, {"approach", "大区对接的行业方案"}},
             {{"name", "零散客户"}, {"approach", "电销与线上订货"}}}};
}

FieldTexts loss(const char *month, const char *reason, const char *count, const char *amount)
{
    return {{"month", month}, {"reason", reason}, {"count", count}, {"amount", amount}};
}

SampleList lossReasons()
{
    return {"loss-reasons",
            {loss("2027-03", "价格偏高", "4", "620000"), loss("2027-03", "预算取消", "3", "410000"),
             loss("2027-03", "安装等待过长", "2", "180000"), loss("2027-04", "价格偏高", "5", "760000"),
             loss("2027-04", "安装等待过长", "3", "290000"), loss("2027-04", "账期不合", "2", "350000"),
             loss("2027-05", "价格偏高", "6", "980000"), loss("2027-05", "安装等待过长", "4", "430000"),
             loss("2027-05", "竞品促销", "3", "520000"), loss("2027-05", "预算取消", "1", "90000")}};
}

FieldTexts price(const char *product, const char *mean)
{
    return {{"product", product}, {"marketMean", mean}, {"source", "电商平台 5 月均价"}};
}

SampleList marketPrices()
{
    return {"market-prices",
            {price("H01", "102"), price("H02", "70"), price("H03", "92"), price("H04", "139"), price("P01", "1380")}};
}

} // namespace

std::vector<SampleList> marketLists()
{
    return {rivals(), needs(), zones(), accountClasses(), lossReasons(), marketPrices()};
}

} // namespace quotasmith::ops
