// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/program.h"

#include <gmock/gmock.h>

namespace quotasmith::cli {
namespace {

using ::testing::HasSubstr;

class Usage : public ::testing::Test {
protected:
    Ran run(const std::vector<std::string> &arguments) const { return runProgram(m_folder.path(), arguments); }

    tests::TemporaryFolder m_folder;
};

TEST_F(Usage, HelpIsTheSameByOptionAndByCommand)
{
    for (const char *command : {"new", "import", "undo"}) {
        const Ran byOption = run({command, "--help"});
        EXPECT_EQ(byOption.code, 0);
        EXPECT_THAT(byOption.out, HasSubstr("FILE"));
        EXPECT_EQ(run({"help", command}).out, byOption.out);
    }
    EXPECT_EQ(run({"help", "targets", "set"}).out, run({"targets", "set", "--help"}).out);
    EXPECT_THAT(run({"help"}).out, HasSubstr("targets"));
    EXPECT_THAT(run({"help", "targets"}).out, HasSubstr("spread"));
}

TEST_F(Usage, HelpSpeaksChinese)
{
    const Ran ran = run({"--lang", "zh_CN", "help", "targets", "spread"});
    EXPECT_EQ(ran.code, 0);
    EXPECT_THAT(ran.out, HasSubstr("各月或各季度的权重"));
    EXPECT_THAT(ran.out, ::testing::Not(HasSubstr("Options")));
}

struct Case {
    std::vector<std::string> arguments;
    const char *code;
    const char *message;
};

TEST_F(Usage, WrongUsageEndsWithTwoAndSaysWhy)
{
    const Case kCases[]{
        {{}, "command-needed", "A command is needed here: new, sample"},
        {{"tragets"}, "command-unknown", "There is no command “tragets”. Did you mean targets?"},
        {{"targets", "shw"}, "command-unknown", "Did you mean show?"},
        {{"help", "moon"}, "command-unknown", "There is no command “moon”."},
        {{"targets"}, "command-needed", "annual, set, move, hold"},
        {{"new"}, "option-needed", "FILE is needed here."},
        {{"new", "a.qsplan", "--company", "A"}, "option-needed", "--year is needed here."},
        {{"new", "a.qsplan", "--company", "A", "--year", "x"}, "number-bad", "--year cannot be “x”"},
        {{"new", "a.qsplan", "--company", "A", "--year", "3500"}, "setting-bad", "“3500” cannot be used for --year"},
        {{"new", "a.qsplan", "--company", "A", "--year", "2027", "--first-month", "13"},
         "setting-bad",
         "--first-month"},
        {{"new", "a.qsplan", "--company", "A", "--year", "2027", "--currency", "XXA"}, "setting-bad", "--currency"},
        {{"new", "a.qsplan", "--company", "A", "--year", "2027", "--grain", "0.001"}, "setting-bad", "--grain"},
        {{"new", "a.qsplan", "--company", "A", "--year", "2027", "--tax", "some"},
         "word-unknown",
         "included, excluded"},
        {{"info", "a.qsplan", "more"}, "argument-unexpected", "Nothing was expected here: more."},
        {{"info", "a.qsplan", "--moon"}, "argument-unexpected", "--moon"},
        {{"targets", "show", "a.qsplan", "--axis", "org"}, "word-unknown", "--axis cannot be “org”"},
        {{"targets", "show", "a.qsplan", "--axis", "all", "--by", "fortnight"},
         "word-unknown",
         "year, half, quarter, month, week"},
        {{"targets", "export", "a.qsplan", "--axis", "all", "--format", "xlsx"}, "option-needed", "-o is needed"},
        {{"actuals", "export", "a.qsplan", "--format", "json"}, "word-unknown", "csv, xlsx"},
        {{"import", "moons", "a.qsplan", "b.csv"}, "word-unknown", "people, customers"},
        {{"import", "people", "a.qsplan", "b.csv", "--map", "x"}, "map-entry-bad", "--map FIELD=COLUMN"},
        {{"import", "people", "a.qsplan", "b.csv", "--scale", "0"}, "number-bad", "--scale"},
        {{"info", "a.qsplan", "--lang", "de"}, "word-unknown", "en, zh_CN"},
        {{"info", "a.qsplan", "--now", "yesterday"}, "date-wrong", "“yesterday” is no date"},
        {{"info", "a.qsplan", "--now", "2027-02-30"}, "date-wrong", "2027-02-30"},
        {{"info", "a.qsplan", "--log-level", "loud"}, "word-unknown", "trace"},
        {{"copy", "a.qsplan", "b.qsplan", "--without-pay", "--anonymous"}, "options-exclusive", "--anonymous"},
        {{"targets", "spread", "a.qsplan", "--axis", "customer", "--method", "pattern"}, "option-needed", "--pattern"},
        {{"targets", "spread", "a.qsplan", "--axis", "customer", "--method", "pattern", "--pattern", "1,x"},
         "pattern-bad",
         "“1,x” is no pattern"},
    };
    for (const auto &[arguments, code, message] : kCases) {
        const Ran ran = run(arguments);
        EXPECT_EQ(ran.code, 2) << message << ran.err;
        EXPECT_EQ(ran.out, "") << message;
        EXPECT_THAT(ran.err, HasSubstr(message));
        EXPECT_THAT(ran.err, HasSubstr("quotasmith-cli help"));
        std::vector<std::string> inJson = arguments;
        inJson.insert(inJson.begin(), "--json");
        const Ran json = run(inJson);
        EXPECT_EQ(json.code, 2) << message;
        EXPECT_EQ(json.json()["error"]["code"], code) << json.out;
    }
    EXPECT_FALSE(std::filesystem::exists(m_folder / "a.qsplan"));
}

TEST_F(Usage, GlobalOptionsStandBeforeOrAfterTheCommand)
{
    const auto companyOf = [this](const std::vector<std::string> &arguments) {
        const Ran ran = run(arguments);
        EXPECT_EQ(ran.code, 0) << ran.err;
        return ran.json()["lastChange"]["by"];
    };
    ASSERT_EQ(run({"--author", "Ann", "new", "a.qsplan", "--company", "A", "--year", "2027"}).code, 0);
    ASSERT_EQ(run({"new", "b.qsplan", "--company", "A", "--year", "2027", "--author", "Ann"}).code, 0);
    EXPECT_EQ(companyOf({"--json", "info", "a.qsplan"}), "Ann");
    EXPECT_EQ(companyOf({"info", "b.qsplan", "--json"}), "Ann");
}

TEST_F(Usage, ACommandsNameCanBeAFilesName)
{
    ASSERT_EQ(run({"new", "targets", "--company", "check", "--year", "2027"}).code, 0);
    EXPECT_EQ(run({"info", "targets", "--json"}).json()["company"], "check");
    EXPECT_EQ(run({"targets", "check", "targets"}).code, 0);
}

} // namespace
} // namespace quotasmith::cli
