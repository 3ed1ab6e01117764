// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/commission/schemes/schemes_section.h"

#include "tests/ui/panels/commission/schemes/scheme_typing.h"
#include "ui/panels/commission/schemes/editor/new_scheme_dialog.h"
#include "ui/shell/pages/content_table.h"
#include "ui/widgets/chart/chart_view.h"

#include <gmock/gmock.h>
#include <QLabel>
#include <QRadioButton>
#include <QSignalSpy>

namespace quotasmith::tests {
namespace {

class SchemesSectionTest : public SchemeTyping {
protected:
    const ui::TableContent &table(const char *name)
    {
        return static_cast<ui::ContentTable *>(at<QTableView>(name)->parentWidget())->content();
    }
    chart::PayoutChart payout()
    {
        return std::get<chart::PayoutChart>(at<ui::ChartView>("commission-payout")->shownChart());
    }
};

TEST_F(SchemesSectionTest, ListsTheSchemesWithWhomTheyPay)
{
    putScheme("simple", "north", {"N"});
    openForm();
    const ui::TableContent &schemes = table("commission-schemes");
    ASSERT_EQ(schemes.rows.size(), 2U);
    EXPECT_EQ(schemes.rows[0].cells[0].text, QStringLiteral("north"));
    EXPECT_EQ(schemes.rows[0].cells[6].text, QStringLiteral("North"));
    EXPECT_EQ(m_panel->schemes()->current(), "seed");
}

TEST_F(SchemesSectionTest, ThePayoutIsLive)
{
    openForm();
    ASSERT_EQ(payout().lines.size(), 1U);
    EXPECT_EQ(payout().lines[0].pieces.size(), 4U);
    typeCell("scheme-tiers", 3, 0, "140%");
    typeCell("scheme-tiers", 3, 1, "3%");
    settle();
    EXPECT_EQ(payout().lines[0].pieces.size(), 5U);
    EXPECT_EQ(payout().lines[0].pieces.back().rate, 300);
}

TEST_F(SchemesSectionTest, TheRadarIsAboutThePeopleItPays)
{
    openForm();
    QStringList said;
    for (const ui::TableRow &row : table("commission-radar").rows)
        said << row.cells[0].text + QLatin1Char(' ') + row.cells[1].text + QLatin1Char(' ') + row.cells[2].text;
    EXPECT_TRUE(said.contains(QStringLiteral("Jump 80 % 1,600.00 at once"))) << said.join(u'\n').toStdString();
    EXPECT_THAT(said.join(u'\n').toStdString(), testing::HasSubstr("Dead zone"));
}

TEST_F(SchemesSectionTest, WhatIsTypedStaysWhileAnotherIsLookedAt)
{
    putScheme("simple", "north", {"N"});
    openForm();
    type("scheme-name", "Other");
    m_panel->schemes()->choose("north");
    settle();
    EXPECT_NE(at<QLineEdit>("scheme-name")->text(), QStringLiteral("Other"));
    EXPECT_TRUE(m_panel->schemes()->hasUnsaved());
    m_panel->schemes()->choose("seed");
    settle();
    EXPECT_EQ(at<QLineEdit>("scheme-name")->text(), QStringLiteral("Other"));
    click("scheme-discard");
    EXPECT_FALSE(m_panel->schemes()->hasUnsaved());
}

TEST_F(SchemesSectionTest, ACopyPaysNobodyAndIsNewUntilItIsSaved)
{
    openForm();
    click("commission-duplicate-scheme");
    EXPECT_EQ(m_panel->schemes()->current(), "seed-2");
    EXPECT_EQ(stored().size(), 1U);
    click("scheme-save");
    ASSERT_EQ(stored().size(), 2U);
    EXPECT_TRUE(stored()[1].assigned.empty());
}

TEST_F(SchemesSectionTest, ARemovedOneComesBack)
{
    openForm();
    type("scheme-name", "typed and given up");
    click("commission-remove-scheme");
    EXPECT_TRUE(stored().empty());
    EXPECT_TRUE(at<QPushButton>("commission-first-scheme")->isVisible());
    m_session.undo();
    settle();
    EXPECT_EQ(stored().size(), 1U);
    EXPECT_FALSE(at<QPushButton>("commission-first-scheme")->isVisible());
}

TEST_F(SchemesSectionTest, TwoSchemesForOnePlaceAreRefused)
{
    openForm();
    exchange::SchemeFile file = exchange::readSchemeTemplate("simple", 2);
    file.code = "second";
    m_panel->schemes()->add(file);
    settle();
    const QString company = cell("scheme-paid", 0, 0);
    m_panel->schemes()->choose("seed");
    settle();
    const QByteArray everybody = cell("scheme-paid", 0, 0).toUtf8();
    m_panel->schemes()->choose("second");
    settle();
    EXPECT_EQ(company, QString());
    ASSERT_TRUE(typeCell("scheme-paid", 0, 0, everybody.constData()));
    click("scheme-save");
    EXPECT_THAT(at<QLabel>("scheme-problem")->text().toStdString(), testing::HasSubstr("seed"));
    EXPECT_EQ(stored().size(), 1U);
}

TEST_F(SchemesSectionTest, ANewOneBeginsWithATemplateAFileOrNothing)
{
    ui::NewSchemeDialog dialog(2, {"seed"});
    auto *code = find<QLineEdit>(dialog, "new-scheme-code");
    find<QRadioButton>(dialog, "new-scheme-seed")->click();
    EXPECT_EQ(code->text(), QStringLiteral("seed-2"));
    code->setText(QStringLiteral("seed"));
    dialog.accept();
    EXPECT_EQ(dialog.result(), QDialog::Rejected);
    EXPECT_FALSE(find<QLabel>(dialog, "new-scheme-problem")->text().isEmpty());
    const auto broken = m_folder.write("broken.json", "{\"tiers\": 5}");
    dialog.takeFile(QString::fromStdString(broken.string()));
    dialog.accept();
    EXPECT_THAT(find<QLabel>(dialog, "new-scheme-problem")->text().toStdString(), testing::HasSubstr("broken.json"));
    find<QRadioButton>(dialog, "new-scheme-empty")->click();
    code->setText(QStringLiteral("mine"));
    dialog.accept();
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    EXPECT_FALSE(dialog.scheme().scheme.method);
    EXPECT_EQ(dialog.scheme().code, "mine");
}

TEST_F(SchemesSectionTest, AnotherPlanForgetsWhatWasTyped)
{
    openForm();
    type("scheme-name", "Other");
    m_session.close();
    openPlan();
    settle();
    EXPECT_FALSE(m_panel->schemes()->hasUnsaved());
    EXPECT_NE(at<QLineEdit>("scheme-name")->text(), QStringLiteral("Other"));
}

} // namespace
} // namespace quotasmith::tests
