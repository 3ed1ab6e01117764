// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/rules/rules.h"

#include "tests/core/diagnosis/rules/judged.h"

namespace quotasmith::diagnosis {
namespace {

using plan::Measure;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using tests::DiagnosisInput;

DiagnosisInput rival(std::int64_t theirs, const std::string &promotion)
{
    DiagnosisInput making;
    plan::Rival &rival = making.input.rivals.emplace_back();
    rival.code = "R1";
    rival.name = "Acme";
    rival.priceLow = theirs;
    rival.ourLow = 1000;
    rival.promotion = promotion;
    return making;
}

TEST(RivalPrice, FiresTenPercentBelowWithAPromotion)
{
    EXPECT_THAT(fired("rival-price", rival(900, "spring sale")), ElementsAre("rival-price:R1"));
    EXPECT_EQ(evidenceOf("rival-price", rival(900, "spring sale"), "price-gap"), money::Rate(1, 10));
}

TEST(RivalPrice, IsQuietJustUnderOrWithoutAPromotion)
{
    EXPECT_TRUE(isContent("rival-price", rival(901, "spring sale")));
    EXPECT_TRUE(isContent("rival-price", rival(500, "")));
}

TEST(RivalPrice, AdvisesTheAnswerWithTheHigherScore)
{
    DiagnosisInput making = rival(900, "spring sale");
    EXPECT_EQ(verdictOf("rival-price", making).findings[0].advice, "follow-or-differentiate");
    making.input.rivals[0].follow = 2;
    making.input.rivals[0].differentiate = 4;
    EXPECT_EQ(verdictOf("rival-price", making).findings[0].advice, "differentiate");
    making.input.rivals[0].follow = 5;
    EXPECT_EQ(verdictOf("rival-price", making).findings[0].advice, "follow-price");
}

TEST(RivalPrice, NamesWhatItMisses)
{
    EXPECT_THAT(missed("rival-price", {}), ElementsAre("rivals"));
    DiagnosisInput making;
    making.input.rivals.emplace_back().code = "R1";
    EXPECT_THAT(missed("rival-price", making), ElementsAre("rival-prices"));
}

DiagnosisInput rivals(int count)
{
    DiagnosisInput making;
    for (int i = 0; i < count; ++i)
        making.input.rivals.emplace_back().code = "R" + std::to_string(i);
    return making;
}

TEST(RivalCount, FiresBelowThreeAndAboveFive)
{
    EXPECT_THAT(fired("rival-count", rivals(2)), ElementsAre("rival-count:few"));
    EXPECT_THAT(fired("rival-count", rivals(6)), ElementsAre("rival-count:many"));
}

TEST(RivalCount, IsQuietFromThreeToFive)
{
    EXPECT_TRUE(isContent("rival-count", rivals(3)));
    EXPECT_TRUE(isContent("rival-count", rivals(5)));
}

TEST(RivalCount, NamesWhatItMisses)
{
    EXPECT_THAT(missed("rival-count", rivals(0)), ElementsAre("rivals"));
}

DiagnosisInput need(const money::Rate &dissatisfaction)
{
    DiagnosisInput making;
    plan::SurveyedNeed &need = making.input.needs.emplace_back();
    need.code = "N1";
    need.need = "quick delivery";
    need.dissatisfaction = dissatisfaction;
    return making;
}

TEST(UnmetNeed, FiresFromFortyPercent)
{
    EXPECT_THAT(fired("unmet-need", need({40, 100})), ElementsAre("unmet-need:N1"));
}

TEST(UnmetNeed, IsQuietJustUnder)
{
    EXPECT_TRUE(isContent("unmet-need", need({399, 1000})));
}

TEST(UnmetNeed, NamesWhatItMisses)
{
    DiagnosisInput making;
    making.input.needs.emplace_back().code = "N1";
    EXPECT_THAT(missed("unmet-need", making), ElementsAre("needs")) << "nobody said how many are not content";
}

DiagnosisInput hit(std::int64_t price, const char *role)
{
    DiagnosisInput making;
    making.role(role);
    const plan::NodeId product = making.product("X1", role, price);
    making.input.marketPrices.push_back({product, 1000, {}, "", ""});
    return making;
}

TEST(HitPrice, FiresAboveNinetyPercentOfTheMarket)
{
    EXPECT_THAT(fired("hit-price", hit(901, "hit")), ElementsAre("hit-price:X1"));
    EXPECT_EQ(evidenceOf("hit-price", hit(901, "hit"), "of-market"), money::Rate(901, 1000));
}

TEST(HitPrice, IsQuietAtNinetyPercent)
{
    EXPECT_TRUE(isContent("hit-price", hit(900, "hit")));
}

TEST(HitPrice, NamesWhatItMisses)
{
    EXPECT_THAT(missed("hit-price", {}), ElementsAre("market-prices"));
    EXPECT_THAT(missed("hit-price", hit(2000, "profit")), ElementsAre("market-prices")) << "no hit product";
}

} // namespace
} // namespace quotasmith::diagnosis
