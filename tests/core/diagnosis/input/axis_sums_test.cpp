// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/input/axis_sums.h"

#include "tests/support/diagnosis_input.h"

#include <gtest/gtest.h>

namespace quotasmith::diagnosis {
namespace {

using plan::Axis;
using plan::Measure;

TEST(AxisSums, AddUpOverMonthsAndPlaces)
{
    tests::DiagnosisInput made;
    made.team("T");
    made.person("P1", "T");
    made.person("P2", "T");
    made.fact({2027, 1}, {{Measure::Revenue, 100}, {Measure::Orders, 2}}, {"P1", "", ""});
    made.fact({2027, 1}, {{Measure::Revenue, 30}}, {"P2", "", ""});
    made.fact({2027, 3}, {{Measure::Revenue, 7}});
    const Input input = made.make();
    const AxisSums &sums = input.sums(Axis::Organisation);
    const plan::Tree &tree = input.tree(Axis::Organisation);
    const int team = *tree.find(std::string_view("T"));

    EXPECT_EQ(sums.months(), (std::vector<calendar::Month>{{2027, 1}, {2027, 3}}));
    EXPECT_EQ(sums.company({2027, 1}).value(Measure::Revenue), 130);
    EXPECT_EQ(sums.company({2027, 2}).value(Measure::Revenue), std::nullopt);
    EXPECT_EQ(sums.company(input.span).value(Measure::Revenue), 137);
    EXPECT_EQ(sums.member(made.id(Axis::Organisation, "P2"), {2027, 1}).value(Measure::Orders), std::nullopt);
    const auto byNode = sums.byNode(tree, input.span);
    EXPECT_EQ(byNode.front().value(Measure::Revenue), 137);
    EXPECT_EQ(byNode[static_cast<std::size_t>(team)].value(Measure::Revenue), 130);
    EXPECT_EQ(byNode[static_cast<std::size_t>(team)].value(Measure::Orders), 2);
    const auto series = sums.series(tree, team, {{2026, 12}, 3});
    ASSERT_EQ(series.size(), 3u);
    EXPECT_EQ(series[0].present, 0u);
    EXPECT_EQ(series[1].value(Measure::Revenue), 130);
    EXPECT_EQ(series[2].present, 0u);
}

TEST(AxisSums, KnowOnlyMonthsInsideTheSpan)
{
    tests::DiagnosisInput made;
    made.facts({{2026, 11}, 16}, {{Measure::Revenue, 1}});
    const Input input = made.make();
    EXPECT_EQ(input.sums(Axis::Product).byNode(input.tree(Axis::Product), input.span).front().value(Measure::Revenue),
              12);
}

} // namespace
} // namespace quotasmith::diagnosis
