// SPDX-License-Identifier: Apache-2.0
#include "core/spread/reshape.h"

#include <gtest/gtest.h>

namespace quotasmith::tests {

namespace {

using plan::Axis;
using plan::Level;
using Lines = std::unordered_map<plan::NodeId, plan::TargetLine>;

plan::Node node(std::int64_t id, std::int64_t parent, Level level)
{
    return {plan::NodeId(id),
            Axis::Organisation,
            "n" + std::to_string(id),
            "",
            parent ? plan::NodeId(parent) : plan::NodeId(),
            level,
            false};
}

plan::TargetLine line(std::int64_t units)
{
    plan::TargetLine result;
    result.cells.fill(units);
    result.ideal.fill(static_cast<double>(units));
    return result;
}

std::int64_t firstMonth(const plan::TargetTable &table, std::size_t leaf)
{
    return table.leaves[leaf].cells[0];
}

} // namespace

TEST(Reshape, LeavesThatStayKeepTheirLinesAndNewOnesStartAtZero)
{
    const plan::Tree tree({node(1, 0, Level::Root), node(2, 1, Level::Region), node(3, 1, Level::Region)},
                          Level::Person);
    const auto table = spread::reshape(Lines{{plan::NodeId(2), line(7)}}, tree, line(7));
    EXPECT_EQ(table.leaves[0], line(7));
    EXPECT_EQ(table.leaves[1], plan::TargetLine{});
}

TEST(Reshape, AParentPassesItsLineDown)
{
    const plan::Tree tree({node(1, 0, Level::Root), node(2, 1, Level::Region), node(4, 2, Level::Person),
                           node(5, 2, Level::Person), node(6, 2, Level::Person)},
                          Level::Person);
    const auto table = spread::reshape(Lines{{plan::NodeId(2), line(100)}}, tree, line(100));
    EXPECT_EQ(firstMonth(table, 0), 34);
    EXPECT_EQ(firstMonth(table, 1), 33);
    EXPECT_EQ(firstMonth(table, 2), 33);
}

TEST(Reshape, ByTheIdealsOfLeavesThatAreThere)
{
    const plan::Tree tree(
        {node(1, 0, Level::Root), node(2, 1, Level::Region), node(4, 2, Level::Person), node(5, 2, Level::Person)},
        Level::Person);
    const Lines lines{{plan::NodeId(2), line(40)}, {plan::NodeId(4), line(30)}, {plan::NodeId(5), line(10)}};
    const auto table = spread::reshape(lines, tree, line(80));
    EXPECT_EQ(firstMonth(table, 0), 60);
    EXPECT_EQ(firstMonth(table, 1), 20);
}

TEST(Reshape, ATreeWithoutLinesTakesTheSpine)
{
    const plan::Tree tree({node(1, 0, Level::Root), node(2, 1, Level::Region), node(3, 1, Level::Region)},
                          Level::Person);
    const auto table = spread::reshape({}, tree, line(11));
    EXPECT_EQ(firstMonth(table, 0), 6);
    EXPECT_EQ(firstMonth(table, 1), 5);
}

TEST(Reshape, BelowThePlannedLevelsTheAncestorTakesIt)
{
    const plan::Tree tree({node(1, 0, Level::Root), node(2, 1, Level::Region), node(4, 2, Level::Person)},
                          Level::Region);
    const auto table = spread::reshape(Lines{{plan::NodeId(4), line(9)}}, tree, line(9));
    ASSERT_EQ(table.leaves.size(), 1U);
    EXPECT_EQ(firstMonth(table, 0), 9);
}

} // namespace quotasmith::tests
