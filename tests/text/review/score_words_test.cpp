// SPDX-License-Identifier: Apache-2.0
#include "text/review/score_words.h"

#include "tests/text/translated.h"

namespace quotasmith::text {
namespace {

TEST(ScoreWords, HasBothLanguages)
{
    expectTranslated("Review", questionSentences());
    expectTranslated("Review", questionNumberNames());
}

TEST(ScoreWords, AsksEveryQuestionAndNamesEveryNumber)
{
    const Speaking speaking(Language::Chinese);
    for (const review::GuidingQuestion &question : review::guidingQuestions()) {
        EXPECT_TRUE(questionText(question.code).endsWith(u'？')) << question.code;
        for (const std::string_view code : plan::partsOf(question.numbers, ' '))
            EXPECT_NE(questionNumberName(code), fromUtf8(code)) << code;
    }
}

TEST(ScoreWords, ReadsAScaleAsItsIndicatorCounts)
{
    Speaking speaking(Language::English);
    review::Standard standard;
    standard.scale.zeroAt = {3, 5};
    EXPECT_EQ(scaleText(standard), "60 % → 0, 100 % → 100");
    standard.scale.steps = review::parseSteps("80%:60 100%:90").value();
    EXPECT_EQ(scaleText(standard), "from 80 %: 60; from 100 %: 90");
    standard.how = review::Measured::Scored;
    standard.scale = {{0, 1}, {5, 1}};
    EXPECT_EQ(scaleText(standard), "0 → 0, 5 → 100");
    EXPECT_EQ(readingText(standard, money::Rate(9, 2)), "4.5");
    EXPECT_EQ(pointsText(8725), "87.25");
    speaking.speech().change(Language::Chinese);
    EXPECT_EQ(scaleText(standard), "0 得 0 分，5 得 100 分");
}

} // namespace
} // namespace quotasmith::text
