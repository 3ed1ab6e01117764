// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/diagnosis/customers/customers_section.h"

#include "core/store/tables/members.h"
#include "tests/ui/panels/diagnosis/diagnosis_fixture.h"
#include "ui/models/grid_roles.h"
#include "ui/panels/diagnosis/customers/segment_dialog.h"
#include "ui/shell/pages/content_table.h"
#include "ui/widgets/chart/chart_view.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QTableView>

namespace quotasmith::tests {
namespace {

using ui::AccountsModel;
using Column = AccountsModel::Column;

class CustomersSectionTest : public DiagnosisFixture {
protected:
    static QModelIndex cell(const AccountsModel &model, int row, Column column)
    {
        return model.index(row, static_cast<int>(column));
    }
    static QString text(const AccountsModel &model, int row, Column column)
    {
        return cell(model, row, column).data().toString();
    }
    std::optional<std::int64_t> potential(const AccountsModel &model, int row)
    {
        std::optional<std::int64_t> score;
        m_session.read([&](const store::Document &plan) {
            for (const plan::Account &account : store::readAccounts(plan.connection()))
                if (account.node == model.account(row).account)
                    score = account.potential;
        });
        return score;
    }
    static const ui::TableContent &table(const ui::DiagnosisPanel &panel, const char *name)
    {
        auto *view = panel.findChild<QTableView *>(QString::fromUtf8(name));
        return static_cast<ui::ContentTable *>(view->parentWidget())->content();
    }
};

TEST_F(CustomersSectionTest, ListsCustomersByContributionTheLargestFirst)
{
    openSales();
    const auto panel = show("customers");
    AccountsModel &model = panel->customers()->accounts();
    const QAbstractItemModelTester tester(&model);
    EXPECT_EQ(text(model, 0, Column::Name), QStringLiteral("Acme"));
    EXPECT_EQ(text(model, 0, Column::Revenue), QStringLiteral("1,200,000.00"));
    EXPECT_EQ(text(model, 0, Column::Share), QStringLiteral("90.9 %"));
    EXPECT_EQ(text(model, 0, Column::Contribution), QStringLiteral("A"));
    EXPECT_TRUE(text(model, 0, Column::Potential).isEmpty());
    EXPECT_EQ(text(model, 1, Column::Contribution), QStringLiteral("B"));
}

TEST_F(CustomersSectionTest, APotentialIsTypedAndTakenBack)
{
    openSales();
    const auto panel = show("customers");
    AccountsModel &model = panel->customers()->accounts();
    ASSERT_TRUE(model.setData(cell(model, 1, Column::Potential), QStringLiteral("5")));
    settle();
    EXPECT_EQ(potential(model, 1), 5);
    EXPECT_EQ(text(model, 1, Column::Potential), QStringLiteral("5"));
    ASSERT_TRUE(model.setData(cell(model, 1, Column::Potential), QString()));
    settle();
    EXPECT_EQ(potential(model, 1), std::nullopt);
    m_session.undo();
    settle();
    EXPECT_EQ(potential(model, 1), 5);
}

TEST_F(CustomersSectionTest, APotentialThatIsNoneStaysInItsCellWithTheReason)
{
    openSales();
    const auto panel = show("customers");
    AccountsModel &model = panel->customers()->accounts();
    for (const char *typed : {"6", "0", "x", "2.5"}) {
        model.setData(cell(model, 0, Column::Potential), QString::fromUtf8(typed));
        EXPECT_EQ(cell(model, 0, Column::Potential).data(ui::roleNumber(ui::GridRole::Refused)).toString(),
                  QString::fromUtf8(typed));
        EXPECT_FALSE(
            cell(model, 0, Column::Potential).data(ui::roleNumber(ui::GridRole::RefusalReason)).toString().isEmpty());
    }
    EXPECT_EQ(potential(model, 0), std::nullopt);
    EXPECT_FALSE(cell(model, 0, Column::Revenue).flags() & Qt::ItemIsEditable);
}

TEST_F(CustomersSectionTest, ABlockOfPotentialsIsOneStepOrNone)
{
    openSales();
    const auto panel = show("customers");
    AccountsModel &model = panel->customers()->accounts();
    const QList<ui::GridEdit> bad{{cell(model, 0, Column::Potential), QStringLiteral("4")},
                                  {cell(model, 1, Column::Potential), QStringLiteral("9")}};
    EXPECT_EQ(model.applyEdits(bad, ui::GridSource::Paste, ui::GridPartly::Never).size(), 1);
    EXPECT_EQ(potential(model, 0), std::nullopt);
    const QList<ui::GridEdit> good{{cell(model, 0, Column::Potential), QStringLiteral("4")},
                                   {cell(model, 1, Column::Potential), QStringLiteral("2")}};
    EXPECT_TRUE(model.applyEdits(good, ui::GridSource::Paste, ui::GridPartly::Never).isEmpty());
    EXPECT_EQ(potential(model, 0), 4);
    EXPECT_EQ(potential(model, 1), 2);
    m_session.undo();
    EXPECT_EQ(potential(model, 0), std::nullopt);
    EXPECT_EQ(potential(model, 1), std::nullopt);
}

TEST_F(CustomersSectionTest, ShowsTheCurveTheTiersAndWhoCameAndLeft)
{
    openSales();
    const auto panel = show("customers");
    const auto *pareto = panel->findChild<ui::ChartView *>(QStringLiteral("diagnosis-pareto"));
    const auto &curve = std::get<chart::ParetoChart>(pareto->shownChart());
    ASSERT_EQ(curve.items.size(), 2U);
    EXPECT_EQ(curve.items.front().amount, 120'000'000);
    EXPECT_EQ(table(*panel, "diagnosis-segments").rows.size(), 3U);
    const ui::TableContent &flow = table(*panel, "diagnosis-flow");
    ASSERT_EQ(flow.rows.size(), 3U);
    EXPECT_EQ(flow.rows[0].cells[1].text, QStringLiteral("1")); // Bolt is new
    EXPECT_EQ(flow.rows[1].cells[1].text, QStringLiteral("1"));
    EXPECT_EQ(flow.rows[2].cells[1].text, QStringLiteral("1")); // Gone is lost
}

TEST_F(CustomersSectionTest, ACutIsTypedAndRefusedWhenItIsNoShare)
{
    openSales();
    const auto panel = show("customers");
    auto *cut = panel->findChild<QLineEdit *>(QStringLiteral("diagnosis-cut-a"));
    const auto type = [&](const char *typed) {
        cut->setText(QString::fromUtf8(typed));
        cut->setModified(true);
        Q_EMIT cut->editingFinished();
        settle();
    };
    EXPECT_EQ(cut->text(), QStringLiteral("80 %"));
    type("95%");
    EXPECT_EQ(panel->reading()->input.thresholds["segment.a"], money::Rate(95, 100));
    EXPECT_EQ(text(panel->customers()->accounts(), 1, Column::Contribution), QStringLiteral("A"));
    type("half");
    EXPECT_EQ(cut->text(), QStringLiteral("95 %"));
    EXPECT_EQ(panel->reading()->input.thresholds["segment.a"], money::Rate(95, 100));
}

TEST_F(CustomersSectionTest, TheSegmentationShowsWhoMovesBeforeItMovesThem)
{
    openSales();
    const auto panel = show("customers");
    ui::SegmentDialog dialog(m_session, panel->reading());
    ASSERT_FALSE(dialog.preview().moves.empty());
    EXPECT_FALSE(m_session.nextUndo() && m_session.nextUndo()->op.code == "customers-segment");
    const auto tier = [&] { return panel->reading()->result.accounts.front().tier; };
    const auto before = tier();
    dialog.accept();
    settle();
    EXPECT_NE(tier(), before);
    EXPECT_TRUE(ui::SegmentDialog(m_session, panel->reading()).preview().moves.empty());
    m_session.undo();
    settle();
    EXPECT_EQ(tier(), before);
}

} // namespace
} // namespace quotasmith::tests
