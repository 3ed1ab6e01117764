// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/diagnosis/diagnosis_panel.h"

#include "core/ops/actuals/edit_actuals.h"
#include "tests/ui/panels/diagnosis/diagnosis_fixture.h"
#include "ui/panels/diagnosis/cards/cards_section.h"
#include "ui/panels/diagnosis/customers/customers_section.h"
#include "ui/panels/diagnosis/diagnosis_tools.h"
#include "ui/panels/diagnosis/findings/findings_sheet.h"
#include "ui/panels/diagnosis/funnel/funnel_section.h"
#include "ui/panels/diagnosis/market/market_section.h"
#include "ui/shell/pages/content_table.h"
#include "ui/shell/pages/list_dialog.h"
#include "ui/widgets/lists/list_table.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>

namespace quotasmith::tests {
namespace {

class DiagnosisPanelTest : public DiagnosisFixture {
protected:
    static QString text(const ui::DiagnosisPanel &panel, const char *box)
    {
        return panel.findChild<QComboBox *>(QString::fromUtf8(box))->currentText();
    }
};

TEST_F(DiagnosisPanelTest, WithoutActualsSaysWhatItWillShowAndHowToFillIt)
{
    openPlan();
    const auto panel = show();
    auto *import = panel->findChild<QPushButton *>(QStringLiteral("diagnosis-import"));
    ASSERT_TRUE(import->isVisible());
    m_actions.setState({true, true, false, false});
    QSignalSpy importing(m_actions.action(ui::ActionId::Import), &QAction::triggered);
    import->click();
    EXPECT_EQ(importing.size(), 1);
    panel->findChild<QPushButton *>(QStringLiteral("diagnosis-anyhow"))->click();
    EXPECT_FALSE(import->isVisible());
    EXPECT_TRUE(panel->cards()->isVisible());
}

TEST_F(DiagnosisPanelTest, LooksAtTheLastTwelveMonthsThatHaveActuals)
{
    openSales();
    const auto panel = show();
    EXPECT_EQ(text(*panel, "diagnosis-from"), QStringLiteral("2026-03"));
    EXPECT_EQ(text(*panel, "diagnosis-to"), QString::fromUtf8(kLastMonth));
    EXPECT_EQ(panel->reading()->input.span.months, 12);
}

TEST_F(DiagnosisPanelTest, OtherMonthsAreChosenAndGivenUp)
{
    openSales();
    const auto panel = show();
    auto *from = panel->findChild<QComboBox *>(QStringLiteral("diagnosis-from"));
    from->setCurrentIndex(from->findText(QStringLiteral("2026-12")));
    Q_EMIT from->activated(from->currentIndex());
    settle();
    EXPECT_EQ(panel->reading()->input.span.months, 3);
    panel->findChild<QPushButton *>(QStringLiteral("diagnosis-usual-months"))->click();
    settle();
    EXPECT_EQ(panel->reading()->input.span.months, 12);
}

TEST_F(DiagnosisPanelTest, AFirstMonthBehindTheLastTakesItAlong)
{
    openSales();
    const auto panel = show();
    auto *to = panel->findChild<QComboBox *>(QStringLiteral("diagnosis-to"));
    to->setCurrentIndex(to->findText(QStringLiteral("2025-11")));
    Q_EMIT to->activated(to->currentIndex());
    settle();
    EXPECT_EQ(panel->reading()->input.span.first, calendar::Month(2024, 12));
    EXPECT_EQ(panel->reading()->input.span.last(), calendar::Month(2025, 11));
}

TEST_F(DiagnosisPanelTest, FollowsThePeriodOfTheHeaderUnlessItIsTheYear)
{
    openSales();
    const auto panel = show();
    m_view.setPeriod({0, 2});
    settle();
    EXPECT_EQ(panel->reading()->input.span.first, calendar::Month(2027, 1));
    EXPECT_EQ(panel->reading()->input.span.months, 3);
    m_view.setPeriod({});
    settle();
    EXPECT_EQ(panel->reading()->input.span.months, 12);
}

TEST_F(DiagnosisPanelTest, FollowsEveryStepAndItsWayBack)
{
    openSales();
    const auto panel = show();
    const auto revenue = [&] { return panel->cards()->values().front().value; };
    ASSERT_EQ(revenue(), money::Rate(132'000'000, 1));
    m_session.run([](store::Document &document) {
        return ops::setActual(document, {"P1", {2027, 2}, plan::Measure::Revenue, 50'000'000, {}}).changes;
    });
    settle();
    EXPECT_EQ(revenue(), money::Rate(172'000'000, 1));
    m_session.undo();
    settle();
    EXPECT_EQ(revenue(), money::Rate(132'000'000, 1));
}

TEST_F(DiagnosisPanelTest, ReadsNothingWhileItIsHiddenAndEverythingWhenItIsShownAgain)
{
    openSales();
    const auto panel = show();
    const ui::SharedDiagnosis before = panel->reading();
    panel->hide();
    m_session.run([](store::Document &document) {
        return ops::setActual(document, {"P1", {2027, 2}, plan::Measure::Revenue, 50'000'000, {}}).changes;
    });
    settle();
    EXPECT_EQ(panel->reading(), before);
    panel->show();
    settle();
    EXPECT_NE(panel->reading(), before);
}

TEST_F(DiagnosisPanelTest, LeadsToListsOnItsPagesAndOpensTheOthers)
{
    openSales();
    const auto panel = show();
    panel->reveal({QStringLiteral("diagnosis"), QStringLiteral("rivals")});
    settle();
    EXPECT_TRUE(panel->market()->isVisible());
    EXPECT_EQ(panel->market()->lists()->current()->kind().code, "rivals");
    panel->reveal({QStringLiteral("diagnosis"), QStringLiteral("visits")});
    settle();
    EXPECT_TRUE(panel->funnel()->isVisible());
    EXPECT_EQ(panel->funnel()->lists()->current()->kind().code, "visits");
    panel->reveal({QStringLiteral("diagnosis"), QStringLiteral("strategies")});
    settle();
    auto *dialog = panel->findChild<ui::ListDialog *>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->table()->kind().code, "strategies");
}

TEST_F(DiagnosisPanelTest, WhatIsAskedBeforeTheFirstReadingIsShownAfterIt)
{
    openSales();
    auto panel = std::make_unique<ui::DiagnosisPanel>(ui::PanelContext{m_session, m_actions, m_view});
    panel->show();
    ui::Destination there{QStringLiteral("diagnosis"), QStringLiteral("indicators")};
    there.target = ui::EditTarget{{plan::Axis::Organisation, "P2", {}}, plan::Measure::Revenue};
    panel->reveal(there);
    settle();
    EXPECT_EQ(panel->cards()->values().front().value, money::Rate(12'000'000, 1));
}

TEST_F(DiagnosisPanelTest, TheFindingsCanBeHiddenAndStayHidden)
{
    openSales();
    const auto panel = show();
    EXPECT_TRUE(panel->findings()->isVisible());
    panel->tools()->findings()->click();
    EXPECT_FALSE(panel->findings()->isVisible());
    const auto again = show();
    EXPECT_FALSE(again->findings()->isVisible());
    again->reveal({QStringLiteral("diagnosis"), QStringLiteral("findings")});
    settle();
    EXPECT_TRUE(again->findings()->isVisible());
}

TEST_F(DiagnosisPanelTest, EveryPageOfTheSampleShowsNumbersInBothLanguages)
{
    openSample();
    const auto panel = show();
    for (const text::Language language : {text::Language::English, text::Language::Chinese}) {
        m_speech.change(language);
        for (const char *page : {"indicators", "customers", "team", "market", "funnel"}) {
            panel->showPage(QString::fromUtf8(page));
            settle();
            const auto *section =
                panel->findChild<ui::DiagnosisSection *>(QStringLiteral("diagnosis-") + QString::fromUtf8(page));
            EXPECT_FALSE(section->tables().empty()) << page;
        }
    }
}

} // namespace
} // namespace quotasmith::tests
