// SPDX-License-Identifier: Apache-2.0
#include "text/explain_text.h"

#include "tests/text/translated.h"
#include "text/convert.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace quotasmith::text {
namespace {

using ::testing::HasSubstr;
using Kind = spread::ExplainStep::Kind;

plan::Node tier(std::int64_t id, const char *code, std::int64_t parent, plan::Level level)
{
    return {plan::NodeId(id), plan::Axis::Customer, code, code, plan::NodeId(parent), level, false};
}

class ExplainText : public ::testing::Test {
protected:
    ExplainText()
        : m_tree({tier(1, "customer", 0, plan::Level::Root), tier(2, "KA", 1, plan::Level::Tier)}, plan::Level::Tier)
    {
        m_sheet.trees.fill(&m_tree);
        m_hold.value = 350000;
        m_hold.author = "Ann";
        m_hold.reason = "agreed in May";
        m_hold.months = {9, 11};
    }

    std::string step(Kind kind, calendar::MonthRange months, double factor = 1) const
    {
        spread::ExplainStep step{kind, 1, months, factor, 0, 0, {}};
        if (kind == Kind::Held)
            step.hold = m_hold;
        return toUtf8(stepText(step, m_sheet, plan::Axis::Customer, m_settings));
    }
    std::vector<std::string> conclusions(double ideal, std::int64_t value, int cells, bool isHeld = false) const
    {
        spread::Explanation explanation{{plan::Axis::Customer, 1, {9, 9}}, {}, {}, ideal, value, cells, 1};
        if (isHeld)
            explanation.hold = m_hold;
        std::vector<std::string> texts;
        for (const QString &text : conclusionTexts(explanation, m_sheet, m_settings))
            texts.push_back(toUtf8(text));
        return texts;
    }

    plan::Tree m_tree;
    spread::Sheet m_sheet;
    plan::PlanSettings m_settings;
    plan::Hold m_hold;
};

TEST_F(ExplainText, NamesEveryStep)
{
    Speaking speaking(Language::English);
    EXPECT_EQ(step(Kind::Annual, {}), "annual target");
    EXPECT_EQ(step(Kind::HalfShare, {0, 5}), "share of the first half");
    EXPECT_EQ(step(Kind::QuarterShare, {9, 11}), "share of Q4");
    EXPECT_EQ(step(Kind::MonthShare, {4, 4}), "share of 2027-05");
    EXPECT_EQ(step(Kind::Closed, {0, 0}), "share of 2027-01, which is closed");
    EXPECT_EQ(step(Kind::NodeShare, {}), "share of KA");
    EXPECT_EQ(step(Kind::Held, {9, 11}), "held at 3,500.00 by Ann: agreed in May");
    EXPECT_EQ(step(Kind::Odd, {}), "takes what is no multiple of the grain");
    EXPECT_EQ(step(Kind::Settled, {}), "settled away from the ideal");
    speaking.speech().change(Language::Chinese);
    EXPECT_EQ(step(Kind::Held, {9, 11}), "锁定为 3,500.00，锁定人 Ann：agreed in May");
    EXPECT_EQ(step(Kind::MonthShare, {4, 4}), "2027-05所占份额");
}

TEST_F(ExplainText, AFactorIsAPercentage)
{
    EXPECT_EQ(factorText({Kind::NodeShare, 1, {}, 0.25, 0, 0, {}}), QStringLiteral("25.000000 %"));
    EXPECT_EQ(factorText({Kind::Annual, 0, {}, 1, 0, 0, {}}), QString());
}

TEST_F(ExplainText, TheIdealHasFourMoreDigits)
{
    EXPECT_EQ(toUtf8(idealText(123456.78, 2)), "1,234.567800");
    EXPECT_EQ(toUtf8(idealText(-0.5, 0)), "-0.5000");
    EXPECT_EQ(toUtf8(idealText(4e18, 2)), "40,000,000,000,000,000.00");
}

TEST_F(ExplainText, SaysHowTheIdealBecameTheValue)
{
    Speaking speaking(Language::English);
    EXPECT_EQ(conclusions(350000, 350000, 1).front(), "The ideal is 3,500.000000, and so is the value.");
    EXPECT_EQ(conclusions(350000.25, 350000, 1).front(),
              "The ideal is 3,500.002500, rounded down by 0.002500 to 3,500.00.");
    EXPECT_EQ(conclusions(350000.75, 350001, 1).front(),
              "The ideal is 3,500.007500, rounded up by 0.002500 to 3,500.01.");
    EXPECT_THAT(conclusions(350000.75, 350002, 6).front(), HasSubstr("Its 6 cells"));
    EXPECT_THAT(conclusions(350000.75, 350002, 6).front(), HasSubstr("0.012500 more: 3,500.02."));
    EXPECT_THAT(conclusions(350002.75, 350002, 6).front(), HasSubstr("0.007500 less"));
    EXPECT_EQ(conclusions(350000, 350000, 1, true).back(), "KA Q4 is held at 3,500.00 by Ann: agreed in May.");
    speaking.speech().change(Language::Chinese);
    EXPECT_EQ(conclusions(350000.25, 350000, 1).front(), "理想值为 3,500.002500，向下取整 0.002500，得 3,500.00。");
    EXPECT_EQ(conclusions(350000, 350000, 1, true).back(), "KA Q4锁定为 3,500.00，锁定人 Ann：agreed in May。");
}

} // namespace
} // namespace quotasmith::text
