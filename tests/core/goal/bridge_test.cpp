// SPDX-License-Identifier: Apache-2.0
#include "core/goal/bridge.h"

#include "core/forecast/random.h"
#include "core/goal/bridge_proposal.h"
#include "tests/core/goal/small_organisation.h"

#include <gtest/gtest.h>

namespace quotasmith::goal {
namespace {

using money::Rate;
using plan::BridgeBasis;

BridgeLine line(BridgeBasis basis, std::optional<std::int64_t> amount, std::optional<Rate> percent = {})
{
    BridgeLine made;
    made.basis = basis;
    made.amount = amount;
    made.percent = percent;
    return made;
}

TEST(Bridge, AddsAmountsAndPercentsOfTheBase)
{
    const Bridge bridge =
        buildBridge(1'000'05, {line(BridgeBasis::Channels, -20'00), line(BridgeBasis::Industry, {}, Rate(5, 100)),
                               line(BridgeBasis::Industry, {}, Rate(-1, 3))});
    ASSERT_EQ(bridge.lines.size(), 3u);
    EXPECT_EQ(bridge.lines[0].amount, 50'00); // 50.0025
    EXPECT_EQ(bridge.lines[1].amount, -333'35);
    EXPECT_EQ(bridge.lines[2].percent, Rate(-20'00, 1'000'05));
    EXPECT_EQ(bridge.lines[1].from, 1'050'05);
    EXPECT_EQ(bridge.lines[1].to, 716'70);
    EXPECT_EQ(bridge.proposal, 696'70);
    EXPECT_EQ(bridge.empty, (std::vector{BridgeBasis::Performance, BridgeBasis::Headcount, BridgeBasis::Products,
                                         BridgeBasis::Swot}));
}

TEST(Bridge, RoundsHalfAUnitAway)
{
    EXPECT_EQ(buildBridge(50, {line(BridgeBasis::Swot, {}, Rate(1, 100))}).proposal, 51);
    EXPECT_EQ(buildBridge(50, {line(BridgeBasis::Swot, {}, Rate(-1, 100))}).proposal, 49);
}

TEST(Bridge, WithoutAStartThereIsNoProposal)
{
    const Bridge bridge = buildBridge({}, {line(BridgeBasis::Swot, 10), line(BridgeBasis::Swot, {}, Rate(1, 10))});
    EXPECT_FALSE(bridge.start);
    EXPECT_FALSE(bridge.proposal);
    EXPECT_EQ(bridge.lines[0].amount, 10);
    EXPECT_FALSE(bridge.lines[0].to);
    EXPECT_FALSE(bridge.lines[1].amount);
}

TEST(Bridge, OfAYearOfZeroHasNoPercents)
{
    const Bridge bridge = buildBridge(0, {line(BridgeBasis::Swot, 10)});
    EXPECT_EQ(bridge.proposal, 10);
    EXPECT_FALSE(bridge.lines[0].percent);
}

TEST(Bridge, AlwaysCloses)
{
    forecast::Random random(11);
    for (int run = 0; run < 2000; ++run) {
        const auto start = static_cast<std::int64_t>(random.below(1'000'000'000'000)) - 1'000'000;
        std::vector<BridgeLine> lines;
        for (std::size_t rows = random.below(12); rows > 0; --rows) {
            const auto basis = static_cast<BridgeBasis>(random.below(6));
            const auto number = static_cast<std::int64_t>(random.below(2'000'001)) - 1'000'000;
            lines.push_back(random.below(2) == 0 ? line(basis, number) : line(basis, {}, Rate(number, 999'983)));
        }
        const Bridge bridge = buildBridge(start, lines);
        std::int64_t sum = start;
        for (const BridgeLine &one : bridge.lines) {
            EXPECT_EQ(one.from, sum);
            sum += *one.amount;
        }
        EXPECT_EQ(bridge.proposal, sum);
        EXPECT_EQ(bridge.lines.size(), lines.size());
    }
}

TEST(Bridge, TakesTypedRowsInTheirOrderAndSwotItemsThatCarryAnAmount)
{
    const std::vector<plan::BridgeRow> rows{{"b", BridgeBasis::Channels, 5, {}, 2, "two"},
                                            {"c", BridgeBasis::Channels, 6, {}, 1, "one"},
                                            {"a", BridgeBasis::Swot, 7, {}, 2, ""}};
    std::vector<plan::SwotItem> swot(2);
    swot[0].code = "s1";
    swot[0].text = "price war";
    swot[0].amount = -9;
    swot[1].code = "s2";
    const Bridge bridge = buildBridge(100, typedLines(rows, swot));
    ASSERT_EQ(bridge.lines.size(), 4u);
    EXPECT_EQ(bridge.lines[0].code, "c");
    EXPECT_EQ(bridge.lines[1].code, "b");
    EXPECT_EQ(bridge.lines[2].code, "a");
    EXPECT_EQ(bridge.lines[3].note, "price war");
    EXPECT_EQ(bridge.proposal, 109);
}

TEST(BridgeProposal, TrendIsTheGrowthAHeadAtLastYearsHeads)
{
    EXPECT_FALSE(proposePerformance({{100, Rate(12, 1)}}));
    EXPECT_EQ(proposePerformance({{100, Rate(12, 1)}, {130, Rate(12, 1)}})->amount, 30);
    // 100 by 10 heads; 15 heads at that pace bring 150, and they brought 165.
    EXPECT_EQ(proposePerformance({{100, Rate(10, 1)}, {165, Rate(15, 1)}})->amount, 15);
    EXPECT_EQ(proposePerformance({{100, Rate()}, {165, Rate(15, 1)}})->amount, 65);
    // The mean of 30 and −9: 10.5.
    EXPECT_EQ(proposePerformance({{70, Rate(1, 1)}, {100, Rate(1, 1)}, {130, Rate(1, 1)}, {121, Rate(1, 1)}})->amount,
              11);
    EXPECT_EQ(proposePerformance({{100, Rate(1, 1)}, {130, Rate(1, 1)}})->source, RowSource::Proposed);
}

TEST(BridgeProposal, HeadcountIsTheChangeOfCapacity)
{
    const plan::Tree tree = smallOrganisation();
    const std::vector<plan::Productivity> rates{{{}, {}, plan::Measure::Revenue, 100, ""}};
    const ProductivityBook book(tree, rates, plan::Measure::Revenue);
    const auto proposed = [&](const std::vector<plan::Person> &people) {
        const auto heads = headsOf(tree, people, {});
        const auto at = [&](int year) { return capacityOf(tree, heads, {}, book, calendar::Month(year, 1)); };
        return proposeHeadcount(heads, at(2026), at(2027));
    };
    EXPECT_FALSE(proposed({})); // nobody is dated
    EXPECT_EQ(proposed({personOf(3, "2020-01-01")})->amount, 0);
    // A came in November (25 + 50), is whole but for January (75) now; B leaves in mid-year.
    EXPECT_EQ(proposed({personOf(3, "2026-11-02"), personOf(4, nullptr, "2027-06-30")})->amount, 1175 - 75 - 600);
}

} // namespace
} // namespace quotasmith::goal
