// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/targets/set/bridge/bridge_model.h"

#include "tests/ui/panels/targets/set/goal_fixture.h"
#include "ui/models/grid_roles.h"

#include <QAbstractItemModelTester>

namespace quotasmith::tests {
namespace {

using ui::BridgeModel;
using ui::BridgeTableRow;
using Column = BridgeModel::Column;

class BridgeModelTest : public GoalFixture {
protected:
    void SetUp() override
    {
        GoalFixture::SetUp();
        QObject::connect(&m_session, &ui::DocumentSession::changed, &m_model, [this] { m_model.show(goal()); });
        m_model.show(goal());
    }
    QModelIndex cell(int row, Column column) { return m_model.index(row, static_cast<int>(column)); }
    QString shown(int row, Column column) { return cell(row, column).data().toString(); }
    bool type(int row, Column column, const char *text)
    {
        return m_model.setData(cell(row, column), QString::fromUtf8(text), Qt::EditRole);
    }

    BridgeModel m_model{m_session};
    QAbstractItemModelTester m_tester{&m_model};
};

constexpr int kIndustry = 2;

TEST_F(BridgeModelTest, EveryBasisHasALineBetweenLastYearAndTheProposal)
{
    ASSERT_EQ(m_model.rowCount(), 8);
    EXPECT_EQ(shown(0, Column::Amount), QStringLiteral("12,000,000.00"));
    EXPECT_EQ(m_model.at(kIndustry)->kind, BridgeTableRow::Kind::EmptyBasis);
    EXPECT_EQ(m_model.at(7)->kind, BridgeTableRow::Kind::Proposal);
    EXPECT_FALSE(m_model.flags(cell(0, Column::Amount)) & Qt::ItemIsEditable);
    EXPECT_FALSE(m_model.flags(cell(kIndustry, Column::Note)) & Qt::ItemIsEditable);
}

TEST_F(BridgeModelTest, AnAmountOrAPercentTypedIntoAnEmptyBasisIsALine)
{
    EXPECT_TRUE(type(kIndustry, Column::Amount, "120万"));
    EXPECT_EQ(shown(kIndustry, Column::Amount), QStringLiteral("1,200,000.00"));
    EXPECT_EQ(shown(kIndustry, Column::Percent), QStringLiteral("+10 %"));
    EXPECT_TRUE(type(kIndustry, Column::Amount, "+5%"));
    EXPECT_EQ(shown(kIndustry, Column::Amount), QStringLiteral("600,000.00"));
    EXPECT_TRUE(type(kIndustry, Column::Percent, "-3"));
    EXPECT_EQ(shown(kIndustry, Column::Amount), QStringLiteral("-360,000.00"));
    EXPECT_TRUE(type(kIndustry, Column::Note, "fewer tenders"));
    EXPECT_EQ(goal()->lists.bridge.size(), 1u);
    EXPECT_EQ(goal()->lists.bridge[0].note, "fewer tenders");
    EXPECT_EQ(goal()->lists.bridge[0].percent, money::Rate(-3, 100));
    EXPECT_EQ(m_model.rowCount(), 8);
}

TEST_F(BridgeModelTest, EveryTypedValueIsOneStep)
{
    type(kIndustry, Column::Amount, "100");
    type(kIndustry, Column::Amount, "");
    EXPECT_TRUE(goal()->lists.bridge.empty());
    EXPECT_EQ(m_model.at(kIndustry)->kind, BridgeTableRow::Kind::EmptyBasis);
    m_session.undo();
    EXPECT_EQ(shown(kIndustry, Column::Amount), QStringLiteral("100.00"));
    m_session.undo();
    EXPECT_EQ(shown(kIndustry, Column::Amount), QString());
}

TEST_F(BridgeModelTest, WhatCannotBeTakenStaysWithTheReason)
{
    EXPECT_FALSE(type(kIndustry, Column::Amount, "12,34,5x"));
    const QModelIndex refused = cell(kIndustry, Column::Amount);
    EXPECT_EQ(refused.data().toString(), QStringLiteral("12,34,5x"));
    EXPECT_FALSE(refused.data(ui::roleNumber(ui::GridRole::RefusalReason)).toString().isEmpty());
    EXPECT_FALSE(type(kIndustry, Column::Percent, "900"));
    EXPECT_TRUE(goal()->lists.bridge.empty());
    m_model.setData(cell(kIndustry, Column::Percent), {}, ui::roleNumber(ui::GridRole::Refused));
    EXPECT_EQ(shown(kIndustry, Column::Percent), QString());
}

TEST_F(BridgeModelTest, ABlockIsOneStepAndARowOfItOneLine)
{
    const QList<ui::GridEdit> edits{{cell(kIndustry, Column::Amount), QStringLiteral("5万")},
                                    {cell(kIndustry + 1, Column::Amount), QStringLiteral("7万")},
                                    {cell(kIndustry + 1, Column::Percent), QStringLiteral("10")},
                                    {cell(kIndustry + 2, Column::Percent), QStringLiteral("3%")}};
    EXPECT_TRUE(m_model.applyEdits(edits, ui::GridSource::Paste, ui::GridPartly::Never).isEmpty());
    ASSERT_EQ(goal()->lists.bridge.size(), 3u);
    EXPECT_EQ(shown(kIndustry, Column::Amount), QStringLiteral("50,000.00"));
    EXPECT_EQ(shown(kIndustry + 1, Column::Amount), QStringLiteral("1,200,000.00")) << "the last that is said counts";
    EXPECT_EQ(shown(kIndustry + 2, Column::Amount), QStringLiteral("360,000.00"));

    const QList<ui::GridEdit> noted{{cell(kIndustry, Column::Amount), QStringLiteral("6万")},
                                    {cell(kIndustry, Column::Note), QStringLiteral("fewer tenders")}};
    EXPECT_TRUE(m_model.applyEdits(noted, ui::GridSource::Paste, ui::GridPartly::Never).isEmpty());
    EXPECT_EQ(shown(kIndustry, Column::Note), QStringLiteral("fewer tenders"));
    m_session.undo();
    m_session.undo();
    EXPECT_TRUE(goal()->lists.bridge.empty());
}

TEST_F(BridgeModelTest, ABlockWithARefusedCellWritesNothing)
{
    const QList<ui::GridEdit> edits{{cell(kIndustry, Column::Amount), QStringLiteral("5万")},
                                    {cell(kIndustry + 1, Column::Percent), QStringLiteral("900")},
                                    {cell(kIndustry + 2, Column::Amount), QStringLiteral("x")}};
    const auto refused = m_model.applyEdits(edits, ui::GridSource::Paste, ui::GridPartly::Never);
    ASSERT_EQ(refused.size(), 2);
    EXPECT_TRUE(goal()->lists.bridge.empty());
    EXPECT_EQ(m_model.applyEdits(edits, ui::GridSource::Paste, ui::GridPartly::Allowed).size(), 2);
    EXPECT_EQ(goal()->lists.bridge.size(), 1u);
}

TEST_F(BridgeModelTest, ClearedRowsGo)
{
    type(kIndustry, Column::Amount, "5万");
    type(kIndustry, Column::Note, "fewer tenders");
    QList<ui::GridEdit> edits;
    for (const Column column : {Column::Amount, Column::Percent, Column::Note})
        edits.append({cell(kIndustry, column), QString()});
    EXPECT_TRUE(m_model.applyEdits(edits, ui::GridSource::Clear, ui::GridPartly::Never).isEmpty());
    EXPECT_TRUE(goal()->lists.bridge.empty());
    m_session.undo();
    EXPECT_EQ(shown(kIndustry, Column::Note), QStringLiteral("fewer tenders"));
}

TEST_F(BridgeModelTest, AnItemOfTheSwotListIsTypedOverInItsList)
{
    put("swot", {{"quadrant", "threat"}, {"text", "rival"}, {"amount", "-70"}});
    const int row = 6;
    ASSERT_EQ(m_model.at(row)->origin, BridgeTableRow::Origin::Swot);
    EXPECT_TRUE(type(row, Column::Amount, "-90"));
    EXPECT_EQ(goal()->lists.swot[0].amount, -9000);
    EXPECT_TRUE(goal()->lists.bridge.empty());
    EXPECT_TRUE(type(row, Column::Amount, ""));
    ASSERT_EQ(goal()->lists.swot.size(), 1u); // the item stays
    EXPECT_FALSE(goal()->lists.swot[0].amount);
}

TEST_F(BridgeModelTest, AProposalIsAcceptedOrTypedOver)
{
    for (int month = 1; month <= 12; ++month)
        ops::setActual(
            *[this] {
                m_session.close();
                return open();
            }(),
            {"P1", {2025, month}, plan::Measure::Revenue, 80'000'000, {}});
    openPlan();
    m_model.show(goal());
    ASSERT_EQ(m_model.at(1)->origin, BridgeTableRow::Origin::Proposed);
    const QString proposed = shown(1, Column::Amount);
    EXPECT_TRUE(cell(1, Column::Amount).data(Qt::FontRole).isValid());
    EXPECT_FALSE(m_model.editing().accept(BridgeTableRow(*m_model.at(1)), m_model.decimals()));
    ASSERT_EQ(m_model.at(1)->origin, BridgeTableRow::Origin::Bridge);
    EXPECT_EQ(shown(1, Column::Amount), proposed);
    EXPECT_FALSE(shown(1, Column::Note).isEmpty());
    type(1, Column::Amount, "");
    EXPECT_EQ(m_model.at(1)->origin, BridgeTableRow::Origin::Proposed);
    type(1, Column::Amount, "5万");
    EXPECT_EQ(shown(1, Column::Amount), QStringLiteral("50,000.00"));
}

TEST_F(BridgeModelTest, LinesOfABasisChangePlacesInOneStep)
{
    put("bridge", {{"basis", "industry"}, {"amount", "1"}});
    put("bridge", {{"basis", "industry"}, {"amount", "2"}});
    put("bridge", {{"basis", "products"}, {"amount", "3"}});
    EXPECT_EQ(m_model.neighbour(kIndustry, 1), kIndustry + 1);
    EXPECT_EQ(m_model.neighbour(kIndustry, -1), -1);
    EXPECT_EQ(m_model.neighbour(kIndustry + 1, 1), -1);
    EXPECT_FALSE(m_model.editing().exchange(*goal(), "B1", "B2"));
    EXPECT_EQ(shown(kIndustry, Column::Amount), QStringLiteral("2.00"));
    m_session.undo();
    EXPECT_EQ(shown(kIndustry, Column::Amount), QStringLiteral("1.00"));
}

} // namespace
} // namespace quotasmith::tests
