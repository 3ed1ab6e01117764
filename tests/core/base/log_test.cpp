// SPDX-License-Identifier: Apache-2.0
#include "core/base/log.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace quotasmith::base {
namespace {

using testing::HasSubstr;

class LogTest : public testing::Test {
protected:
    ~LogTest() override { setLogLevel("warn"); }

    static std::string written(std::string_view level)
    {
        EXPECT_TRUE(setLogLevel(level));
        testing::internal::CaptureStderr();
        logDebug("detail");
        logInfo("step done");
        logWarn("slow medium");
        logError("no lock");
        return testing::internal::GetCapturedStderr();
    }
};

TEST_F(LogTest, TheLevelDecidesWhatIsWritten)
{
    EXPECT_EQ(written("off"), "");
    EXPECT_THAT(written("error"), testing::MatchesRegex("[^\n]* error no lock\n"));
    EXPECT_THAT(written("warn"), testing::AllOf(HasSubstr("slow medium"), testing::Not(HasSubstr("step done"))));
    EXPECT_THAT(written("info"), testing::AllOf(HasSubstr("step done"), testing::Not(HasSubstr("detail"))));
    EXPECT_THAT(written("trace"), HasSubstr("detail"));
}

TEST_F(LogTest, BracesAreNoFormat)
{
    testing::internal::CaptureStderr();
    logError("{} {0:x} %s");
    EXPECT_THAT(testing::internal::GetCapturedStderr(), HasSubstr("{} {0:x} %s"));
}

TEST_F(LogTest, AnotherWordChangesNothing)
{
    EXPECT_TRUE(setLogLevel("off"));
    EXPECT_FALSE(setLogLevel("loud"));
    EXPECT_FALSE(setLogLevel(""));
    EXPECT_FALSE(setLogLevel("WARN"));
    testing::internal::CaptureStderr();
    logError("quiet");
    EXPECT_EQ(testing::internal::GetCapturedStderr(), "");
}

} // namespace
} // namespace quotasmith::base
