// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/commission/commission_panel.h"

#include "core/ops/commission/statements.h"
#include "core/ops/plan/set_plan.h"
#include "core/plan/lists/kind.h"
#include "tests/ui/panels/commission/commission_fixture.h"
#include "ui/panels/commission/cost/comparison_part.h"
#include "ui/panels/commission/cost/cost_section.h"
#include "ui/panels/commission/export/commission_export.h"
#include "ui/panels/commission/lists/pay_lists_section.h"
#include "ui/panels/commission/statements/close_statements_dialog.h"
#include "ui/panels/commission/statements/statements_section.h"
#include "ui/shell/pages/content_table.h"

#include <fstream>
#include <gmock/gmock.h>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

namespace quotasmith::tests {
namespace {

using testing::HasSubstr;

class CommissionPanelTest : public CommissionFixture {
protected:
    static const ui::TableContent &table(const ui::CommissionPanel &panel, const char *name)
    {
        return static_cast<ui::ContentTable *>(find<QTableView>(panel, name)->parentWidget())->content();
    }
    static std::string said(const ui::CommissionPanel &panel, const char *label)
    {
        return find<QLabel>(panel, label)->text().toStdString();
    }
    std::string bytes(const std::filesystem::path &file)
    {
        std::ifstream in(file, std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }
};

TEST_F(CommissionPanelTest, WithoutASchemeSaysWhatItWillShowAndHowToFillIt)
{
    openPlan();
    const auto panel = show();
    auto *first = find<QPushButton>(*panel, "commission-first-scheme");
    EXPECT_TRUE(first->isVisible());
    panel->showPage(QStringLiteral("statements"));
    EXPECT_TRUE(first->isVisible());
    panel->showPage(QStringLiteral("lists"));
    EXPECT_FALSE(first->isVisible());
    m_actions.setState({true, true, false, false});
    QSignalSpy sample(m_actions.action(ui::ActionId::OpenSample), &QAction::triggered);
    find<QPushButton>(*panel, "commission-sample")->click();
    EXPECT_EQ(sample.size(), 1);
    panel->schemes()->add(exchange::readSchemeTemplate("seed", 2));
    panel->showPage(QStringLiteral("schemes"));
    EXPECT_FALSE(first->isVisible());
}

TEST_F(CommissionPanelTest, StatementsFollowThePeriodOfTheHeader)
{
    openPaid();
    m_view.setPeriod({0, 0});
    const auto panel = show("statements");
    const ui::TableContent *people = &table(*panel, "commission-people");
    ASSERT_EQ(people->rows.size(), 6U);
    EXPECT_EQ(people->rows[0].cells[0].text, QStringLiteral("Ann Li"));
    EXPECT_EQ(people->rows[0].cells[4].text, QStringLiteral("130 %"));
    EXPECT_EQ(people->rows[0].cells[5].text, QStringLiteral("5,200.00"));
    EXPECT_EQ(people->rows[1].cells[5].text, QStringLiteral("0.00"));
    m_view.setPeriod({0, 2});
    EXPECT_EQ(table(*panel, "commission-people").rows[0].cells[5].text, QStringLiteral("6,900.00"));
    m_view.setUnit(ui::DisplayUnit::Thousand);
    EXPECT_EQ(table(*panel, "commission-people").rows[0].cells[5].text, QStringLiteral("6.90"));
}

TEST_F(CommissionPanelTest, AStatementSaysEveryLineAndWhyItDiffers)
{
    openPaid();
    m_view.setPeriod({1, 1});
    const auto panel = show("statements");
    panel->reveal({QStringLiteral("commission"), QStringLiteral("statements"), {}, QStringLiteral("P1")});
    settle();
    EXPECT_EQ(panel->statements()->current(), "P1");
    ASSERT_EQ(table(*panel, "statement-lines").rows.size(), 1U);
    EXPECT_EQ(table(*panel, "statement-lines").rows[0].cells[5].text, QStringLiteral("170,000.00 × 1 %"));
    EXPECT_THAT(said(*panel, "statement-sentences"), HasSubstr("170,000.00 against 200,000.00"));
    EXPECT_THAT(said(*panel, "statement-difference"), HasSubstr("-3,500.00"));
    EXPECT_THAT(said(*panel, "statement-difference"), HasSubstr("by what was reached"));
    EXPECT_THAT(said(*panel, "statement-state"), HasSubstr("Open"));
}

TEST_F(CommissionPanelTest, ClosingSaysWhatItMeansAndIsForGood)
{
    openPaid();
    m_view.setPeriod({0, 0});
    const auto panel = show("statements");
    ui::CloseStatementsDialog dialog(m_session, panel->reading(), {0, 0}, ui::DisplayUnit::One);
    EXPECT_THAT(find<QLabel>(dialog, "close-statements-count")->text().toStdString(), HasSubstr("5,200.00"));
    EXPECT_THAT(find<QLabel>(dialog, "close-statements-open")->text().toStdString(), HasSubstr("2027-01"));
    dialog.accept();
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    settle();
    EXPECT_EQ(table(*panel, "commission-people").rows[0].cells[7].text, QStringLiteral("closed"));
    EXPECT_FALSE(find<QPushButton>(*panel, "commission-close")->isEnabled());
    EXPECT_FALSE(m_session.undo());
    m_session.run([](store::Document &document) {
        return ops::setActual(document, {"P1", {2027, 1}, plan::Measure::Revenue, 10'000'000, {}}).changes;
    });
    settle();
    EXPECT_EQ(table(*panel, "commission-people").rows[0].cells[5].text, QStringLiteral("5,200.00"));
    ui::CloseStatementsDialog again(m_session, panel->reading(), {0, 0}, ui::DisplayUnit::One);
    again.accept();
    EXPECT_EQ(again.result(), QDialog::Rejected);
    EXPECT_FALSE(find<QLabel>(again, "close-statements-problem")->text().isEmpty());
}

TEST_F(CommissionPanelTest, TheYearIsShownAtLowPlanAndHighAgainstTheBudget)
{
    openPaid();
    const auto panel = show("cost");
    const ui::TableContent *rows = &table(*panel, "commission-scenarios");
    ASSERT_GE(rows->rows.size(), 3U);
    EXPECT_EQ(rows->rows[0].cells[3].text, QStringLiteral("115,200.00")); // 1 % of 80 % of 14.4 million
    EXPECT_EQ(rows->rows[1].cells[3].text, QStringLiteral("216,000.00")); // 1.5 %
    EXPECT_EQ(rows->rows[2].cells[3].text, QStringLiteral("345,600.00")); // 2 % of 120 %
    EXPECT_THAT(said(*panel, "commission-no-percentiles"), HasSubstr("24 months"));
    m_session.run([](store::Document &document) {
        return ops::setPlan(document, {{"incentiveBudget", "200000"}}, ops::Run::Write).changes;
    });
    settle();
    EXPECT_THAT(said(*panel, "commission-budget"), HasSubstr("16,000.00 too much"));
    auto *low = find<QLineEdit>(*panel, "commission-low");
    low->setText(QStringLiteral("no"));
    Q_EMIT low->textEdited(low->text());
    EXPECT_TRUE(find<QLabel>(*panel, "commission-low-problem")->isVisible());
    low->setText(QStringLiteral("50%"));
    Q_EMIT low->textEdited(low->text());
    EXPECT_EQ(table(*panel, "commission-scenarios").rows[0].cells[3].text, QStringLiteral("0.00"));
}

TEST_F(CommissionPanelTest, TwoSchemesAreComparedOnRealResults)
{
    putScheme("simple", "second", {"P6"});
    openPaid();
    const auto panel = show("cost");
    auto *other = find<QComboBox>(*panel, "comparison-other");
    other->setCurrentIndex(other->findData(QStringLiteral("second")));
    Q_EMIT other->activated(other->currentIndex());
    auto *year = find<QComboBox>(*panel, "comparison-year");
    year->setCurrentIndex(1);
    Q_EMIT year->activated(1);
    ASSERT_NE(panel->cost()->comparison()->comparison(), nullptr);
    const ui::TableContent &rows = table(*panel, "commission-comparison");
    ASSERT_FALSE(rows.rows.empty());
    EXPECT_THAT(said(*panel, "comparison-sentence"), HasSubstr("1 gain"));
    EXPECT_EQ(rows.rows[0].cells[0].text, QStringLiteral("Bo Wang")); // 1 % of 150,000.00 instead of nothing
    EXPECT_THAT(rows.rows[0].cells[5].text.toStdString(), HasSubstr("+1,500.00"));
}

TEST_F(CommissionPanelTest, OffersTheListsOfPayThatThereAre)
{
    openPaid();
    const auto panel = show("lists");
    for (const char *kind : {"splits", "receipts", "corrections", "draws", "awards"})
        EXPECT_EQ(panel->lists()->lists()->has(QString::fromUtf8(kind)), plan::findListKind(kind) != nullptr) << kind;
    panel->reveal({QStringLiteral("commission"), QStringLiteral("receipts")});
    EXPECT_TRUE(panel->lists()->isVisible());
}

TEST_F(CommissionPanelTest, EveryActionLeadsToItsPlace)
{
    openPaid();
    const auto panel = show("lists");
    panel->reveal({QStringLiteral("commission"), QStringLiteral("schemes"), {}, QStringLiteral("seed")});
    EXPECT_TRUE(panel->schemes()->isVisible());
    auto *name = find<QLineEdit>(*panel, "scheme-name");
    name->setText(QStringLiteral("By key"));
    Q_EMIT name->textEdited(name->text());
    panel->reveal({QStringLiteral("commission"), QStringLiteral("save-scheme")});
    settle();
    EXPECT_EQ(stored().front().file.name, "By key");
    panel->reveal({QStringLiteral("commission"), QStringLiteral("duplicate-scheme")});
    EXPECT_EQ(panel->schemes()->current(), "seed-2");
    panel->reveal({QStringLiteral("commission"), QStringLiteral("cost")});
    EXPECT_TRUE(panel->cost()->isVisible());
}

TEST_F(CommissionPanelTest, WhatIsAskedForWhileItIsHiddenIsShownOnceItHasRead)
{
    openPaid();
    ui::CommissionPanel panel({m_session, m_actions, m_view});
    panel.reveal({QStringLiteral("commission"), QStringLiteral("statements"), {}, QStringLiteral("P2")});
    EXPECT_EQ(panel.reading(), nullptr);
    panel.show();
    settle();
    EXPECT_TRUE(panel.statements()->isVisible());
    EXPECT_EQ(panel.statements()->current(), "P2");
}

TEST_F(CommissionPanelTest, SchemesAndTablesGoIntoFilesAndStatementsOntoPaper)
{
    openPaid();
    m_view.setPeriod({0, 0});
    const auto panel = show("schemes");
    const auto file = [this](const char *name) { return QString::fromStdString((m_folder / name).string()); };
    panel->exporter()->writeScheme(file("seed.json"), panel->schemes()->draft().file, 2);
    panel->showPage(QStringLiteral("statements"));
    settle();
    const exchange::SchemeFile read = exchange::readSchemeFile(m_folder / "seed.json", 2);
    EXPECT_EQ(read.scheme, stored().front().file.scheme);
    panel->exporter()->writeTable(file("people.csv"), table(*panel, "commission-people"));
    EXPECT_THAT(bytes(m_folder / "people.csv"), HasSubstr("Ann Li,P1,200000.00,260000.00,1.3,5200.00"));
    m_actions.setState({true, true, false, false});
    QSignalSpy printing(m_actions.action(ui::ActionId::PrintStatements), &QAction::triggered);
    find<QPushButton>(*panel, "commission-print")->click();
    EXPECT_EQ(printing.size(), 1);
}

} // namespace
} // namespace quotasmith::tests
