// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/find/node_finder.h"

#include "core/store/tables/nodes.h"
#include "core/store/writer.h"
#include "tests/ui/ui_fixture.h"
#include "ui/shell/find/pinyin.h"

namespace quotasmith::tests {
namespace {

using ui::NodeFinder;

TEST(Pinyin, GivesTheFirstLetters)
{
    EXPECT_EQ(ui::pinyinInitials(QStringLiteral("华东一区")), QStringLiteral("hdyq"));
    EXPECT_EQ(ui::pinyinInitials(QStringLiteral("KA 客户 3")), QStringLiteral("kakh3"));
    EXPECT_EQ(ui::pinyinInitials(QStringLiteral("张伟")), QStringLiteral("zw"));
    EXPECT_TRUE(ui::pinyinInitials(QStringLiteral("，（）")).isEmpty());
}

class NodeFinderTest : public UiFixture {
protected:
    NodeFinderTest()
    {
        const auto document = open();
        document->transact({"test-name", store::StepKind::Edit, {}}, [](store::Writer &writer) {
            for (plan::Node node : store::readNodes(writer.connection(), plan::Axis::Organisation))
                if (node.code == "P6") {
                    node.name = "孙福";
                    store::updateNode(writer, node);
                }
        });
        m_finder = NodeFinder(*document);
    }
    QStringList names(const char *typed, int most = 10) const
    {
        QStringList names;
        for (const ui::NodeHit &hit : m_finder.find(QString::fromUtf8(typed), most))
            names << hit.name;
        return names;
    }

    NodeFinder m_finder;
};

TEST_F(NodeFinderTest, FindsByNameCodeAndFirstLettersInEveryAxis)
{
    EXPECT_EQ(names("bo w"), QStringList(QStringLiteral("Bo Wang")));
    EXPECT_EQ(names("p3"), QStringList(QStringLiteral("Cai Zhang")));
    EXPECT_EQ(names("sf").value(0), QStringLiteral("孙福"));
    EXPECT_EQ(names("福"), QStringList(QStringLiteral("孙福")));
    EXPECT_EQ(names("tail"), QStringList(QStringLiteral("Long tail")));
    EXPECT_TRUE(names("nobody at all").isEmpty());
}

TEST_F(NodeFinderTest, PutsTheBestFirstAndStopsInTime)
{
    EXPECT_EQ(names("n").value(0), QStringLiteral("North")) << "a code that is just that";
    EXPECT_EQ(names("north"), (QStringList{QStringLiteral("North"), QStringLiteral("North one")}));
    EXPECT_EQ(names("a", 3).size(), 3);
}

TEST_F(NodeFinderTest, SaysWhereAHitStands)
{
    const ui::NodeHit hit = m_finder.find(QStringLiteral("Ann"), 1).value(0);
    EXPECT_EQ(hit.path, QStringLiteral("Organisation › North › North one"));
    EXPECT_EQ(hit.code, QStringLiteral("P1"));
    EXPECT_EQ(hit.place.axis, plan::Axis::Organisation);
    EXPECT_EQ(hit.place.node, "P1");
}

TEST_F(NodeFinderTest, NothingTypedListsTheTopOfEveryAxis)
{
    EXPECT_EQ(names("", 100).size(), 3 + 2 + 3 + 2);
}

} // namespace
} // namespace quotasmith::tests
