// SPDX-License-Identifier: Apache-2.0
#include "report/papers/owners.h"

#include <gtest/gtest.h>

namespace quotasmith::report {
namespace {

plan::Node node(std::int64_t id, std::int64_t parent, plan::Level level, const char *code, const char *name)
{
    plan::Node one;
    one.id = plan::NodeId(id);
    one.parent = plan::NodeId(parent);
    one.axis = plan::Axis::Organisation;
    one.level = level;
    one.code = code;
    one.name = name;
    return one;
}

class OwnersTest : public ::testing::Test {
protected:
    plan::Tree m_tree{{node(1, 0, plan::Level::Root, "organisation", "Acme"),
                       node(2, 1, plan::Level::Region, "EAST", "华东"), node(3, 2, plan::Level::Team, "E1", "上海组"),
                       node(4, 3, plan::Level::Person, "P001", "Ann"), node(5, 3, plan::Level::Person, "P002", "张三"),
                       node(6, 1, plan::Level::Region, "WEST", "West"), node(7, 6, plan::Level::Team, "W1", "One"),
                       node(8, 7, plan::Level::Person, "P003", "Bob")},
                      plan::Level::Person};
};

TEST_F(OwnersTest, AreANodeAndEverybodyBelowByCodeOrName)
{
    const Owners east(m_tree, *m_tree.find("EAST"));
    for (const char *owner : {"Ann", " ann ", "P002", "张三", "华东", "e1"})
        EXPECT_TRUE(east.own(owner)) << owner;
    for (const char *owner : {"Bob", "P003", "", " ", "An", "Acme"})
        EXPECT_FALSE(east.own(owner)) << owner;
}

TEST_F(OwnersTest, OneOfSeveralIsEnough)
{
    const Owners ann(m_tree, *m_tree.find("P001"));
    for (const char *owner : {"Bob, Ann", "Bob、Ann", "Ann；张三", "Ann/Bob"})
        EXPECT_TRUE(ann.own(owner)) << owner;
    EXPECT_FALSE(ann.own("Bob、张三"));
}

TEST_F(OwnersTest, EverybodyOwnsWhatHasNoOwnerToo)
{
    const Owners all;
    EXPECT_TRUE(all.areEverybody());
    EXPECT_TRUE(all.own(""));
    EXPECT_TRUE(all.own("Nobody"));
}

} // namespace
} // namespace quotasmith::report
