// SPDX-License-Identifier: Apache-2.0
#include "core/plan/tree.h"

#include "core/base/error.h"
#include "core/base/id.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>

namespace quotasmith::plan {
namespace {

Node make(std::int64_t id, std::string code, std::int64_t parent, Level level)
{
    return {NodeId(id), axisOf(level, Axis::Organisation), code, code, NodeId(parent), level, false};
}

/// S ( N ( N1 (a b) N2 ) · P (directly below the root) · U unassigned region (u) )
std::vector<Node> company()
{
    std::vector<Node> nodes{
        make(1, "S", 0, Level::Root),   make(2, "N", 1, Level::Region),      make(3, "N1", 2, Level::Team),
        make(4, "a", 3, Level::Person), make(5, "b", 3, Level::Person),      make(6, "N2", 2, Level::Team),
        make(7, "P", 1, Level::Person), make(8, "A-none", 1, Level::Region), make(9, "u", 8, Level::Person)};
    nodes[7].unassigned = true;
    return nodes;
}

std::string order(const Tree &tree)
{
    std::string codes;
    for (const Node &node : tree.nodes())
        codes += node.code + ' ';
    return codes;
}

std::string causeOf(std::vector<Node> nodes)
{
    try {
        Tree(std::move(nodes), Level::Person);
    } catch (const base::Error &error) {
        EXPECT_EQ(error.code(), "tree-broken");
        return error.value("cause");
    }
    return "";
}

TEST(Tree, ParentsComeFirstThenSiblingsByCodeUnassignedLast)
{
    EXPECT_EQ(order(Tree(company(), Level::Person)), "S N N1 a b N2 P A-none u ");
}

TEST(Tree, OrderDoesNotDependOnTheOrderOfTheRows)
{
    std::mt19937 random(7);
    const std::string expected = order(Tree(company(), Level::Person));
    for (int round = 0; round < 50; ++round) {
        auto nodes = company();
        std::shuffle(nodes.begin(), nodes.end(), random);
        EXPECT_EQ(order(Tree(std::move(nodes), Level::Person)), expected);
    }
}

TEST(Tree, SubtreesAreRuns)
{
    const Tree tree(company(), Level::Person);
    EXPECT_EQ(tree.end(0), 9);
    EXPECT_EQ(tree.end(1), 6);
    EXPECT_EQ(tree.end(2), 5);
    EXPECT_EQ(tree.end(3), 4);
    EXPECT_EQ(tree.parent(0), -1);
    EXPECT_EQ(tree.parent(3), 2);
    EXPECT_EQ(tree.depth(0), 0);
    EXPECT_EQ(tree.depth(3), 3);
    EXPECT_EQ(tree.depth(6), 1) << "a person below the root";
    EXPECT_TRUE(tree.isAbove(1, 3));
    EXPECT_FALSE(tree.isAbove(3, 3));
    EXPECT_FALSE(tree.isAbove(1, 6));
}

TEST(Tree, PlannedLeavesAreNumberedInOrder)
{
    const Tree tree(company(), Level::Person);
    ASSERT_EQ(tree.leafCount(), 5);
    EXPECT_EQ(tree.leafNode(0), 3);
    EXPECT_EQ(tree.leafNode(2), 5) << "a team without people is a leaf";
    EXPECT_EQ(tree.leaves(0).count(), 5);
    EXPECT_EQ(tree.leaves(1).first, 0);
    EXPECT_EQ(tree.leaves(1).end, 3);
    EXPECT_EQ(tree.leaves(5).first, 2);
    EXPECT_EQ(tree.leafOf(4), 1);
    EXPECT_EQ(tree.leafOf(2), -1) << "a planned parent is no leaf";
}

TEST(Tree, NodesBelowThePlannedLevelCarryActualsOnly)
{
    const Tree tree(company(), Level::Team);
    EXPECT_TRUE(tree.isPlanned(2));
    EXPECT_FALSE(tree.isPlanned(3));
    EXPECT_TRUE(tree.isLeaf(2));
    EXPECT_TRUE(tree.children(2).empty());
    EXPECT_EQ(tree.leafCount(), 3);
    EXPECT_EQ(tree.leaves(3).count(), 0);
    EXPECT_EQ(tree.leafOf(3), tree.leafOf(2)) << "a person's facts count for the team";
    EXPECT_EQ(tree.leafOf(6), -1) << "a person below the root, which is no leaf";
    EXPECT_EQ(tree.plannedLevel(), Level::Team);
}

TEST(Tree, AChildlessRootIsItsOnlyLeaf)
{
    const Tree tree({make(1, "S", 0, Level::Root)}, Level::Person);
    EXPECT_EQ(tree.leafCount(), 1);
    EXPECT_EQ(tree.leafOf(0), 0);
}

TEST(Tree, FindsByIdAndByCode)
{
    const Tree tree(company(), Level::Person);
    EXPECT_EQ(tree.find(NodeId(5)), 4);
    EXPECT_EQ(tree.find("N2"), 5);
    EXPECT_FALSE(tree.find(NodeId(99)));
    EXPECT_FALSE(tree.find("n2"));
}

TEST(Tree, BrokenTreesAreRefusedWithTheCause)
{
    struct Case {
        const char *cause;
        void (*damage)(std::vector<Node> &);
    };
    const Case cases[] = {
        {"no-root", [](std::vector<Node> &nodes) { nodes.clear(); }},
        {"no-root", [](std::vector<Node> &nodes) { nodes[0].parent = NodeId(2); }},
        {"second-root", [](std::vector<Node> &nodes) { nodes[6].parent = NodeId(); }},
        {"parent-missing", [](std::vector<Node> &nodes) { nodes[3].parent = NodeId(77); }},
        {"id-not-unique", [](std::vector<Node> &nodes) { nodes[3].id = NodeId(5); }},
        {"id-not-unique", [](std::vector<Node> &nodes) { nodes[3].id = NodeId(); }},
        {"code-not-unique", [](std::vector<Node> &nodes) { nodes[3].code = "b"; }},
        {"code-not-unique", [](std::vector<Node> &nodes) { nodes[3].code.clear(); }},
        {"wrong-level", [](std::vector<Node> &nodes) { nodes[0].level = Level::Region; }},
        {"wrong-level", [](std::vector<Node> &nodes) { nodes[3].parent = NodeId(5); }},
        {"wrong-level", [](std::vector<Node> &nodes) { nodes[3].parent = NodeId(4); }},
        {"wrong-axis", [](std::vector<Node> &nodes) { nodes[3].level = Level::Tier; }},
        {"wrong-axis", [](std::vector<Node> &nodes) { nodes[3].axis = Axis::Product; }},
    };
    for (const Case &example : cases) {
        auto nodes = company();
        example.damage(nodes);
        EXPECT_EQ(causeOf(std::move(nodes)), example.cause);
    }
}

/// A random company of `size` nodes; parents are picked among the nodes of a higher level made so far.
std::vector<Node> randomCompany(int size, std::mt19937 &random)
{
    std::vector<Node> nodes{make(1, "root", 0, Level::Root)};
    for (int i = 2; i <= size; ++i) {
        const Node parent = nodes[random() % nodes.size()];
        if (parent.level == Level::Person)
            continue;
        const int depth = depthOf(parent.level) + 1 + static_cast<int>(random() % (3 - depthOf(parent.level)));
        int count = 0;
        nodes.push_back(
            make(i, "n" + std::to_string(random()), parent.id.value(), levelsOf(Axis::Organisation, count)[depth]));
    }
    return nodes;
}

TEST(Tree, ChildrenPartitionTheLeavesOfTheirParent)
{
    std::mt19937 random(2027);
    for (int round = 0; round < 100; ++round) {
        const Tree tree(randomCompany(60, random), round % 2 == 0 ? Level::Person : Level::Team);
        for (int i = 0; i < tree.size(); ++i) {
            if (!tree.isPlanned(i) || tree.isLeaf(i))
                continue;
            int next = tree.leaves(i).first;
            for (const int child : tree.children(i)) {
                EXPECT_EQ(tree.parent(child), i);
                EXPECT_EQ(tree.leaves(child).first, next);
                next = tree.leaves(child).end;
            }
            EXPECT_EQ(next, tree.leaves(i).end);
        }
        for (int leaf = 0; leaf < tree.leafCount(); ++leaf)
            EXPECT_EQ(tree.leafOf(tree.leafNode(leaf)), leaf);
    }
}

} // namespace
} // namespace quotasmith::plan
