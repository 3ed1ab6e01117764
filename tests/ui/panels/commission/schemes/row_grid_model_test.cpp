// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/commission/schemes/typing/row_grid_model.h"

#include "tests/ui/ui_fixture.h"
#include "ui/models/grid_roles.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace quotasmith::tests {
namespace {

class RowGridModelTest : public ::testing::Test {
protected:
    RowGridModelTest()
    {
        ui::RowColumn digits{QStringLiteral("Digits")};
        digits.read = [](const QString &typed, QString &shown) {
            bool isNumber = false;
            shown = QString::number(typed.toInt(&isNumber));
            return isNumber ? QString() : QStringLiteral("no digits");
        };
        ui::RowColumn note = digits;
        note.need = ui::RowColumn::Need::Free;
        m_model.setColumns({digits, note});
        m_model.setWritable(true);
    }
    bool type(int row, int column, const char *text)
    {
        return m_model.setData(m_model.index(row, column), QString::fromUtf8(text));
    }
    QString at(int row, int column) const { return m_model.index(row, column).data().toString(); }

    ui::RowGridModel m_model;
    QAbstractItemModelTester m_tester{&m_model};
};

TEST_F(RowGridModelTest, TheEmptyRowBecomesOneAndAnotherFollows)
{
    QSignalSpy edited(&m_model, &ui::RowGridModel::edited);
    EXPECT_EQ(m_model.rowCount(), 1);
    EXPECT_TRUE(type(0, 0, " 07 "));
    EXPECT_EQ(at(0, 0), QStringLiteral("7"));
    EXPECT_EQ(m_model.rowCount(), 2);
    EXPECT_EQ(edited.size(), 1);
    EXPECT_TRUE(m_model.problem().isEmpty());
}

TEST_F(RowGridModelTest, ARowWithoutWhatItNeedsIsNotWhole)
{
    EXPECT_TRUE(type(0, 1, "5"));
    EXPECT_FALSE(m_model.isWhole(0));
    EXPECT_FALSE(m_model.problem().isEmpty());
    EXPECT_TRUE(type(0, 1, ""));
    EXPECT_TRUE(m_model.rows().empty());
    EXPECT_TRUE(m_model.problem().isEmpty());
}

TEST_F(RowGridModelTest, ARefusedTextStaysAndIsAProblemUntilAnotherIsTaken)
{
    QSignalSpy edited(&m_model, &ui::RowGridModel::edited);
    EXPECT_FALSE(type(0, 0, "many"));
    EXPECT_EQ(at(0, 0), QStringLiteral("many"));
    EXPECT_EQ(m_model.problem(), QStringLiteral("no digits"));
    EXPECT_EQ(edited.size(), 1);
    EXPECT_TRUE(type(0, 0, "3"));
    EXPECT_TRUE(m_model.problem().isEmpty());
}

TEST_F(RowGridModelTest, ABlockIsTakenWholeOrNotAtAll)
{
    type(0, 0, "1");
    const QList<ui::GridEdit> block{{m_model.index(0, 0), QStringLiteral("4")},
                                    {m_model.index(0, 1), QStringLiteral("x")}};
    EXPECT_EQ(m_model.previewEdits(block).size(), 1);
    EXPECT_EQ(m_model.applyEdits(block, ui::GridSource::Paste, ui::GridPartly::Never).size(), 1);
    EXPECT_EQ(at(0, 0), QStringLiteral("1"));
    m_model.applyEdits(block, ui::GridSource::Paste, ui::GridPartly::Allowed);
    EXPECT_EQ(at(0, 0), QStringLiteral("4"));
}

TEST_F(RowGridModelTest, RowsGoAndRemarksStandBeside)
{
    m_model.show({{QStringLiteral("1"), {}}, {QStringLiteral("2"), {}}});
    m_model.setRemarkTitle(QStringLiteral("Remark"));
    m_model.setRemarks({QString(), QStringLiteral("too much")});
    EXPECT_EQ(at(1, 2), QStringLiteral("too much"));
    EXPECT_FALSE(type(1, 2, "x"));
    m_model.remove(0);
    EXPECT_EQ(at(0, 0), QStringLiteral("2"));
    m_model.setWritable(false);
    EXPECT_FALSE(type(0, 0, "9"));
    EXPECT_EQ(m_model.rowCount(), 1);
}

} // namespace
} // namespace quotasmith::tests
