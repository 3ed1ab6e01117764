// SPDX-License-Identifier: Apache-2.0
#include "core/spread/explain/explanation.h"

#include "core/spread/explain/real_text.h"
#include "tests/core/spread/small_company.h"
#include "tests/support/random_sheet.h"

#include <gtest/gtest.h>

#include <cmath>

namespace quotasmith::tests {

namespace {

using namespace spread;
using Kind = ExplainStep::Kind;

Explanation explained(const Sheet &sheet, const Place &place)
{
    return Explainer(sheet, place.axis).explain(place.node, place.months);
}

std::vector<std::string_view> kindsOf(const Explanation &explanation)
{
    std::vector<std::string_view> kinds;
    for (const ExplainStep &step : explanation.steps)
        kinds.push_back(stepCode(step.kind));
    return kinds;
}

/// The chain as a reader would reckon it.
double recomputed(const Explanation &explanation)
{
    double value = 0;
    for (const ExplainStep &step : explanation.steps) {
        value = step.kind == Kind::Annual ? step.value : value * step.factor + step.added;
        EXPECT_EQ(value, step.value);
    }
    return value;
}

void expectHonest(const Sheet &sheet, const Explanation &e)
{
    EXPECT_EQ(recomputed(e), e.ideal);
    EXPECT_EQ(e.value, sheet.value(e.place.axis, e.place.node, e.place.months));
    EXPECT_EQ(e.steps.back().node, e.place.node);
    EXPECT_EQ(e.steps.back().months, e.place.months);
    const double rest = std::fabs(static_cast<double>(e.value) - e.ideal);
    EXPECT_LT(rest, static_cast<double>(e.cells * e.grain) + 1e-6);
}

const std::vector<calendar::MonthRange> kPeriods{{0, 11}, {0, 5},  {6, 11}, {0, 2}, {3, 5},
                                                 {6, 8},  {9, 11}, {0, 0},  {4, 4}, {11, 11}};

} // namespace

TEST(Explanation, GoesDownInTimeAndThenDownTheTree)
{
    const SmallCompany company;
    const Explanation e = explained(company.sheet, company.at("ann", {4, 4}));
    EXPECT_EQ(kindsOf(e),
              (std::vector<std::string_view>{"annual", "quarter-share", "month-share", "node-share", "node-share"}));
    const std::vector<double> values{720, 180, 60, 30, 10};
    for (std::size_t i = 0; i < values.size(); ++i)
        EXPECT_DOUBLE_EQ(e.steps[i].value, values[i]);
    EXPECT_DOUBLE_EQ(e.steps[1].factor, 0.25);
    EXPECT_DOUBLE_EQ(e.steps[3].factor, 0.5);
    EXPECT_EQ(e.value, 10);
    EXPECT_EQ(e.cells, 1);
    EXPECT_FALSE(e.hold);
}

TEST(Explanation, TheYearOfTheCompanyIsTheAnnualTarget)
{
    const SmallCompany company;
    const Explanation e = explained(company.sheet, {plan::Axis::Customer, 0, {}});
    EXPECT_EQ(kindsOf(e), std::vector<std::string_view>{"annual"});
    EXPECT_EQ(e.ideal, 720);
    EXPECT_EQ(e.value, 720);
}

TEST(Explanation, AHalfIsAShareOfTheYear)
{
    const SmallCompany company;
    const Explanation e = explained(company.sheet, company.at("mid", {6, 11}));
    EXPECT_EQ(kindsOf(e), (std::vector<std::string_view>{"annual", "half-share", "node-share"}));
    EXPECT_DOUBLE_EQ(e.ideal, 120);
    EXPECT_EQ(e.cells, 6);
}

TEST(Explanation, GoesThroughWhatIsHeld)
{
    SmallCompany company;
    company.hold("north", kYear);
    company.hold("ben", kFirstQuarter);
    const Explanation e = explained(company.sheet, company.at("ben", kFirstMonth));
    EXPECT_EQ(kindsOf(e), (std::vector<std::string_view>{"annual", "held", "quarter-share", "held", "month-share"}));
    ASSERT_TRUE(e.hold);
    EXPECT_EQ(e.hold->value, 60);
    EXPECT_EQ(e.steps[1].hold->value, 360);
    EXPECT_DOUBLE_EQ(e.ideal, 20);
    EXPECT_FALSE(explained(company.sheet, company.at("ann", kFirstMonth)).hold);
}

TEST(Explanation, AHeldRootIsHeldOnEveryAxis)
{
    SmallCompany company;
    company.hold("root", kFirstQuarter);
    const Explanation e = explained(company.sheet, company.at("key", kFirstQuarter));
    EXPECT_EQ(kindsOf(e), (std::vector<std::string_view>{"annual", "held", "node-share"}));
}

TEST(Explanation, ALimitThatDoesNotBindExplainsNothing)
{
    SmallCompany company;
    company.hold("north", kYear);
    company.sheet.holds.back().bound = plan::HoldBound::AtLeast;
    company.sheet.holds.back().value = 300;
    EXPECT_EQ(kindsOf(explained(company.sheet, company.at("north", kYear))),
              (std::vector<std::string_view>{"annual", "node-share"}));
    company.sheet.holds.back().value = 360;
    EXPECT_EQ(kindsOf(explained(company.sheet, company.at("north", kYear))),
              (std::vector<std::string_view>{"annual", "held"}));
}

TEST(Explanation, SaysWhichMonthIsClosed)
{
    SmallCompany company;
    company.sheet.closed[4] = true;
    EXPECT_EQ(kindsOf(explained(company.sheet, company.at("root", {4, 4}))),
              (std::vector<std::string_view>{"annual", "quarter-share", "closed"}));
}

TEST(Explanation, TheRemainderLeadsFromTheIdealToTheCell)
{
    SmallCompany company;
    const Sheet sheet = after(setAnnual(company.sheet, 731));
    for (const char *code : {"ann", "ben", "cho", "key", "mid"})
        for (int m = 0; m < 12; ++m) {
            const Explanation e = explained(sheet, company.at(code, {m, m}));
            expectHonest(sheet, e);
            EXPECT_LT(std::fabs(static_cast<double>(e.value) - e.ideal), 1);
        }
}

TEST(Explanation, StatesCellsThatWereSettledAwayFromTheirIdeal)
{
    SmallCompany company;
    company.sheet.table(plan::Axis::Organisation).leaves[0].ideal[4] = 12.5;
    const Explanation e = explained(company.sheet, company.at("ann", {4, 4}));
    EXPECT_EQ(e.steps.back().kind, Kind::Settled);
    EXPECT_DOUBLE_EQ(e.steps[e.steps.size() - 2].value, 12.5);
    EXPECT_EQ(e.ideal, 10);
    const Explanation parent = explained(company.sheet, company.at("north", {3, 5}));
    EXPECT_EQ(parent.steps.back().kind, Kind::Settled);
    EXPECT_DOUBLE_EQ(parent.ideal, 90);
}

TEST(Explanation, WithAGrainOneCellTakesTheRest)
{
    SmallCompany company;
    company.sheet.grain = 4;
    plan::TargetLine &line = company.sheet.table(plan::Axis::Organisation).leaves[0];
    line.ideal[4] = 10.3;
    EXPECT_EQ(explained(company.sheet, company.at("ann", {4, 4})).steps.back().kind, Kind::Odd);
    line.cells[4] = 12;
    EXPECT_EQ(explained(company.sheet, company.at("ann", {4, 4})).steps.back().kind, Kind::NodeShare);
}

TEST(Explanation, AYearOfNothingLeadsToNothing)
{
    SmallCompany company;
    const Sheet sheet = after(setAnnual(company.sheet, 0));
    for (const calendar::MonthRange months : kPeriods) {
        const Explanation e = explained(sheet, company.at("ann", months));
        EXPECT_EQ(e.ideal, 0);
        EXPECT_EQ(e.value, 0);
        expectHonest(sheet, e);
    }
}

TEST(Explanation, PartsThatCancelOutAreAdded)
{
    SmallCompany company;
    company.sheet.allowNegative = true;
    company.sheet.spine = {};
    const auto table = [&](plan::Axis axis) -> auto &
    {
        return company.sheet.table(axis).leaves;
    };
    table(plan::Axis::Organisation)[2].cells.fill(-30);
    table(plan::Axis::Organisation)[2].ideal.fill(-30);
    const Explanation e = explained(company.sheet, company.at("cho", {4, 4}));
    EXPECT_EQ(e.ideal, -30);
    EXPECT_EQ(e.value, -30);
    expectHonest(company.sheet, e);
}

TEST(Explanation, IsHonestOnEveryPlaceOfGeneratedPlans)
{
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        std::mt19937_64 random(seed);
        RandomSheet made = makeRandomSheet(seed, 30);
        std::int64_t nextId = 1;
        for (int i = 0; i < 3; ++i)
            addRandomHold(random, made.sheet, nextId);
        const EditResult edited = setAnnual(made.sheet, made.sheet.value(plan::Axis::Customer, 0, {}) * 11 / 10 + 7);
        const Sheet &sheet = std::holds_alternative<Done>(edited) ? std::get<Done>(edited).after : made.sheet;
        for (const plan::Axis axis : plan::kAxes) {
            const Explainer explainer(sheet, axis);
            for (int node = 0; node < sheet.tree(axis).size(); ++node)
                for (const calendar::MonthRange months : kPeriods)
                    if (sheet.tree(axis).isPlanned(node))
                        expectHonest(sheet, explainer.explain(node, months));
        }
        if (HasFailure())
            FAIL() << "seed " << seed;
    }
}

TEST(RealText, PrintsSeventeenDigits)
{
    EXPECT_EQ(printFactor(1), "1");
    EXPECT_EQ(printFactor(1.0 / 3), "0.33333333333333331");
    EXPECT_EQ(printReal(123456.7, 2), "1234.567");
    EXPECT_EQ(printReal(0.1, 2), "0.0010000000000000001");
    EXPECT_EQ(printReal(-3.25, 2), "-0.0325");
    EXPECT_EQ(printReal(100, 2), "1.00");
    EXPECT_EQ(printReal(1e17, 2), "1000000000000000.00");
    EXPECT_EQ(printReal(-0.0, 2), "0.00");
    EXPECT_EQ(printReal(1e-9, 0), "0.000000001");
}

TEST(RealText, TheRemainderIsExactInWhatIsPrinted)
{
    EXPECT_EQ(printRemainder(123457, 123456.7, 2), "0.003");
    EXPECT_EQ(printRemainder(123456, 123456.7, 2), "-0.007");
    EXPECT_EQ(printRemainder(-3, -3.25, 0), "0.25");
    EXPECT_EQ(printRemainder(5, 5, 2), "0.00");
    EXPECT_EQ(printRemainder(1, 0.1, 0), "0.89999999999999999"); // 0.1 is 0.10000000000000001
}

} // namespace quotasmith::tests
