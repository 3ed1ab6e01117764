// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/commission/schemes/editor/scheme_editor.h"

#include "tests/ui/panels/commission/schemes/scheme_typing.h"
#include "ui/panels/commission/schemes/parts/method_part.h"
#include "ui/panels/commission/schemes/watch/lint_list.h"

#include <gmock/gmock.h>
#include <QLabel>

namespace quotasmith::tests {
namespace {

using commission::TierMethod;
using money::Rate;

class SchemeEditorTest : public SchemeTyping {
protected:
    /// Every field of the form, each with a value of its own.
    void typeEverything()
    {
        type("scheme-name", "外勤 2027");
        type("scheme-note", "since July");
        choose("scheme-base", 2);
        choose("scheme-period", 1);
        choose("scheme-reading", 1);
        click("scheme-method-progressive-above");
        typeCell("scheme-tiers", 0, 0, "85%");
        typeCell("scheme-tiers", 0, 1, "1/3");
        typeCell("scheme-tiers", 3, 0, "1.5");
        typeCell("scheme-tiers", 3, 1, "2.5%");
        type("scheme-gate", "90%");
        type("scheme-cap", "20万");
        click("rule-achievement");
        type("rule-achievement-months", "1.5");
        choose("rule-achievement-period", 1);
        click("rule-excess");
        type("rule-excess-share", "3%");
        choose("rule-excess-division", 2);
        choose("rule-excess-period", 0);
        click("rule-elimination");
        type("rule-elimination-below", "55%");
        type("rule-elimination-periods", "3");
        click("rule-draw");
        type("rule-draw-monthly", "3000");
        choose("rule-draw-kind", 1);
        click("rule-hold-back");
        type("rule-hold-back-share", "40%");
        typeCell("rule-new-products", 0, 0, "New");
        typeCell("rule-new-products", 0, 1, "12.50");
        typeCell("rule-rankings", 0, 0, "teams");
        typeCell("rule-rankings", 0, 1, "1万/5000");
        typeCell("rule-rankings", 0, 2, "quarterly");
        typeCell("scheme-paid", 0, 0, "North one");
        typeCell("scheme-paid", 0, 1, "2027-02");
        typeCell("scheme-paid", 0, 2, "2027-11");
    }
};

TEST_F(SchemeEditorTest, EveryFieldThatIsTypedIsInThePlanAndShownAgain)
{
    openForm();
    typeEverything();
    click("scheme-save");
    EXPECT_EQ(at<QLabel>("scheme-problem")->text(), QString());
    const exchange::SchemeFile file = storedFile("seed");
    EXPECT_EQ(file.name, "外勤 2027");
    EXPECT_EQ(file.note, "since July");
    const commission::Scheme &scheme = file.scheme;
    EXPECT_EQ(scheme.base, plan::Measure::Collected);
    EXPECT_EQ(scheme.period, commission::SchemePeriod::Quarter);
    EXPECT_EQ(scheme.reading, commission::Reading::Cumulative);
    EXPECT_EQ(scheme.method, TierMethod::ProgressiveAbove);
    ASSERT_EQ(scheme.tiers.size(), 4U);
    EXPECT_EQ(scheme.tiers[0], (commission::Tier{{17, 20}, {1, 3}, {}}));
    EXPECT_EQ(scheme.tiers[3], (commission::Tier{{3, 2}, {1, 40}, {}}));
    EXPECT_EQ(scheme.gate, Rate(9, 10));
    EXPECT_EQ(scheme.cap, Rate(20'000'000, 1));
    const commission::BesideRules &rules = file.beside;
    EXPECT_EQ(rules.achievement, (commission::AchievementRule{{3, 2}, commission::SchemePeriod::Quarter}));
    EXPECT_EQ(rules.excess, (commission::ExcessRule{
                                {3, 100}, commission::PoolDivision::ByOwnExcess, commission::SchemePeriod::Month}));
    EXPECT_EQ(rules.elimination, (commission::EliminationRule{{11, 20}, 3}));
    EXPECT_EQ(rules.draw, (commission::DrawRule{300'000, commission::DrawKind::Guaranteed}));
    EXPECT_EQ(rules.holdBack, (commission::HoldBackRule{{2, 5}}));
    ASSERT_EQ(rules.newProducts.size(), 1U);
    EXPECT_EQ(rules.newProducts[0], (commission::NewProductRule{"NEW", 1'250, {}}));
    ASSERT_EQ(rules.rankings.size(), 1U);
    EXPECT_EQ(
        rules.rankings[0],
        (commission::RankingRule{commission::Ranked::Teams, {1'000'000, 500'000}, commission::SchemePeriod::Quarter}));
    ASSERT_EQ(stored().front().assigned.size(), 1U);
    EXPECT_EQ(stored().front().assigned[0].from, calendar::Month(2027, 2));
    m_panel = show(); // read anew
    EXPECT_EQ(at<QLineEdit>("scheme-gate")->text(), QStringLiteral("90%"));
    EXPECT_EQ(at<QLineEdit>("scheme-cap")->text(), QStringLiteral("200,000.00"));
    EXPECT_EQ(cell("scheme-tiers", 0, 1), QStringLiteral("1/3"));
    EXPECT_EQ(cell("rule-rankings", 0, 1), QStringLiteral("10,000.00 / 5,000.00"));
    EXPECT_EQ(cell("rule-new-products", 0, 0), QStringLiteral("New"));
    EXPECT_EQ(cell("scheme-paid", 0, 0), QStringLiteral("North one"));
    EXPECT_EQ(cell("scheme-paid", 0, 2), QStringLiteral("2027-11"));
    EXPECT_EQ(at<QComboBox>("rule-excess-division")->currentIndex(), 2);
    EXPECT_FALSE(at<QPushButton>("scheme-save")->isEnabled());
}

TEST_F(SchemeEditorTest, ASaveIsOneStep)
{
    openForm();
    const auto before = storedFile("seed");
    type("scheme-name", "Other");
    type("scheme-gate", "50%");
    click("scheme-save");
    m_session.undo();
    settle();
    EXPECT_EQ(storedFile("seed"), before);
    EXPECT_EQ(at<QLineEdit>("scheme-gate")->text(), QString());
}

TEST_F(SchemeEditorTest, MethodsStandSideBySideOnAnExampleThatIsTyped)
{
    openForm();
    type("scheme-example-target", "100万");
    type("scheme-example-actual", "130万");
    const auto &method = *m_panel->schemes()->editor()->method();
    EXPECT_EQ(method.payOf(TierMethod::Whole), QStringLiteral("26,000.00"));
    EXPECT_EQ(method.payOf(TierMethod::Progressive), QStringLiteral("15,000.00"));
    EXPECT_EQ(method.payOf(TierMethod::ProgressiveAbove), QStringLiteral("7,000.00"));
    EXPECT_EQ(method.payOf(TierMethod::Curve), QString());
    EXPECT_EQ(storedFile("seed").scheme.method, TierMethod::Whole); // an example is not saved
}

TEST_F(SchemeEditorTest, WithoutAMethodNothingIsSavedAndAllReadingsAreShown)
{
    openForm();
    exchange::SchemeFile file = exchange::readSchemeTemplate("seed", 2);
    file.code = "open";
    file.scheme.method.reset();
    m_panel->schemes()->add(file);
    settle();
    EXPECT_TRUE(at<QLabel>("scheme-no-method")->isVisible());
    EXPECT_FALSE(m_panel->schemes()->editor()->method()->payOf(TierMethod::Whole).isEmpty());
    click("scheme-save");
    EXPECT_THAT(at<QLabel>("scheme-problem")->text().toStdString(), testing::HasSubstr("no default"));
    EXPECT_EQ(stored().size(), 1U);
    click("scheme-method-progressive-above");
    EXPECT_FALSE(at<QLabel>("scheme-no-method")->isVisible());
    click("scheme-save");
    EXPECT_EQ(storedFile("open").scheme.method, TierMethod::ProgressiveAbove);
}

TEST_F(SchemeEditorTest, ARefusedTextStaysWhateverElseIsTyped)
{
    openForm();
    type("scheme-gate", "four fifths");
    EXPECT_TRUE(at<QLabel>("scheme-gate-problem")->isVisible());
    type("scheme-name", "Other");
    EXPECT_EQ(at<QLineEdit>("scheme-gate")->text(), QStringLiteral("four fifths"));
    click("scheme-save");
    EXPECT_THAT(at<QLabel>("scheme-problem")->text().toStdString(), testing::HasSubstr("four fifths"));
    EXPECT_NE(storedFile("seed").name, "Other");
    type("scheme-gate", "");
    EXPECT_FALSE(at<QLabel>("scheme-gate-problem")->isVisible());
    click("scheme-save");
    EXPECT_EQ(storedFile("seed").name, "Other");
}

TEST_F(SchemeEditorTest, ARefusedCellStaysAndKeepsTheSchemeFromBeingSaved)
{
    openForm();
    EXPECT_FALSE(typeCell("scheme-tiers", 0, 1, "a lot"));
    EXPECT_EQ(cell("scheme-tiers", 0, 1), QStringLiteral("a lot"));
    EXPECT_EQ(m_panel->schemes()->draft().file.scheme.tiers[0].rate, Rate(1, 100));
    type("scheme-name", "Other");
    EXPECT_EQ(cell("scheme-tiers", 0, 1), QStringLiteral("a lot"));
    click("scheme-save");
    EXPECT_NE(storedFile("seed").name, "Other");
    click("scheme-discard");
    EXPECT_EQ(cell("scheme-tiers", 0, 1), QStringLiteral("1%"));
}

TEST_F(SchemeEditorTest, ARowThatIsNotWholeWaits)
{
    openForm();
    EXPECT_TRUE(typeCell("scheme-tiers", 3, 0, "150%"));
    EXPECT_EQ(m_panel->schemes()->draft().file.scheme.tiers.size(), 3U);
    click("scheme-method-progressive-above");
    EXPECT_EQ(cell("scheme-tiers", 3, 0), QStringLiteral("150%"));
    click("scheme-save");
    EXPECT_THAT(at<QLabel>("scheme-problem")->text().toStdString(), testing::HasSubstr("Row 4"));
    EXPECT_TRUE(typeCell("scheme-tiers", 3, 1, "3%"));
    click("scheme-save");
    EXPECT_EQ(storedFile("seed").scheme.tiers.size(), 4U);
}

TEST_F(SchemeEditorTest, ThresholdsGoAlongWhenTheyCountInAmounts)
{
    openForm();
    type("scheme-example-target", "100万");
    choose("scheme-basis", 1);
    EXPECT_EQ(cell("scheme-tiers", 0, 0), QStringLiteral("800,000.00"));
    typeCell("scheme-tiers", 0, 0, "70万");
    choose("scheme-basis", 0);
    EXPECT_EQ(cell("scheme-tiers", 0, 0), QStringLiteral("70%"));
}

TEST_F(SchemeEditorTest, OverageAsksForARateAndMultipliers)
{
    openForm();
    click("scheme-method-overage");
    EXPECT_EQ(at<QLineEdit>("scheme-rate")->text(), QStringLiteral("1%"));
    EXPECT_EQ(cell("scheme-tiers", 2, 1), QStringLiteral("2"));
    click("scheme-method-whole");
    EXPECT_EQ(cell("scheme-tiers", 2, 1), QStringLiteral("2%"));
    EXPECT_FALSE(at<QPushButton>("scheme-save")->isEnabled()); // all is as it was
}

TEST_F(SchemeEditorTest, ACurveBeginsAsWhatTheMethodBeforePaid)
{
    openForm();
    type("scheme-example-target", "100万");
    click("scheme-method-curve");
    EXPECT_EQ(cell("scheme-tiers", 1, 0), QStringLiteral("100%"));
    EXPECT_EQ(cell("scheme-tiers", 1, 1), QStringLiteral("15,000.00"));
    click("scheme-save");
    EXPECT_EQ(storedFile("seed").scheme.points.size(), 3U);
    EXPECT_TRUE(storedFile("seed").scheme.tiers.empty());
}

TEST_F(SchemeEditorTest, WhatIsProbablyNotMeantIsMarkedAndChangedAtAClick)
{
    openForm();
    typeCell("scheme-tiers", 2, 1, "0.5%");
    settle();
    EXPECT_THAT(cell("scheme-tiers", 2, 2).toStdString(), testing::HasSubstr("lower rate"));
    const auto &lints = *m_panel->schemes()->lints();
    const auto isFalling = [](const commission::LintFinding &one) { return one.code == "falling-rate"; };
    const auto found = std::find_if(lints.findings().begin(), lints.findings().end(), isFalling);
    ASSERT_NE(found, lints.findings().end());
    click(QStringLiteral("lint-%1-change").arg(found - lints.findings().begin() + 1).toUtf8().constData());
    EXPECT_EQ(m_panel->schemes()->draft().file.scheme.tiers[2].rate, Rate(15, 1000));
    EXPECT_EQ(cell("scheme-tiers", 2, 1), QStringLiteral("1.5%"));
    EXPECT_TRUE(std::none_of(lints.findings().begin(), lints.findings().end(), isFalling));
}

TEST_F(SchemeEditorTest, MonthsThatEndBeforeTheyBeginAreRefused)
{
    openForm();
    typeCell("scheme-paid", 0, 1, "2027-06");
    typeCell("scheme-paid", 0, 2, "2027-03");
    click("scheme-save");
    EXPECT_FALSE(at<QLabel>("scheme-problem")->text().isEmpty());
    EXPECT_FALSE(typeCell("scheme-paid", 1, 0, "Nobody at all"));
}

TEST_F(SchemeEditorTest, SpeaksAnotherLanguageWithWhatIsTyped)
{
    openForm();
    type("scheme-gate", "four fifths");
    typeCell("rule-rankings", 0, 0, "people");
    typeCell("rule-rankings", 0, 1, "1000");
    typeCell("rule-rankings", 0, 2, "monthly");
    m_speech.change(text::Language::Chinese);
    settle();
    EXPECT_EQ(at<QPushButton>("scheme-save")->text(), QString::fromUtf8("保存方案"));
    EXPECT_EQ(at<QLineEdit>("scheme-gate")->text(), QStringLiteral("four fifths"));
    EXPECT_EQ(cell("rule-rankings", 0, 0), QString::fromUtf8("个人"));
    m_speech.change(text::Language::English);
}

TEST_F(SchemeEditorTest, APlanOpenForReadingTakesNothing)
{
    putScheme("seed", "seed");
    const auto writer = open();
    ASSERT_TRUE(m_session.open(m_file));
    ASSERT_FALSE(m_session.isWritable());
    m_panel = show();
    EXPECT_TRUE(at<QLineEdit>("scheme-name")->isReadOnly());
    EXPECT_FALSE(typeCell("scheme-tiers", 0, 1, "3%"));
    EXPECT_FALSE(at<QPushButton>("commission-new-scheme")->isEnabled());
}

} // namespace
} // namespace quotasmith::tests
