// SPDX-License-Identifier: Apache-2.0
#include "text/error_text/error_parts.h"

#include "tests/text/translated.h"
#include "text/error_text.h"

#include <gtest/gtest.h>

namespace quotasmith::text {
namespace {

TEST(ErrorParts, TellProblemCauseAndRemedyApart)
{
    const Speaking speaking(Language::English);
    const ErrorParts parts =
        errorParts(base::Error("file-unwritable", {{"file", "a.b. c.qsplan"}, {"cause", "read-only"}}));
    EXPECT_EQ(parts.problem, QStringLiteral("a.b. c.qsplan cannot be written."));
    EXPECT_EQ(parts.cause, QStringLiteral("it is read-only"));
    EXPECT_EQ(parts.remedy,
              QStringLiteral("Check the rights of the file and its folder, or work on a copy elsewhere."));
}

TEST(ErrorParts, AreToldApartInChineseToo)
{
    const Speaking speaking(Language::Chinese);
    const ErrorParts parts = errorParts(base::Error("file-io", {{"file", "计划.qsplan"}, {"cause", "EIO"}}));
    EXPECT_TRUE(parts.problem.contains(QStringLiteral("计划.qsplan"))) << parts.problem.toStdString();
    EXPECT_FALSE(parts.problem.contains(QStringLiteral("EIO"))) << parts.problem.toStdString();
    EXPECT_EQ(parts.cause, QStringLiteral("EIO"));
    EXPECT_FALSE(parts.remedy.isEmpty());
}

TEST(ErrorParts, ASuggestionBelongsToTheRemedy)
{
    const Speaking speaking(Language::English);
    const ErrorParts parts =
        errorParts(base::Error("node-unknown", {{"node", "P1x"}, {"axis", "organisation"}, {"nearest", "P1"}}));
    EXPECT_TRUE(parts.problem.endsWith(QLatin1Char('.'))) << parts.problem.toStdString();
    EXPECT_EQ(parts.remedy, QStringLiteral("Did you mean P1?"));
}

TEST(ErrorParts, HaveAProblemWhateverTheCode)
{
    for (const Language language : {Language::English, Language::Chinese}) {
        const Speaking speaking(language);
        for (const auto sentences :
             {fileSentences(), planSentences(), peopleSentences(), importSentences(), usageSentences(), listSentences(),
              caseSentences(), commissionSentences(), reviewSentences(), scorecardSentences()})
            for (const Sentence &sentence : sentences) {
                const QString problem = errorParts(base::Error(std::string(sentence.code))).problem;
                EXPECT_GE(problem.size(), 3) << sentence.code;
            }
    }
    EXPECT_TRUE(errorParts(base::Error("nobody-knows", {{"a", "b"}})).problem.contains(QStringLiteral("nobody-knows")));
}

} // namespace
} // namespace quotasmith::text
