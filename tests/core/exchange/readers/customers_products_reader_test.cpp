// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/readers/customers_reader.h"
#include "core/exchange/readers/products_reader.h"

#include "tests/core/exchange/reading.h"

#include <gmock/gmock.h>

using namespace quotasmith::exchange;
using testing::ElementsAre;

TEST(CustomersReader, ReadsEveryField)
{
    const Source source = sourceOf("客户编码,外部编码,客户名称,客户等级,客户类型,城市,负责人,潜力\n"
                                   "C1,X1,\"甲,乙公司\",KA,战略,上海,P1,5\nC2,,丙,,,,,6\nC3,,丁,,,,,2.5\n");
    ImportReport report;
    const auto customers =
        readCustomers(source, resolveMapping(ImportKind::Customers, source.header(), {}), {}, report);
    ASSERT_EQ(customers.size(), 1U);
    const CustomerRecord &customer = customers.front();
    EXPECT_EQ(customer.code, "C1");
    EXPECT_THAT(customer.externalIds, ElementsAre("X1"));
    EXPECT_EQ(customer.name, "甲,乙公司");
    EXPECT_EQ(customer.tier, "KA");
    EXPECT_EQ(customer.accountClass, "战略");
    EXPECT_EQ(customer.city, "上海");
    EXPECT_EQ(customer.owner, "P1");
    EXPECT_EQ(customer.potential, 5);
    EXPECT_THAT(refusalsOf(report), ElementsAre("3:潜力:value-outside", "4:潜力:amount-bad"));
}

TEST(ProductsReader, ReadsEveryField)
{
    const Source source =
        sourceOf("code,externalIds,name,role,subcategory,standardCost,listPrice\n"
                 "A,6901;6902,\"Helmet, Black\",hit,Helmets,12.034,\"1,300.00\"\nB,,b,,,,\nC,,c,,,x,\n");
    ImportReport report;
    const auto products = readProducts(source, resolveMapping(ImportKind::Products, source.header(), {}), {}, report);
    ASSERT_EQ(products.size(), 2U);
    const ProductRecord &product = products.front();
    EXPECT_EQ(product.code, "A");
    EXPECT_THAT(product.externalIds, ElementsAre("6901", "6902"));
    EXPECT_EQ(product.name, "Helmet, Black");
    EXPECT_EQ(product.role, "hit");
    EXPECT_EQ(product.subcategory, "Helmets");
    EXPECT_EQ(product.standardCost, 1203);
    EXPECT_EQ(product.listPrice, 130000);
    EXPECT_EQ(products.back().listPrice, std::nullopt);
    EXPECT_THAT(refusalsOf(report), ElementsAre("4:standardCost:amount-bad"));
}
