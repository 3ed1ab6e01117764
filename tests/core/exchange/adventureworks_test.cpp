// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/readers/customers_reader.h"
#include "core/exchange/readers/people_reader.h"
#include "core/exchange/readers/products_reader.h"
#include "core/exchange/readers/targets_reader.h"

#include "tests/core/exchange/reading.h"

#include <gmock/gmock.h>

#include <set>

using namespace quotasmith;
using namespace quotasmith::exchange;
using plan::Measure;

namespace {

Mapping mappingOf(ImportKind kind, const Source &source)
{
    return resolveMapping(kind, source.header(), {});
}

struct SalesFile {
    const char *file;
    std::size_t lines;
    const char *revenue;
    const char *cost;
    const char *encoding;
};

} // namespace

TEST(AdventureWorks, PeopleAreRead)
{
    const Source source = Source::open(adventureWorks("people.csv"), {});
    ImportReport report;
    const auto people = readPeople(source, mappingOf(ImportKind::People, source), {}, report);
    ASSERT_EQ(people.size(), 18U);
    EXPECT_EQ(report.refused.lines(), 0);
    const PersonRecord &jose = people[9];
    EXPECT_EQ(jose.code, "288");
    EXPECT_EQ(jose.name, "José Saraiva");
    EXPECT_THAT(jose.externalIds, testing::ElementsAre("399771412"));
    EXPECT_EQ(jose.region, "Canada");
    EXPECT_EQ(jose.hireDate, (calendar::Date{2017, 5, 31}));
    EXPECT_EQ(jose.commissionRate, money::Rate(15, 1000));
}

TEST(AdventureWorks, CustomersAndProductsAreRead)
{
    const Source customers = Source::open(adventureWorks("customers.csv"), {});
    ImportReport report;
    EXPECT_EQ(readCustomers(customers, mappingOf(ImportKind::Customers, customers), {}, report).size(), 701U);
    const Source products = Source::open(adventureWorks("products.csv"), {});
    const auto read = readProducts(products, mappingOf(ImportKind::Products, products), {}, report);
    ASSERT_EQ(read.size(), 397U);
    EXPECT_EQ(read.front().name, "HL Road Frame - Black, 58");
    EXPECT_EQ(read.front().standardCost, 86863);
    EXPECT_EQ(report.refused.lines(), 0);
}

TEST(AdventureWorks, SalesAreReadToTheCent)
{
    const std::vector<SalesFile> files{
        {"sales_2017-07_2018-06.csv", 8459, "16429042.60", "16297680.23", "utf-8"},
        {"sales_2018-07_2019-06.csv", 21670, "27979779.53", "26768231.54", "utf-8"},
        {"sales_2020-06_utf16.csv", 3004, "3429150.01", nullptr, "utf-16le"},
    };
    for (const SalesFile &file : files) {
        const Source source = Source::open(adventureWorks(file.file), {});
        const auto [facts, report] = readActuals(source);
        EXPECT_EQ(facts.size(), file.lines) << file.file;
        EXPECT_EQ(report.refused.lines(), 0) << file.file;
        EXPECT_EQ(report.encoding, file.encoding);
        EXPECT_EQ(report.dateForm, "ymd");
        EXPECT_EQ(report.control.at(Measure::Revenue).file.text(2), file.revenue) << file.file;
        if (file.cost) {
            EXPECT_EQ(report.control.at(Measure::Cost).file.text(2), file.cost) << file.file;
        }
        std::int64_t stored = 0;
        for (const Fact &fact : facts)
            stored += fact.values.at("revenue");
        ExactSum sum;
        sum.add(stored);
        EXPECT_EQ(sum.text(2), file.revenue);
    }
}

TEST(AdventureWorks, TargetsAreReadInThousands)
{
    const Source source = Source::open(adventureWorks("targets_2017-2021_utf16.csv"), {});
    ReadOptions options;
    options.scale = 1000;
    ImportReport report;
    const auto records = readTargets(source, mappingOf(ImportKind::Targets, source), options, report);
    std::size_t cells = 0;
    for (const TargetRecord &record : records)
        cells += record.cells.size();
    EXPECT_EQ(cells, 809U);
    EXPECT_EQ(report.control.at(Measure::Revenue).file.text(2), "676210000.00");
    EXPECT_EQ(report.rows.read, 81);
    EXPECT_EQ(report.refused.lines(), 0);
    EXPECT_EQ(report.rows.totals, 0);
}
