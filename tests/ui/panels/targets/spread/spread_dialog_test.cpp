// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/targets/spread/spread_dialog.h"

#include "tests/ui/panels/targets/decompose_fixture.h"
#include "ui/panels/targets/spread/spread_words.h"

#include <gmock/gmock.h>

namespace quotasmith::tests {
namespace {

using plan::Axis;
using spread::Method;
using testing::ElementsAre;
using testing::HasSubstr;

class SpreadDialogTest : public DecomposeFixture {
protected:
    /// Opens it for a node of the customers (0: all of them) in the fourth quarter.
    void open(int node, calendar::MonthRange months)
    {
        desk().choose(Axis::Customer, plan::Measure::Revenue);
        m_dialog = std::make_unique<ui::SpreadDialog>(desk(), spread::Place{Axis::Customer, node, months});
        m_dialog->show();
    }
    void take(Method method)
    {
        auto *box = m_dialog->findChild<QComboBox *>(QStringLiteral("spread-method"));
        box->setCurrentIndex(box->findData(static_cast<int>(method)));
    }
    template <class Widget> Widget *part(const char *name)
    {
        return m_dialog->findChild<Widget *>(QString::fromUtf8(name));
    }
    bool canApply() { return part<QPushButton>("spread-apply")->isEnabled(); }

    std::unique_ptr<ui::SpreadDialog> m_dialog;
};

TEST_F(SpreadDialogTest, ShowsWhatWouldMoveAndAppliesItAsOneStep)
{
    open(0, {});
    take(Method::Pattern);
    part<QLineEdit>("spread-pattern")->setText(QStringLiteral("20/24/26/30"));
    ASSERT_TRUE(canApply());
    EXPECT_GT(part<QTreeWidget>("preview-table")->topLevelItemCount(), 0);
    EXPECT_EQ(stored(Axis::Customer, "KA", "2027Q4"), 120000000) << "nothing is written before it is applied";
    m_dialog->accept();
    EXPECT_EQ(m_dialog->result(), QDialog::Accepted);
    EXPECT_EQ(stored(Axis::Customer, "KA", "2027Q4"), 144000000);
    ASSERT_TRUE(m_session.undo());
    EXPECT_EQ(stored(Axis::Customer, "KA", "2027Q4"), 120000000);
}

TEST_F(SpreadDialogTest, AFieldThatCannotBeReadIsToldBesideIt)
{
    open(0, {});
    take(Method::Percent);
    for (const char *bad : {"", "much", "10元"}) {
        part<QLineEdit>("spread-percent")->setText(QString::fromUtf8(bad));
        EXPECT_FALSE(canApply()) << bad;
        EXPECT_TRUE(part<QLabel>("spread-problem")->isVisible()) << bad;
    }
    part<QLineEdit>("spread-percent")->setText(QStringLiteral("+10%"));
    EXPECT_TRUE(canApply());
    EXPECT_FALSE(part<QLabel>("spread-problem")->isVisible());
}

TEST_F(SpreadDialogTest, OnlyTheFieldsOfTheMethodAreThere)
{
    open(0, {});
    take(Method::Reference);
    EXPECT_TRUE(part<QComboBox>("spread-reference")->isVisible());
    EXPECT_FALSE(part<QLineEdit>("spread-percent")->isVisible());
    EXPECT_FALSE(part<QLineEdit>("spread-pattern")->isVisible());
}

TEST_F(SpreadDialogTest, HistoryThatIsNotThereIsSaid)
{
    open(0, {});
    take(Method::History);
    EXPECT_FALSE(canApply());
    EXPECT_FALSE(part<QLabel>("preview-sentence")->text().isEmpty());
}

TEST_F(SpreadDialogTest, AConflictOffersToReleaseTheHoldsInTheWay)
{
    const std::string all = desk().plan().sheet.tree(Axis::Customer).node(0).code;
    for (const std::string &node : {all, std::string("MID"), std::string("TAIL")})
        ui::holdPlace(m_session, {{Axis::Customer, node, "2027"}, plan::Measure::Revenue});
    open(1, {});
    take(Method::Percent);
    part<QLineEdit>("spread-percent")->setText(QStringLiteral("10"));
    EXPECT_FALSE(canApply());
    auto *button = m_dialog->findChild<ui::EditPreview *>()->findChild<QPushButton *>();
    ASSERT_NE(button, nullptr);
    EXPECT_THAT(button->text().toStdString(), HasSubstr("Release"));
    button->click();
    settle();
    EXPECT_TRUE(canApply());
}

TEST(SpreadWords, PatternsAreReadAsPeopleWriteThem)
{
    EXPECT_THAT(*ui::readPattern(QStringLiteral("20/24/26/30")), ElementsAre(20, 24, 26, 30));
    EXPECT_THAT(*ui::readPattern(QStringLiteral("4-4-5")), ElementsAre(4, 4, 5));
    EXPECT_THAT(*ui::readPattern(QStringLiteral(" 1， 2、3 ")), ElementsAre(1, 2, 3));
    for (const char *bad : {"", "a/b", "1/x/2"})
        EXPECT_FALSE(ui::readPattern(QString::fromUtf8(bad))) << bad;
}

TEST(SpreadWords, PercentagesNeedNoSign)
{
    EXPECT_EQ(ui::readPercent(QStringLiteral("10")), money::Rate(1, 10));
    EXPECT_EQ(ui::readPercent(QStringLiteral("+10%")), money::Rate(1, 10));
    EXPECT_EQ(ui::readPercent(QStringLiteral("-2.5％")), money::Rate(-1, 40));
    EXPECT_FALSE(ui::readPercent(QString()));
}

} // namespace
} // namespace quotasmith::tests
