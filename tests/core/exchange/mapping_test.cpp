// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/mapping.h"

#include "tests/core/exchange/reading.h"

#include <gmock/gmock.h>

using namespace quotasmith::exchange;
using testing::ElementsAre;
using testing::StartsWith;

namespace {

using Header = std::vector<std::string>;

std::string mapped(ImportKind kind, const Header &header, const std::vector<MapEntry> &entries = {})
{
    const Mapping mapping = resolveMapping(kind, header, entries);
    std::string text;
    for (const BoundColumn &bound : mapping.fields)
        text += (text.empty() ? "" : " ") + std::string(bound.field->code) + '=' + std::to_string(bound.column + 1);
    return text;
}

std::vector<int> monthsOf(const Mapping &mapping)
{
    std::vector<int> months;
    for (const PeriodColumn &column : mapping.periods)
        months.push_back(column.period.number);
    return months;
}

} // namespace

TEST(Mapping, RecognisesHeaders)
{
    EXPECT_EQ(mapped(ImportKind::Actuals, {"SalesOrderNumber", "OrderDate", "ProductKey", "ResellerKey", "EmployeeKey",
                                           "SalesTerritoryKey", "Quantity", "Unit Price", "Sales", "Cost"}),
              "date=2 person=5 account=4 product=3 order=1 revenue=9 cost=10 units=7");
    EXPECT_EQ(mapped(ImportKind::Actuals,
                     {"订单号", "成交日期", "销售员", "客户名称", "产品名称", "销售额（元）", "成本", "数量"}),
              "date=2 person=3 account=4 product=5 order=1 revenue=6 cost=7 units=8");
    EXPECT_EQ(mapped(ImportKind::People, {"EmployeeKey", "EmployeeID", "Name", "Title", "Region", "Country", "Group",
                                          "HireDate", "CommissionPct", "Bonus"}),
              "code=1 externalIds=2 name=3 title=4 region=5 hireDate=8 commissionRate=9");
    EXPECT_EQ(mapped(ImportKind::People, {"EmployeeID", "Name"}), "code=1 name=2");
    EXPECT_EQ(mapped(ImportKind::Customers, {"ResellerKey", "Reseller", "BusinessType", "City", "State", "Country"}),
              "code=1 name=2 class=3 city=4");
    EXPECT_EQ(mapped(ImportKind::Products, {"ProductKey", "Product", "Subcategory", "Category", "StandardCost"}),
              "code=1 name=2 subcategory=3 standardCost=5");
}

TEST(Mapping, ExplicitColumnsWin)
{
    const Header header{"Date", "Seller", "Seller Name", "Amount", "Net"};
    EXPECT_EQ(mapped(ImportKind::Actuals, header, {{"revenue", "net"}, {"person", "#3"}}),
              "date=1 person=3 value=4 revenue=5");
    EXPECT_EQ(mapped(ImportKind::Actuals, header, {{"value", ""}, {"revenue", "Amount"}}), "date=1 person=2 revenue=4");
    EXPECT_EQ(mapped(ImportKind::Actuals, header, {{"person", "Net"}, {"person", "Seller"}}),
              "date=1 person=2 value=4");
    EXPECT_EQ(mapped(ImportKind::Actuals, header, {{"customer", "Seller Name"}}), "date=1 person=2 account=3 value=4");
    EXPECT_EQ(mapped(ImportKind::People, {"A", "B", "C"}, {{"code", "A"}, {"externalIds", "B"}, {"externalIds", "C"}}),
              "code=1 externalIds=2 externalIds=3");
}

TEST(Mapping, NamesWhatIsUnknown)
{
    const Header header{"Date", "Seller", "Sales", "Seller"};
    const auto with = [&](MapEntry entry) {
        return [&header, entry] { mapped(ImportKind::Actuals, header, {entry}); };
    };
    EXPECT_EQ(errorOf(with({"persn", "Seller"})), "map-field-unknown field=persn kind=actuals nearest=person");
    EXPECT_EQ(errorOf(with({"revenue", "Sale"})), "map-column-unknown column=Sale nearest=Sales");
    EXPECT_THAT(errorOf(with({"revenue", "#9"})), StartsWith("map-column-unknown column=#9"));
    EXPECT_EQ(errorOf(with({"person", "Seller"})), "map-column-ambiguous column=Seller columns=#2, #4");
}

TEST(Mapping, NamesWhatIsMissing)
{
    EXPECT_EQ(errorOf([] {
                  mapped(ImportKind::Actuals, {"Seller", "Sales"});
              }),
              "field-missing columns=Seller, Sales field=date kind=actuals");
    EXPECT_EQ(errorOf([] {
                  mapped(ImportKind::Actuals, {"Date", "Seller"});
              }),
              "field-missing columns=Date, Seller field=revenue kind=actuals");
    EXPECT_EQ(errorOf([] { mapped(ImportKind::People, {"Title"}); }),
              "field-missing columns=Title field=code kind=people");
    EXPECT_EQ(errorOf([] {
                  mapped(ImportKind::Targets, {"Seller", "Year"});
              }),
              "field-missing columns=Seller, Year field=value kind=targets");
}

TEST(Mapping, FindsTheColumnsOfMonths)
{
    const Mapping wide = resolveMapping(ImportKind::Targets, {"Year", "EmployeeID", "M01", "M02", "M12"}, {});
    EXPECT_THAT(monthsOf(wide), ElementsAre(1, 2, 12));
    EXPECT_EQ(wide.find("year")->column, 0U);
    EXPECT_EQ(wide.find("person")->column, 1U);
}

TEST(Mapping, AYearBehindItsMonthsIsTheirSum)
{
    const Header header{"axis", "code", "name", "parent", "level", "measure", "ambition", "2027-01", "2027-02", "Year"};
    const Mapping mapping = resolveMapping(ImportKind::Targets, header, {});
    EXPECT_FALSE(mapping.has("year"));
    EXPECT_EQ(mapping.periods.size(), 3U);
    EXPECT_EQ(mapping.periods.back().period.kind, PeriodHeader::Kind::Year);
}

TEST(Mapping, AColumnIsLeftOutWhateverItIsCalled)
{
    const Header header{"姓名", "1月", "2月", "3月", "合计", "销售额"};
    const Mapping mapping =
        resolveMapping(ImportKind::Actuals, header, {parseMapEntry("=2月"), parseMapEntry("=合计"), {"", "销售额"}});
    EXPECT_THAT(monthsOf(mapping), ElementsAre(1, 3));
    EXPECT_FALSE(mapping.has("revenue"));
    const Mapping again = resolveMapping(ImportKind::Actuals, header, {{"", "2月"}, {"revenue", "2月"}});
    EXPECT_EQ(again.find("revenue")->column, 2U) << "what is said later wins";
    EXPECT_THAT(errorOf([&] {
                    resolveMapping(ImportKind::Actuals, header, {{"", "4月"}});
                }),
                StartsWith("map-column-unknown"));
}

TEST(Mapping, OneOfTwelveBareNumbersCanBeLeftOut)
{
    Header header{"编码"};
    for (int month = 1; month <= 12; ++month)
        header.push_back(std::to_string(month));
    EXPECT_EQ(resolveMapping(ImportKind::Targets, header, {{"", "12"}}).periods.size(), 11U);
}

TEST(Mapping, BareNumbersAreMonthsOnlyAllTogether)
{
    Header header{"编码"};
    for (int month = 1; month <= 11; ++month)
        header.push_back(std::to_string(month));
    EXPECT_THAT(errorOf([&] { resolveMapping(ImportKind::Targets, header, {}); }), StartsWith("field-missing"));
    header.emplace_back("12");
    EXPECT_EQ(resolveMapping(ImportKind::Targets, header, {}).periods.size(), 12U);
}

TEST(ParseMapEntry, SplitsAtTheFirstSign)
{
    EXPECT_EQ(parseMapEntry("person=EmployeeKey"), (MapEntry{"person", "EmployeeKey"}));
    EXPECT_EQ(parseMapEntry("person=a=b"), (MapEntry{"person", "a=b"}));
    EXPECT_EQ(parseMapEntry("person="), (MapEntry{"person", ""}));
    EXPECT_EQ(errorOf([] { parseMapEntry("person"); }), "map-entry-bad entry=person");
    EXPECT_EQ(parseMapEntry("=x"), (MapEntry{"", "x"}));
    EXPECT_EQ(errorOf([] { parseMapEntry("="); }), "map-entry-bad entry==");
}
