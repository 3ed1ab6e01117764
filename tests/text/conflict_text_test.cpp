// SPDX-License-Identifier: Apache-2.0
#include "text/conflict_text.h"

#include "tests/text/source_codes.h"
#include "tests/text/translated.h"
#include "text/convert.h"
#include "text/notice_text.h"

#include <gtest/gtest.h>

namespace quotasmith::text {
namespace {

using spread::Claim;

plan::Node nodeOf(std::int64_t id, const char *code, const char *name, std::int64_t parent, plan::Level level)
{
    return {plan::NodeId(id), plan::Axis::Customer, code, name, plan::NodeId(parent), level, false};
}

/// A company with three tiers.
class ConflictText : public ::testing::Test {
protected:
    ConflictText()
        : m_tree({nodeOf(1, "customer", "customer", 0, plan::Level::Root), nodeOf(2, "a", "KA", 1, plan::Level::Tier),
                  nodeOf(3, "b", "Mid-tier", 1, plan::Level::Tier), nodeOf(4, "c", "Long tail", 1, plan::Level::Tier)},
                 plan::Level::Tier)
    {
        m_sheet.trees.fill(&m_tree);
    }

    static spread::Place at(int node, calendar::MonthRange months) { return {plan::Axis::Customer, node, months}; }
    std::string said(const spread::Conflict &conflict) const
    {
        return toUtf8(conflictText(conflict, m_sheet, m_settings));
    }

    plan::Tree m_tree;
    spread::Sheet m_sheet;
    plan::PlanSettings m_settings;
};

constexpr calendar::MonthRange kQ4{9, 11};

TEST(ConflictWords, HaveBothLanguagesForEveryCode)
{
    expectTranslated("Conflict", refusalSentences());
    expectTranslated("Notice", noticeSentences());
}

TEST(ConflictWords, KnowEveryCodeOfTheEngine)
{
    const auto used = codesIn({"src/core/spread"}, "Refusal\\{\\s*\"([a-z-]+)\"");
    EXPECT_TRUE(used.contains("months-closed"));
    expectKnown(used, refusalSentences());
    expectKnown(codesIn({"src/core/spread"}, "notices\\.push_back\\(\\{\"([a-z-]+)\""), noticeSentences());
}

TEST_F(ConflictText, SaysWhoNeedsHowMuchAndWhatIsLeft)
{
    const spread::Conflict conflict{
        {{Claim::Kind::Edit, at(1, kQ4), 350000000, {}}, {Claim::Kind::Hold, at(2, kQ4), 210000000, plan::HoldId(7)}},
        560000000,
        540000000,
        20000000};
    Speaking speaking(Language::English);
    EXPECT_EQ(said(conflict), "KA Q4 (3,500,000.00) and Mid-tier Q4 (2,100,000.00) need 5,600,000.00; Q4 leaves "
                              "5,400,000.00: over by 200,000.00. Any one of them lowered by that would do.");
    speaking.speech().change(Language::Chinese);
    EXPECT_EQ(said(conflict), "KA Q4（3,500,000.00）和Mid-tier Q4（2,100,000.00）共需 5,600,000.00，而Q4只有 "
                              "5,400,000.00，超出 200,000.00。其中任何一项降低这么多即可。");
}

TEST_F(ConflictText, DoesNotSayLoweredOfAPartAgainstItsWhole)
{
    const spread::Conflict conflict{
        {{Claim::Kind::Edit, at(1, {9, 9}), 500, {}}, {Claim::Kind::Hold, at(1, kQ4), 400, plan::HoldId(7)}},
        500,
        400,
        100};
    const Speaking speaking(Language::English);
    EXPECT_EQ(said(conflict), "KA 2027-10 (5.00) and KA Q4 (4.00) need 5.00; the rest of the plan leaves 4.00: over by "
                              "1.00. Any one of them changed by that would do.");
}

TEST_F(ConflictText, NamesTotalsClosedMonthsAndZeros)
{
    const spread::Conflict conflict{{{Claim::Kind::Edit, at(1, kQ4), 500, {}},
                                     {Claim::Kind::Fixed, at(0, kQ4), 900, {}},
                                     {Claim::Kind::Closed, at(3, kQ4), 300, {}},
                                     {Claim::Kind::Zero, at(2, kQ4), 0, {}}},
                                    400,
                                    900,
                                    500};
    const Speaking speaking(Language::English);
    EXPECT_EQ(said(conflict), "KA Q4 (5.00), the total of All customers Q4 (9.00), the closed months of Long tail Q4 "
                              "(3.00) and the zeros of Mid-tier Q4 give 4.00; Q4 needs 9.00: short by 5.00. Any one of "
                              "them changed by that would do.");
}

TEST_F(ConflictText, SaysRaisedWhenTooLittleIsHeld)
{
    const spread::Conflict conflict{
        {{Claim::Kind::Hold, at(1, kQ4), 100, plan::HoldId(1)}, {Claim::Kind::Hold, at(2, kQ4), 200, plan::HoldId(2)}},
        300,
        400,
        100};
    const Speaking speaking(Language::English);
    EXPECT_EQ(said(conflict), "KA Q4 (1.00) and Mid-tier Q4 (2.00) give 3.00; Q4 needs 4.00: short by 1.00. Any one of "
                              "them raised by that would do.");
}

TEST_F(ConflictText, NamesTheKeepsThatWork)
{
    Speaking speaking(Language::English);
    const spread::Refusal refusal{"root-has-no-siblings", at(0, kQ4), {spread::Keep::Node, spread::Keep::Nothing}};
    EXPECT_EQ(toUtf8(refusalText(refusal, m_sheet, m_settings)),
              "All customers Q4 is the whole company: nobody beside it can share the difference. What works here: node "
              "(own year stays, own months share), nothing (rolls up into the annual target).");
    EXPECT_EQ(refusalText({"moon-phase", at(1, kQ4), {}}, m_sheet, m_settings),
              "KA Q4 cannot be changed so: moon-phase.");
    speaking.speech().change(Language::Chinese);
    EXPECT_EQ(toUtf8(refusalText({"keep-void-for-year", at(1, {0, 11}), {spread::Keep::Totals}}, m_sheet, m_settings)),
              "KA 2027是全年，没有其他月份可以让出。这里可以用：totals (总数不变·同级分担)。");
}

TEST_F(ConflictText, NoticesNameTheirPlace)
{
    const Speaking speaking(Language::English);
    EXPECT_EQ(noticeText({"climbed", at(0, kQ4), 0}, m_sheet, m_settings),
              "Nobody beside it had room, so all of All customers Q4 shares the difference.");
    EXPECT_EQ(noticeText({"moon-phase", at(1, kQ4), 500}, m_sheet, m_settings), "KA Q4: moon-phase (5.00).");
}

} // namespace
} // namespace quotasmith::text
