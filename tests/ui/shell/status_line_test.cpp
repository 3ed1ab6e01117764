// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/status_line.h"

#include "tests/ui/ui_fixture.h"

#include <gmock/gmock.h>

namespace quotasmith::tests {
namespace {

class StatusLineTest : public UiFixture {
protected:
    QLabel *label(const char *name) { return m_line.findChild<QLabel *>(QString::fromUtf8(name)); }

    ui::StatusLine m_line;
};

TEST_F(StatusLineTest, ADifferenceIsALinkToTheFirstPlace)
{
    ops::PlanCheck check;
    check.compared = 10;
    check.differences.push_back({"organisation", "<N>", "2027Q2", 100, 350, "revenue"});
    m_line.setAgreement(check, 2);
    EXPECT_THAT(
        label("agreement")->text().toStdString(),
        testing::AllOf(testing::HasSubstr("1 of 10"), testing::HasSubstr("&lt;N&gt;"), testing::HasSubstr("-2.50")));
    std::vector<ui::EditTarget> chosen;
    QObject::connect(&m_line, &ui::StatusLine::differenceChosen,
                     [&](const ui::EditTarget &target) { chosen.push_back(target); });
    Q_EMIT label("agreement")->linkActivated(QStringLiteral("difference"));
    ASSERT_EQ(chosen.size(), 1U);
    EXPECT_EQ(chosen[0].place.node, "<N>");
    EXPECT_EQ(chosen[0].place.period, "2027Q2");
    EXPECT_EQ(chosen[0].measure, plan::Measure::Revenue);
}

TEST_F(StatusLineTest, TheSumCanBeSelectedAndCopied)
{
    ui::SelectionSummary summary;
    summary.count = 3;
    summary.sum = 100;
    summary.average = 33;
    summary.isAverageExact = false;
    m_line.setSelection(summary);
    EXPECT_EQ(label("selection-summary")->text(), QStringLiteral("Sum 100   Average ≈ 33   Count 3"));
    EXPECT_TRUE(label("selection-summary")->textInteractionFlags() & Qt::TextSelectableByKeyboard);
}

} // namespace
} // namespace quotasmith::tests
