// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/input/targets.h"

#include "tests/support/diagnosis_input.h"

#include <gtest/gtest.h>

namespace quotasmith::diagnosis {
namespace {

using money::Rate;
using plan::Axis;
using plan::Measure;

const MonthSpan kYear = tests::DiagnosisInput::year(2027);

TEST(TargetBook, TheCompanyHasNoTargetOfASpanWithAMonthWithoutOne)
{
    tests::DiagnosisInput made;
    made.targets(Measure::Revenue, {{2027, 1}, 11}, 10);
    EXPECT_EQ(made.input.targets.company(Measure::Revenue, {{2027, 1}, 11}), 110);
    EXPECT_EQ(made.input.targets.company(Measure::Revenue, kYear), std::nullopt);
    EXPECT_EQ(made.input.targets.company(Measure::Orders, {{2027, 1}, 1}), std::nullopt);
}

TEST(TargetBook, SumsTheMembersThatHaveTargets)
{
    tests::DiagnosisInput made;
    const plan::NodeId a = made.person("A"), b = made.person("B"), c = made.person("C");
    made.targets(Measure::Revenue, {{2027, 1}, 2}, 10, "A");
    made.target(Measure::Revenue, {2027, 2}, 5, "B");
    EXPECT_EQ(made.input.targets.sum(Measure::Revenue, Axis::Organisation, {a, b, c}, kYear), 25);
    EXPECT_EQ(made.input.targets.sum(Measure::Revenue, Axis::Organisation, {c}, kYear), std::nullopt);
    EXPECT_EQ(made.input.targets.sum(Measure::Revenue, Axis::Organisation, {a}, {{2027, 3}, 1}), std::nullopt);
}

TEST(TargetBook, WhatWasSaidOfAPlaceGoesBeforeWhatLiesBelowIt)
{
    tests::DiagnosisInput made;
    made.team("T");
    made.person("A", "T");
    made.person("B", "T");
    made.target(Measure::Revenue, {2027, 1}, 10, "A");
    made.target(Measure::Revenue, {2027, 1}, 5, "B");
    made.target(Measure::Revenue, {2026, 1}, 100, "T");
    made.target(Measure::Revenue, {2026, 1}, 1, "A");
    const Input input = made.make();
    const plan::Tree &tree = input.tree(Axis::Organisation);
    const int team = *tree.find(std::string_view("T"));
    EXPECT_EQ(input.targets.at(Measure::Revenue, tree, team, {2027, 1}), 15);
    EXPECT_EQ(input.targets.at(Measure::Revenue, tree, team, {2026, 1}), 100);
    EXPECT_EQ(input.targets.stated(Measure::Revenue, tree, 0, {2026, 1}), 100);
    EXPECT_EQ(input.targets.at(Measure::Revenue, tree, 0, {2027, 1}), 15); // the company's own
    EXPECT_EQ(input.targets.at(Measure::Revenue, tree, team, {2027, 2}), std::nullopt);
}

TEST(TargetBook, TheShortestPeriodOfARatioWins)
{
    tests::DiagnosisInput made;
    made.ratio(Measure::Conversion, kYear, Rate(1, 4));
    made.ratio(Measure::Conversion, {{2027, 4}, 3}, Rate(1, 3));
    made.ratio(Measure::Conversion, {{2027, 5}, 1}, Rate(1, 2));
    const plan::NodeId root = made.id(Axis::Organisation, "organisation");
    EXPECT_EQ(made.input.targets.ratio(Measure::Conversion, root, {2027, 3}), Rate(1, 4));
    EXPECT_EQ(made.input.targets.ratio(Measure::Conversion, root, {2027, 4}), Rate(1, 3));
    EXPECT_EQ(made.input.targets.ratio(Measure::Conversion, root, {2027, 5}), Rate(1, 2));
    EXPECT_EQ(made.input.targets.ratio(Measure::Conversion, root, {2028, 1}), std::nullopt);
    EXPECT_EQ(made.input.targets.ratio(Measure::WinRate, root, {2027, 3}), std::nullopt);
}

} // namespace
} // namespace quotasmith::diagnosis
