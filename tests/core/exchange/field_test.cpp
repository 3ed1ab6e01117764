// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/field.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

using namespace quotasmith::exchange;
using quotasmith::plan::Measure;

namespace {

constexpr std::array kKinds{ImportKind::People, ImportKind::Customers, ImportKind::Products, ImportKind::Actuals,
                            ImportKind::Targets};

} // namespace

TEST(Field, CodesAreUniqueWithinAKindAndFoundBack)
{
    for (const ImportKind kind : kKinds) {
        std::set<std::string_view> codes;
        for (const Field &field : fieldsOf(kind)) {
            EXPECT_TRUE(codes.insert(field.code).second) << field.code;
            EXPECT_EQ(findField(kind, field.code), &field) << field.code;
        }
    }
}

TEST(Field, HeadersAreKeysAndContainTheCode)
{
    for (const ImportKind kind : kKinds)
        for (const Field &field : fieldsOf(kind)) {
            const auto names = headerNames(field);
            EXPECT_EQ(names.front(), headerKey(field.code)) << field.code;
            for (const auto name : names)
                EXPECT_EQ(headerKey(name), name);
        }
}

TEST(Field, EveryMeasureHasItsOwnNames)
{
    for (const Measure measure : quotasmith::plan::allMeasures()) {
        const auto code = quotasmith::plan::measureCode(measure);
        EXPECT_EQ(findMeasureByName(code), measure) << code;
        EXPECT_EQ(findField(ImportKind::Targets, code)->measure, measure) << code;
    }
    EXPECT_EQ(findMeasureByName("销售额（万元）"), Measure::Revenue);
    EXPECT_EQ(findMeasureByName("回款率"), Measure::Collection);
    EXPECT_EQ(findMeasureByName("nothing"), std::nullopt);
}

TEST(Field, OtherNamesAreAccepted)
{
    EXPECT_EQ(findField(ImportKind::Actuals, "customer")->code, "account");
    EXPECT_EQ(findField(ImportKind::Actuals, "销售员")->code, "person");
    EXPECT_EQ(findField(ImportKind::People, "Hire Date")->code, "hireDate");
    EXPECT_EQ(findField(ImportKind::People, "revenue"), nullptr);
}

TEST(HeaderKey, ForgetsBlanksCaseWidthAndUnits)
{
    for (const char *text :
         {"UnitPrice", "Unit Price", "unit_price", " UNIT-PRICE ", "Ｕｎｉｔ Price", "Unit Price (USD)"})
        EXPECT_EQ(headerKey(text), "unitprice") << text;
    EXPECT_EQ(headerKey("(alone)"), "(alone)");
}

TEST(HeaderScale, ReadsTheUnitInBrackets)
{
    EXPECT_EQ(headerScale("销售额（万元）"), 10'000);
    EXPECT_EQ(headerScale("销售额(千元)"), 1'000);
    EXPECT_EQ(headerScale("Sales (000)"), 1'000);
    EXPECT_EQ(headerScale("销售额（亿元）"), 100'000'000);
    EXPECT_EQ(headerScale("销售额（元）"), 1);
    EXPECT_EQ(headerScale("回款（百万元）"), 1'000'000);
    EXPECT_EQ(headerScale("销量（万件）"), 10'000);
    EXPECT_EQ(headerScale("单价（台）"), std::nullopt);
    EXPECT_EQ(headerScale("万科地产"), std::nullopt);
}

TEST(ImportKind, CodesAreFoundBack)
{
    for (const ImportKind kind : kKinds)
        EXPECT_EQ(findImportKind(importKindCode(kind)), kind);
    EXPECT_EQ(findImportKind("other"), std::nullopt);
    EXPECT_EQ(valueTypeCode(ValueType::List), "list");
}
