// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/program.h"

#include <fstream>
#include <gmock/gmock.h>

namespace quotasmith::cli {
namespace {

using ::testing::EndsWith;
using ::testing::HasSubstr;

class VerifyCommand : public ::testing::Test {
protected:
    void write(const std::string &cases) const
    {
        std::ofstream(m_folder.path() / "own.json") << R"({"schema":"quotasmith-cases/1","cases":[)" + cases + "]}";
    }
    Ran run(const std::vector<std::string> &arguments) const { return runProgram(m_folder.path(), arguments); }

    tests::TemporaryFolder m_folder;
};

constexpr const char *kGood =
    R"({"id":"G","source":"me","kind":"allocate","input":{"total":"0.05","weights":["70","30"]},
                                 "expect":{"parts":["0.04","0.01"]}})";
constexpr const char *kWrong = R"({"id":"W","title":"wrong","source":"me","kind":"allocate",
                                  "input":{"total":"0.05","weights":["70","30"]},"expect":{"parts":["0.03","0.02"]}})";
constexpr const char *kMoon = R"({"id":"M","source":"me","kind":"moon","input":{},"expect":{"phase":"full"}})";

TEST_F(VerifyCommand, ShippedCasesPass)
{
    const Ran ran = run({"verify"});
    EXPECT_EQ(ran.code, 0) << ran.out;
    EXPECT_THAT(ran.out, HasSubstr(" passed, 0 failed"));
}

TEST_F(VerifyCommand, ListsWithoutRunning)
{
    write(kWrong);
    const Ran ran = run({"verify", "--cases", "own.json", "--list", "--json"});
    EXPECT_EQ(ran.code, 0);
    EXPECT_EQ(ran.json()["cases"][0]["id"], "W");
    EXPECT_FALSE(ran.json().contains("failed"));
}

TEST_F(VerifyCommand, AFailedCaseEndsWithOne)
{
    write(std::string(kGood) + "," + kWrong);
    const Ran ran = run({"verify", "--cases", "own.json"});
    EXPECT_EQ(ran.code, 1);
    EXPECT_THAT(ran.out, HasSubstr("W failed: wrong (me)"));
    EXPECT_THAT(ran.out, EndsWith("1 passed, 1 failed\n"));
}

TEST_F(VerifyCommand, UnknownKindsAreCountedAndNamed)
{
    write(std::string(kGood) + "," + kMoon);
    const Ran ran = run({"verify", "--cases", "own.json"});
    EXPECT_EQ(ran.code, 0);
    EXPECT_THAT(ran.out, HasSubstr("moon"));
    EXPECT_THAT(ran.out, EndsWith("1 passed, 0 failed, 1 not run\n"));
    const auto json = run({"verify", "--cases", "own.json", "--json"}).json();
    EXPECT_EQ(json["passed"], 1);
    EXPECT_EQ(json["failed"], 0);
    EXPECT_EQ(json["notRun"], 1);
    EXPECT_EQ(json["cases"][0]["result"], "passed");
    EXPECT_EQ(json["cases"][0]["got"]["parts"][0], "0.04");
    EXPECT_EQ(json["cases"][1]["result"], "not-run");
    EXPECT_TRUE(json["cases"][1]["got"].is_null());
    EXPECT_THAT(run({"verify", "--cases", "own.json", "--lang", "zh_CN"}).out, HasSubstr("通过 1 个"));
}

TEST_F(VerifyCommand, ABadFileIsRefusedAndNamed)
{
    std::ofstream(m_folder.path() / "own.json") << "{";
    const Ran ran = run({"verify", "--cases", "own.json"});
    EXPECT_EQ(ran.code, 1);
    EXPECT_THAT(ran.err, HasSubstr("own.json cannot be read as JSON"));
    EXPECT_EQ(run({"verify", "--cases", "none.json"}).code, 1);
}

} // namespace
} // namespace quotasmith::cli
