// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/program.h"

#include <algorithm>
#include <gmock/gmock.h>

namespace quotasmith::cli {
namespace {

using nlohmann::json;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

class ExecutionCommand : public PlanFolder {
protected:
    void SetUp() override
    {
        PlanFolder::SetUp();
        answer("table put a.qsplan projects name=Launch status=doing");
        answer("table put a.qsplan milestones project=PJ1 text=Ready due=2027-02-20");
        answer("table put a.qsplan strategies name=Keep");
        answer("table put a.qsplan strategy-months strategy=ST1 month=2027-01 cost=100 return=50");
        answer("table put a.qsplan budget type=研究费 amount=50000 period=2027Q1");
        answer("table put a.qsplan cadences indicator=转化率 cadence=每周五 last=2027-02-19");
    }
};

TEST_F(ExecutionCommand, TellsEverythingOfADay)
{
    const std::string before = planBytes();
    const json told = answer("execution a.qsplan --as-of 2027-03-01");
    EXPECT_EQ(told["asOf"], "2027-03-01");
    EXPECT_EQ(told["strategies"][0]["roi"], "0.5");
    EXPECT_EQ(told["strategies"][0]["verdict"], "stop");
    EXPECT_EQ(told["projects"][0]["daysLate"], 9);
    EXPECT_EQ(told["milestones"][0]["daysLate"], 9);
    EXPECT_EQ(told["budget"][0]["planned"], "50000.00");
    EXPECT_EQ(told["budget"][0]["slices"][0]["period"], "2027Q1");
    EXPECT_EQ(told["cadences"][0]["cadence"], "every-friday");
    EXPECT_EQ(told["cadences"][0]["due"], "2027-02-26");
    EXPECT_EQ(told["reminders"][0]["kind"], "milestone");
    EXPECT_EQ(told["reminders"][0]["daysLeft"], -9);
    EXPECT_EQ(told["targets"][0]["strategies"][0], "ST1");
    EXPECT_TRUE(told.contains("followUps"));
    EXPECT_EQ(told["activity"][0]["people"], 4);
    EXPECT_EQ(planBytes(), before) << "looking changes nothing";
}

TEST_F(ExecutionCommand, TellsOnePartAlone)
{
    const json told = answer("execution a.qsplan --as-of 2027-03-01 --only projects");
    EXPECT_EQ(told["part"], "projects");
    EXPECT_EQ(told["rows"].size(), 1u);
    const Ran said = run("execution a.qsplan --as-of 2027-03-01 --only budget");
    EXPECT_THAT(said.out, HasSubstr("50,000.00"));
    EXPECT_THAT(said.out, Not(HasSubstr("Launch")));
    EXPECT_EQ(answer("execution a.qsplan --person P001")["rows"].size(), 1u);
    EXPECT_EQ(answer("execution a.qsplan --as-of 2027-02-01 --days 5 --only reminders")["rows"].size(), 0u);
}

TEST_F(ExecutionCommand, TellsTheChainFromBothEnds)
{
    const json chain = answer("execution a.qsplan --as-of 2027-03-01 --only chain")["rows"];
    ASSERT_EQ(chain.size(), 2u);
    EXPECT_EQ(chain[0]["target"]["measure"], "revenue");
    EXPECT_EQ(chain[0]["strategy"], "ST1");
    EXPECT_TRUE(chain[0]["activity"].is_null()) << "nothing is done for it";
    EXPECT_TRUE(chain[1]["target"].is_null() && chain[1]["strategy"].is_null());
    EXPECT_EQ(chain[1]["activity"]["code"], "PJ1") << "serves no strategy";
    answer("table put a.qsplan projects --key PJ1 strategy=Keep");
    const json linked = answer("execution a.qsplan --as-of 2027-03-01 --only chain")["rows"];
    ASSERT_EQ(linked.size(), 1u);
    EXPECT_EQ(linked[0]["strategy"], "ST1");
    EXPECT_EQ(linked[0]["activity"]["code"], "PJ1");
}

TEST_F(ExecutionCommand, WritesKeyResultsAsTheirMeasureIsWritten)
{
    answer("table put a.qsplan results project=Launch text=Money measure=revenue period=2027Q1");
    answer("table put a.qsplan results project=Launch text=Rate measure=conversion start=0.2 present=0.225 target=30%");
    answer("table put a.qsplan results project=Launch text=Plain start=0 present=12345.5 target=20000");
    const json rows = answer("execution a.qsplan --as-of 2027-03-01 --only results")["rows"];
    const auto row = [&](const char *text) {
        return *std::find_if(rows.begin(), rows.end(), [&](const json &each) { return each["text"] == text; });
    };
    EXPECT_TRUE(row("Money")["targetOfPlan"].get<bool>());
    EXPECT_FALSE(row("Rate")["targetOfPlan"].get<bool>());
    const std::string said = run("execution a.qsplan --as-of 2027-03-01 --only results").out;
    EXPECT_THAT(said, HasSubstr("22.5 %"));
    EXPECT_THAT(said, HasSubstr("30 %"));
    EXPECT_THAT(said, HasSubstr("12,345.5 "));
    EXPECT_THAT(said, HasSubstr("20,000 "));
    EXPECT_THAT(said, Not(HasSubstr(row("Money")["target"].get<std::string>()))) << "money is grouped";
}

TEST_F(ExecutionCommand, RefusesWhatNamesNobody)
{
    expectRefused("table put a.qsplan milestones project=Lunch text=x due=2027-01-01", 1, "Launch");
    expectRefused("table remove a.qsplan projects --key PJ1", 1, "MS1");
    answer("table remove a.qsplan milestones --key MS1");
    answer("table remove a.qsplan projects --key PJ1");
}

TEST_F(ExecutionCommand, WritesFiles)
{
    EXPECT_EQ(run("execution a.qsplan --as-of 2027-03-01 -o all.xlsx").code, 0);
    EXPECT_THAT(tests::bytesOf(m_folder / "all.xlsx"), StartsWith("PK"));
    const Ran csv = run("execution a.qsplan --as-of 2027-03-01 --format csv --no-bom");
    EXPECT_THAT(csv.out, StartsWith("Due,When,What"));
    EXPECT_THAT(csv.out, HasSubstr("2027-02-20"));
}

TEST_F(ExecutionCommand, RefusesWhatItCannotRead)
{
    expectRefused("execution a.qsplan --as-of soon", 2, "soon");
    expectRefused("execution a.qsplan --only weather", 2, "weather");
    expectRefused("execution a.qsplan --days -1", 2, "-1");
    expectRefused("execution a.qsplan --person P999", 1, "P999");
}

} // namespace
} // namespace quotasmith::cli
