// SPDX-License-Identifier: Apache-2.0
#include "core/ops/review/read_variance.h"

#include "core/ops/import/import_file.h"
#include "core/ops/targets/edit_targets.h"
#include "tests/support/plan_fixture.h"

#include <map>

namespace quotasmith::tests {
namespace {

using ops::Against;
using ops::VarianceKind;
using plan::Axis;
using plan::Measure;

/// A person, three accounts and two products; January 2026 and 2027.
class ReadVariance : public PlanFixture {
protected:
    ReadVariance()
    {
        import(exchange::ImportKind::People, "code,name,region,team\nP1,Ann,North,A\n");
        import(exchange::ImportKind::Customers, "code,name,tier\nC1,One,KA\nC2,Two,KA\nC3,Three,Tail\n");
        import(exchange::ImportKind::Products, "code,name,role\nX,Ex,Hit\nY,Why,New\n");
    }
    void import(exchange::ImportKind kind, const std::string &text)
    {
        exchange::ImportOptions options;
        options.kind = kind;
        const auto file = m_folder.write("file" + std::to_string(++m_files) + ".csv", text);
        EXPECT_FALSE(ops::importFile(*m_document, file, options).isRefused);
    }
    /// Revenue 100.00 and 60.00, then 130.00, 30.00 and 20.00.
    void happen()
    {
        const std::string header = "person,customer,product,date,revenue,units,orders,leads\n";
        import(exchange::ImportKind::Actuals,
               header + "P1,C1,X,2026-01-05,100,10,2,20\nP1,C2,Y,2026-01-06,60,3,2,20\n");
        import(exchange::ImportKind::Actuals,
               header + "P1,C1,X,2027-01-05,130,13,3,40\nP1,C3,Y,2027-01-06,30,2,1,20\nP1,C3,X,2027-01-07,20,1,1,40\n");
    }
    void plan(Measure measure, const char *annual)
    {
        ops::setAnnualTarget(*m_document, measure, *spread::parseValue(annual, 2).value, ops::Run::Write);
        ops::SpreadTargets even;
        even.measure = measure;
        even.method = spread::Method::Pattern;
        even.pattern.assign(12, 1);
        ops::spreadTargets(*m_document, even, ops::Run::Write);
    }
    ops::Variance read(const ops::VarianceRequest &request)
    {
        return ops::readVariance(m_document->connection(), request);
    }
    ops::Variance lastYear(VarianceKind kind, const std::vector<Measure> &order = {})
    {
        return read({"2027-01", Against::LastYear, kind, order});
    }
    static std::int64_t sum(const ops::Variance &variance)
    {
        std::int64_t sum = variance.start;
        for (const ops::VarianceEffect &effect : variance.effects)
            sum += effect.amount;
        return sum;
    }
    static std::map<std::string, std::int64_t> byPlace(const ops::Variance &variance)
    {
        std::map<std::string, std::int64_t> amounts;
        for (const ops::VarianceEffect &effect : variance.effects)
            amounts[effect.code + ":" + effect.node] = effect.amount;
        return amounts;
    }

    std::unique_ptr<store::Document> m_document = open();
    int m_files = 0;
};

TEST_F(ReadVariance, PriceVolumeAndMixEndOnWhatCame)
{
    happen();
    const ops::Variance variance = lastYear(VarianceKind::PriceVolumeMix);
    EXPECT_EQ(variance.start, 16'000);
    EXPECT_EQ(variance.end, 18'000);
    EXPECT_EQ(sum(variance), variance.end);
    // X: 14 at 10.71 after 10 at 10.00; 13 units before, 16 now.
    const auto amounts = byPlace(variance);
    EXPECT_EQ(amounts.at("price:X"), 1'000);
    EXPECT_EQ(amounts.at("volume:X"), 2'308); // 3 × 10/13 × 10.00
    EXPECT_EQ(amounts.at("mix:X"), 1'692);
    EXPECT_EQ(amounts.at("price:Y"), -1'000);
    EXPECT_EQ(variance.byCode().size(), 3u);
    EXPECT_EQ(variance.effects.front().code, "price");
    EXPECT_EQ(variance.effects.front().name, "Ex");
}

TEST_F(ReadVariance, AChainIsTheProductsOneAfterTheOther)
{
    happen();
    const ops::Variance variance =
        lastYear(VarianceKind::Chain, {Measure::Leads, Measure::Conversion, Measure::AverageOrderValue});
    const auto amounts = byPlace(variance);
    EXPECT_EQ(amounts.at("leads:"), 24'000);       // 100 × 10 % × 40.00 = 400.00
    EXPECT_EQ(amounts.at("conversion:"), -20'000); // 5 %
    EXPECT_EQ(amounts.at("averageOrderValue:"), -2'000);
    EXPECT_EQ(sum(variance), 18'000);
    const ops::Variance turned =
        lastYear(VarianceKind::Chain, {Measure::AverageOrderValue, Measure::Conversion, Measure::Leads});
    EXPECT_EQ(byPlace(turned).at("averageOrderValue:"), -1'600);
    EXPECT_EQ(turned.effects.front().code, "averageOrderValue");
    EXPECT_EQ(sum(turned), 18'000);
    EXPECT_EQ(sum(lastYear(VarianceKind::Chain)), 18'000);
    EXPECT_TRUE(lastYear(VarianceKind::Chain).order.empty());
}

TEST_F(ReadVariance, CustomersAreNewKeptOrLost)
{
    happen();
    const ops::Variance variance = lastYear(VarianceKind::Customers);
    EXPECT_EQ(byPlace(variance),
              (std::map<std::string, std::int64_t>{{"kept:C1", 3'000}, {"lost:C2", -6'000}, {"new:C3", 5'000}}));
    EXPECT_EQ(sum(variance), 18'000);
}

TEST_F(ReadVariance, AgainstTheTargetByWhatCarriesTargets)
{
    happen();
    plan(Measure::Revenue, "2400");
    const ops::Variance customers = read({"2027-01", Against::Target, VarianceKind::Customers, {}});
    EXPECT_EQ(customers.start, 20'000);
    EXPECT_EQ(sum(customers), 18'000);
    for (const ops::VarianceEffect &effect : customers.effects)
        EXPECT_TRUE(effect.node == "KA" || effect.node == "Tail" || effect.code == "other") << effect.node;
    plan(Measure::Units, "240");
    const ops::Variance products = read({"2027-01", Against::Target, VarianceKind::PriceVolumeMix, {}});
    EXPECT_EQ(products.start, 20'000);
    EXPECT_EQ(sum(products), 18'000);
}

TEST_F(ReadVariance, SaysWhatIsMissing)
{
    const auto missing = [&](const ops::VarianceRequest &request) {
        try {
            read(request);
        } catch (const base::Error &error) {
            return error.code() + " " + error.value("missing");
        }
        return std::string();
    };
    const std::string code = "variance-data-missing ";
    EXPECT_EQ(missing({"2027-01", Against::Target, VarianceKind::PriceVolumeMix, {}}), code + "target:units");
    EXPECT_EQ(missing({"2027-01", Against::LastYear, VarianceKind::Customers, {}}), code + "actual:revenue");
    happen();
    EXPECT_EQ(missing({"2027-01", Against::Target, VarianceKind::Customers, {}}), code + "target:revenue");
    EXPECT_EQ(missing({"2027-02", Against::LastYear, VarianceKind::Chain, {}}), code + "actual:leads");
    EXPECT_EQ(missing({"2027-01", Against::LastYear, VarianceKind::PriceVolumeMix, {}}), "");
    EXPECT_EQ(missing({"2027-01", Against::LastYear, VarianceKind::Chain, {}}), "");
}

TEST_F(ReadVariance, MonthsToComeAreLeftOutOfLastYear)
{
    happen();
    import(exchange::ImportKind::Actuals, "person,customer,product,date,revenue\nP1,C1,X,2026-02-05,999\n");
    const ops::Variance variance = read({"2027Q1", Against::LastYear, VarianceKind::Customers, {}});
    EXPECT_EQ(variance.start, 16'000);
    EXPECT_EQ(variance.open, (std::vector<calendar::Month>{{2027, 2}, {2027, 3}}));
}

TEST_F(ReadVariance, TheYearToDateEndsWithTheLastMonthThatCounts)
{
    happen();
    import(exchange::ImportKind::Actuals, "person,customer,product,date,revenue,units,orders,leads\n"
                                          "P1,C1,X,2026-02-05,50,5,1,9\nP1,C1,X,2027-02-05,70,6,1,11\n");
    import(exchange::ImportKind::Actuals, "person,customer,product,date,revenue\nP1,C1,X,2026-03-05,999\n");
    for (const VarianceKind kind : {VarianceKind::PriceVolumeMix, VarianceKind::Chain, VarianceKind::Customers}) {
        const ops::Variance variance = read({"ytd", Against::LastYear, kind, {}});
        EXPECT_EQ(variance.period, "ytd");
        EXPECT_EQ(variance.months, (calendar::MonthRange{0, 1}));
        EXPECT_EQ(variance.start, 21'000);
        EXPECT_EQ(variance.end, 25'000);
        EXPECT_EQ(sum(variance), variance.end);
        EXPECT_TRUE(variance.open.empty());
    }
    plan(Measure::Revenue, "2400");
    const ops::Variance customers = read({"ytd", Against::Target, VarianceKind::Customers, {}});
    EXPECT_EQ(customers.start, 40'000) << "two months' targets, not twelve";
    EXPECT_EQ(sum(customers), 25'000);
}

TEST_F(ReadVariance, AYearWithoutActualsHasNoYearToDate)
{
    EXPECT_EQ(errorOf([&] { read({"ytd", Against::LastYear, VarianceKind::Customers, {}}); }), "variance-data-missing");
}

TEST_F(ReadVariance, RefusesOrdersAndPeriodsThatAreNone)
{
    happen();
    const auto refusal = [&](const ops::VarianceRequest &request) { return errorOf([&] { read(request); }); };
    EXPECT_EQ(refusal({"2027-01", Against::LastYear, VarianceKind::Chain, {Measure::Leads}}), "variance-order-bad");
    EXPECT_EQ(refusal({"2027-01",
                       Against::LastYear,
                       VarianceKind::Chain,
                       {Measure::Leads, Measure::Leads, Measure::AverageOrderValue}}),
              "variance-order-bad");
    EXPECT_EQ(refusal({"2027-W04", Against::LastYear, VarianceKind::Chain, {}}), "period-outside");
    EXPECT_EQ(refusal({"2026-01", Against::LastYear, VarianceKind::Chain, {}}), "period-outside");
    EXPECT_EQ(refusal({"soon", Against::LastYear, VarianceKind::Chain, {}}), "period-unknown");
}

} // namespace
} // namespace quotasmith::tests
