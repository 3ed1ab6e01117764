// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/actuals/grid/actuals_model.h"

#include "core/ops/actuals/set_actuals.h"
#include "tests/ui/panels/actuals/actuals_fixture.h"
#include "ui/models/grid_roles.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace quotasmith::tests {
namespace {

using Column = ui::ActualsModel::Column;
using plan::Measure;

class ActualsModelTest : public ActualsFixture {
protected:
    void SetUp() override
    {
        openPlan();
        QObject::connect(&m_session, &ui::DocumentSession::changed, &m_model, [this] { read(); });
        read();
    }
    void read(int month = 1)
    {
        auto board = std::make_shared<ops::MonthBoard>();
        m_session.read([&](const store::Document &document) {
            const store::Connection &connection = document.connection();
            *board = ops::readMonthBoard(connection, ops::readImports(connection), calendar::Month(2027, month));
        });
        m_model.show(board);
    }
    bool type(const char *code, const char *typed)
    {
        return m_model.setData(cell(m_model, code), QString::fromUtf8(typed), Qt::EditRole);
    }
    /// What stands right of the actual.
    QString beside(const char *code, int columns) { return text(cell(m_model, code).siblingAtColumn(2 + columns)); }
    static bool isSet(const QModelIndex &index, ui::GridRole role) { return index.data(ui::roleNumber(role)).toBool(); }

    ui::ActualsModel m_model{m_session};
    QAbstractItemModelTester m_tester{&m_model};
};

TEST_F(ActualsModelTest, ShowsActualTargetAndAttainmentOfTheMonthAndTheYear)
{
    EXPECT_EQ(text(cell(m_model, "P1")), QStringLiteral("1,200.00"));
    EXPECT_EQ(beside("P1", 1), QStringLiteral("200,000.00"));
    EXPECT_EQ(beside("P1", 2), QStringLiteral("0.6 %"));
    EXPECT_EQ(beside("P1", 3), QStringLiteral("1,200.00"));
    EXPECT_EQ(text(cell(m_model, "P3")), QStringLiteral("—"));
    EXPECT_EQ(text(cell(m_model, "N")), QStringLiteral("1,700.00"));
    EXPECT_EQ(text(cell(m_model, "P1", Measure::Orders)), QStringLiteral("2"));
    EXPECT_EQ(m_model.headerData(2, Qt::Horizontal).toString(), QStringLiteral("Revenue\nActual"));
}

TEST_F(ActualsModelTest, AMeasureWithoutTargetsHasNoColumnsForThem)
{
    QList<Column> columns;
    for (int section = 0; section < m_model.columnCount(); ++section)
        if (section > 1 && m_model.measureAt(section) == 1)
            columns << m_model.column(section);
    EXPECT_EQ(columns, (QList<Column>{Column::Actual, Column::ToDate}));
}

TEST_F(ActualsModelTest, TypingIsOneStepAndSumsUpwards)
{
    EXPECT_TRUE(type("P3", "1万"));
    EXPECT_EQ(text(cell(m_model, "P3")), QStringLiteral("10,000.00"));
    EXPECT_EQ(text(cell(m_model, "N")), QStringLiteral("11,700.00"));
    EXPECT_TRUE(type("P3", "-250"));
    EXPECT_EQ(text(cell(m_model, "P3")), QStringLiteral("-250.00"));
    m_session.undo();
    m_session.undo();
    EXPECT_EQ(text(cell(m_model, "P3")), QStringLiteral("—"));
}

TEST_F(ActualsModelTest, AnAdjustmentIsMarkedAndTellsItsStory)
{
    EXPECT_FALSE(isSet(cell(m_model, "P1"), ui::GridRole::Adjusted));
    EXPECT_TRUE(type("P1", "1500"));
    EXPECT_TRUE(isSet(cell(m_model, "P1"), ui::GridRole::Adjusted));
    const QString story = cell(m_model, "P1").data(Qt::ToolTipRole).toString();
    EXPECT_TRUE(story.contains(QStringLiteral("Imported: 1,200.00 (north.csv, south.csv)"))) << story.toStdString();
    EXPECT_TRUE(story.contains(QStringLiteral("Adjustment: +300.00")));
    EXPECT_TRUE(cell(m_model, "P1").data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("adjusted")));
    EXPECT_TRUE(type("P3", "5"));
    EXPECT_FALSE(isSet(cell(m_model, "P3"), ui::GridRole::Adjusted)) << "nothing was imported there";
}

TEST_F(ActualsModelTest, ANoteIsMarkedAndRead)
{
    m_session.run([](store::Document &document) {
        ops::SetActuals request;
        request.cells.push_back({"P3", {2027, 1}, Measure::Revenue, std::nullopt, "on leave"});
        return ops::setActuals(document, request, ops::Partly::Never, ops::Run::Write).changes;
    });
    EXPECT_TRUE(isSet(cell(m_model, "P3"), ui::GridRole::Noted));
    EXPECT_EQ(text(cell(m_model, "P3")), QStringLiteral("—"));
    EXPECT_TRUE(cell(m_model, "P3").data(Qt::ToolTipRole).toString().contains(QStringLiteral("on leave")));
}

TEST_F(ActualsModelTest, BadTextStaysInItsCell)
{
    EXPECT_FALSE(type("P1", "lots"));
    EXPECT_EQ(text(cell(m_model, "P1")), QStringLiteral("lots"));
    EXPECT_FALSE(cell(m_model, "P1").data(ui::roleNumber(ui::GridRole::RefusalReason)).toString().isEmpty());
    EXPECT_FALSE(type("P2", "+30%"));
    EXPECT_TRUE(type("P1", "7"));
    EXPECT_EQ(text(cell(m_model, "P1")), QStringLiteral("7.00"));
}

TEST_F(ActualsModelTest, ClearingTakesBackWhatWasTypedButNotWhatWasImported)
{
    type("P1", "1500");
    EXPECT_TRUE(type("P1", ""));
    EXPECT_EQ(text(cell(m_model, "P1")), QStringLiteral("1,200.00"));
    QSignalSpy said(&m_model, &ui::ActualsModel::said);
    EXPECT_FALSE(type("P1", ""));
    EXPECT_EQ(said.size(), 1);
    EXPECT_EQ(text(cell(m_model, "P1")), QStringLiteral("1,200.00")) << "and the number stays to be seen";
    const auto refused = m_model.applyEdits({{cell(m_model, "P2"), QString()}, {cell(m_model, "P3"), QString()}},
                                            ui::GridSource::Clear, ui::GridPartly::Never);
    EXPECT_EQ(refused.size(), 1);
    m_model.keepRefused(refused);
    EXPECT_EQ(text(cell(m_model, "P2")), QStringLiteral("500.00"));
}

TEST_F(ActualsModelTest, ABlockIsOneStepOrNone)
{
    const QList<ui::GridEdit> edits{{cell(m_model, "P2"), QStringLiteral("10")},
                                    {cell(m_model, "P5"), QStringLiteral("x")},
                                    {cell(m_model, "P6"), QStringLiteral("30")}};
    EXPECT_EQ(m_model.previewEdits(edits).size(), 1);
    EXPECT_EQ(m_model.applyEdits(edits, ui::GridSource::Paste, ui::GridPartly::Never).size(), 1);
    EXPECT_EQ(text(cell(m_model, "P6")), QStringLiteral("—"));
    EXPECT_EQ(m_model.applyEdits(edits, ui::GridSource::Paste, ui::GridPartly::Allowed).size(), 1);
    EXPECT_EQ(text(cell(m_model, "P6")), QStringLiteral("30.00"));
    EXPECT_EQ(m_session.nextUndo()->op.code, "actuals-paste");
    m_session.undo();
    EXPECT_EQ(text(cell(m_model, "P2")), QStringLiteral("500.00"));
}

TEST_F(ActualsModelTest, OnlyPeoplesActualsInAnOpenMonthAreTyped)
{
    const auto isEditable = [](const QModelIndex &index) { return (index.flags() & Qt::ItemIsEditable) != 0; };
    EXPECT_TRUE(isEditable(cell(m_model, "P1")));
    EXPECT_FALSE(isEditable(cell(m_model, "P1").siblingAtColumn(3))) << "a target";
    EXPECT_FALSE(isEditable(cell(m_model, "N1")));
    close(1);
    EXPECT_FALSE(isEditable(cell(m_model, "P1")));
    EXPECT_TRUE(isSet(cell(m_model, "P1"), ui::GridRole::Closed));
    EXPECT_FALSE(type("P1", "1"));
    EXPECT_TRUE(cell(m_model, "P1").data(Qt::ToolTipRole).toString().contains(QStringLiteral("closed")));
    read(2);
    EXPECT_TRUE(isEditable(cell(m_model, "P1")));
}

TEST_F(ActualsModelTest, TheUnitIsForShowingOnly)
{
    m_model.setUnit(ui::DisplayUnit::TenThousand);
    EXPECT_EQ(text(cell(m_model, "P1")), QStringLiteral("0.12"));
    EXPECT_EQ(text(cell(m_model, "P1", Measure::Orders)), QStringLiteral("2"));
    EXPECT_EQ(cell(m_model, "P1").data(Qt::EditRole).toString(), QStringLiteral("1,200.00"));
    EXPECT_EQ(cell(m_model, "P1").data(ui::roleNumber(ui::GridRole::Units)).toLongLong(), 120000);
}

} // namespace
} // namespace quotasmith::tests
