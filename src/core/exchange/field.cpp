// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/field.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <deque>
#include <map>

namespace quotasmith::exchange {

namespace {

constexpr std::array<std::string_view, 9> kTypeCodes{"text",  "code",  "date", "month", "year",
                                                     "money", "count", "rate", "list"};

constexpr std::string_view kPersonHeaders =
    "person|personcode|employeekey|salespersonkey|employeeid|employeecode|salesperson|salesrep|seller|employee|工号|"
    "员工编号|人员编码|销售员编码|业务员编码|销售员|销售员姓名|销售员名称|业务员|业务员姓名|业务员名称|销售人员|"
    "销售代表|销售经理|业务经理|"
    "销售|人员|员工|员工姓名|姓名|负责人|客户经理|跟进人|经办人|业绩归属人|归属人|所有人|opportunityowner|dealowner|"
    "accountowner|owner|"
    "ownername|salesmanager|rep";
constexpr std::string_view kProductHeaders =
    "product|productcode|productkey|productid|sku|itemcode|item|productname|产品编码|产品编号|商品编码|物料编码|产品|"
    "产品名称|商品|商品名称|品名|物料名称|存货编码|存货名称|货品编码|货品名称|货品|物料|material|materialcode|itemname|"
    "itemdescription";

constexpr std::array kPeople{
    Field{"code",
          ValueType::Code,
          "code|personcode|employeekey|employeeid|employeecode|编码|编号|人员编码|员工编号|工号|销售员编码",
          {}},
    Field{"externalIds",
          ValueType::List,
          "externalids|externalid|employeeid|employeecode|foreignkey|外部编码|外部编号|员工编号|工号",
          {}},
    Field{"name",
          ValueType::Text,
          "name|fullname|employeename|person|employee|salesperson|姓名|名称|销售员|业务员|员工姓名|人员",
          {}},
    Field{"title", ValueType::Text, "title|jobtitle|position|职位|岗位|职务", {}},
    Field{"region", ValueType::Text, "region|salesregion|area|大区|区域|地区|销售区域", {}},
    Field{"team", ValueType::Text, "team|salesteam|department|团队|销售团队|小组|部门", {}},
    Field{"hireDate", ValueType::Date, "hiredate|startdate|joindate|入职日期|入职时间|入职日", {}},
    Field{"leaveDate", ValueType::Date, "leavedate|enddate|离职日期|离职时间|离职日", {}},
    Field{"monthlyWage", ValueType::Money, "monthlywage|wage|salary|basesalary|月工资|月薪|工资|底薪|基本工资", {}},
    Field{"commissionRate", ValueType::Rate, "commissionrate|commissionpct|commission|提成比例|提成率|提成点", {}},
    Field{"vacancyFrom", ValueType::Month, "vacancyfrom|vacancy|待招月份|待招|计划到岗|到岗月份", {}},
};

constexpr std::array kCustomers{
    Field{"code",
          ValueType::Code,
          "code|customercode|accountcode|customerkey|resellerkey|accountkey|customerid|accountid|resellerid|编码|编号|"
          "客户编码|客户编号|客户代码",
          {}},
    Field{"externalIds",
          ValueType::List,
          "externalids|externalid|customerid|accountid|resellerid|foreignkey|外部编码|外部编号",
          {}},
    Field{"name",
          ValueType::Text,
          "name|customername|accountname|resellername|customer|account|reseller|company|客户名称|客户|名称|公司名称",
          {}},
    Field{"tier", ValueType::Text, "tier|customertier|客户分层|客户层级|客户等级|层级|分层|等级", {}},
    Field{"class",
          ValueType::Text,
          "class|accountclass|customerclass|businesstype|customertype|客户分类|客户类型|客户类别|分类|类型",
          {}},
    Field{"city", ValueType::Text, "city|town|城市|所在城市", {}},
    Field{"owner", ValueType::Code, "owner|accountowner|salesperson|负责人|客户经理|销售员|业务员|归属人", {}},
    Field{"potential", ValueType::Count, "potential|potentialscore|潜力|潜力评分|潜力分", {}},
};

constexpr std::array kProducts{
    Field{"code",
          ValueType::Code,
          "code|productcode|productkey|productid|sku|itemcode|编码|编号|产品编码|产品编号|商品编码|物料编码",
          {}},
    Field{"externalIds",
          ValueType::List,
          "externalids|externalid|productid|sku|barcode|foreignkey|外部编码|外部编号|条码",
          {}},
    Field{"name", ValueType::Text, "name|productname|product|item|产品名称|产品|商品名称|商品|名称|品名", {}},
    Field{"role", ValueType::Text, "role|productrole|产品角色|角色|产品定位|定位", {}},
    Field{"subcategory", ValueType::Text, "subcategory|productsubcategory|产品子类|子类|小类|细分品类", {}},
    Field{"standardCost", ValueType::Money, "standardcost|unitcost|cost|标准成本|单位成本|成本", {}},
    Field{"listPrice", ValueType::Money, "listprice|price|标价|定价|零售价|单价|价格", {}},
};

struct MeasureHeaders {
    plan::Measure measure;
    std::string_view headers;
};
constexpr std::array<MeasureHeaders, 30> kMeasureHeaders{{
    {plan::Measure::Revenue, "revenue|salesamount|sales|netsales|turnover|销售额|销售金额|销售收入|营业收入|收入|"
                             "成交金额|成交额|开票额|开票金额|"
                             "业绩|业绩金额|营业额|销售总额|销售净额|价税合计|含税金额|订单金额|订单总额|成交总额|"
                             "实付金额|实际销售额|销售业绩|netamount|"
                             "totalamount|totalprice|orderamount|invoiceamount|totalsales|grosssales"},
    {plan::Measure::Signed, "signed|signedamount|bookings|签约额|签约金额|签单额|签单金额|合同金额|合同额|合同总额|"
                            "contractamount|contractvalue"},
    {plan::Measure::Collected, "collected|collections|cashcollected|payment|回款额|回款金额|回款|到账金额|到款金额|"
                               "实收金额|实际回款|收款金额|已回款金额|paidamount|amountpaid"},
    {plan::Measure::Cost, "cost|totalproductcost|productcost|totalcost|costofsales|成本|成本金额|成本额|总成本|"
                          "销售成本|销售成本额|产品成本|cogs"},
    {plan::Measure::GrossProfit,
     "grossprofit|profit|grossmarginamount|毛利|毛利额|毛利润|利润|利润额|销售利润|销售毛利"},
    {plan::Measure::Orders, "orders|ordercount|numberoforders|订单数|订单量|订单数量|成交单数|单数|笔数"},
    {plan::Measure::Units, "units|quantity|orderquantity|qty|unitssold|quantitysold|qtysold|数量|销量|销售数量|销售数|"
                           "件数|实发数量|出库数量|订购数量|订货数量"},
    {plan::Measure::Leads, "leads|leadcount|线索|线索数|线索量"},
    {plan::Measure::Opportunities, "opportunities|deals|商机|商机数"},
    {plan::Measure::Won, "won|wondeals|赢单|赢单数|成交商机数"},
    {plan::Measure::NewCustomers, "newcustomers|新客户|新客户数|新增客户|新增客户数"},
    {plan::Measure::NewUsers, "newusers|新用户|新用户数|新增用户|新增用户数"},
    {plan::Measure::SeedCustomers, "seedcustomers|种子客户|种子客户数"},
    {plan::Measure::Customers, "customers|customercount|客户数|成交客户数"},
    {plan::Measure::RepeatCustomers, "repeatcustomers|复购客户|复购客户数|老客户数"},
    {plan::Measure::LostCustomers, "lostcustomers|流失客户|流失客户数"},
    {plan::Measure::Visits, "visits|visitcount|拜访|拜访数|拜访次数|拜访量"},
    {plan::Measure::Calls, "calls|callcount|电话|电话数|电话量|外呼量"},
    {plan::Measure::Conversion, "conversion|conversionrate|转化率"},
    {plan::Measure::AverageOrderValue, "averageordervalue|aov|客单价"},
    {plan::Measure::WinRate, "winrate|赢单率"},
    {plan::Measure::WinCycle, "wincycle|赢单周期|成交周期"},
    {plan::Measure::MarketShare, "marketshare|市场份额|市场占有率"},
    {plan::Measure::GrossMargin, "grossmargin|毛利率"},
    {plan::Measure::Repurchase, "repurchase|repurchaserate|复购率"},
    {plan::Measure::Renewal, "renewal|renewalrate|续约率|续费率"},
    {plan::Measure::Retention, "retention|retentionrate|留存率"},
    {plan::Measure::Satisfaction, "satisfaction|满意度"},
    {plan::Measure::Collection, "collection|collectionrate|回款率"},
    {plan::Measure::AcquisitionCost, "acquisitioncost|cac|获客成本"},
}};

constexpr std::array kActuals{
    Field{"date",
          ValueType::Date,
          "date|orderdate|salesdate|invoicedate|transactiondate|documentdate|postingdate|shipdate|closedate|日期|"
          "订单日期|"
          "销售日期|成交日期|下单日期|开票日期|单据日期|业务日期|交易日期|签约日期|签订日期|合同日期|回款日期|收款日期|"
          "到账日期|"
          "付款日期|发货日期|出库日期|下单时间|成交时间|销售时间|交易时间|付款时间|时间",
          {}},
    Field{"month", ValueType::Month, "month|period|yearmonth|月份|年月|期间|月", {}},
    Field{"year", ValueType::Year, "year|年份|年度|年", {}},
    Field{"person", ValueType::Code, kPersonHeaders, {}},
    Field{"account",
          ValueType::Code,
          "account|customer|accountcode|customercode|resellerkey|customerkey|accountkey|customerid|reseller|客户编码|"
          "客户编号|客户代码|客户|客户名称|客户简称|客户全称|购货单位|购货方|购买方|买方|往来单位|单位名称|公司名称|"
          "customername|accountname|resellername|client|clientname|companyname|billto|soldto|soldtoparty",
          {}},
    Field{"product", ValueType::Code, kProductHeaders, {}},
    Field{"order",
          ValueType::Code,
          "order|salesordernumber|ordernumber|orderno|orderid|invoicenumber|salesorder|documentno|"
          "documentnumber|订单号|订单编号|销售单号|销售订单号|单号|单据编号|单据号|出库单号|合同号|合同编号",
          {}},
    Field{"measure", ValueType::Text, "measure|metric|指标", {}},
    Field{"value", ValueType::Money, "value|amount|数值|值|金额", {}},
};

constexpr std::array kTargets{
    Field{"axis", ValueType::Text, "axis|维度", {}},
    Field{"code", ValueType::Code, "code|node|编码|节点|节点编码", {}},
    Field{"person", ValueType::Code, kPersonHeaders, {}},
    Field{"tier", ValueType::Code, "tier|customertier|客户分层|客户层级|客户等级", {}},
    Field{"product", ValueType::Code, kProductHeaders, {}},
    Field{"name", ValueType::Text, "name|名称", {}},
    Field{"parent", ValueType::Code, "parent|上级", {}},
    Field{"level", ValueType::Text, "level|层级", {}},
    Field{"year", ValueType::Year, "year|年份|年度|年", {}},
    Field{"month", ValueType::Month, "month|period|yearmonth|月份|年月|期间|月", {}},
    Field{"measure", ValueType::Text, "measure|metric|指标", {}},
    Field{"ambition", ValueType::Text, "ambition|目标档", {}},
    Field{"value", ValueType::Money, "value|target|amount|quota|goal|目标值|目标|销售目标|任务|任务额|金额|数值", {}},
};

ValueType typeOf(plan::Measure measure)
{
    switch (plan::kindOf(measure)) {
    case plan::MeasureKind::Money:
        return ValueType::Money;
    case plan::MeasureKind::Count:
        return ValueType::Count;
    case plan::MeasureKind::Ratio:
        break;
    }
    return ValueType::Rate;
}

/// The fields of a kind of numbers: its own, then one for each measure.
std::vector<Field> withMeasures(std::span<const Field> own, std::span<const plan::Measure> measures)
{
    std::vector<Field> fields(own.begin(), own.end());
    for (const plan::Measure measure : measures) {
        const auto &names = kMeasureHeaders[static_cast<std::size_t>(measure)];
        fields.push_back({plan::measureCode(measure), typeOf(measure), names.headers, measure});
    }
    return fields;
}

/// What facts carry, and gross profit, which becomes cost.
std::vector<plan::Measure> measuresOfActuals()
{
    const auto facts = plan::factMeasures();
    std::vector<plan::Measure> measures(facts.begin(), facts.end());
    const auto cost = std::find(measures.begin(), measures.end(), plan::Measure::Cost);
    measures.insert(cost == measures.end() ? cost : cost + 1, plan::Measure::GrossProfit);
    return measures;
}

ValueType typeOf(plan::ListType type)
{
    switch (type) {
    case plan::ListType::Amount:
    case plan::ListType::Quantity:
        return ValueType::Money;
    case plan::ListType::Count:
        return ValueType::Count;
    case plan::ListType::Rate:
    case plan::ListType::Number:
        return ValueType::Rate;
    case plan::ListType::Month:
        return ValueType::Month;
    case plan::ListType::Date:
        return ValueType::Date;
    case plan::ListType::Code:
    case plan::ListType::Node:
        return ValueType::Code;
    default:
        return ValueType::Text;
    }
}

/// The fields of every list, each with its code before the headers it is known by.
struct ListFields {
    std::deque<std::string> headers;
    std::map<const plan::ListKind *, std::vector<Field>> byKind;

    ListFields()
    {
        for (const plan::ListKind &kind : plan::listKinds())
            for (const plan::ListField &field : kind.fields) {
                headers.push_back(headerKey(field.code));
                if (!field.headers.empty())
                    headers.back() += '|' + std::string(field.headers);
                byKind[&kind].push_back({field.code, typeOf(field.type), headers.back(), {}});
            }
    }
};

/// `（万元）` of `销售额（万元）`, brackets included; empty without.
std::string_view bracketsAtEnd(std::string_view folded)
{
    if (!folded.ends_with(')'))
        return {};
    const std::size_t open = folded.rfind('(');
    return open == std::string_view::npos || open == 0 ? std::string_view{} : folded.substr(open);
}

} // namespace

std::string_view valueTypeCode(ValueType type)
{
    return kTypeCodes[static_cast<std::size_t>(type)];
}

std::span<const Field> fieldsOf(ImportKind kind)
{
    static const std::vector<Field> actuals = withMeasures(kActuals, measuresOfActuals());
    static const std::vector<Field> targets = withMeasures(kTargets, plan::allMeasures());
    static const ListFields lists;
    if (const plan::ListKind *list = listOf(kind))
        return lists.byKind.at(list);
    switch (kind) {
    case ImportKind::People:
        return kPeople;
    case ImportKind::Customers:
        return kCustomers;
    case ImportKind::Products:
        return kProducts;
    case ImportKind::Actuals:
        return actuals;
    case ImportKind::Targets:
        break;
    }
    return targets;
}

const Field *findField(ImportKind kind, std::string_view name)
{
    const auto fields = fieldsOf(kind);
    const std::string key = headerKey(name);
    const auto knows = [&key](const Field &field) {
        const auto names = headerNames(field);
        return std::find(names.begin(), names.end(), key) != names.end();
    };
    auto found = std::find_if(fields.begin(), fields.end(),
                              [&key](const Field &field) { return base::lowered(field.code) == key; });
    if (found == fields.end())
        found = std::find_if(fields.begin(), fields.end(), knows);
    return found == fields.end() ? nullptr : &*found;
}

std::optional<plan::Measure> findMeasureByName(std::string_view name)
{
    const std::string key = headerKey(name);
    for (const MeasureHeaders &entry : kMeasureHeaders) {
        const auto names = headerNames(Field{{}, ValueType::Text, entry.headers, {}});
        if (std::find(names.begin(), names.end(), key) != names.end())
            return entry.measure;
    }
    return std::nullopt;
}

std::vector<std::string_view> headerNames(const Field &field)
{
    std::vector<std::string_view> names;
    for (std::string_view rest = field.headers; !rest.empty();) {
        const std::size_t cut = rest.find('|');
        names.push_back(rest.substr(0, cut));
        rest.remove_prefix(cut == std::string_view::npos ? rest.size() : cut + 1);
    }
    return names;
}

std::string headerKey(std::string_view header)
{
    std::string key = withoutUnit(header);
    std::erase_if(key, [](char byte) { return std::string_view(" _-.").find(byte) != std::string_view::npos; });
    return key;
}

std::string withoutUnit(std::string_view header)
{
    std::string text = base::folded(header);
    text.resize(text.size() - bracketsAtEnd(text).size());
    while (text.ends_with(' '))
        text.pop_back();
    return text;
}

std::optional<std::int64_t> headerScale(std::string_view header)
{
    const std::string text = base::folded(header);
    const std::string_view unit = bracketsAtEnd(text);
    const bool isMoney = unit.find("元") != std::string_view::npos || unit.find("rmb") != std::string_view::npos;
    const std::int64_t scale = unitScale(unit);
    return scale > 1 || isMoney ? std::optional(scale) : std::nullopt;
}

std::int64_t unitScale(std::string_view unit)
{
    static constexpr std::array<std::pair<std::string_view, std::int64_t>, 11> kUnits{{{"亿", 100'000'000},
                                                                                       {"千万", 10'000'000},
                                                                                       {"百万", 1'000'000},
                                                                                       {"million", 1'000'000},
                                                                                       {"万", 10'000},
                                                                                       {"千元", 1'000},
                                                                                       {"千)", 1'000},
                                                                                       {"thousand", 1'000},
                                                                                       {"(000)", 1'000},
                                                                                       {"'000", 1'000},
                                                                                       {"(k)", 1'000}}};
    for (const auto &[word, scale] : kUnits)
        if (unit.find(word) != std::string_view::npos)
            return scale;
    return 1;
}

} // namespace quotasmith::exchange
